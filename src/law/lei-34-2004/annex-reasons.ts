// Lei n.º 34/2004, anexo — the amounts of the formula as findings, each with what it follows from.
import { type Evidence, type Finding, found, given } from '#base/finding'
import { type Cents, cents } from '#base/money'
import {
  basicNeeds,
  bracketOf,
  completeIncome,
  countedAssets,
  fineToCents,
  HOME_ALLOWANCE,
  housing,
  implicitRent,
  incomeOf,
  relevantMonth,
  relevantShare,
} from './annex-relevant-income.ts'
import { Lei34_2004 } from './diploma.ts'
import { type Asset, assetValue, type Household, type Means } from './means.ts'
import type { Parameters } from './parameters.ts'

/** What a means test stands on: the facts and the values of the day. */
export type Basis = {
  readonly means: Means
  readonly parameters: Parameters
  /** YC, in FINE parts of a cent. */
  readonly income: number
  /** RR, the relevant income of a month: YAP ÷ 12, half-up to cents. Every later step looks at it. */
  readonly month: Cents
}

export function basisOf(means: Means, parameters: Parameters): Basis {
  const income = incomeOf(means, parameters)
  return { means, parameters, income, month: relevantMonth(means, parameters, income) }
}
type HouseholdBasis = { readonly means: Household; readonly parameters: Parameters }

const DECLARED: Evidence = { kind: 'fact', origin: 'declared' }
const I = Lei34_2004.annex('I')
const II = Lei34_2004.annex('II')
const III = Lei34_2004.annex('III')
const V = Lei34_2004.annex('V')
const VI = Lei34_2004.annex('VI')
const VII = Lei34_2004.annex('VII')

/** RR as a finding: declared where it was stated, else from the formula. */
export function relevantIncomeMonth({ means, parameters, month }: Basis): Finding<Cents> {
  if (means.kind === 'stated') return given('relevant-income-month', month, DECLARED)
  const basis: HouseholdBasis = { means, parameters }
  return found('relevant-income-month', month, I, (b) => [relevantIncomeYear(b)], basis)
}

/** YAP, the relevant income of the year: YC − D − H, never below zero. */
export const relevantIncomeYear = (basis: HouseholdBasis): Finding<Cents> =>
  found(
    'relevant-income-year',
    cents(relevantShare(basis.means, basis.parameters, 1, 1)),
    I,
    (b) => [completeIncomeOf(b), basicNeedsOf(b), housingOf(b)],
    basis,
  )

/** YC, the complete net income: Y + YR. */
export const completeIncomeOf = (basis: HouseholdBasis): Finding<Cents> =>
  found(
    'complete-income',
    fineToCents(completeIncome(basis.means, basis.parameters)),
    II,
    (b) => [given('net-income', b.means.income, DECLARED), implicitRentOf(b)],
    basis,
  )

/** YR, the implicit rent: reference rate × value of the assets. */
export const implicitRentOf = (basis: HouseholdBasis): Finding<Cents> =>
  found(
    'implicit-rent',
    fineToCents(implicitRent(basis.means, basis.parameters)),
    V,
    (b) =>
      b.means.assets.length === 0
        ? [given('no-assets', true, DECLARED)]
        : [countedAssetsOf(b.means.assets), b.parameters.rate],
    basis,
  )

const ABOUT_ASSET: Readonly<Record<Asset['type'], string>> = {
  'family-home': 'asset-family-home',
  'real-estate': 'asset-real-estate',
  securities: 'asset-securities',
  'registered-movable': 'asset-registered-movable',
}

const countedAssetsOf = (assets: readonly Asset[]): Finding<Cents> =>
  found(
    'counted-assets',
    countedAssets(assets),
    V,
    (list) => [
      ...list.map((asset) => given(ABOUT_ASSET[asset.type], assetValue(asset), DECLARED)),
      ...(list.some(({ type }) => type === 'family-home')
        ? [given('home-allowance', HOME_ALLOWANCE, V)]
        : []),
    ],
    assets,
  )

/** D, what the law takes off for basic needs. */
export const basicNeedsOf = (basis: HouseholdBasis): Finding<Cents> =>
  found(
    'basic-needs',
    basicNeeds(basis.means, basis.parameters),
    III,
    (b) => [given('household-size', b.means.size, DECLARED), coefficient(b, 'd')],
    basis,
  )

/** H, what the law takes off for housing. */
export const housingOf = (basis: HouseholdBasis): Finding<Cents> =>
  found('housing', housing(basis.means, basis.parameters), III, (b) => [coefficient(b, 'h')], basis)

/** The coefficient d or h of the bracket of YC, in thousandths. */
export function coefficient(basis: HouseholdBasis, which: 'd' | 'h'): Finding<number> {
  const { means, parameters } = basis
  const bracket = bracketOf(completeIncome(means, parameters), parameters.coefficients.value)
  return found(
    which === 'd' ? 'coefficient-d' : 'coefficient-h',
    bracket[which],
    which === 'd' ? VI : VII,
    ({ fromEuros }) => [given('bracket-from', cents(fromEuros * 100), which === 'd' ? VI : VII)],
    bracket,
  )
}
