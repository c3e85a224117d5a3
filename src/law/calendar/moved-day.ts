// A last day that falls on a closed day moves to the next open one: where to, and why.
import { type Finding, found } from '#base/finding'
import { type Count, closedBits } from './count.ts'
import { COURT_HOLIDAY, dayAt } from './days.ts'
import type { Period, Span } from './period.ts'
import {
  courtHolidaysAround,
  itsFact,
  notWorkingBecause,
  type Reason,
  toleranceOn,
} from './reasons.ts'

/** Where the last day moved, and why. */
export const moveOf = (count: Count): Finding<Span> =>
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
    closed.push(found('day-closed', on, rule.movesLastDay, itsFact, reason))
  }
  return closed
}
