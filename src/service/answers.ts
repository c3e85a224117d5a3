// What the simulator may be told. Every fact may be missing except the day whose law applies; an empty list and a
// zero are answers ("none"), an absent field is not.
import type { PlainDate } from '#base/dates'
import { type Cents, euros, plus, sum, times } from '#base/money'
import { accepted, type Outcome, rejected } from '#base/outcome'
import type { Need, Standing, Victim } from '#law/lei-34-2004/applicant'
import type { AidMode } from '#law/lei-34-2004/art-016-modes'
import type { Asset, Household } from '#law/lei-34-2004/means'
import type { PartialHousehold } from '#law/lei-34-2004/undecided'
import type { Situation } from '#law/portaria-1085a-2004/art-003-documents'
import type { OtherInstalments } from '#law/portaria-1085a-2004/art-012-several-cases'

/** The largest answers taken: the border refuses more. Amounts in cents. */
export const LIMITS = { money: euros('99999999.99'), people: 50, lines: 30 } as const

export const INCOME_SOURCES = [
  'work',
  'self-employment',
  'pension',
  'benefit',
  'rent',
  'capital',
  'maintenance',
  'other',
] as const
export type IncomeSource = (typeof INCOME_SOURCES)[number]

/** Net of income tax and compulsory contributions. The amount says how often a year it is paid (LP-032). */
export type IncomeLine = {
  readonly source: IncomeSource
  readonly amount: Cents
  readonly payments: 1 | 12 | 13 | 14
}

/** A valued thing. Listed securities have their own answer, so that they are never counted twice. */
export type OwnedAsset = Omit<Asset, 'quotedValue'>

/** The means of a group of people: the household, or only those whose means are to be counted. */
export type MeansAnswers = {
  readonly householdSize?: number
  readonly incomes?: readonly IncomeLine[]
  readonly assets?: readonly OwnedAsset[]
  readonly bankBalance?: Cents
  /** Securities admitted to trading on a regulated market, by the quotation of the day before. */
  readonly listedSecurities?: Cents
}

/**
 * Facts that are no means and are absent count as not claimed: residence and court in Portugal, no victim status, no
 * conflict. Only `applicant`, `nationality` and what follows from them, and the means, are ever asked for.
 */
export type Answers = MeansAnswers &
  Partial<Standing> & {
    /** The day of the request, whose law applies. */
    readonly on: PlainDate
    readonly need?: Need
    readonly victim?: Victim
    /** A deadline is running in court: only proof of the request in its file stops it. */
    readonly courtDeadlineRunning?: boolean
    /** The dispute is with somebody of the household (artigo 8.º-A, n.º 7). */
    readonly householdConflict?: boolean
    /** Asked for: only these means are counted, the applicant's own or with some members' (n.ºs 6 and 7). */
    readonly own?: MeansAnswers
    /** Situations, of any member, that ask for documents. */
    readonly situations?: readonly Situation[]
    /** The modes wanted. */
    readonly modes?: readonly AidMode[]
    /** Who else pays instalments, or is asking for them. */
    readonly otherInstalments?: OtherInstalments
    /** For the stop rule: the initial court fee (absent where none is due) and what was paid so far. */
    readonly initialFee?: Cents
    readonly paid?: Cents
  }

/** The facts that the means test needs, in the order in which they are asked. */
const MEANS_FACTS = [
  'householdSize',
  'incomes',
  'assets',
  'bankBalance',
  'listedSecurities',
] as const
export type MeansFact = (typeof MEANS_FACTS)[number]

const missingMeans = (answers: MeansAnswers): readonly MeansFact[] =>
  MEANS_FACTS.filter((fact) => answers[fact] === undefined)

/** Y: what all lines come to in a year. */
export const yearlyIncome = (lines: readonly IncomeLine[]): Cents =>
  sum(lines.map(({ amount, payments }) => times(amount, payments)))

/** What is known of the means; a part that is known only half is not known. */
export function knownMeans(answers: MeansAnswers): PartialHousehold {
  const { householdSize, incomes, assets, bankBalance, listedSecurities } = answers
  const listed: readonly Asset[] = listedSecurities
    ? [{ type: 'securities', quotedValue: listedSecurities }]
    : []
  return {
    ...(householdSize === undefined ? {} : { size: householdSize }),
    ...(incomes === undefined ? {} : { income: yearlyIncome(incomes) }),
    ...(assets === undefined || listedSecurities === undefined
      ? {}
      : { assets: [...assets, ...listed] }),
    ...(bankBalance === undefined || listedSecurities === undefined
      ? {}
      : { liquid: plus(bankBalance, listedSecurities) }),
  }
}

/** The means to be assessed, or the facts still missing. */
export function meansFrom(answers: MeansAnswers): Outcome<Household, readonly MeansFact[]> {
  const { size, income, assets, liquid } = knownMeans(answers)
  if (size === undefined || income === undefined || !assets || liquid === undefined)
    return rejected(missingMeans(answers))
  return accepted({ kind: 'household', size, income, assets, liquid })
}
