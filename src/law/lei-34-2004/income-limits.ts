// Lei n.º 34/2004, artigo 8.º-A, n.º 1, read backwards: up to which income a household stays in a band.
import { type Cents, cents } from '#base/money'
import type { Bracket } from '../parameters/coefficients.ts'
import { FINE, relevantShare, shareOfIncome } from './annex-relevant-income.ts'
import type { Household } from './means.ts'
import type { Parameters } from './parameters.ts'

/** The last whole number from 0 to `most` for which `holds`, which may only turn from true to false. */
function lastWhere(most: number, holds: (value: number) => boolean): number | undefined {
  if (holds(most)) return most
  if (!holds(0)) return undefined
  let [low, high] = [0, most]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}

/** Yearly incomes are searched up to here, 500 000 000 €: with it YC is still a safe whole number of FINE parts. */
const MOST: Cents = cents(50_000_000_000)

/**
 * The highest net yearly income, in cents, with which this household (its size and assets) has a relevant monthly
 * income of at most `limit`; undefined when even no income is too much; `Infinity` when no income is.
 * Relevant income never falls when income rises, across the brackets too: a property test keeps this.
 */
export function highestIncome(
  household: Household,
  parameters: Parameters,
  limit: Cents,
): Cents | number | undefined {
  const last = lastWhere(
    MOST,
    (income) =>
      relevantShare({ ...household, income: income as Cents }, parameters, 1, 12) <= limit,
  )
  return last === MOST ? Number.POSITIVE_INFINITY : last === undefined ? undefined : cents(last)
}

/** The highest complete net income, in FINE parts of a cent, with a relevant monthly income of at most `limit`. */
export const highestCompleteIncome = (
  size: number,
  table: readonly Bracket[],
  limit: Cents,
): number =>
  lastWhere(
    Math.floor(Number.MAX_SAFE_INTEGER / FINE) * FINE,
    (income) => shareOfIncome(income, size, table, 1, 12) <= limit,
  ) ?? -1
