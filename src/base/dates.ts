// Plain dates of the civil (Gregorian) calendar. A date is its ISO text, so that it is stored, compared,
// sorted and printed as it stands; arithmetic goes through whole day numbers. Decision 0003.
import { assert } from './assert.ts'

declare const plainDate: unique symbol
/** A civil date of Europe/Lisbon, `YYYY-MM-DD`, years 1900 to 2199. Dates compare with `<` and `===`. */
export type PlainDate = string & { readonly [plainDate]: true }

/** Whole days since 1970-01-01 (negative before). */
export type DayNumber = number

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The date written in `text`, or undefined when it is not a real date between 1900 and 2199. */
export function parseDate(text: string): PlainDate | undefined {
  const parts = SHAPE.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined
  return day >= 1 && day <= daysInMonth(year, month) ? (text as PlainDate) : undefined
}

/** The date written in a literal of ours: `date('2026-03-15')`. Throws when it is not one. */
export function date(text: string): PlainDate {
  const parsed = parseDate(text)
  assert(parsed !== undefined, `not a date: ${text}`)
  return parsed
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] as number)

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48
export const yearOf = (day: PlainDate): number =>
  digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
export const monthOf = (day: PlainDate): number => digit(day, 5) * 10 + digit(day, 6)
export const dayOfMonth = (day: PlainDate): number => digit(day, 8) * 10 + digit(day, 9)

/** The day number of a year, month (1 to 12) and day; the era arithmetic of the civil calendar. */
export function civilDay(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}

export const dayNumber = (day: PlainDate): DayNumber =>
  civilDay(yearOf(day), monthOf(day), dayOfMonth(day))

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** The date of a day number; throws outside the years 1900 to 2199. */
export function dateOf(number: DayNumber): PlainDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays)
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  assert(year >= 1900 && year <= 2199, `year ${year} is outside 1900 to 2199`)
  return `${year}-${two(month)}-${two(day)}` as PlainDate
}

/** `days` calendar days later (earlier when negative). Legal periods are counted in `law/calendar`, not here. */
export const plusDays = (day: PlainDate, days: number): PlainDate => dateOf(dayNumber(day) + days)

/** Calendar days from `start` to `end`; negative when `end` is the earlier one. */
export const daysBetween = (start: PlainDate, end: PlainDate): number =>
  dayNumber(end) - dayNumber(start)

/** Same day number `months` later; where that month is shorter, its last day (31 January → 28 February). */
export function plusMonths(day: PlainDate, months: number): PlainDate {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  const last = Math.min(dayOfMonth(day), daysInMonth(year, month))
  return dateOf(civilDay(year, month, last))
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Sunday of Easter of a Gregorian year (anonymous computus). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = Math.floor((a + 11 * d + 22 * e) / 451)
  const n = d + e - 7 * f + 114
  return civilDay(year, Math.floor(n / 31), (n % 31) + 1)
}
