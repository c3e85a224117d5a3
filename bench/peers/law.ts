// The values of the law that every peer is written with, in euros: the first half of 2026.
import { date } from '#base/dates'
import { HOME_ALLOWANCE } from '#law/lei-34-2004/annex-relevant-income'
import { parametersOn } from '#law/lei-34-2004/parameters'

export const DAY = date('2026-03-15')
export const PARAMETERS = parametersOn(DAY)

export const IAS = PARAMETERS.ias.value / 100
export const HALF_UC = PARAMETERS.uc.value / 200
/** As a factor: 2.139 % is 0.02139. */
export const RATE = PARAMETERS.rate.value / 100_000
export const ALLOWANCE = HOME_ALLOWANCE / 100

export type Bracket = { readonly from: number; readonly d: number; readonly h: number }
export const BRACKETS: readonly Bracket[] = PARAMETERS.coefficients.value.map(
  ({ fromEuros, d, h }) => ({ from: fromEuros, d: d / 1000, h: h / 1000 }),
)

/** An answer as numbers: an index of `OUTCOMES`, euros, euros, months from payment to payment (0: none). */
export type Answer = {
  readonly outcome: number
  readonly month: number
  readonly instalment: number
  readonly rhythm: number
}
