// The working of a count, day by day, and the reasons that follow from it. Made only when somebody reads it.
import type { PlainDate } from '#base/dates'
import { type Evidence, type Finding, found, given } from '#base/finding'
import { type Count, closedBits, daysOf, dilationEndOf, nthAfter, toleranceOf } from './count.ts'
import { COURT_HOLIDAY, DAYS, type DayIndex, dayAt, type PlaceCalendar } from './days.ts'
import type { Period, Span } from './period.ts'
import {
  courtHolidaysAround,
  factOf,
  notWorkingBecause,
  type Reason,
  suspensionOf,
  toleranceOn,
} from './reasons.ts'
import type { RegimeRule } from './regime.ts'

/** One day of the working. Months and years show only their marks, not each of their days. */
export type CountedDay = {
  readonly date: PlainDate
  /** Its number in the count (dilation included); the months or years that end on it; undefined: not counted. */
  readonly counted: number | undefined
  /** Why it is not counted, or what else there is to know about it. */
  readonly why?: Finding
}

/** Every day from the event to the last one. */
export function workingOf(count: Count): readonly CountedDay[] {
  const { event, raw, last } = count
  const dilationEnd = dilationEndOf(count) ?? event
  const rows: CountedDay[] = [{ date: dayAt(event), counted: undefined, why: eventDay(count) }]
  const gaps = gapsOf(count)
  const number = numbering(count)
  const dilation = dilationOf(count, dilationEnd)
  let next = 0
  for (let day = event + 1; day <= raw; day++) {
    if ((gaps[next]?.to ?? raw) < day) next++
    const gap = gaps[next]
    const left = gap !== undefined && gap.from <= day
    const counted = left ? undefined : number(day)
    if (counted === undefined && !left && day !== dilationEnd) continue
    const why = left ? gap.why : day <= dilationEnd ? dilation : toleranceInside(count, day)
    rows.push({ date: dayAt(day), counted, ...(why ? { why } : {}) })
  }
  if (last === raw) return rows
  for (const why of closedDays(count).slice(1))
    rows.push({ date: why.value.from, counted: undefined, why })
  return [...rows, { date: dayAt(last), counted: undefined, why: moveOf(count) }]
}

/** What the result stands on: the event, what was added or left out, where the last day moved. */
export function premisesOf(count: Count): readonly Finding[] {
  const premises: Finding[] = [eventDay(count)]
  const dilationEnd = dilationEndOf(count)
  if (dilationEnd !== undefined) premises.push(dilationOf(count, dilationEnd))
  for (const { why } of gapsOf(count)) premises.push(why)
  for (const day of toleranceOf(count.period)) {
    const told = day > count.event && day < count.raw && toleranceInside(count, day)
    if (told) premises.push(told)
  }
  if (count.last !== count.raw) premises.push(moveOf(count))
  return premises
}

/** Days counted before the first that a suspension or court holidays took away; undefined when none did. */
export function daysBeforeSuspension(count: Count): number | undefined {
  const { counting, event } = count
  const taken = gapsOf(count).find(({ why }) => TAKEN.includes(why.value.because))
  return taken && (counting.before[taken.from] as number) - (counting.before[event + 1] as number)
}
const TAKEN = ['suspension', 'court-holidays']

const DECLARED: Evidence = { kind: 'fact', origin: 'declared' }
const eventFact = (on: PlainDate): readonly Finding[] => [given('event', on, DECLARED)]

const eventDay = ({ period: { from }, rule }: Count): Finding<PlainDate> =>
  found('event-day', from, rule.leavesOutEvent, eventFact, from)

const dilationOf = ({ period, rule }: Count, end: DayIndex): Finding =>
  given('dilation', { days: period.dilation, to: dayAt(end) }, rule.ground)

/** Days left out of the count, both ends inclusive, and why. */
type Gap = { readonly from: DayIndex; readonly to: DayIndex; readonly why: Finding<Reason> }

/** The days left out between event and raw last day, in order: one gap each, whole suspensions and court holidays. */
function gapsOf(count: Count): readonly Gap[] {
  const { suspensions, event, raw, rule, place } = count
  const gaps: Gap[] = []
  let day = event + 1
  for (const { from, to, span } of suspensions) {
    if (from > raw) break
    day = leaveOut(count, day, from, gaps)
    if (to < day) continue
    const why = notCounted(place, rule, suspensionOf(span))
    gaps.push({ from: Math.max(day, from), to, why })
    day = to + 1
  }
  leaveOut(count, day, raw, gaps)
  return gaps
}

