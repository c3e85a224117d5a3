// The days the calendar knows, numbered from its first, with what each of them is. Everything that counts works on
// these numbers and comes back to dates at the end: one table lookup instead of a walk.
import {
  civilDay,
  type DayNumber,
  date,
  dateOf,
  dayNumber,
  dayOfMonth,
  monthOf,
  type PlainDate,
  weekday,
  yearOf,
} from '#base/dates'
import { dayIn, nationalHolidays } from '../codigo-trabalho/art-234-holidays.ts'
import { courtHolidays } from '../losj/art-028-court-holidays.ts'
import { UnknownOn } from '../timeline.ts'
import { type LocalHoliday, localHolidays, placeOf } from './local-holidays.ts'

/** First day known: the history of the court holidays is read in the acts from 2004 on. */
export const FIRST_DAY: PlainDate = date('2004-01-01')
/**
 * Last day known. Holidays stand until a law changes them, and none is announced; beyond ten years that is a guess,
 * and the calendar gives no guesses.
 */
export const LAST_DAY: PlainDate = date('2036-12-31')

const FIRST_YEAR = 2004
const LAST_YEAR = 2036
const FIRST: DayNumber = dayNumber(FIRST_DAY)
export const DAYS = dayNumber(LAST_DAY) - FIRST + 1

/** Place of a day in the calendar: 0 is the first day known. */
export type DayIndex = number

export const knownDay = (day: PlainDate): boolean => day >= FIRST_DAY && day <= LAST_DAY

export const unknownDay = (day: PlainDate): UnknownOn =>
  new UnknownOn('calendar', day, FIRST_DAY, LAST_DAY)

/** The index of the first day of each month known. */
const monthStarts = Int32Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * 12 },
  (_, month) => civilDay(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1) - FIRST,
)

/** The index of a day; -1 for all days before the calendar, `DAYS` for all after it. */
export function nearestIndex(day: PlainDate): DayIndex {
  const month = (yearOf(day) - FIRST_YEAR) * 12 + monthOf(day) - 1
  const start = monthStarts[month]
  if (start === undefined) return month < 0 ? -1 : DAYS
  return start + dayOfMonth(day) - 1
}

/** The index of a day; throws `UnknownOn` outside the calendar. */
export function indexOf(day: PlainDate): DayIndex {
  const index = nearestIndex(day)
  if (index < 0 || index >= DAYS) throw unknownDay(day)
  return index
}

const written: PlainDate[] = new Array(DAYS)
/** The date of an index within the calendar. */
export const dayAt = (index: DayIndex): PlainDate => written[index] ?? writeAround(index)

/** Writes the dates around one that is asked for the first time: its neighbours will be asked for soon. */
function writeAround(index: DayIndex): PlainDate {
  const end = Math.min(DAYS, index + 32)
  for (let i = Math.max(0, index - 32); i < end; i++) written[i] ??= dateOf(FIRST + i)
  return written[index] ?? dateOf(FIRST + index)
}

// What a day is, one bit each.
export const SATURDAY = 1
const SUNDAY = 2
export const NATIONAL_HOLIDAY = 4
export const LOCAL_HOLIDAY = 8
export const COURT_HOLIDAY = 16
export const NOT_WORKING = SATURDAY | SUNDAY | NATIONAL_HOLIDAY | LOCAL_HOLIDAY

const names = new Map<DayIndex, string>()
const nationalBits = everyDay()
export const nationalHolidayName = (index: DayIndex): string | undefined => names.get(index)

function everyDay(): Uint8Array {
  const bits = new Uint8Array(DAYS)
  for (let i = 0; i < DAYS; i++) {
    const day = weekday(FIRST + i)
    bits[i] = day === 6 ? SATURDAY : day === 7 ? SUNDAY : 0
  }
  const mark = (from: DayNumber, to: DayNumber, bit: number): void => {
    for (let i = Math.max(0, from - FIRST); i <= Math.min(DAYS - 1, to - FIRST); i++)
      bits[i] = (bits[i] as number) | bit
  }
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const { day, name } of nationalHolidays(year)) {
      mark(day, day, NATIONAL_HOLIDAY)
      names.set(day - FIRST, name)
    }
    for (const [from, to] of courtHolidays(year)) mark(from, to, COURT_HOLIDAY)
  }
  return bits
}

/** Some of the days of a calendar, in order, and how many lie before each day. */
export type Counting = {
  /** `before[i]`: counted days before index `i`, for 0 to DAYS. */
  readonly before: Int16Array
  /** `nth[k]`: the counted day that has `k` counted days before it. */
  readonly nth: Int16Array
  /** `left[i]`: the first day at or after index `i` that is not counted; DAYS when there is none. */
  readonly left: Int16Array
}

/** The counting of the days that have none of the bits `out`. */
function counting(bits: Uint8Array, out: number): Counting {
  const before = new Int16Array(DAYS + 1)
  const nth = new Int16Array(DAYS)
  const left = new Int16Array(DAYS + 1).fill(DAYS)
  let count = 0
  for (let i = 0; i < DAYS; i++) {
    before[i] = count
    if (((bits[i] as number) & out) === 0) nth[count++] = i
  }
  before[DAYS] = count
  for (let i = DAYS - 1; i >= 0; i--)
    left[i] = ((bits[i] as number) & out) === 0 ? (left[i + 1] as number) : i
  return { before, nth: nth.slice(0, count), left }
}

/** The calendar as a place sees it. */
export type PlaceCalendar = {
  /** Its number among the places asked for so far; 0 is the calendar of no place. */
  readonly number: number
  readonly bits: Uint8Array
  readonly local: ReadonlyMap<DayIndex, LocalHoliday>
  readonly workingDays: Counting
}

const places = new Map<string, PlaceCalendar>()
const nowhere = placeCalendar('')
places.set('', nowhere)

/** The calendar of a municipality (its code), or of none. Places without holidays of their own share one. */
export function calendarOf(municipality: string | undefined): PlaceCalendar {
  if (municipality === undefined) return nowhere
  const place = placeOf(municipality)
  const made = places.get(place) ?? placeCalendar(place)
  places.set(place, made)
  return made
}

function placeCalendar(place: string): PlaceCalendar {
  const bits = nationalBits.slice()
  const local = new Map<DayIndex, LocalHoliday>()
  for (const holiday of localHolidays(place))
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      const index = dayIn(year, holiday) - FIRST
      bits[index] = (bits[index] as number) | LOCAL_HOLIDAY
      local.set(index, holiday)
    }
  return { number: places.size, bits, local, workingDays: counting(bits, NOT_WORKING) }
}

let courtDaysMade: Counting | undefined
/** Days outside court holidays, weekends included. */
export const courtDays = (): Counting => {
  courtDaysMade ??= counting(nationalBits, COURT_HOLIDAY)
  return courtDaysMade
}

let allDaysMade: Counting | undefined
/** Every day. */
export const allDays = (): Counting => {
  allDaysMade ??= counting(nationalBits, 0)
  return allDaysMade
}

/** First and last index of the unbroken run of days around `index` that have `bit`. */
export function runAround(bits: Uint8Array, index: DayIndex, bit: number): [DayIndex, DayIndex] {
  let [from, to] = [index, index]
  while (from > 0 && (bits[from - 1] as number) & bit) from--
  while (to < DAYS - 1 && (bits[to + 1] as number) & bit) to++
  return [from, to]
}
