// Lei n.º 34/2004, artigo 8.º-A — Apreciação da insuficiência económica (pessoas singulares).
// Wording: Lei n.º 47/2007, in force since 2008-01-01. Interpretation 001: the wording of 2018 is not applied.
import { DECLARED, type Finding, found, given, type Provision } from '#base/finding'
import { type Basis, relevantIncomeMonth } from './annex-reasons.ts'
import { Lei34_2004 } from './diploma.ts'

const art8A = Lei34_2004.art('8.º-A')

/** What the household can bear: nothing; costs by instalments or a consultation paid beforehand; everything. */
export type Insufficiency = 'full-waiver' | 'phased-payment' | 'no-insufficiency'

const WAIVER = art8A(1, 'a')
const PHASED = art8A(1, 'b')
const NONE = art8A(1, 'c')
const LIQUID = art8A(5)

/** Economic insufficiency of a natural person, by the household's means (n.ºs 1 and 5). */
export function economicInsufficiency(basis: Basis): Finding<Insufficiency> {
  const { means, parameters, month } = basis
  // n.º 5: liquid assets above 24 IAS exclude, whatever the income is
  if (means.liquid > parameters.liquidMax.value) return concluded('no-insufficiency', LIQUID, basis)

  // n.º 1: both sides already rounded to cents, limits included (LP-021)
  // a) up to three quarters of the IAS: can pay nothing
  if (month <= parameters.waiverMax.value) return concluded('full-waiver', WAIVER, basis)
  // b) up to two and a half times the IAS: can pay by instalments
  if (month <= parameters.phasedMax.value) return concluded('phased-payment', PHASED, basis)
  // c) above that: no insufficiency
  return concluded('no-insufficiency', NONE, basis)
}

const concluded = (value: Insufficiency, ground: Provision, basis: Basis) =>
  found('insufficiency', value, ground, premises, basis)

/** The reasons: the income against the limits of n.º 1, then the liquid assets against n.º 5. */
const premises = (basis: Basis): readonly Finding[] => [
  relevantIncomeMonth(basis),
  basis.parameters.waiverMax,
  basis.parameters.phasedMax,
  liquidAssetsExceeded(basis),
]

/** N.º 5: whether bank credits and listed securities of the household exceed 24 IAS (strictly more, LP-022). */
function liquidAssetsExceeded(basis: Basis): Finding<boolean> {
  const exceeded = basis.means.liquid > basis.parameters.liquidMax.value
  return found('liquid-assets-exceeded', exceeded, LIQUID, ofLiquidAssets, basis)
}

const ofLiquidAssets = ({ means, parameters }: Basis): readonly Finding[] => [
  given('liquid-assets', means.liquid, DECLARED),
  parameters.liquidMax,
]
