// Lei n.º 34/2004, anexo — Rendimento relevante para efeitos de proteção jurídica.
// Wording: Lei n.º 47/2007, in force since 2008-01-01. YAP = YC − A; YC = Y + YR; A = D + H.
import { assert } from '#base/assert'
import { scaledLogarithm } from '#base/logarithm'
import { type Cents, cents, euros, proportion, roundHalfUp } from '#base/money'
import type { Bracket } from '../parameters/coefficients.ts'
import { type Asset, assetValue, type Household, type Means } from './means.ts'
import type { Parameters } from './parameters.ts'

/** The reference rate has five decimals as a factor, so YC is a whole number of hundred-thousandths of a cent. */
export const FINE = 100_000
const FINE_PER_EURO = 100 * FINE

/** V, n.º 3: what the family home is worth up to here is not counted. */
export const HOME_ALLOWANCE = euros('100000.00')

/** V: the value of the assets that yields rent. Interpretation 003: one allowance, for the one family home. */
export function countedAssets(assets: readonly Asset[]): Cents {
  let home = 0
  let others = 0
  for (const asset of assets) {
    if (asset.type === 'family-home') home += assetValue(asset)
    else others += assetValue(asset)
  }
  return cents(others + Math.max(0, home - HOME_ALLOWANCE))
}

/** V: YR, the implicit rent of the assets, in FINE parts of a cent; never negative (LP-037). */
export const implicitRent = (household: Household, { rate }: Parameters): number =>
  household.assets.length === 0 || rate.value <= 0
    ? 0
    : countedAssets(household.assets) * rate.value

/** II: YC, the complete net income of a year, in FINE parts of a cent. */
const completeIncome = (household: Household, parameters: Parameters): number =>
  household.income * FINE + implicitRent(household, parameters)

/** YC of these means; 0 where their relevant income was stated and the formula is not run. */
export const incomeOf = (means: Means, parameters: Parameters): number =>
  means.kind === 'stated' ? 0 : completeIncome(means, parameters)

/** VI and VII: the row of the table; the lower edge belongs to the bracket. */
export function bracketOf(fineIncome: number, brackets: readonly Bracket[]): Bracket {
  let i = brackets.length - 1
  while (i > 0 && fineIncome < (brackets[i] as Bracket).fromEuros * FINE_PER_EURO) i -= 1
  return brackets[i] as Bracket
}

const NEEDS = Array.from({ length: 65 }, (_, n) => 1 + Math.log((n + 1) / 2))
/** III: 1 + ln(1 + (n − 1)/2), as a double: exact to a few units of its last place. */
const needsFactor = (size: number): number => NEEDS[size] ?? 1 + Math.log((size + 1) / 2)

/**
 * YAP × over / under, half-up to a whole number (cents when `over` is 1), never below zero (LP-036, LP-037).
 * One rounding per amount the law names; everything before it is exact. `income` is their YC, where it is known.
 */
export function relevantShare(
  means: Means,
  parameters: Parameters,
  over: number,
  under: number,
  income: number = incomeOf(means, parameters),
): number {
  if (means.kind === 'stated') return proportion(means.relevantIncomeMonth, 12 * over, under)
  const table = parameters.coefficients.value
  return income <= Number.MAX_SAFE_INTEGER
    ? shareOfIncome(income, means.size, table, over, under)
    : exactShare(exactIncome(means, parameters), means.size, table, over, under)
}

/** RR: YAP ÷ 12, half-up to cents. */
export const relevantMonth = (means: Means, parameters: Parameters, income: number): Cents =>
  cents(relevantShare(means, parameters, 1, 12, income))

/** The relative error that the doubles below can have, with room to spare (about 90 units of the last place). */
const DOUBT = 1e-14

/** Whether `whole` is what `value` rounds to half-up, when `value` is wrong by `error` at most. */
const decided = (value: number, whole: number, error: number): boolean =>
  Math.abs(value - whole) + error < 0.5

