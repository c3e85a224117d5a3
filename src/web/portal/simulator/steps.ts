// The pages of the simulator: one list, read forwards and backwards.
import type { Applicant } from '#law/lei-34-2004/applicant'
import { isNaturalPerson } from '#law/lei-34-2004/applicant'
import type { Text } from '../../language.ts'
import type { Typed } from '../../page.ts'

export type StepName =
  | 'who'
  | 'nationality'
  | 'case'
  | 'household'
  | 'income'
  | 'assets'
  | 'own'
  | 'situation'
  | 'result'

export type Step = {
  readonly name: StepName
  readonly title: Text
  readonly lead?: Text
  /** Whether it is asked, by what is answered so far. */
  readonly isAsked: (typed: Typed) => boolean
}

const always = (): boolean => true
const isPerson = ({ applicant }: Typed): boolean =>
  applicant === undefined || isNaturalPerson(applicant as Applicant)

export const STEPS: readonly Step[] = [
  { name: 'who', title: { pt: 'Quem pede', en: 'Who asks' }, isAsked: always },
  {
    name: 'nationality',
    title: { pt: 'Nacionalidade e residência', en: 'Nationality and residence' },
    isAsked: isPerson,
  },
  { name: 'case', title: { pt: 'O caso', en: 'The case' }, isAsked: always },
  {
    name: 'household',
    title: { pt: 'Quem vive consigo', en: 'Who lives with you' },
    isAsked: isPerson,
  },
  {
    name: 'income',
    title: { pt: 'Rendimentos da casa', en: 'Income of the household' },
    lead: {
      pt: 'Valores líquidos: depois do IRS e dos descontos para a Segurança Social. Se não souber ao certo, escreva um valor aproximado.',
      en: 'Net amounts: after income tax and social contributions. If you are not sure, write an approximate amount.',
    },
    isAsked: isPerson,
  },
  {
    name: 'assets',
    title: { pt: 'Bens e dinheiro da casa', en: 'Property and money of the household' },
    isAsked: isPerson,
  },
  {
    name: 'own',
    title: { pt: 'Só os seus meios', en: 'Your own means only' },
    lead: {
      pt: 'Como o caso é contra alguém da casa, pode pedir, com uma razão, que só contem os seus meios. Os serviços decidem se aceitam. Se não quiser, deixe em branco.',
      en: 'As the case is against somebody of the household, you may ask, with a reason, that only your own means count. The services decide whether they accept. If you do not want this, leave it blank.',
    },
    isAsked: (typed) => isPerson(typed) && typed.householdConflict === 'yes',
  },
  {
    name: 'situation',
    title: { pt: 'Situações especiais', en: 'Special situations' },
    isAsked: always,
  },
  { name: 'result', title: { pt: 'Resultado', en: 'Result' }, isAsked: always },
]

export const askedSteps = (typed: Typed): readonly Step[] =>
  STEPS.filter(({ isAsked }) => isAsked(typed))

/** The step of a name, if it is asked; else the first. */
export function stepOf(name: string | undefined, typed: Typed): Step {
  const asked = askedSteps(typed)
  return asked.find((step) => step.name === name) ?? (asked[0] as Step)
}

/** The step `by` places further on (or back), within the list. */
export function neighbour(step: Step, typed: Typed, by: 1 | -1): Step {
  const asked = askedSteps(typed)
  return asked[asked.indexOf(step) + by] ?? step
}
