// Lei n.º 34/2004, artigo 16.º, n.º 2 — Valor da prestação mensal no pagamento faseado.
import { type Finding, found, given } from '#base/finding'
import { type Cents, cents } from '#base/money'
import { type Basis, relevantIncomeMonth } from './annex-reasons.ts'
import { relevantShare } from './annex-relevant-income.ts'
import { Lei34_2004 } from './diploma.ts'
import type { Parameters } from './parameters.ts'

const art16 = Lei34_2004.art('16.º')
const SMALL = art16(2, 'a')
const LARGE = art16(2, 'b')

/** N.º 2: 72 up to one and a half times the IAS, 36 above (LP-062). The amount doubles there: the law's jump. */
export const instalmentDivisor = ({ month, parameters }: Basis): 72 | 36 =>
  month <= parameters.smallInstalmentMax.value ? 72 : 36

/** The monthly instalment, in cents: unrounded yearly relevant income ÷ 72 or ÷ 36, half-up. */
export function monthlyInstalment(basis: Basis): Finding<Cents> {
  const divisor = instalmentDivisor(basis)
  const amount = cents(relevantShare(basis.means, basis.parameters, 1, divisor, basis.income))
  return found('instalment', amount, divisor === 72 ? SMALL : LARGE, premises, basis)
}

/** The relevant income is named and not unfolded again: its reasons are those of the insufficiency. */
const premises = (basis: Basis): readonly Finding[] => {
  const divisor = instalmentDivisor(basis)
  const ground = divisor === 72 ? SMALL : LARGE
  return [
    given('relevant-income-month', basis.month, relevantIncomeMonth(basis).ground),
    found('instalment-divisor', divisor, ground, ofDivisor, basis.parameters),
  ]
}

const ofDivisor = ({ smallInstalmentMax }: Parameters): readonly Finding[] => [smallInstalmentMax]
