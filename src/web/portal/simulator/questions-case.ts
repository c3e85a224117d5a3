// Table of data: what the simulator asks about who asks and about the case.
import type { Applicant, Matter, Need, Place, Reciprocity } from '#law/lei-34-2004/applicant'
import type { FieldSpec, Option } from '../../ui/fields.tsx'

export type Named<Name> = Option & { readonly value: Name }

export const APPLICANTS: readonly Named<Applicant>[] = [
  { value: 'natural-person', label: { pt: 'Uma pessoa', en: 'A person' } },
  {
    value: 'sole-trader',
    label: { pt: 'Comerciante em nome individual', en: 'A sole trader' },
    hint: { pt: 'Conta como pessoa singular', en: 'Counts as a natural person' },
  },
  {
    value: 'non-profit',
    label: {
      pt: 'Uma associação, fundação ou outra entidade sem fins lucrativos',
      en: 'An association, foundation or other non-profit body',
    },
  },
  { value: 'for-profit', label: { pt: 'Uma empresa', en: 'A company' } },
  {
    value: 'limited-liability-establishment',
    label: {
      pt: 'Um estabelecimento individual de responsabilidade limitada (EIRL)',
      en: 'An individual limited-liability establishment (EIRL)',
    },
  },
]

export const NEEDS: readonly Named<Need>[] = [
  {
    value: 'consultation',
    label: { pt: 'Falar com um advogado sobre um caso', en: 'Talk to a lawyer about a matter' },
    hint: { pt: 'Consulta jurídica', en: 'Legal consultation' },
  },
  {
    value: 'aid',
    label: {
      pt: 'Ajuda com um processo: advogado, taxas, custas',
      en: 'Help with a case: lawyer, fees, costs',
    },
    hint: { pt: 'Apoio judiciário', en: 'Legal aid' },
  },
  { value: 'both', label: { pt: 'As duas coisas, ou não sei', en: 'Both, or I do not know' } },
]

/** Nationality and residence permit in one question. */
export type Status =
  | 'portuguese'
  | 'eu'
  | 'other-permit'
  | 'other'
  | 'stateless-permit'
  | 'stateless'

export const STATUSES: readonly Named<Status>[] = [
  { value: 'portuguese', label: { pt: 'Portuguesa', en: 'Portuguese' } },
  {
    value: 'eu',
    label: { pt: 'De outro país da União Europeia', en: 'Of another European Union country' },
  },
  {
    value: 'other-permit',
    label: {
      pt: 'De outro país, com título de residência válido num país da União Europeia',
      en: 'Of another country, with a valid residence permit of a European Union country',
    },
  },
  {
    value: 'other',
    label: { pt: 'De outro país, sem esse título', en: 'Of another country, without that permit' },
  },
  {
    value: 'stateless-permit',
    label: {
      pt: 'Sem nacionalidade, com título de residência válido num país da União Europeia',
      en: 'Stateless, with a valid residence permit of a European Union country',
    },
  },
  {
    value: 'stateless',
    label: { pt: 'Sem nacionalidade, sem esse título', en: 'Stateless, without that permit' },
  },
]

export const RECIPROCITIES: readonly Named<Reciprocity>[] = [
  { value: 'granted', label: { pt: 'Sim', en: 'Yes' } },
  { value: 'not-granted', label: { pt: 'Não', en: 'No' } },
  { value: 'unknown', label: { pt: 'Não sei', en: 'I do not know' } },
]

export const PLACES: readonly Named<Place>[] = [
  { value: 'portugal', label: { pt: 'Em Portugal', en: 'In Portugal' } },
  {
    value: 'other-eu',
    label: { pt: 'Noutro país da União Europeia', en: 'In another European Union country' },
  },
  { value: 'elsewhere', label: { pt: 'Noutro lugar', en: 'Elsewhere' } },
]

