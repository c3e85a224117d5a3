// Two deadlines as people would write them with a library of dates and a set of holidays: the tenth working day after
// a day; and thirty days after it, some of them suspended, the last one moved to a working day. No reasons.
import {
  addDays,
  differenceInCalendarDays,
  formatISO,
  isAfter,
  isWeekend,
  parseISO,
} from 'date-fns'
import dayjs from 'dayjs'
import { DateTime } from 'luxon'
import { dateOf } from '#base/dates'
import { nationalHolidays } from '#law/codigo-trabalho/art-234-holidays'
import { stream } from '../households.ts'

/** A day, and the first and last day of a suspension. */
export type Question = { readonly from: string; readonly stops: string; readonly resumes: string }
/** The tenth working day, and the last of thirty days. */
export type Answer = readonly [string, string]

/** From 2016, when the suspended holidays were back, so that one set of holidays is right for all. */
const [FIRST_YEAR, LAST_YEAR] = [2016, 2034]
export const HOLIDAYS: ReadonlySet<string> = new Set(
  Array.from({ length: LAST_YEAR + 2 - FIRST_YEAR }, (_, i) => FIRST_YEAR + i).flatMap((year) =>
    nationalHolidays(year).map(({ day }) => dateOf(day)),
  ),
)

/** Days from 2016-01-01 on, whole numbers since 1970. */
const FIRST = 16_801
const YEARS = (LAST_YEAR - FIRST_YEAR) * 365

export function questions(count: number, seed: number): Question[] {
  const next = stream(seed)
  return Array.from({ length: count }, () => {
    const from = FIRST + 20 + Math.floor(next() * YEARS)
    const stops = from - 20 + Math.floor(next() * 70)
    const resumes = stops + 1 + Math.floor(next() * 46)
    return { from: dateOf(from), stops: dateOf(stops), resumes: dateOf(resumes) }
  })
}

/** Where the last of thirty days falls, given how the suspension lies to the day of the event. */
const leftAfter = (daysBefore: number): number => 30 - Math.max(0, daysBefore - 1)

export function dateFns({ from, stops, resumes }: Question): Answer {
  const iso = (day: Date): string => formatISO(day, { representation: 'date' })
  const works = (day: Date): boolean => !isWeekend(day) && !HOLIDAYS.has(iso(day))
  const [start, stop, resume] = [parseISO(from), parseISO(stops), parseISO(resumes)]
  let tenth = start
  for (let left = 10; left > 0; ) {
    tenth = addDays(tenth, 1)
    if (works(tenth)) left -= 1
  }
  const free = !isAfter(resume, start) || isAfter(stop, addDays(start, 30))
  let last = free
    ? addDays(start, 30)
    : addDays(resume, leftAfter(differenceInCalendarDays(stop, start)))
  while (!works(last)) last = addDays(last, 1)
  return [iso(tenth), iso(last)]
}

export function dayJs({ from, stops, resumes }: Question): Answer {
  const iso = (day: dayjs.Dayjs): string => day.format('YYYY-MM-DD')
  const works = (day: dayjs.Dayjs): boolean =>
    day.day() !== 0 && day.day() !== 6 && !HOLIDAYS.has(iso(day))
  const [start, stop, resume] = [dayjs(from), dayjs(stops), dayjs(resumes)]
  let tenth = start
  for (let left = 10; left > 0; ) {
    tenth = tenth.add(1, 'day')
    if (works(tenth)) left -= 1
  }
  const free = !resume.isAfter(start) || stop.isAfter(start.add(30, 'day'))
  let last = free ? start.add(30, 'day') : resume.add(leftAfter(stop.diff(start, 'day')), 'day')
  while (!works(last)) last = last.add(1, 'day')
  return [iso(tenth), iso(last)]
}

export function luxon({ from, stops, resumes }: Question): Answer {
  const iso = (day: DateTime): string => day.toISODate() as string
  const works = (day: DateTime): boolean => day.weekday < 6 && !HOLIDAYS.has(iso(day))
  const [start, stop, resume] = [from, stops, resumes].map((day) => DateTime.fromISO(day)) as [
    DateTime,
    DateTime,
    DateTime,
  ]
  let tenth = start
  for (let left = 10; left > 0; ) {
    tenth = tenth.plus({ days: 1 })
    if (works(tenth)) left -= 1
  }
  const free = !(resume > start) || stop > start.plus({ days: 30 })
  const before = Math.round(stop.diff(start, 'days').days)
  let last = free ? start.plus({ days: 30 }) : resume.plus({ days: leftAfter(before) })
  while (!works(last)) last = last.plus({ days: 1 })
  return [iso(tenth), iso(last)]
}
