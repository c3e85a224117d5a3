// Lei n.º 34/2004, artigo 8.º-A — the means test of many households at once, outcomes only.
import { assert } from '#base/assert'
import type { Cents } from '#base/money'
import { FINE } from './annex-relevant-income.ts'
import type { Insufficiency } from './art-008a-economic-insufficiency.ts'
import { highestCompleteIncome } from './income-limits.ts'
import type { Parameters } from './parameters.ts'

/** Households as columns of the same length; amounts in whole cents. */
export type Cohort = {
  /** 1 to 64. */
  readonly size: Uint8Array
  readonly income: Float64Array
  /** Assets as the annex counts them (`countedAssets`). */
  readonly assets: Float64Array
  readonly liquid: Float64Array
}

/** The outcome of a code that `outcomes` writes. */
export const OUTCOMES: readonly Insufficiency[] = [
  'full-waiver',
  'phased-payment',
  'no-insufficiency',
]
const LARGEST = 64

/**
 * Writes the outcome of each household into `codes`, as an index of `OUTCOMES`. The same rule as `assess`: since
 * relevant income never falls when income rises, each limit is one highest YC per household size, found once by the
 * rule itself; after that each household is two exact comparisons.
 */
export function outcomes(cohort: Cohort, parameters: Parameters, codes: Uint8Array): void {
  const { size, income, assets, liquid } = cohort
  assert(size.length === codes.length, 'a code for each household')
  const waiver = limitsBySize(parameters, parameters.waiverMax.value)
  const phased = limitsBySize(parameters, parameters.phasedMax.value)
  const rate = Math.max(0, parameters.rate.value)
  const liquidMax = parameters.liquidMax.value
  for (let i = 0; i < codes.length; i++) {
    const members = size[i] as number
    const complete = (income[i] as number) * FINE + (assets[i] as number) * rate
    if ((liquid[i] as number) > liquidMax || complete > (phased[members] as number)) codes[i] = 2
    else codes[i] = complete <= (waiver[members] as number) ? 0 : 1
  }
}

const limitsBySize = ({ coefficients }: Parameters, limit: Cents): Float64Array =>
  Float64Array.from({ length: LARGEST + 1 }, (_, members) =>
    members === 0 ? -1 : highestCompleteIncome(members, coefficients.value, limit),
  )
