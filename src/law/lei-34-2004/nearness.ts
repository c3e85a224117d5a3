// Lei n.º 34/2004, artigo 8.º-A and anexo — a warning where a small change of the facts changes much (rule LP-041).
import { type Finding, found, type Provision } from '#base/finding'
import { type Cents, cents } from '#base/money'
import {
  type Basis,
  completeIncomeOf,
  isOfHousehold,
  relevantIncomeMonth,
} from './annex-reasons.ts'
import { Lei34_2004 } from './diploma.ts'

const art8A = Lei34_2004.art('8.º-A')
const SPLIT = Lei34_2004.art('16.º')(2)

export type Near = { readonly amount: Cents; readonly edge: Cents }

/** Within two hundredths of the edge, on either side. */
const near = (amount: number, edge: number): boolean => Math.abs(amount - edge) * 50 <= edge

/** The limits and bracket edges that this household is within 2 % of; each a finding with what it is close to. */
export function nearness(basis: Basis): readonly Finding<Near>[] {
  const { parameters, month } = basis
  const limits: readonly [string, Cents, Provision][] = [
    ['near-waiver-max', parameters.waiverMax.value, art8A(1, 'a')],
    ['near-small-instalment-max', parameters.smallInstalmentMax.value, SPLIT],
    ['near-phased-max', parameters.phasedMax.value, art8A(1, 'b')],
  ]
  return [
    ...limits
      .filter(([, edge]) => near(month, edge))
      .map(([about, edge, ground]) =>
        found(about, { amount: month, edge }, ground, (b) => [relevantIncomeMonth(b)], basis),
      ),
    ...nearBracketEdges(basis),
  ]
}

function nearBracketEdges(basis: Basis): readonly Finding<Near>[] {
  if (!isOfHousehold(basis)) return []
  const complete = completeIncomeOf(basis)
  return basis.parameters.coefficients.value
    .map(({ fromEuros }) => cents(fromEuros * 100))
    .filter((edge) => edge > 0 && near(complete.value, edge))
    .map((edge) =>
      found('near-bracket-edge', { amount: complete.value, edge }, VI, asIs, [complete]),
    )
}

const VI = Lei34_2004.annex('VI')
const asIs = (premises: readonly Finding[]): readonly Finding[] => premises