export const MATTERS: readonly Named<Matter>[] = [
  {
    value: 'family',
    label: {
      pt: 'Família: divórcio, filhos, pensão de alimentos',
      en: 'Family: divorce, children, maintenance',
    },
  },
  {
    value: 'civil-commercial',
    label: {
      pt: 'Casa, dívidas, contratos, danos, heranças',
      en: 'Home, debts, contracts, damage, inheritance',
    },
  },
  { value: 'labour', label: { pt: 'Trabalho e despedimento', en: 'Work and dismissal' } },
  {
    value: 'enforcement',
    label: { pt: 'Penhora ou outra execução', en: 'Attachment or other enforcement' },
  },
  { value: 'insolvency', label: { pt: 'Insolvência', en: 'Insolvency' } },
  {
    value: 'criminal-suspect',
    label: {
      pt: 'Crime: a acusação ou a suspeita é contra mim (arguido)',
      en: 'Crime: I am a suspect or defendant',
    },
  },
  { value: 'criminal-victim', label: { pt: 'Crime: a vítima sou eu', en: 'Crime: I am a victim' } },
  {
    value: 'administrative-offence',
    label: { pt: 'Coima (contraordenação)', en: 'Fine (administrative offence)' },
  },
  {
    value: 'registry',
    label: {
      pt: 'Procedimento numa conservatória, como o divórcio por mútuo consentimento',
      en: 'Procedure at a registry office, such as divorce by agreement',
    },
  },
  {
    value: 'administrative-tax',
    label: { pt: 'Contra o Estado ou as Finanças', en: 'Against the State or the tax office' },
  },
  { value: 'other', label: { pt: 'Outro assunto', en: 'Another matter' } },
]

export const YES_NO: readonly Named<'yes' | 'no'>[] = [
  { value: 'yes', label: { pt: 'Sim', en: 'Yes' } },
  { value: 'no', label: { pt: 'Não', en: 'No' } },
]

export const WHO: readonly FieldSpec[] = [
  {
    kind: 'choice',
    name: 'applicant',
    label: { pt: 'Quem precisa de ajuda?', en: 'Who needs help?' },
    options: APPLICANTS,
  },
  {
    kind: 'choice',
    name: 'need',
    label: { pt: 'De que ajuda precisa?', en: 'What help is needed?' },
    options: NEEDS,
  },
  {
    kind: 'date',
    name: 'on',
    label: { pt: 'Dia do pedido (facultativo)', en: 'Day of the application (optional)' },
    hint: {
      pt: 'A lei que conta é a desse dia. Deixe em branco para hoje. Por exemplo, 8/4/2026.',
      en: 'The law of that day counts. Leave blank for today. For example 8/4/2026 (day/month/year).',
    },
  },
]

export const NATIONALITY: readonly FieldSpec[] = [
  {
    kind: 'choice',
    name: 'nationality',
    label: { pt: 'Que nacionalidade tem?', en: 'What is your nationality?' },
    options: STATUSES,
  },
  {
    kind: 'choice',
    name: 'reciprocity',
    label: {
      pt: 'O seu país dá o mesmo direito aos portugueses?',
      en: 'Does your country give the Portuguese the same right?',
    },
    hint: {
      pt: 'Só conta para quem tem outra nacionalidade e não tem título de residência num país da União Europeia.',
      en: 'Matters only for people of another nationality without a residence permit of a European Union country.',
    },
    options: RECIPROCITIES,
  },
  {
    kind: 'choice',
    name: 'residence',
    label: { pt: 'Onde vive habitualmente?', en: 'Where do you usually live?' },
    options: PLACES,
  },
]

export const CASE: readonly FieldSpec[] = [
  {
    kind: 'select',
    name: 'matter',
    label: { pt: 'De que trata o caso?', en: 'What is the case about?' },
    options: MATTERS,
  },
  {
    kind: 'choice',
    name: 'court',
    label: {
      pt: 'Onde corre, ou vai correr, o processo?',
      en: 'Where does the case run, or where will it?',
    },
    options: PLACES,
  },
  {
    kind: 'choice',
    name: 'courtDeadlineRunning',
    label: {
      pt: 'Há um prazo do tribunal a correr?',
      en: 'Is a court deadline running?',
    },
    hint: {
      pt: 'Por exemplo, recebeu uma carta do tribunal (citação) para responder em 30 dias.',
      en: 'For example, you got a letter of the court to answer within 30 days.',
    },
    options: YES_NO,
  },
]

export const CONFLICT: FieldSpec = {
  kind: 'choice',
  name: 'householdConflict',
  label: {
    pt: 'O caso é contra alguém que vive consigo?',
    en: 'Is the case against somebody who lives with you?',
  },
  hint: {
    pt: 'Por exemplo, um divórcio. Pode então pedir que só contem os seus meios.',
    en: 'For example a divorce. You may then ask that only your own means count.',
  },
  options: YES_NO,
}
