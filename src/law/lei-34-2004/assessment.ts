// Lei n.º 34/2004, artigos 8.º-A and 16.º — the means test of one household, whole.
import type { Finding } from '#base/finding'
import type { Cents } from '#base/money'
import { instalmentRhythm, type Rhythm } from '../portaria-1085a-2004/art-011-rhythm.ts'
import { type Basis, basisOf } from './annex-reasons.ts'
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
export function assess(means: Means, parameters: Parameters): Assessment {
  const basis = basisOf(means, parameters)
  const insufficiency = economicInsufficiency(basis)
  const phased = insufficiency.value === 'phased-payment' ? phasedPayment(basis) : undefined
  return { means, parameters, month: basis.month, insufficiency, phased }
}

function phasedPayment(basis: Basis): PhasedPayment {
  const instalment = monthlyInstalment(basis)
  return { instalment, rhythm: instalmentRhythm(instalment, basis.parameters.uc) }
}
