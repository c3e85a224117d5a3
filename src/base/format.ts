// How amounts, numbers and dates are printed, in Portuguese and in English. Without Intl: the same text on every
// machine, and cheap enough to write whole statements of reasons.
import { dayNumber, dayOfMonth, monthOf, type PlainDate, weekday, yearOf } from './dates.ts'
import type { Cents } from './money.ts'

export type Language = 'pt' | 'en'

const NBSP = '\u00a0'
/** How a language writes amounts; groups of digits and cents ready made, since reasons are full of them. */
type Style = {
  readonly before: string
  readonly groups: readonly string[]
  readonly cents: readonly string[]
}
const numbers = (count: number, say: (digits: string) => string): readonly string[] =>
  Array.from({ length: count }, (_, n) => say(`${n}`))

const FIRST = numbers(1000, (digits) => digits)
const styleOf = (before: string, group: string, point: string, after: string): Style => ({
  before,
  groups: numbers(1000, (digits) => group + digits.padStart(3, '0')),
  cents: numbers(100, (digits) => point + digits.padStart(2, '0') + after),
})
const MAKE: Record<Language, () => Style> = {
  pt: () => styleOf('', NBSP, ',', `${NBSP}€`),
  en: () => styleOf('€', ',', '.', ''),
}
const made: Partial<Record<Language, Style>> = {}

/** "1 234,50 €" in Portuguese (non-breaking spaces), "€1,234.50" in English. */
export function formatEuros(amount: Cents, language: Language = 'pt'): string {
  made[language] ??= MAKE[language]()
  const { before, groups, cents } = made[language]
  const magnitude = amount < 0 ? -amount : amount
  const whole = Math.floor(magnitude / 100)
  const text = grouped(whole, groups) + cents[magnitude - whole * 100]
  return amount < 0 ? `−${before}${text}` : before + text
}

function grouped(whole: number, groups: readonly string[]): string {
  if (whole < 1000) return FIRST[whole] as string
  const thousands = Math.floor(whole / 1000)
  return grouped(thousands, groups) + groups[whole - thousands * 1000]
}

/** A decimal text ("0.264") with the comma of the language. */
export const formatDecimal = (decimal: string, language: Language = 'pt'): string =>
  language === 'pt' ? decimal.replace('.', ',') : decimal

const MONTHS: Record<Language, readonly string[]> = {
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
const WEEKDAYS: Record<Language, readonly string[]> = {
  pt: [
    'segunda-feira',
    'terça-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
    'sábado',
    'domingo',
  ],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

export const monthName = (month: number, language: Language = 'pt'): string =>
  MONTHS[language][month - 1] as string

const weekdayName = (day: PlainDate, language: Language = 'pt'): string =>
  WEEKDAYS[language][weekday(dayNumber(day)) - 1] as string

/** "8 de abril de 2025", "8 April 2025". */
export function formatDate(day: PlainDate, language: Language = 'pt'): string {
  const month = monthName(monthOf(day), language)
  return language === 'pt'
    ? `${dayOfMonth(day)} de ${month} de ${yearOf(day)}`
    : `${dayOfMonth(day)} ${month} ${yearOf(day)}`
}

/** "terça-feira, 8 de abril de 2025". */
export const formatLongDate = (day: PlainDate, language: Language = 'pt'): string =>
  `${weekdayName(day, language)}, ${formatDate(day, language)}`

/** "08/04/2025". */
export const formatShortDate = (day: PlainDate): string =>
  `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
