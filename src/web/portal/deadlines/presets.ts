// The deadlines that people come with, by their own names, and how each is counted. A table of data.
import type { Regime, Unit } from '#law/calendar/period'
import type { Text } from '../../language.ts'
import type { Option } from '../../ui/fields.tsx'

export type Preset = {
  readonly name: string
  readonly regime: Regime
  readonly length: number
  readonly unit: Unit
  readonly label: Text
  readonly hint: Text
  /** What follows when the day passes. */
  readonly consequence: Text
}

const PRESETS: readonly Preset[] = [
  {
    name: 'decision',
    regime: 'legalAid.decision',
    length: 30,
    unit: 'day',
    label: {
      pt: 'Resposta da Segurança Social ao meu pedido',
      en: 'Answer of Social Security to my application',
    },
    hint: { pt: '30 dias seguidos desde o pedido', en: '30 calendar days from the application' },
    consequence: {
      pt: 'Se não houver decisão até este dia, e não lhe tiverem pedido documentos, o pedido considera-se deferido. Se pediu por carta, conte também do dia em que ela chegou ao serviço e fie-se só na data mais tardia.',
      en: 'If there is no decision by this day, and no documents were asked of you, the application counts as granted. If you applied by post, also count from the day the letter reached the service and rely only on the later date.',
    },
  },
  {
    name: 'documents',
    regime: 'cpa.workingDays',
    length: 10,
    unit: 'working-day',
    label: { pt: 'Entregar documentos em falta', en: 'Hand in missing documents' },
    hint: { pt: '10 dias úteis desde o aviso', en: '10 working days from the notice' },
    consequence: {
      pt: 'Se não entregar até este dia, o pedido é recusado sem novo aviso.',
      en: 'If you do not hand them in by this day, the application is refused without another notice.',
    },
  },
  {
    name: 'hearing',
    regime: 'cpa.workingDays',
    length: 10,
    unit: 'working-day',
    label: {
      pt: 'Responder antes de uma recusa (audiência prévia)',
      en: 'Reply before a refusal (prior hearing)',
    },
    hint: { pt: '10 dias úteis desde o aviso', en: '10 working days from the notice' },
    consequence: {
      pt: 'Se não responder até este dia, a proposta torna-se decisão, sem nova carta.',
      en: 'If you do not reply by this day, the proposal becomes the decision, without another letter.',
    },
  },
  {
    name: 'challenge',
    regime: 'cpc.continuous',
    length: 15,
    unit: 'day',
    label: { pt: 'Contestar a decisão no tribunal', en: 'Challenge the decision in court' },
    hint: {
      pt: '15 dias desde que soube da decisão; não precisa de advogado',
      en: '15 days from when you knew of the decision; you need no lawyer',
    },
    consequence: {
      pt: 'Depois deste dia a impugnação pode ser recusada por vir tarde. Entregue-a no serviço que decidiu.',
      en: 'After this day the challenge may be refused as late. Hand it in at the service that decided.',
    },
  },
  {
    name: 'fee',
    regime: 'cpc.continuous',
    length: 10,
    unit: 'day',
    label: {
      pt: 'Pagar a taxa do tribunal ou a primeira prestação',
      en: 'Pay the court fee or the first instalment',
    },
    hint: {
      pt: '10 dias desde a notificação da decisão',
      en: '10 days from the notice of the decision',
    },
    consequence: {
      pt: 'Depois deste dia o tribunal pode pedir o pagamento com multa.',
      en: 'After this day the court may ask for the payment with a fine.',
    },
  },
  {
    name: 'opposition',
    regime: 'cpc.continuous',
    length: 30,
    unit: 'day',
    label: {
      pt: 'Opor-me a uma execução por dívidas à Segurança Social',
      en: 'Oppose an enforcement for debts to Social Security',
    },
    hint: { pt: '30 dias desde a citação pessoal', en: '30 days from the personal service' },
    consequence: {
      pt: 'Depois deste dia a oposição pode ser recusada por vir tarde. Se pediu advogado, entregue antes, no processo, o comprovativo do pedido.',
      en: 'After this day the opposition may be refused as late. If you asked for a lawyer, hand in the receipt of the application in the case before it.',
    },
  },
]

export const OTHER = 'other'

/** The choices of the first question. */
export const WHAT: readonly Option[] = [
  ...PRESETS.map(({ name, label, hint }) => ({ value: name, label, hint })),
  {
    value: OTHER,
    label: { pt: 'Outro prazo', en: 'Another deadline' },
    hint: {
      pt: 'Digo como se conta e quanto dura',
      en: 'I say how it is counted and how long it is',
    },
  },
]

export const presetOf = (name: string | undefined): Preset | undefined =>
  PRESETS.find((preset) => preset.name === name)
