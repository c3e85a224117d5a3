// Lei n.º 34/2004, artigo 8.º-A, n.º 1, read backwards: up to which income a household stays in a band.
import { type Cents, cents } from '#base/money'
import type { Bracket } from '../parameters/coefficients.ts'
import { FINE, implicitRent, shareOfIncome } from './annex-relevant-income.ts'
import type { Household } from './means.ts'
import type { Parameters } from './parameters.ts'

/** YC is searched up to here: a whole number of cents whose FINE parts are still safe integers. */
const MOST = Math.floor(Number.MAX_SAFE_INTEGER / FINE) * FINE

/**
 * The highest net yearly income, in cents, with which this household (its size and assets) has a relevant monthly
 * income of at most `limit`; undefined when even no income is too much; `Infinity` when no income is.
 */
export function highestIncome(
  household: Household,
  parameters: Parameters,
  limit: Cents,
): Cents | number | undefined {
  const complete = highestCompleteIncome(household.size, parameters.coefficients.value, limit)
  if (complete === MOST) return Number.POSITIVE_INFINITY
  const income = Math.floor((complete - implicitRent(household, parameters)) / FINE)
  return income < 0 ? undefined : cents(income)
}

type BySizeAndLimit = Map<number, number>
const searched = new WeakMap<readonly Bracket[], BySizeAndLimit>()

/** The highest complete net income, in FINE parts of a cent, with a relevant monthly income of at most `limit`. */
export function highestCompleteIncome(
  size: number,
  table: readonly Bracket[],
  limit: Cents,
): number {
  const found: BySizeAndLimit = searched.get(table) ?? new Map()
  searched.set(table, found)
  const key = limit * 100 + size
  const before = found.get(key)
  if (before !== undefined) return before
  const fresh = lastWhere((income) => shareOfIncome(income, size, table, 1, 12) <= limit)
  found.set(key, fresh)
  return fresh
}

/**
 * The last whole number from 0 to MOST for which `holds`, which may only turn from true to false. Relevant income
 * never falls when income rises, across the brackets too: a property test keeps this.
 */
function lastWhere(holds: (value: number) => boolean): number {
  if (holds(MOST)) return MOST
  let [low, high] = [0, MOST]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