/**
 * `relevantShare` of a YC in FINE parts of a cent. Doubles decide where a bound proves that exact arithmetic would
 * agree; near a half, exact arithmetic decides.
 */
export function shareOfIncome(
  income: number,
  size: number,
  table: readonly Bracket[],
  over: number,
  under: number,
): number {
  const { d, h } = bracketOf(income, table)
  const scaled = (income * over) / (under * FINE)
  const share = (scaled * (1000 - h - d * needsFactor(size))) / 1000
  const whole = Math.floor(share + 0.5)
  if (!decided(share, whole, scaled * DOUBT))
    return Math.max(0, exactShare(BigInt(income), size, table, over, under))
  return whole > 0 ? whole : 0
}

const rounded = (over: bigint, under: bigint): number => Number(roundHalfUp({ over, under }))

const DIGITS = 40
const SCALE = 10n ** BigInt(DIGITS)

const logarithms = new Map<number, bigint>()
/** ln((n + 1) / 2) × SCALE of a household of n, reckoned once for each n. */
function logarithmOf(size: number): bigint {
  const before = logarithms.get(size)
  if (before !== undefined) return before
  const fresh = scaledLogarithm(BigInt(size + 1), 2n, DIGITS)
  logarithms.set(size, fresh)
  return fresh
}

/** The same in big integers: ln to forty digits, both ends of its last one rounded; they must agree. */
function exactShare(
  income: bigint,
  size: number,
  table: readonly Bracket[],
  over: number,
  under: number,
): number {
  const { d, h } = bracketOf(Number(income), table)
  const logarithm = logarithmOf(size)
  const slack = size === 1 ? 0n : 1n // ln 1 is 0 exactly
  const round = (ln: bigint) =>
    rounded(
      income * BigInt(over) * (BigInt(1000 - h - d) * SCALE - BigInt(d) * ln),
      BigInt(under) * BigInt(FINE) * 1000n * SCALE,
    )
  const share = round(logarithm + slack)
  assert(share === round(logarithm - slack), 'forty digits decide every rounding of the means test')
  return share
}

/** YC in FINE parts of a cent, however large. */
const exactIncome = (household: Household, { rate }: Parameters): bigint =>
  BigInt(household.income) * BigInt(FINE) +
  BigInt(countedAssets(household.assets)) * BigInt(Math.max(0, rate.value))

/** III: D, the deduction for basic needs: [1 + ln(1 + (n − 1)/2)] × d × YC, half-up to cents. */
export function basicNeeds(household: Household, parameters: Parameters, income: number): Cents {
  const { d } = bracketOf(income, parameters.coefficients.value)
  const needs = (income * d * needsFactor(household.size)) / (FINE * 1000)
  const whole = Math.floor(needs + 0.5)
  return cents(decided(needs, whole, needs * DOUBT) ? whole : exactNeeds(household, parameters, d))
}

function exactNeeds(household: Household, parameters: Parameters, d: number): number {
  const factor = SCALE + logarithmOf(household.size)
  const over = exactIncome(household, parameters) * BigInt(d) * factor
  return rounded(over, BigInt(FINE) * 1000n * SCALE)
}

/** III: H, the deduction for housing: h × YC, half-up to cents. */
export function housing(household: Household, parameters: Parameters, income: number): Cents {
  const { h } = bracketOf(income, parameters.coefficients.value)
  if (income <= Number.MAX_SAFE_INTEGER) return cents(proportion(income, h, FINE * 1000))
  return cents(rounded(exactIncome(household, parameters) * BigInt(h), BigInt(FINE) * 1000n))
}

/** YC half-up to cents, however large. */
export const incomeInCents = (
  household: Household,
  parameters: Parameters,
  income: number,
): Cents =>
  income <= Number.MAX_SAFE_INTEGER
    ? fineToCents(income)
    : cents(rounded(exactIncome(household, parameters), BigInt(FINE)))

/** An amount in FINE parts of a cent, half-up to cents. */
export const fineToCents = (fine: number): Cents => cents(proportion(fine, 1, FINE))
