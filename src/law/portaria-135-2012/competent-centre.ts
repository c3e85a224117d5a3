// Lei n.º 34/2004, artigo 20.º, n.º 1 — The service competent for an application (rules CM-072, CM-073, CM-116).
// N.º 2 (no residence in Portugal: the service where it was handed in) needs no map: the application says where.
import { type Act, DECLARED, type Finding, found, given } from '#base/finding'
import { accepted, type Outcome, rejected } from '#base/outcome'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { Portaria135_2012 } from './diploma.ts'
import { DISTRICT_CENTRES, type DistrictCentre } from './district-centres.ts'
import { type Municipality, municipalityOf } from './municipalities.ts'

const art20 = Lei34_2004.art('20.º')

/** A file of a region goes to its own institute: this product routes it and does not decide it (rule CM-073). */
export type Competence =
  | { readonly kind: 'district-centre'; readonly centre: DistrictCentre }
  | { readonly kind: 'regional-institute'; readonly which: Region }
export type Region = 'azores' | 'madeira'

export type RegionalInstitute = {
  readonly name: string
  readonly acronym: string
  readonly act: Act
}
export const REGIONAL_INSTITUTES: Readonly<Record<Region, RegionalInstitute>> = {
  azores: {
    name: 'Instituto da Segurança Social dos Açores, IPRA',
    acronym: 'ISSA, IPRA',
    act: { kind: 'act', title: 'Decreto Legislativo Regional n.º 14/2013/A' },
  },
  madeira: {
    name: 'Instituto de Segurança Social da Madeira, IP-RAM',
    acronym: 'ISSM, IP-RAM',
    act: { kind: 'act', title: 'Decreto Legislativo Regional n.º 34/2012/M' },
  },
}

/**
 * The service of the municipality (four-digit code) of residence of a person or seat of an entity on the day
 * of the application; a later move does not change it.
 */
export function competentCentre(
  municipalityCode: string,
): Outcome<Finding<Competence>, 'unknown-municipality'> {
  const municipality = municipalityOf(municipalityCode)
  if (!municipality) return rejected('unknown-municipality')
  const competence = competenceOver(municipality)
  const basis = { municipality, competence }
  return accepted(found('competent-service', competence, art20(1), premises, basis))
}

const centreOf = new Map(DISTRICT_CENTRES.map((centre) => [centre.districtCode, centre]))

function competenceOver({ code }: Municipality): Competence {
  const centre = centreOf.get(code.slice(0, 2))
  if (centre) return { kind: 'district-centre', centre }
  return { kind: 'regional-institute', which: code.startsWith('3') ? 'madeira' : 'azores' }
}

type Basis = { readonly municipality: Municipality; readonly competence: Competence }

const premises = ({ municipality, competence }: Basis): readonly Finding[] => [
  given('municipality-of-residence-or-seat', municipality, DECLARED),
  given('area-of-service', competence, actOf(competence)),
]

const statutes: Act = {
  kind: 'act',
  title: Portaria135_2012.title,
  ...(Portaria135_2012.url ? { url: Portaria135_2012.url } : {}),
}
const actOf = (competence: Competence): Act =>
  competence.kind === 'district-centre' ? statutes : REGIONAL_INSTITUTES[competence.which].act
