// Lei n.º 34/2004, artigos 8.º-A and 16.º — the means test of one household, whole.
import type { Finding } from '#base/finding'
import type { Cents } from '#base/money'
import { instalmentRhythm, type Rhythm } from '../portaria-1085a-2004/art-011-rhythm.ts'
import type { Basis } from './annex-reasons.ts'
import { incomeOf, relevantMonth } from './annex-relevant-income.ts'
import { economicInsufficiency, type Insufficiency } from './art-008a-economic-insufficiency.ts'
import { monthlyInstalment } from './art-016-instalment.ts'
import type { Means } from './means.ts'
import type { Parameters } from './parameters.ts'

export type Assessment = Basis & {
  readonly insufficiency: Finding<Insufficiency>
  /** Only in the phased band. */
  readonly phased: PhasedPayment | undefined
}
export type PhasedPayment = {
  readonly instalment: Finding<Cents>
  readonly rhythm: Finding<Rhythm>
}

/** Assesses a household by the law and the values of one day. Total: every means has an answer. */
export const assess = (means: Means, parameters: Parameters): Assessment =>
  new Assessed(means, parameters)

/** The answer is itself the basis of its findings: one object less to keep for each assessment. */
class Assessed implements Basis {
  readonly means: Means
  readonly parameters: Parameters
  readonly income: number
  readonly month: Cents
  readonly insufficiency: Finding<Insufficiency>
  readonly phased: PhasedPayment | undefined

  constructor(means: Means, parameters: Parameters) {
    this.means = means
    this.parameters = parameters
    this.income = incomeOf(means, parameters)
    this.month = relevantMonth(means, parameters, this.income)
    this.insufficiency = economicInsufficiency(this)
    this.phased = this.insufficiency.value === 'phased-payment' ? new Phased(this) : undefined
  }
}

/** The payment is itself the basis of its rhythm. */
class Phased implements PhasedPayment {
  readonly instalment: Finding<Cents>
  readonly uc: Finding<Cents>
  readonly rhythm: Finding<Rhythm>

  constructor(basis: Basis) {
    this.instalment = monthlyInstalment(basis)
    this.uc = basis.parameters.uc
    this.rhythm = instalmentRhythm(this)
  }
}
