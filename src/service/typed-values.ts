// What people type into a form, read with tolerance: both decimal signs, spaces, the euro sign, dates as written
// in Portugal. What machines send is read strictly, by `value-shapes.ts`.
import { type PlainDate, parseDate } from '#base/dates'
import { formatEuros } from '#base/format'
import { type Cents, decimal, parseEuros, ZERO } from '#base/money'
import { accepted, type Outcome, rejected } from '#base/outcome'
import type { Problem } from './problems.ts'

/** What is wrong with one typed value; the form knows the field. */
export type TypedProblem = Pick<Problem, 'code' | 'limit'>
type Typed<Value> = Outcome<Value, TypedProblem>

const LONGEST = 40

/** Without the spaces around and inside, and with full-width digits and signs made plain. */
const compact = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** One decimal sign at most; points or commas before it only between groups of three digits. */
const AMOUNT = /^(-?)(\d{1,3}(?:([.,'])\d{3})(?:\3\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/

/** "1234,56", "1.234,56", "1 234,56 €", "1234.56" → cents. "1.234" is a thousand; "1,234" is not understood. */
export function typedMoney(text: string, most: Cents): Typed<Cents> {
  if (text.trim() === '') return rejected({ code: 'missing' })
  const written = compact(text)
    .replace(/[−–]/g, '-')
    .replace(/^(€|EUR)|(€|EUR|euros?)$/i, '')
  const parts = written.length > LONGEST ? null : AMOUNT.exec(written)
  if (!parts) return rejected({ code: 'not-an-amount' })
  const [, sign, whole = '', group, point, fraction] = parts
  // "1,234" may be a thousand to an English eye and one euro and a bit to a Portuguese one.
  if ((group === ',' && point === undefined) || (group !== undefined && group === point))
    return rejected({ code: 'not-an-amount' })
  const amount = parseEuros(`${whole.replace(/\D/g, '')}.${fraction ?? '00'}`)
  if (sign && amount !== ZERO) return rejected({ code: 'too-small', limit: formatEuros(ZERO) })
  return amount === undefined || amount > most
    ? rejected({ code: 'too-large', limit: formatEuros(most) })
    : accepted(amount)
}

/** How an amount is put back into a field: "1234,56". */
export const moneyToType = (amount: Cents): string => decimal(amount).replace('.', ',')

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** "2026-03-15", "15/03/2026", "15-3-2026". */
export function typedDate(text: string): Typed<PlainDate> {
  if (text.trim() === '') return rejected({ code: 'missing' })
  const written = compact(text)
  const parts = DAY_FIRST.exec(written)
  const iso = parts
    ? `${parts[3]}-${String(parts[2]).padStart(2, '0')}-${String(parts[1]).padStart(2, '0')}`
    : written
  const day = parseDate(iso)
  return day ? accepted(day) : rejected({ code: 'not-a-date' })
}

/** A whole number between two bounds, both included. */
export function typedCount(text: string, least: number, most: number): Typed<number> {
  if (text.trim() === '') return rejected({ code: 'missing' })
  const written = compact(text).replace(/[−–]/g, '-')
  if (!/^-?\d+$/.test(written)) return rejected({ code: 'not-a-whole-number' })
  const value = Number(written)
  if (value < least) return rejected({ code: 'too-small', limit: `${least}` })
  return value > most ? rejected({ code: 'too-large', limit: `${most}` }) : accepted(value)
}