/** Adds the gaps of the calendar that begin from `start` to before `end`; where the days go on after them. */
function leaveOut(count: Count, start: DayIndex, end: DayIndex, gaps: Gap[]): DayIndex {
  const { left } = count.counting
  const kept = keptGaps(count.rule, count.place)
  let day = start
  while (true) {
    const out = left[day] as number
    if (out >= end) return day
    kept[out] ??= gapAt(count, out)
    gaps.push(kept[out])
    day = kept[out].to + 1
  }
}

/** A weekend day or holiday by itself; the court holidays that begin or go on here, to their end. */
function gapAt({ counting: { before, nth }, place, rule }: Count, day: DayIndex): Gap {
  const court = rule.counts === 'court-days'
  const to = court ? (nth[before[day] as number] as number) - 1 : day
  const reason = court ? courtHolidaysAround(place, day) : notWorkingBecause(place, day)
  return { from: day, to, why: notCounted(place, rule, reason as Reason) }
}

// The same Saturdays come back in every period: their gaps are made once for a rule and a place.
const kept = new Map<RegimeRule, Gap[][]>()
function keptGaps(rule: RegimeRule, { number }: PlaceCalendar): Gap[] {
  const gaps = kept.get(rule)?.[number]
  if (gaps) return gaps
  const places = kept.get(rule) ?? []
  kept.set(rule, places)
  places[number] = new Array<Gap>(DAYS)
  return places[number]
}

type Told = { readonly place: PlaceCalendar; readonly reason: Reason }
const fact = ({ place, reason }: Told): readonly Finding[] => [factOf(place, reason)]

const notCounted = (place: PlaceCalendar, rule: RegimeRule, reason: Reason): Finding<Reason> =>
  found('day-not-counted', reason, rule.leavesOutInside, fact, { place, reason })

/** The number that a counted day bears. */
function numbering(count: Count): (day: DayIndex) => number | undefined {
  const { period, event, counting, suspensions } = count
  const { dilation = 0, length, unit } = period
  if (unit !== 'month' && unit !== 'year') {
    let n = 0
    return () => ++n
  }
  const marks = new Map<DayIndex, number>()
  for (let k = 1; k <= length; k++) {
    const days = dilation + daysOf(period, event + dilation, k)
    marks.set(nthAfter(counting, event, days, suspensions), k)
  }
  return (day) => marks.get(day)
}

/** A day of tolerance inside the period counts; it is told all the same (CM-003). */
function toleranceInside(
  { counting, period, place, rule, raw }: Count,
  day: DayIndex,
): Finding<Reason> | undefined {
  if (day === raw || !toleranceOf(period).includes(day)) return undefined
  if (counting.before[day + 1] === counting.before[day]) return undefined
  const reason = toleranceOn(dayAt(day))
  return found('tolerance-day-counts', reason, rule.movesLastDay, fact, { place, reason })
}

const moveOf = (count: Count): Finding<Span> =>
  found(
    'last-day-moved',
    { from: dayAt(count.raw), to: dayAt(count.last) },
    count.rule.movesLastDay,
    closedDays,
    count,
  )

/** What it takes to tell why a last day moved. */
export type Moved = Pick<Count, 'place' | 'raw' | 'last' | 'rule'> & {
  readonly period: Pick<Period, 'courtAct' | 'urgent'>
}

/** The closed days from the raw last day to the one before the last. */
export function closedDays({ place, raw, last, rule, period }: Moved): readonly Finding<Reason>[] {
  const courtClosed = (closedBits(period, rule) & COURT_HOLIDAY) !== 0
  const closed: Finding<Reason>[] = []
  for (let day = raw; day < last; day++) {
    const reason =
      notWorkingBecause(place, day) ??
      (courtClosed ? courtHolidaysAround(place, day) : undefined) ??
      toleranceOn(dayAt(day))
    const on = { ...reason, from: dayAt(day), to: dayAt(day) }
    closed.push(found('day-closed', on, rule.movesLastDay, fact, { place, reason }))
  }
  return closed
}
