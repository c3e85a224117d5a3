// The words of the page that says what legal protection includes.
import type { Language } from '../language.ts'

type Part = { readonly title: string; readonly text: readonly string[] }

const pt = {
  title: 'Proteção jurídica: o que inclui e quem pode pedir',
  lead: 'Ajuda do Estado para quem não pode pagar um advogado ou um processo. Inclui duas coisas: consulta jurídica e apoio judiciário.',
  action: 'Ver se tenho direito',
  parts: [
    {
      title: 'Consulta jurídica',
      text: [
        'Uma conversa com um advogado sobre um caso concreto seu. O advogado esclarece e pode tentar resolver fora do tribunal, por exemplo com uma carta.',
        'É só para pessoas. As associações, as fundações e as empresas não têm consulta jurídica.',
      ],
    },
    {
      title: 'Apoio judiciário',
      text: [
        'Ajuda com um processo. Vale em todos os tribunais e julgados de paz.',
        'Também vale fora dos tribunais: nas contraordenações, em centros de arbitragem e mediação indicados na lei, e em procedimentos nas conservatórias, como o divórcio por mútuo consentimento.',
        'Não paga multas nem outras sanções do processo.',
      ],
    },
  ] as readonly Part[],
  fee: 'É gratuita para quem não pode pagar nada. Quem pode pagar em prestações paga antes uma taxa de',
  modes: 'As sete modalidades do apoio judiciário',
  phased: 'em prestações; não existe para pessoas coletivas',
  free: 'sem pagar',
  both: 'em qualquer dos casos',
  together:
    'Podem juntar-se, por exemplo não pagar taxas e ter advogado. Não se juntam as que são sem pagar com as que são em prestações, nem advogado com defensor.',
  who: {
    title: 'Quem tem direito',
    text: 'Basta uma destas condições, junto com não ter meios para pagar:',
    list: [
      'é português ou de outro país da União Europeia;',
      'é estrangeiro ou não tem nacionalidade, e tem título de residência válido num país da União Europeia;',
      'é de outro país, sem esse título, e o seu país dá o mesmo direito aos portugueses: uma pessoa dos serviços decide;',
      'vive noutro país da União Europeia e o processo é em Portugal;',
      'é uma entidade sem fins lucrativos: só apoio judiciário, nunca em prestações;',
      'é uma empresa ou um EIRL: o texto da lei diz que não, mas desde 2018 os serviços têm de olhar à situação concreta da empresa. Uma pessoa decide.',
    ],
    trader:
      'O comerciante em nome individual é tratado como pessoa. O guia prático diz que não pode pagar em prestações; a lei só o nega a pessoas coletivas.',
  },
  border: {
    title: 'Processos noutro país da União Europeia',
    text: [
      'Um litígio é transfronteiriço quando quem pede vive num país da União Europeia e o processo corre noutro. Só conta para assuntos civis e comerciais.',
      'Vive em Portugal e o processo é noutro país: peça em Portugal. A Segurança Social envia o pedido.',
      'Vive noutro país e o processo é em Portugal: peça no país onde vive.',
      'O formulário é o da União Europeia para apoio judiciário noutro Estado-Membro, e não o PJ 1.',
    ],
  },
  household: {
    title: 'Quando o caso é contra alguém da sua casa',
    text: [
      'Pode pedir, com uma razão, que só contem os seus rendimentos e bens. Os serviços aceitam ou não.',
    ],
  },
  several: {
    title: 'Prestações em mais do que um processo',
    text: [
      'Pagam-se umas depois das outras, pela ordem em que o apoio foi concedido. Mostre no segundo processo o comprovativo do primeiro.',
      'O mesmo vale para pessoas da mesma casa. Quando os dois membros do casal têm apoio no mesmo processo, um tribunal já decidiu que cada um paga as suas.',
    ],
  },
} as const

type Shape<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Shape<Item>[]
    : { readonly [K in keyof T]: Shape<T[K]> }

const en: Shape<typeof pt> = {
  title: 'Legal protection: what it includes and who may ask',
  lead: 'Help of the State for those who cannot pay a lawyer or a case. It includes two things: legal consultation and legal aid.',
  action: 'See whether I am entitled',
  parts: [
    {
      title: 'Legal consultation',
      text: [
        'A talk with a lawyer about a concrete matter of yours. The lawyer advises and may try to settle it out of court, for example by a letter.',
        'It is for people only. Associations, foundations and companies have no legal consultation.',
      ],
    },
    {
      title: 'Legal aid',
      text: [
        'Help with a case. It holds in every court and before justices of the peace.',
        'Also out of court: in administrative offences, in arbitration and mediation bodies listed by law, and in registry-office procedures such as divorce by agreement.',
        'It pays no fines and no other penalties of the case.',
      ],
    },
  ],
  fee: 'It is free for those who can pay nothing. Those who can pay by instalments pay beforehand a fee of',
  modes: 'The seven modes of legal aid',
  phased: 'by instalments; not for legal persons',
  free: 'without paying',
  both: 'in either case',
  together:
    'They may be combined, for example no fees and a lawyer. Those without paying do not go with those by instalments, nor a lawyer with defence counsel.',
  who: {
    title: 'Who is entitled',
    text: 'One of these conditions is enough, together with lacking the means to pay:',
    list: [
      'you are Portuguese or of another European Union country;',
      'you are a foreigner or stateless, with a valid residence permit of a European Union country;',
      'you are of another country, without that permit, and your country gives the Portuguese the same right: an official decides;',
      'you live in another European Union country and the case is in Portugal;',
      'you are a non-profit body: legal aid only, never by instalments;',
      'you are a company or an EIRL: the text of the law says no, but since 2018 the services have to look at the company’s concrete situation. An official decides.',
    ],
    trader:
      'A sole trader is treated as a person. The practical guide says instalments are excluded; the law excludes legal persons only.',
  },
  border: {
    title: 'Cases in another European Union country',
    text: [
      'A dispute is cross-border when the applicant lives in one European Union country and the case runs in another. It counts for civil and commercial matters only.',
      'You live in Portugal and the case is in another country: apply in Portugal. Social Security sends the application on.',
      'You live in another country and the case is in Portugal: apply in the country where you live.',
      'The form is the European Union’s for legal aid in another Member State, not PJ 1.',
    ],
  },
  household: {
    title: 'When the case is against somebody of your household',
    text: [
      'You may ask, with a reason, that only your own income and assets count. The services accept it or not.',
    ],
  },
  several: {
    title: 'Instalments in more than one case',
    text: [
      'They are paid one after the other, in the order in which aid was granted. Show the receipt of the first case in the second.',
      'The same holds for people of one household. Where both spouses have aid in the same case, a court has held that each pays their own.',
    ],
  },
}

export const PROTECTION: Readonly<Record<Language, Shape<typeof pt>>> = { pt, en }
