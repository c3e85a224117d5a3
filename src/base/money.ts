// Money is a whole number of cents. Fractions of it pass through `Exact` and come back by a rounding with a name.
import { assert, broken } from './assert.ts'

declare const centsBrand: unique symbol
/** A whole number of euro cents, within ± 9 007 199 254 740 991. */
export type Cents = number & { readonly [centsBrand]: true }

/** Marks a whole number as cents; throws on fractions and beyond the safe integers. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) broken(`not a whole number of cents: ${value}`)
  return value as Cents
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** The amount in a decimal text with a point ("522.50", "-3", "0.5"), or undefined when it is not one or too large. */
export function parseEuros(text: string): Cents | undefined {
  const parts = DECIMAL.exec(text)
  if (!parts) return undefined
  const magnitude = Number(`${parts[2]}${(parts[3] ?? '').padEnd(2, '0')}`)
  if (!Number.isSafeInteger(magnitude)) return undefined
  return (parts[1] && magnitude !== 0 ? -magnitude : magnitude) as Cents
}

/** The amount of a literal of ours: `euros('522.50')`. Throws when it is not one. */
export function euros(text: string): Cents {
  const parsed = parseEuros(text)
  assert(parsed !== undefined, `not an amount in euros: ${text}`)
  return parsed
}

/** "522.50": the decimal text of an amount, for machines. */
export function decimal(amount: Cents): string {
  const magnitude = Math.abs(amount)
  const whole = Math.floor(magnitude / 100)
  return `${amount < 0 ? '-' : ''}${whole}.${String(magnitude - whole * 100).padStart(2, '0')}`
}

export const ZERO = 0 as Cents
export const plus = (a: Cents, b: Cents): Cents => cents(a + b)
export const minus = (a: Cents, b: Cents): Cents => cents(a - b)
export const times = (amount: Cents, count: number): Cents => cents(amount * count)
export const sum = (amounts: readonly Cents[]): Cents => amounts.reduce(plus, ZERO)
/** A fraction of an amount, rounded half-up to cents: `portion([3, 4], ias)`. */
export const portion = ([over, under]: readonly [number, number], amount: Cents): Cents =>
  cents(proportion(amount, over, under))

/** `amount × over / under` for whole numbers (`under` positive), half-up to a whole number; exact at any size. */
export function proportion(amount: number, over: number, under: number): number {
  const doubled = 2 * amount * over
  // Safe integers add, and divide down to their floor, without error.
  if (Math.abs(doubled) < Number.MAX_SAFE_INTEGER - under)
    return Math.floor((doubled + under) / (2 * under))
  return Number(roundHalfUp({ over: BigInt(amount) * BigInt(over), under: BigInt(under) }))
}

/** An exact fraction of big integers; `under` is positive. */
export type Exact = { readonly over: bigint; readonly under: bigint }

/** The nearest whole number, halves towards positive infinity (2.5 → 3, -2.5 → -2). */
export function roundHalfUp({ over, under }: Exact): bigint {
  const doubled = 2n * over + under
  const whole = doubled / (2n * under)
  return doubled < 0n && doubled % (2n * under) !== 0n ? whole - 1n : whole
}
