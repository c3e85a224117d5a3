// The working of a count as month sheets: what each day is, and nothing about how it looks.
import {
  civilDay,
  dateOf,
  daysInMonth,
  monthOf,
  type PlainDate,
  plusDays,
  weekday,
  yearOf,
} from '#base/dates'
import type { Counted } from '#law/calendar/deadline'
import type { Because, Reason } from '#law/calendar/reasons'
import type { CountedDay } from '#law/calendar/working'

export type DayKind =
  | 'event'
  | 'counted'
  | 'inside'
  | 'weekend'
  | 'holiday'
  | 'court'
  | 'suspended'
  | 'closed'
  | 'last'

export type Sheet = {
  readonly year: number
  readonly month: number
  /** Weeks from Monday to Sunday; undefined outside the month. */
  readonly weeks: readonly (readonly (SheetDay | undefined)[])[]
}
export type SheetDay = {
  readonly date: PlainDate
  /** Undefined: outside the period. */
  readonly kind: DayKind | undefined
  readonly counted: number | undefined
  readonly name: string | undefined
}

const KIND_OF: Readonly<Record<Because, DayKind>> = {
  saturday: 'weekend',
  sunday: 'weekend',
  'national-holiday': 'holiday',
  'regional-holiday': 'holiday',
  'municipal-holiday': 'holiday',
  'court-holidays': 'court',
  'tolerance-day': 'closed',
  suspension: 'suspended',
}

function kindOf({ date, counted, why }: CountedDay, lastDay: PlainDate): DayKind {
  if (date === lastDay) return 'last'
  if (why?.about === 'event-day') return 'event'
  if (why?.about === 'day-closed') return 'closed'
  if (counted !== undefined || why?.about !== 'day-not-counted') return 'counted'
  return KIND_OF[(why.value as Reason).because]
}

/** The months from the event to the last day. */
export function sheetsOf({ working, lastDay, rawLastDay }: Counted): readonly Sheet[] {
  const event = working[0]?.date ?? lastDay
  const rows = new Map(working.map((row) => [row.date, row]))
  const told = (date: PlainDate): SheetDay => {
    const row = rows.get(date)
    const within = date > event && date < lastDay
    return {
      date,
      kind: row ? moved(row, rawLastDay, lastDay) : within ? 'inside' : undefined,
      counted: row?.counted,
      name: (row?.why?.value as Partial<Reason> | undefined)?.name,
    }
  }
  const sheets: Sheet[] = []
  const index = (day: PlainDate) => yearOf(day) * 12 + monthOf(day) - 1
  for (let at = index(event); at <= index(lastDay); at++) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
    sheets.push({ year, month, weeks: weeksOf(year, month, told) })
  }
  return sheets
}

/** A last day that moved was counted, and closed: it is drawn as closed. */
const moved = (row: CountedDay, raw: PlainDate, last: PlainDate): DayKind =>
  row.date === raw && raw !== last ? 'closed' : kindOf(row, last)

function weeksOf(
  year: number,
  month: number,
  told: (date: PlainDate) => SheetDay,
): (SheetDay | undefined)[][] {
  const first = civilDay(year, month, 1)
  const blanks = weekday(first) - 1
  const cells: (SheetDay | undefined)[] = Array.from({ length: blanks })
  for (let i = 0; i < daysInMonth(year, month); i++) cells.push(told(plusDays(dateOf(first), i)))
  while (cells.length % 7 !== 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
