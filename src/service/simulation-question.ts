// What the simulator is asked over HTTP: the inputs of a means test as the worked cases write them, and whatever else
// is known of the person and the case. Every fact may be left out.
import type { PlainDate } from '#base/dates'
import { ZERO } from '#base/money'
import { AID_MODES } from '#law/lei-34-2004/art-016-modes'
import { SITUATIONS } from '#law/portaria-1085a-2004/art-003-documents'
import { type Answers, INCOME_SOURCES, LIMITS, type MeansAnswers } from './answers.ts'
import { assessmentFields, asset } from './assessment.ts'
import type { Problem } from './problems.ts'
import {
  checked,
  described,
  inside,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  type ValueOf,
} from './shape.ts'
import { flag, money } from './value-shapes.ts'

const incomes = listOf(
  record({
    source: oneOf(INCOME_SOURCES),
    amount: described('Net of income tax and compulsory contributions', money()),
    payments: described('How often a year it is paid', countOf([1, 12, 13, 14])),
  }),
  LIMITS.lines,
)

/** One of a few whole numbers. */
function countOf<const Numbers extends readonly number[]>(
  numbers: Numbers,
): Shape<Numbers[number]> {
  return {
    schema: { type: 'integer', enum: numbers },
    take(value, field, problems) {
      if (numbers.includes(value as number)) return value as Numbers[number]
      problems.push({ field, code: 'not-one-of', limit: numbers.join(', ') })
      return undefined
    },
  }
}

const means = {
  householdSize: assessmentFields.householdSize,
  incomes: optional(described('Instead of netAnnualIncome', incomes)),
  assets: optional(described('Absent: none', listOf(asset, LIMITS.lines))),
  bankBalance: optional(described('Instead of liquidAssets', money())),
  listedSecurities: optional(
    described('Listed securities; instead of liquidAssets. They are assets too', money()),
  ),
} as const

const place = oneOf(['portugal', 'other-eu', 'elsewhere'])

/** What the simulator takes as it is. */
const facts = {
  applicant: optional(
    oneOf([
      'natural-person',
      'sole-trader',
      'non-profit',
      'for-profit',
      'limited-liability-establishment',
    ]),
  ),
  nationality: optional(oneOf(['portuguese', 'eu', 'other', 'stateless'])),
  euPermit: optional(described('A valid residence permit of an EU State', flag)),
  reciprocity: optional(oneOf(['granted', 'not-granted', 'unknown'])),
  residence: optional(place),
  court: optional(place),
  matter: optional(
    oneOf([
      'civil-commercial',
      'family',
      'labour',
      'insolvency',
      'enforcement',
      'criminal-suspect',
      'criminal-victim',
      'administrative-offence',
      'registry',
      'administrative-tax',
      'other',
    ]),
  ),
  disposedToQualify: optional(described('Assets given away in order to qualify', flag)),
  need: optional(oneOf(['consultation', 'aid', 'both'])),
  victim: optional(oneOf(['none', 'domestic-violence', 'sexual-freedom'])),
  courtDeadlineRunning: optional(flag),
  householdConflict: optional(described('The dispute is with somebody of the household', flag)),
  situations: optional(listOf(oneOf(SITUATIONS), SITUATIONS.length)),
  modes: optional(described('The modes wanted', listOf(oneOf(AID_MODES), AID_MODES.length))),
  otherInstalments: optional(
    oneOf([
      'applicant-in-another-case',
      'member-in-another-case',
      'member-in-the-same-case',
      'appended-case',
    ]),
  ),
  initialFee: optional(money()),
  paid: optional(described('Instalments paid so far', money())),
} as const

const fields = record({
  ...assessmentFields,
  ...means,
  ...facts,
  own: optional(
    described('Only these means are asked to be counted (artigo 8.º-A, n.ºs 6 e 7)', record(means)),
  ),
  regime: optional(assessmentFields.regime),
  requestedOn: optional(
    described(
      'The day of the request, whose law applies; absent: today',
      assessmentFields.requestedOn,
    ),
  ),
})
export type SimulationQuestion = ValueOf<typeof fields>

/** Answers that say the same thing in two ways. */
const RIVALS = [
  ['netAnnualIncome', 'incomes'],
  ['liquidAssets', 'bankBalance'],
  ['liquidAssets', 'listedSecurities'],
] as const

/** Facts with which only the means test is answered: they take the place of what the simulator works out. */
const STATED = ['relevantIncomeMonth', 'ias', 'euriborPercent'] as const

export const asksForMeansTestOnly = (question: SimulationQuestion): boolean =>
  STATED.some((name) => question[name] !== undefined)

export const simulationQuestion: Shape<SimulationQuestion> = checked(
  fields,
  (question, field, problems: Problem[]) => {
    for (const names of RIVALS)
      if (names.every((name) => question[name] !== undefined))
        problems.push({
          field: inside(field, names[1]),
          code: 'only-one-of',
          limit: names.join(', '),
        })
  },
  { allOf: RIVALS.map((names) => ({ not: { required: names } })) },
)

/** The answers of the simulator; means that are left out are none, as in the worked cases. */
export function answersOf(question: SimulationQuestion, today: PlainDate): Answers {
  const { requestedOn, householdSize, netAnnualIncome, incomes, liquidAssets, own } = question
  const yearly: MeansAnswers['incomes'] =
    netAnnualIncome === undefined
      ? incomes
      : [{ source: 'other', amount: netAnnualIncome, payments: 1 }]
  return {
    ...asTheyAre(question),
    ...(householdSize === undefined ? {} : { householdSize }),
    ...(yearly ? { incomes: yearly } : {}),
    ...ownedBy(question),
    ...(liquidAssets === undefined ? {} : { bankBalance: liquidAssets }),
    ...(own ? { own: { ...own, ...ownedBy(own) } } : {}),
    on: requestedOn ?? today,
  }
}

const ownedBy = ({ assets, bankBalance, listedSecurities }: MeansAnswers) => ({
  assets: assets ?? [],
  bankBalance: bankBalance ?? ZERO,
  listedSecurities: listedSecurities ?? ZERO,
})

const asTheyAre = (question: SimulationQuestion): Pick<SimulationQuestion, keyof typeof facts> =>
  Object.fromEntries(Object.entries(question).filter(([name]) => Object.hasOwn(facts, name)))
