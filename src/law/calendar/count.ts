// The arithmetic of a period, on day indexes: which day is its last, and where a closed last day moves.
import { plusMonths } from '#base/dates'
import {
  allDays,
  COURT_HOLIDAY,
  type Counting,
  calendarOf,
  courtDays,
  DAYS,
  type DayIndex,
  dayAt,
  indexOf,
  knownDay,
  LAST_DAY,
  NOT_WORKING,
  nearestIndex,
  type PlaceCalendar,
  unknownDay,
} from './days.ts'
import { extraordinarySuspensions } from './extraordinary-suspensions.ts'
import { againstSixMonths, type Period, type Span } from './period.ts'
import type { RegimeRule } from './regime.ts'
import { ruleOf } from './regimes.ts'
import { TOLERANCE_DAYS } from './tolerance-days.ts'

/** A span in indexes, both ends inclusive, within the calendar. */
export type IndexSpan = { readonly from: DayIndex; readonly to: DayIndex; readonly span: Span }

/** A counted period, in indexes. */
export type Count = {
  readonly period: Period
  readonly rule: RegimeRule
  readonly place: PlaceCalendar
  readonly counting: Counting
  readonly suspensions: readonly IndexSpan[]
  readonly tolerance: readonly DayIndex[]
  /** The event day. */
  readonly event: DayIndex
  /** The last day before and after moving. */
  readonly raw: DayIndex
  readonly last: DayIndex
}

export function count(period: Period): Count {
  const { dilation = 0, length } = period
  const event = indexOf(period.from)
  const rule = ruleOf(period.regime, event)
  const place = calendarOf(period.municipality)
  const counting = countingOf(period, rule, place)
  const suspensions = suspensionsOf(period)
  const days = dilation + daysOf(period, event + dilation, length)
  const raw = nthAfter(counting, event, days, suspensions)
  const tolerance = toleranceOf(period)
  const last = openFrom(raw, place.bits, closedBits(period, rule), tolerance)
  return {
    period,
    rule,
    place,
    counting,
    suspensions,
    tolerance,
    event,
    raw,
    last,
  }
}

/** The first counted day. */
export const firstOf = ({ counting, event, suspensions }: Count): DayIndex =>
  nthAfter(counting, event, 1, suspensions)

/** The last day of the dilation, which is the beginning of the count; undefined without one. */
export const dilationEndOf = ({
  period: { dilation },
  counting,
  event,
  suspensions,
}: Count): DayIndex | undefined =>
  dilation ? nthAfter(counting, event, dilation, suspensions) : undefined

/** Which days the period counts. */
function countingOf(period: Period, rule: RegimeRule, place: PlaceCalendar): Counting {
  if (rule.counts === 'working-days') return place.workingDays
  // CPC 138, n.º 1: an urgent case or six months and more run through court holidays
  if (rule.counts === 'court-days' && !period.urgent && againstSixMonths(period) < 0)
    return courtDays()
  return allDays()
}

/** A length in days of the counting; months and years are the days between two dates. */
export function daysOf({ unit }: Period, start: DayIndex, length: number): number {
  if (unit === 'hour') return length / 24
  if (unit === 'month' || unit === 'year') {
    const months = unit === 'year' ? length * 12 : length
    return indexOf(plusMonths(dayAt(start), months)) - start
  }
  return length
}

/** The nth counted day after `event`, suspended days left out; throws `UnknownOn` beyond the calendar. */
export function nthAfter(
  { before, nth }: Counting,
  event: DayIndex,
  n: number,
  suspensions: readonly IndexSpan[],
): DayIndex {
  let ordinal = (before[event + 1] as number) + n - 1
  let free = event + 1
  for (const { from, to } of suspensions) {
    const day = nth[ordinal]
    if (day === undefined || from > day) break
    if (to < free) continue
    // the days of the span that would have counted
    ordinal += (before[to + 1] as number) - (before[Math.max(from, free)] as number)
    free = to + 1
  }
  const day = nth[ordinal]
  if (day === undefined) throw unknownDay(LAST_DAY)
  return day
}

const NONE: readonly never[] = []

/** The suspensions of a period, in order of their first days. */
function suspensionsOf({
  regime,
  suspensions = NONE,
  extraordinary,
}: Period): readonly IndexSpan[] {
  const spans = extraordinary ? [...suspensions, ...extraordinarySuspensions(regime)] : suspensions
  if (spans.length === 0) return NONE
  return (spans.length === 1 ? spans : spans.toSorted(byStart)).map(indexSpan)
}
const indexSpan = (span: Span): IndexSpan => ({
  from: nearestIndex(span.from),
  to: Math.min(DAYS - 1, nearestIndex(span.to)),
  span,
})

const byStart = (a: Span, b: Span): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

const DEFAULT_TOLERANCE = TOLERANCE_DAYS.map(indexOf)
/** The days of tolerance of a period, in indexes; the calendar's own list unless it brings another. */
export const toleranceOf = ({ tolerance }: Pick<Period, 'tolerance'>): readonly DayIndex[] =>
  tolerance === undefined
    ? DEFAULT_TOLERANCE
    : tolerance.length === 0
      ? NONE
      : tolerance.filter(knownDay).map(indexOf)

/** What closes the place where the act is done, on the last day. */
export const closedBits = (
  { courtAct, urgent }: Pick<Period, 'courtAct' | 'urgent'>,
  { counts }: RegimeRule,
): number =>
  // Interpretation: CM-006 and CM-008, court holidays close a court, except to an urgent case.
  (courtAct || counts === 'court-days') && !urgent ? NOT_WORKING | COURT_HOLIDAY : NOT_WORKING

/** The first open day from `index` on: none of the `closed` bits, no tolerance. Throws beyond the calendar. */
export function openFrom(
  index: DayIndex,
  bits: Uint8Array,
  closed: number,
  tolerance: readonly DayIndex[],
): DayIndex {
  let day = index
  while (day < DAYS && (((bits[day] as number) & closed) !== 0 || tolerance.includes(day))) day++
  if (day >= DAYS) throw unknownDay(LAST_DAY)
  return day
}
