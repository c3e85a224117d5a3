// Facts about one civil day, and the holidays of a year.
import { dateOf, easterSunday, type PlainDate } from '#base/dates'
import { type Finding, found } from '#base/finding'
import { closedBits, openFrom, toleranceOf } from './count.ts'
import {
  allDays,
  COURT_HOLIDAY,
  type Counting,
  calendarOf,
  courtDays,
  type DayIndex,
  dayAt,
  indexOf,
  LOCAL_HOLIDAY,
  NATIONAL_HOLIDAY,
  NOT_WORKING,
  type PlaceCalendar,
  unknownDay,
} from './days.ts'
import { closedDays, type Moved } from './moved-day.ts'
import type { Period, Regime } from './period.ts'
import {
  courtHolidaysAround,
  itsFact,
  notWorkingBecause,
  type Reason,
  toleranceOn,
} from './reasons.ts'
import { ruleOf } from './regimes.ts'

// Every function here throws `UnknownOn` for a day outside the calendar.
const has = (day: PlainDate, bit: number, municipality?: string): boolean =>
  ((calendarOf(municipality).bits[indexOf(day)] as number) & bit) !== 0

/** Monday to Friday, no national holiday, none of the municipality given. */
export const isWorkingDay = (day: PlainDate, municipality?: string): boolean =>
  !has(day, NOT_WORKING, municipality)

export const isNationalHoliday = (day: PlainDate): boolean => has(day, NATIONAL_HOLIDAY)

/** Municipal (regional in the islands) holiday of a four-digit code; false too where it is not known here. */
export const isMunicipalHoliday = (day: PlainDate, municipality: string): boolean =>
  has(day, LOCAL_HOLIDAY, municipality)

export const isCourtHoliday = (day: PlainDate): boolean => has(day, COURT_HOLIDAY)

/** From the calendar's list of days of tolerance (CM-047). */
export const isToleranceDay = (day: PlainDate): boolean => toleranceOf({}).includes(indexOf(day))

/** First day on or after `day` that is a working day outside court holidays. */
export const nextCourtDay = (day: PlainDate, municipality?: string): PlainDate =>
  dayAt(
    openFrom(
      indexOf(day),
      calendarOf(municipality).bits,
      NOT_WORKING | COURT_HOLIDAY,
      NO_TOLERANCE,
    ),
  )
const NO_TOLERANCE: readonly DayIndex[] = []

/** Last day of the court holidays that hold `day`; undefined outside them. */
export const courtHolidayEndsOn = (day: PlainDate): PlainDate | undefined =>
  courtHolidaysAround(calendarOf(undefined), indexOf(day))?.to

/** The nth working day after `day`. */
export function workingDayAfter(day: PlainDate, n: number, municipality?: string): PlainDate {
  const { before, nth } = calendarOf(municipality).workingDays
  const found = nth[(before[indexOf(day) + 1] as number) + n - 1]
  if (found === undefined) throw unknownDay(day)
  return dayAt(found)
}

/** `day` itself when it is a working day, else the next one. */
export const workingDayFrom = (day: PlainDate, municipality?: string): PlainDate =>
  dayAt(openFrom(indexOf(day), calendarOf(municipality).bits, NOT_WORKING, NO_TOLERANCE))

/** Whether a day inside a period of the regime counts (suspensions, urgency and length aside). */
export const countsAsPeriodDay = (
  regime: Regime,
  day: PlainDate,
  municipality?: string,
): boolean => {
  const index = indexOf(day)
  const { before } = countingFor(ruleOf(regime, index).counts, calendarOf(municipality))
  return before[index + 1] !== before[index]
}
const countingFor = (
  counts: 'all-days' | 'working-days' | 'court-days',
  { workingDays }: PlaceCalendar,
): Counting =>
  counts === 'working-days' ? workingDays : counts === 'court-days' ? courtDays() : allDays()

/** Everything special about a day, each with its ground: to be drawn in a calendar. */
export function reasonsOn(day: PlainDate, municipality?: string): readonly Finding<Reason>[] {
  const place = calendarOf(municipality)
  const index = indexOf(day)
  const reasons = [
    notWorkingBecause(place, index),
    courtHolidaysAround(place, index),
    isToleranceDay(day) ? toleranceOn(day) : undefined,
  ]
  return reasons.flatMap((reason) => (reason ? itsFact(reason) : []))
}

export type MovableHolidays = {
  readonly goodFriday: PlainDate
  readonly easterSunday: PlainDate
  /** The day of the feast; from 2013 to 2015 it was no holiday. */
  readonly corpusChristi: PlainDate
}

/** The movable feasts of a year from 1900 to 2199, whether or not the law of that year made holidays of them. */
export function movableHolidays(year: number): MovableHolidays {
  const easter = easterSunday(year)
  return {
    goodFriday: dateOf(easter - 2),
    easterSunday: dateOf(easter),
    corpusChristi: dateOf(easter + 60),
  }
}

type MoveOptions = Pick<Period, 'municipality' | 'tolerance' | 'courtAct' | 'urgent'>

/** Where a last day that falls on a closed day moves; itself when it is open. */
export function moveLastDay(
  regime: Regime,
  rawLastDay: PlainDate,
  options: MoveOptions = {},
): Finding<PlainDate> {
  const place = calendarOf(options.municipality)
  const raw = indexOf(rawLastDay)
  const rule = ruleOf(regime, raw)
  const closed = closedBits(options, rule)
  const last = openFrom(raw, place.bits, closed, toleranceOf(options))
  return found<PlainDate, Moved>('last-day', dayAt(last), rule.movesLastDay, closedDays, {
    place,
    raw,
    last,
    rule,
    period: options,
  })
}
