// The working of a count, day by day, and the reasons that follow from it. Made only when somebody reads it.
import type { PlainDate } from '#base/dates'
import { DECLARED, type Finding, found, given } from '#base/finding'
import { type Count, daysOf, dilationEndOf, nthAfter } from './count.ts'
import { DAYS, type DayIndex, dayAt, nearestIndex, type PlaceCalendar } from './days.ts'
import { closedDays, moveOf } from './moved-day.ts'
import {
  courtHolidaysAround,
  itsFact,
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
  const rows: CountedDay[] = [{ date: dayAt(event), counted: undefined, why: eventDay(count) }]
  const numberOf = numbering(count)
  const dilationEnd = dilationEndOf(count) ?? event
  const dilation = dilationOf(count, dilationEnd)
  const tell = (day: DayIndex): void => {
    const counted = numberOf(day)
    if (counted === undefined && day !== dilationEnd) return
    const why = day <= dilationEnd ? dilation : toleranceInside(count, day)
    rows.push(why ? { date: dayAt(day), counted, why } : { date: dayAt(day), counted })
  }
  let day = event + 1
  for (const why of leftOutOf(count)) {
    for (const from = nearestIndex(why.value.from); day < from; day++) tell(day)
    for (const to = nearestIndex(why.value.to); day <= to; day++)
      rows.push({ date: dayAt(day), counted: undefined, why })
  }
  for (; day <= raw; day++) tell(day)
  if (last === raw) return rows
  for (const why of closedDays(count).slice(1))
    rows.push({ date: why.value.from, counted: undefined, why })
  return [...rows, { date: dayAt(last), counted: undefined, why: moveOf(count) }]
}

/** What the result stands on: the event, what was added or left out, where the last day moved. */
export function premisesOf(count: Count): readonly Finding[] {
  const { tolerance, event, raw, last } = count
  const premises: Finding[] = [eventDay(count)]
  const dilationEnd = dilationEndOf(count)
  if (dilationEnd !== undefined) premises.push(dilationOf(count, dilationEnd))
  leaveOut(count, premises)
  for (const day of tolerance) {
    const told = day > event && day < raw && toleranceInside(count, day)
    if (told) premises.push(told)
  }
  if (last !== raw) premises.push(moveOf(count))
  return premises
}

/** Days counted before the first that a suspension or court holidays took away; undefined when none did. */
export function daysBeforeSuspension(count: Count): number | undefined {
  const { counting, event } = count
  const taken = leftOutOf(count).find(({ value }) => TAKEN.includes(value.because))
  if (!taken) return undefined
  const from = Math.max(event + 1, nearestIndex(taken.value.from))
  return (counting.before[from] as number) - (counting.before[event + 1] as number)
}
const TAKEN = ['suspension', 'court-holidays']

const eventFact = (on: PlainDate): readonly Finding[] => [given('event', on, DECLARED)]

const eventDay = ({ period: { from }, rule }: Count): Finding<PlainDate> =>
  found('event-day', from, rule.leavesOutEvent, eventFact, from)

const dilationOf = ({ period, rule }: Count, end: DayIndex): Finding =>
  given('dilation', { days: period.dilation, to: dayAt(end) }, rule.ground)

const leftOutOf = (count: Count): readonly Finding<Reason>[] => {
  const leftOut: Finding<Reason>[] = []
  leaveOut(count, leftOut)
  return leftOut
}

/** Adds what is left out between event and raw last day, in order: days of the calendar, whole suspensions. */
function leaveOut(count: Count, into: Finding[]): void {
  const { suspensions, event, raw, rule, counting } = count
  let day = event + 1
  for (const { from, to, span } of suspensions) {
    if (from > raw) break
    if ((counting.left[day] as number) < from) day = leaveOutOfCalendar(count, day, from, into)
    if (to < day) continue
    into.push(notCounted(rule, suspensionOf(span)))
    day = to + 1
  }
  if ((counting.left[day] as number) < raw) leaveOutOfCalendar(count, day, raw, into)
}

/** Weekend days and holidays one by one, court holidays whole; gives the day after the last of them. */
function leaveOutOfCalendar(
  { counting: { before, nth, left }, place, rule }: Count,
  start: DayIndex,
  end: DayIndex,
  into: Finding[],
): DayIndex {
  const kept = keptFor(rule, place)
  const court = rule.counts === 'court-days'
  let day = start
  for (let out = left[day] as number; out < end; out = left[day] as number) {
    const told = kept[out] ?? keep(kept, out, place, rule)
    into.push(told)
    day = court ? (nth[before[out] as number] as number) : out + 1
  }
  return day
}

// The same Saturdays come back in every period: they are told once for a rule and a place.
const kept = new Map<RegimeRule, Finding<Reason>[][]>()
function keptFor(rule: RegimeRule, { number }: PlaceCalendar): Finding<Reason>[] {
  const known = kept.get(rule)?.[number]
  if (known) return known
  const places = kept.get(rule) ?? []
  kept.set(rule, places)
  places[number] = new Array<Finding<Reason>>(DAYS)
  return places[number]
}

function keep(
  kept: Finding<Reason>[],
  out: DayIndex,
  place: PlaceCalendar,
  rule: RegimeRule,
): Finding<Reason> {
  const because = rule.counts === 'court-days' ? courtHolidaysAround : notWorkingBecause
  const told = notCounted(rule, because(place, out) as Reason)
  kept[out] = told
  return told
}

const notCounted = (rule: RegimeRule, reason: Reason): Finding<Reason> =>
  found('day-not-counted', reason, rule.leavesOutInside, itsFact, reason)

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
  { counting, tolerance, rule, raw }: Count,
  day: DayIndex,
): Finding<Reason> | undefined {
  if (day === raw || !tolerance.includes(day)) return undefined
  if (counting.before[day + 1] === counting.before[day]) return undefined
  const reason = toleranceOn(dayAt(day))
  return found('tolerance-day-counts', reason, rule.movesLastDay, itsFact, reason)
}
