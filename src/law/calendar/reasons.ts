// Why a day is not like the others: the facts of the calendar, as findings.
import type { PlainDate } from '#base/dates'
import { DECLARED, type Evidence, type Finding, given } from '#base/finding'
import { groundOfHoliday } from '../codigo-trabalho/art-234-holidays.ts'
import { groundOfCourtHolidays } from '../losj/art-028-court-holidays.ts'
import {
  COURT_HOLIDAY,
  type DayIndex,
  dayAt,
  NATIONAL_HOLIDAY,
  NOT_WORKING,
  nationalHolidayName,
  type PlaceCalendar,
  runAround,
  SATURDAY,
} from './days.ts'
import { actOfSuspension } from './extraordinary-suspensions.ts'
import { GROUND_OF_LOCAL } from './local-holidays.ts'
import type { Span } from './period.ts'
import { groundOfTolerance } from './tolerance-days.ts'

export type Because =
  | 'saturday'
  | 'sunday'
  | 'national-holiday'
  | 'regional-holiday'
  | 'municipal-holiday'
  | 'court-holidays'
  | 'tolerance-day'
  | 'suspension'

/** One reason and the days it covers, both inclusive; holidays have a name. */
export type Reason = Span & { readonly because: Because; readonly name?: string }

const CALENDAR: Evidence = { kind: 'fact', origin: 'calendar' }

/** Why a day is no working day in a place; undefined when it is one. A holiday on a weekend is told as a holiday. */
export function notWorkingBecause(place: PlaceCalendar, index: DayIndex): Reason | undefined {
  const bits = place.bits[index] as number
  if ((bits & NOT_WORKING) === 0) return undefined
  const on = dayAt(index)
  if (bits & NATIONAL_HOLIDAY)
    return { because: 'national-holiday', from: on, to: on, name: nationalHolidayName(index) ?? '' }
  const local = place.local.get(index)
  if (local) return { because: local.because, from: on, to: on, name: local.name }
  return { because: bits & SATURDAY ? 'saturday' : 'sunday', from: on, to: on }
}

/** The court holidays that hold a day, whole; undefined when it lies in none. */
export function courtHolidaysAround(place: PlaceCalendar, index: DayIndex): Reason | undefined {
  if (((place.bits[index] as number) & COURT_HOLIDAY) === 0) return undefined
  const [from, to] = runAround(place.bits, index, COURT_HOLIDAY)
  return { because: 'court-holidays', from: dayAt(from), to: dayAt(to) }
}

export const toleranceOn = (on: PlainDate): Reason => ({
  because: 'tolerance-day',
  from: on,
  to: on,
})

export const suspensionOf = ({ from, to }: Span): Reason => ({ because: 'suspension', from, to })

/** The fact behind a reason, on what it stands. */
function factOf(reason: Reason): Finding<Reason> {
  const { because, from, to, name = '' } = reason
  switch (because) {
    case 'saturday':
    case 'sunday':
      return given(because, reason, CALENDAR)
    case 'national-holiday':
      return given(because, reason, groundOfHoliday(name, from))
    case 'regional-holiday':
    case 'municipal-holiday':
      return given(because, reason, GROUND_OF_LOCAL[because])
    case 'court-holidays':
      return given(because, reason, groundOfCourtHolidays(from))
    case 'tolerance-day':
      return given(because, reason, groundOfTolerance(from))
    case 'suspension':
      return given(because, reason, actOfSuspension(from, to) ?? DECLARED)
  }
}

/** The same as the premises of a finding. */
export const itsFact = (reason: Reason): readonly Finding<Reason>[] => [factOf(reason)]
