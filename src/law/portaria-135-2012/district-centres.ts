// Table of data: the 18 district centres (rule CM-071), one per district of the mainland. Places and contacts are those
// of guide 9001, v4.23 of 8 April 2025. Portaria n.º 135/2012, de 8 de maio.

export type DistrictCentre = {
  /** `cd-` and the district code. */
  readonly id: string
  /** Two digits, 01 to 18: how the codes of its municipalities begin (rule CM-116). */
  readonly districtCode: string
  readonly name: string
  readonly district: string
  /** Municipality code of its seat. */
  readonly seat: string
  readonly address: {
    readonly street: string
    readonly postcode: string
    readonly locality: string
  }
  readonly legalAidEmail: string
}

export const DISTRICT_CENTRES: readonly DistrictCentre[] = [
  {
    id: 'cd-01',
    districtCode: '01',
    name: 'Centro Distrital de Aveiro',
    district: 'Aveiro',
    seat: '0105',
    address: {
      street: 'Rua Dr. Alberto Soares Machado',
      postcode: '3804-504',
      locality: 'AVEIRO',
    },
    legalAidEmail: 'ISS-APJ-Aveiro@seg-social.pt',
  },
  {
    id: 'cd-02',
    districtCode: '02',
    name: 'Centro Distrital de Beja',
    district: 'Beja',
    seat: '0205',
    address: {
      street: 'Rua Prof. Bento de Jesus Caraça n.º 25',
      postcode: '7800-511',
      locality: 'BEJA',
    },
    legalAidEmail: 'ISS-APJ-Beja@seg-social.pt',
  },
  {
    id: 'cd-03',
    districtCode: '03',
    name: 'Centro Distrital de Braga',
    district: 'Braga',
    seat: '0303',
    address: {
      street: 'Praça da Justiça',
      postcode: '4719-003',
      locality: 'BRAGA',
    },
    legalAidEmail: 'ISS-APJ-Braga@seg-social.pt',
  },
  {
    id: 'cd-04',
    districtCode: '04',
    name: 'Centro Distrital de Bragança',
    district: 'Bragança',
    seat: '0402',
    address: {
      street: 'Av. General Humberto Delgado',
      postcode: '5301-859',
      locality: 'BRAGANÇA',
    },
    legalAidEmail: 'ISS-APJ-Braganca@seg-social.pt',
  },
  {
    id: 'cd-05',
    districtCode: '05',
    name: 'Centro Distrital de Castelo Branco',
    district: 'Castelo Branco',
    seat: '0502',
    address: {
      street: 'Rua da Carapalha, n.º 2-A',
      postcode: '6000-164',
      locality: 'CASTELO BRANCO',
    },
    legalAidEmail: 'ISS-APJ-CasteloBranco@seg-social.pt',
  },
  {
    id: 'cd-06',
    districtCode: '06',
    name: 'Centro Distrital de Coimbra',
    district: 'Coimbra',
    seat: '0603',
    address: {
      street: 'Rua Abel Dias Urbano, n.º 2 - R/C',
      postcode: '3004-519',
      locality: 'COIMBRA',
    },
    legalAidEmail: 'ISS-APJ-Coimbra@seg-social.pt',
  },
  {
    id: 'cd-07',
    districtCode: '07',
    name: 'Centro Distrital de Évora',
    district: 'Évora',
    seat: '0705',
    address: {
      street: 'Rua do Ferragial do Poço Novo n.º 22',
      postcode: '7005-208',
      locality: 'ÉVORA',
    },
    legalAidEmail: 'ISS-APJ-Evora@seg-social.pt',
  },
  {
    id: 'cd-08',
    districtCode: '08',
    name: 'Centro Distrital de Faro',
    district: 'Faro',
    seat: '0805',
    address: {
      street: 'Rua Pintor Carlos Porfírio, n.º 35',
      postcode: '8000-241',
      locality: 'FARO',
    },
    legalAidEmail: 'ISS-APJ-Faro@seg-social.pt',
  },
  {
    id: 'cd-09',
    districtCode: '09',
    name: 'Centro Distrital da Guarda',
    district: 'Guarda',
    seat: '0907',
    address: {
      street: 'Av. Coronel Orlindo de Carvalho',
      postcode: '6300-680',
      locality: 'GUARDA',
    },
    legalAidEmail: 'ISS-APJ-Guarda@seg-social.pt',
  },
  {
    id: 'cd-10',
    districtCode: '10',
    name: 'Centro Distrital de Leiria',
    district: 'Leiria',
    seat: '1009',
    address: {
      street: 'Largo da República, n.º 3',
      postcode: '2414-001',
      locality: 'LEIRIA',
    },
    legalAidEmail: 'ISS-APJ-Leiria@seg-social.pt',
  },
  {
    id: 'cd-11',
    districtCode: '11',
    name: 'Centro Distrital de Lisboa',
    district: 'Lisboa',
    seat: '1106',
    address: {
      street: 'Av. 5 de outubro, 175',
      postcode: '1069-451',
      locality: 'LISBOA',
    },
    legalAidEmail: 'ISS-APJ-Lisboa@seg-social.pt',
  },
  {
    id: 'cd-12',
    districtCode: '12',
    name: 'Centro Distrital de Portalegre',
    district: 'Portalegre',
    seat: '1214',
    address: {
      street: 'Praça João Paulo II, n.º 7',
      postcode: '7300-111',
      locality: 'PORTALEGRE',
    },
    legalAidEmail: 'ISS-APJ-Portalegre@seg-social.pt',
  },
  {
    id: 'cd-13',
    districtCode: '13',
    name: 'Centro Distrital do Porto',
    district: 'Porto',
    seat: '1312',
    address: {
      street: 'Rua António Patrício n.º 262',
      postcode: '4199-001',
      locality: 'PORTO',
    },
    legalAidEmail: 'ISS-APJ-Porto@seg-social.pt',
  },
  {
    id: 'cd-14',
    districtCode: '14',
    name: 'Centro Distrital de Santarém',
    district: 'Santarém',
    seat: '1416',
    address: {
      street: 'Largo do Milagre, n.º 49-51',
      postcode: '2000-069',
      locality: 'SANTARÉM',
    },
    legalAidEmail: 'ISS-APJ-Santarem@seg-social.pt',
  },
  {
    id: 'cd-15',
    districtCode: '15',
    name: 'Centro Distrital de Setúbal',
    district: 'Setúbal',
    seat: '1512',
    address: {
      street: 'Praça da República',
      postcode: '2900-587',
      locality: 'SETÚBAL',
    },
    legalAidEmail: 'ISS-APJ-Setubal@seg-social.pt',
  },
  {
    id: 'cd-16',
    districtCode: '16',
    name: 'Centro Distrital de Viana do Castelo',
    district: 'Viana do Castelo',
    seat: '1609',
    address: {
      street: 'Rua da Bandeira, n.º 600',
      postcode: '4904-866',
      locality: 'VIANA DO CASTELO',
    },
    legalAidEmail: 'ISS-APJ-VianaCastelo@seg-social.pt',
  },
  {
    id: 'cd-17',
    districtCode: '17',
    name: 'Centro Distrital de Vila Real',
    district: 'Vila Real',
    seat: '1714',
    address: {
      street: 'Rua D. Pedro de Castro, n.º 110 – Apartado 208',
      postcode: '5000-669',
      locality: 'VILA REAL',
    },
    legalAidEmail: 'ISS-APJ-VilaReal@seg-social.pt',
  },
  {
    id: 'cd-18',
    districtCode: '18',
    name: 'Centro Distrital de Viseu',
    district: 'Viseu',
    seat: '1823',
    address: {
      street: 'Av. Dr. António José Almeida, n.º 35',
      postcode: '3514-509',
      locality: 'VISEU',
    },
    legalAidEmail: 'ISS-APJ-Viseu@seg-social.pt',
  },
]
