// Lei n.º 34/2004, artigos 8.º-A and 16.º — the limits of a day and the regime that applies on it.
import { date, type PlainDate } from '#base/dates'
import type { Cents } from '#base/money'
import { accepted, type Outcome, rejected } from '#base/outcome'
import { COEFFICIENTS } from '../parameters/coefficients.ts'
import { EURIBOR_6M } from '../parameters/euribor.ts'
import { IAS } from '../parameters/ias.ts'
import { UC } from '../parameters/uc.ts'
import { parametersOn } from './parameters.ts'

export type Limits = {
  readonly ias: Cents
  readonly fullWaiverMax: Cents
  readonly instalmentSplit: Cents
  readonly phasedMax: Cents
  readonly liquidAssetsMax: Cents
}

/** The limits in force on a day, in cents (LP-024). Throws `UnknownOn` outside what is known. */
export function limitsOn(day: PlainDate): Limits {
  const parameters = parametersOn(day)
  return {
    ias: parameters.ias.value,
    fullWaiverMax: parameters.waiverMax.value,
    instalmentSplit: parameters.smallInstalmentMax.value,
    phasedMax: parameters.phasedMax.value,
    liquidAssetsMax: parameters.liquidMax.value,
  }
}

/** The law under which means are assessed. Interpretation 001: the wording of 2018 is named, empty and disabled. */
export type Regime = 'annex-2004' | 'annex-2007' | 'average-monthly-2018'
const ANNEX_OF_2007 = date('2008-01-01')

/**
 * The regime of a request (LP-029): the annex of 2007 since 2008-01-01; before, history that is not computed. The
 * regime of 2018 may be named, and is refused: its text was not found.
 */
export function assessmentRegime(
  on: PlainDate,
  named?: Regime,
): Outcome<'annex-2007', 'history-not-computed' | 'regime-not-enabled'> {
  const regime = named ?? (on < ANNEX_OF_2007 ? 'annex-2004' : 'annex-2007')
  if (regime === 'annex-2004') return rejected('history-not-computed')
  if (regime === 'average-monthly-2018') return rejected('regime-not-enabled')
  return accepted(regime)
}

/** The last day on which every value of the means test is known. */
export const LAST_KNOWN_DAY: PlainDate = [IAS, UC, EURIBOR_6M, COEFFICIENTS]
  .map(({ horizon }) => horizon)
  .reduce((a, b) => (a < b ? a : b))
