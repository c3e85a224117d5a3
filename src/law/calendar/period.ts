// A period of time fixed by law: under which regime it is counted, from when, how long.
import { daysBetween, type PlainDate, parseDate, plusDays, plusMonths } from '#base/dates'
import { accepted, type Outcome, rejected } from '#base/outcome'
import { municipalityOf } from '../portaria-135-2012/municipalities.ts'
import { knownDay } from './days.ts'

/** How a period is counted. The rule that creates the deadline chooses it, never the caller's taste. */
export type Regime =
  | 'cpa.workingDays'
  | 'cpa.long'
  | 'cc279.days'
  | 'cc279.months'
  | 'cc279.years'
  | 'cpc.continuous'
  | 'legalAid.decision'
  | 'rgco.workingDays'
  | 'rgcols.continuous'
  | 'hours'

export type Unit = 'day' | 'working-day' | 'month' | 'year' | 'hour'

/** Both days inclusive. */
export type Span = { readonly from: PlainDate; readonly to: PlainDate }

export type Period = {
  readonly regime: Regime
  /** The day of the event (or the deemed date): never counted. */
  readonly from: PlainDate
  /** In `unit`: 1 to 3660 days, 120 months, 50 years; hours are multiples of 24, up to 3660 days. */
  readonly length: number
  readonly unit: Unit
  /** Days added by distance or by service in another person, one count with the period. */
  readonly dilation?: number
  /** Under the Civil Code: the act is done in court, so court holidays move the last day. */
  readonly courtAct?: boolean
  /** An urgent court case: court holidays neither stop the count nor move the last day. */
  readonly urgent?: boolean
  /** Four-digit code of the seat of the service or court where the act is due. */
  readonly municipality?: string
  /** Days of tolerance; when given, they replace the calendar's list. */
  readonly tolerance?: readonly PlainDate[]
  /** Days that are not counted because the period is suspended. */
  readonly suspensions?: readonly Span[]
  /** Apply the extraordinary suspensions of 2020 and 2021 that touch this regime. */
  readonly extraordinary?: boolean
}

/** The units each regime knows. Under `cpa` and `rgco` the law says "dias": they are its working days. */
export const UNITS: Record<Regime, readonly Unit[]> = {
  'cpa.workingDays': ['working-day', 'day'],
  'cpa.long': ['day', 'month', 'year'],
  'cc279.days': ['day'],
  'cc279.months': ['month'],
  'cc279.years': ['year'],
  'cpc.continuous': ['day', 'month', 'year'],
  'legalAid.decision': ['day'],
  'rgco.workingDays': ['working-day', 'day'],
  'rgcols.continuous': ['day'],
  hours: ['hour'],
}
export const REGIMES = Object.keys(UNITS) as readonly Regime[]

export const LONGEST: Record<Unit, number> = {
  day: 3660,
  'working-day': 3660,
  month: 120,
  year: 50,
  hour: 3660 * 24,
}

export type PeriodProblem = {
  readonly field: keyof Period
  readonly problem:
    | 'unknown-regime'
    | 'not-a-date'
    | 'outside-the-calendar'
    | 'unit-not-of-this-regime'
    | 'length-out-of-range'
    | 'hours-not-whole-days'
    | 'only-above-six-months'
    | 'months-below-six-have-no-conversion'
    | 'dilation-out-of-range'
    | 'not-a-municipality'
    | 'court-act-not-of-this-regime'
    | 'suspension-reversed'
    | 'too-many'
}

/** The longest dilation, in days, and the most days of tolerance or suspensions that a period may have. */
export const MOST_DILATION = 365
export const MOST_ENTRIES = 366

/** The period when it makes sense, or the first thing that does not. For borders: `deadline` trusts it. */
export function checkPeriod(period: Period): Outcome<Period, PeriodProblem> {
  const problem = problemOfLength(period) ?? problemOfOptions(period)
  return problem ? rejected(problem) : accepted(period)
}

function problemOfLength({ regime, from, length, unit }: Period): PeriodProblem | undefined {
  if (!Object.hasOwn(UNITS, regime)) return { field: 'regime', problem: 'unknown-regime' }
  if (!UNITS[regime].includes(unit)) return { field: 'unit', problem: 'unit-not-of-this-regime' }
  if (!parseDate(from)) return { field: 'from', problem: 'not-a-date' }
  if (!knownDay(from)) return { field: 'from', problem: 'outside-the-calendar' }
  const refuse = (problem: PeriodProblem['problem']): PeriodProblem => ({
    field: 'length',
    problem,
  })
  // A period of no days is no period: what is due at once has no deadline to count.
  if (!between(1, length, LONGEST[unit])) return refuse('length-out-of-range')
  if (unit === 'hour' && length % 24 !== 0) return refuse('hours-not-whole-days')
  // CM-002: only a length fixed above six months; exactly six is not above.
  if (regime === 'cpa.long' && againstSixMonths({ from, length, unit }) <= 0)
    return refuse('only-above-six-months')
  if (regime === 'cpc.continuous' && unit === 'month' && length < 6)
    return refuse('months-below-six-have-no-conversion')
  return undefined
}

function problemOfOptions(period: Period): PeriodProblem | undefined {
  const { dilation = 0, suspensions = [], tolerance = [] } = period
  if (!between(0, dilation, MOST_DILATION))
    return { field: 'dilation', problem: 'dilation-out-of-range' }
  if (period.municipality !== undefined && !municipalityOf(period.municipality))
    return { field: 'municipality', problem: 'not-a-municipality' }
  if (period.courtAct && !/^(cc279|cpc)/.test(period.regime))
    return { field: 'courtAct', problem: 'court-act-not-of-this-regime' }
  if (tolerance.length > MOST_ENTRIES) return { field: 'tolerance', problem: 'too-many' }
  if (!tolerance.every(parseDate)) return { field: 'tolerance', problem: 'not-a-date' }
  if (suspensions.length > MOST_ENTRIES) return { field: 'suspensions', problem: 'too-many' }
  if (!suspensions.every(({ from, to }) => parseDate(from) && parseDate(to)))
    return { field: 'suspensions', problem: 'not-a-date' }
  if (suspensions.some(({ from, to }) => from > to))
    return { field: 'suspensions', problem: 'suspension-reversed' }
  return undefined
}

const between = (least: number, value: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/**
 * Below, at or above six months: negative, zero, positive. Days are measured date to date from their event, since
 * the law gives no other conversion of days into months.
 */
export function againstSixMonths({
  from,
  length,
  unit,
}: Pick<Period, 'from' | 'length' | 'unit'>): number {
  if (unit === 'year') return 1
  if (unit === 'month') return length - 6
  // no six months are shorter than 181 days
  if (length < 181) return length - 181
  return daysBetween(plusMonths(from, 6), plusDays(from, length))
}
