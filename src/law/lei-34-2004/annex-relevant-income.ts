// Lei n.º 34/2004, anexo — Rendimento relevante para efeitos de proteção jurídica.
// Wording: Lei n.º 47/2007, in force since 2008-01-01. YAP = YC − A; YC = Y + YR; A = D + H.
import { assert } from '#base/assert'
import { scaledLogarithm } from '#base/logarithm'
import { type Cents, cents, euros, minus, plus, roundHalfUp, ZERO } from '#base/money'
import type { Bracket } from '../parameters/coefficients.ts'
import { type Asset, assetValue, type Household, type Means } from './means.ts'
import type { Parameters } from './parameters.ts'

/** The reference rate has five decimals as a factor, so YC is a whole number of hundred-thousandths of a cent. */
export const FINE = 100_000

/** V, n.º 3: what the family home is worth up to here is not counted. */
export const HOME_ALLOWANCE = euros('100000.00')

/** V: the value of the assets that yields rent. Interpretation 003: one allowance, for the one family home. */
export function countedAssets(assets: readonly Asset[]): Cents {
  let [home, others] = [ZERO, ZERO]
  for (const asset of assets) {
    if (asset.type === 'family-home') home = plus(home, assetValue(asset))
    else others = plus(others, assetValue(asset))
  }
  return home > HOME_ALLOWANCE ? plus(others, minus(home, HOME_ALLOWANCE)) : others
}

/** V: YR, the implicit rent of the assets, in FINE parts of a cent; never negative (LP-037). */
export const implicitRent = (household: Household, { rate }: Parameters): number =>
  household.assets.length === 0 || rate.value <= 0
    ? 0
    : countedAssets(household.assets) * rate.value

/** II: YC, the complete net income of a year, in FINE parts of a cent. */
export const completeIncome = (household: Household, parameters: Parameters): number =>
  household.income * FINE + implicitRent(household, parameters)

/** VI and VII: the row of the table; the lower edge belongs to the bracket. */
export function bracketOf(fineIncome: number, brackets: readonly Bracket[]): Bracket {
  let i = brackets.length - 1
  while (i > 0 && fineIncome < (brackets[i] as Bracket).fromEuros * 100 * FINE) i -= 1
  return brackets[i] as Bracket
}

const NEEDS = Array.from({ length: 65 }, (_, n) => 1 + Math.log((n + 1) / 2))
/** III: 1 + ln(1 + (n − 1)/2), as a double: exact to a few units of its last place. */
const needsFactor = (size: number): number => NEEDS[size] ?? 1 + Math.log((size + 1) / 2)

/**
 * YAP × over / under, half-up to a whole number (cents when `over` is 1), never below zero (LP-036, LP-037).
 * One rounding per amount the law names; everything before it is exact.
 */
export function relevantShare(
  means: Means,
  parameters: Parameters,
  over: number,
  under: number,
): number {
  if (means.kind === 'stated')
    return rounded(BigInt(means.relevantIncomeMonth) * 12n * BigInt(over), BigInt(under))
  const income = completeIncome(means, parameters)
  const table = parameters.coefficients.value
  return income <= Number.MAX_SAFE_INTEGER
    ? shareOfIncome(income, means.size, table, over, under)
    : exactShare(exactIncome(means, parameters), means.size, table, over, under)
}

/** The relative error that the doubles below can have, with room to spare (about 90 units of the last place). */
const DOUBT = 1e-14

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
  const toHalf = Math.abs(share - Math.floor(share) - 0.5)
  if (toHalf <= scaled * DOUBT) return exactShare(BigInt(income), size, table, over, under)
  return share > 0 ? Math.floor(share + 0.5) : 0
}

const rounded = (over: bigint, under: bigint): number => Number(roundHalfUp({ over, under }))

const DIGITS = 40
const SCALE = 10n ** BigInt(DIGITS)

/** The same in big integers: ln to forty digits, both ends of its last one rounded; they must agree. */
function exactShare(
  income: bigint,
  size: number,
  table: readonly Bracket[],
  over: number,
  under: number,
): number {
  const { d, h } = bracketOf(Number(income), table)
  const logarithm = scaledLogarithm(BigInt(size + 1), 2n, DIGITS)
  const slack = size === 1 ? 0n : 1n // ln 1 is 0 exactly
  const round = (ln: bigint) =>
    rounded(
      income * BigInt(over) * (BigInt(1000 - h - d) * SCALE - BigInt(d) * ln),
      BigInt(under) * BigInt(FINE) * 1000n * SCALE,
    )
  const share = round(logarithm + slack)
  assert(share === round(logarithm - slack), 'forty digits decide every rounding of the means test')
  return share > 0 ? share : 0
}

/** YC in FINE parts of a cent, however large. */
const exactIncome = (household: Household, { rate }: Parameters): bigint =>
  BigInt(household.income) * BigInt(FINE) +
  BigInt(countedAssets(household.assets)) * BigInt(Math.max(0, rate.value))

/** III: D, the deduction for basic needs: [1 + ln(1 + (n − 1)/2)] × d × YC, half-up to cents. */
export function basicNeeds(household: Household, parameters: Parameters): Cents {
  const income = exactIncome(household, parameters)
  const { d } = bracketOf(Number(income), parameters.coefficients.value)
  const factor = SCALE + scaledLogarithm(BigInt(household.size + 1), 2n, DIGITS)
  return cents(rounded(income * BigInt(d) * factor, BigInt(FINE) * 1000n * SCALE))
}

/** III: H, the deduction for housing: h × YC, half-up to cents. */
export function housing(household: Household, parameters: Parameters): Cents {
  const income = exactIncome(household, parameters)
  const { h } = bracketOf(Number(income), parameters.coefficients.value)
  return cents(rounded(income * BigInt(h), BigInt(FINE) * 1000n))
}

/** An amount in FINE parts of a cent, half-up to cents. */
export const fineToCents = (fine: number): Cents => cents(rounded(BigInt(fine), BigInt(FINE)))
