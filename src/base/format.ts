// How amounts, numbers and dates are printed, in Portuguese and in English. Without Intl: the same text on every
// machine, and cheap enough to write whole statements of reasons.
import { dayNumber, dayOfMonth, monthOf, type PlainDate, weekday, yearOf } from './dates.ts'
import type { Cents } from './money.ts'

export type Language = 'pt' | 'en'

const NBSP = '\u00a0'
const grouped = (whole: string, separator: string): string =>
  whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator)

/** "1 234,50 €" in Portuguese (non-breaking spaces), "€1,234.50" in English. */
export function formatEuros(amount: Cents, language: Language = 'pt'): string {
  const magnitude = Math.abs(amount)
  const whole = Math.floor(magnitude / 100)
  const rest = magnitude - whole * 100
  const fraction = rest < 10 ? `0${rest}` : `${rest}`
  const sign = amount < 0 ? '−' : ''
  return language === 'pt'
    ? `${sign}${grouped(`${whole}`, NBSP)},${fraction}${NBSP}€`
    : `${sign}€${grouped(`${whole}`, ',')}.${fraction}`
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

export const weekdayName = (day: PlainDate, language: Language = 'pt'): string =>
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
