// Lei n.º 34/2004, anexo — the amounts of the formula as findings, each with what it follows from.
import { DECLARED, type Finding, found, given, type Provision, standing } from '#base/finding'
import { type Cents, cents } from '#base/money'
import type { Bracket } from '../parameters/coefficients.ts'
import {
  basicNeeds,
  bracketOf,
  countedAssets,
  fineToCents,
  HOME_ALLOWANCE,
  housing,
  implicitRent,
  incomeInCents,
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
export type HouseholdBasis = Basis & { readonly means: Household }
export const isOfHousehold = (basis: Basis): basis is HouseholdBasis =>
  basis.means.kind === 'household'

const I = Lei34_2004.annex('I')
const II = Lei34_2004.annex('II')
const III = Lei34_2004.annex('III')
const V = Lei34_2004.annex('V')
const VI = Lei34_2004.annex('VI')
const VII = Lei34_2004.annex('VII')

/** RR as a finding: declared where it was stated, else from the formula. */
export const relevantIncomeMonth = (basis: Basis): Finding<Cents> =>
  isOfHousehold(basis)
    ? found('relevant-income-month', basis.month, I, ofMonth, basis)
    : given('relevant-income-month', basis.month, DECLARED)

const ofMonth = (basis: HouseholdBasis): readonly Finding[] => [relevantIncomeYear(basis)]

/** YAP, the relevant income of the year: YC − D − H, never below zero. */
export function relevantIncomeYear(basis: HouseholdBasis): Finding<Cents> {
  const { means, parameters, income } = basis
  const year = cents(relevantShare(means, parameters, 1, 1, income))
  return found('relevant-income-year', year, I, ofYear, basis)
}

const ofYear = (basis: HouseholdBasis): readonly Finding[] => [
  completeIncomeOf(basis),
  basicNeedsOf(basis),
  housingOf(basis),
]

/** YC, the complete net income: Y + YR. */
export function completeIncomeOf(basis: HouseholdBasis): Finding<Cents> {
  const { means, parameters, income } = basis
  return found('complete-income', incomeInCents(means, parameters, income), II, ofIncome, basis)
}

const ofIncome = (basis: HouseholdBasis): readonly Finding[] => [
  given('net-income', basis.means.income, DECLARED),
  implicitRentOf(basis),
]

/** YR, the implicit rent: reference rate × value of the assets. */
export function implicitRentOf(basis: HouseholdBasis): Finding<Cents> {
  const rent = fineToCents(implicitRent(basis.means, basis.parameters))
  return found('implicit-rent', rent, V, ofRent, basis)
}

const ofRent = ({ means: { assets }, parameters }: HouseholdBasis): readonly Finding[] =>
  assets.length === 0
    ? NO_ASSETS
    : [found('counted-assets', countedAssets(assets), V, ofAssets, assets), parameters.rate]

const NO_ASSETS = [standing('no-assets', true, DECLARED)]
const ALLOWANCE = standing('home-allowance', HOME_ALLOWANCE, V)
const ABOUT_ASSET: Readonly<Record<Asset['type'], string>> = {
  'family-home': 'asset-family-home',
  'real-estate': 'asset-real-estate',
  securities: 'asset-securities',
  'registered-movable': 'asset-registered-movable',
}

function ofAssets(assets: readonly Asset[]): readonly Finding[] {
  const each = assets.map((asset) => given(ABOUT_ASSET[asset.type], assetValue(asset), DECLARED))
  return assets.some(({ type }) => type === 'family-home') ? [...each, ALLOWANCE] : each
}

/** D, what the law takes off for basic needs. */
export function basicNeedsOf(basis: HouseholdBasis): Finding<Cents> {
  const { means, parameters, income } = basis
  return found('basic-needs', basicNeeds(means, parameters, income), III, ofNeeds, basis)
}

const ofNeeds = (basis: HouseholdBasis): readonly Finding[] => [
  given('household-size', basis.means.size, DECLARED),
  coefficient(basis, 'd'),
]

/** H, what the law takes off for housing. */
export function housingOf(basis: HouseholdBasis): Finding<Cents> {
  const { means, parameters, income } = basis
  return found('housing', housing(means, parameters, income), III, ofHousing, basis)
}

const ofHousing = (basis: HouseholdBasis): readonly Finding[] => [coefficient(basis, 'h')]

/** The coefficient d or h of the bracket of YC, in thousandths. */
export const coefficient = (basis: HouseholdBasis, which: 'd' | 'h'): Finding<number> =>
  coefficientsOf(bracketOf(basis.income, basis.parameters.coefficients.value))[which]

type Coefficients = Readonly<Record<'d' | 'h', Finding<number>>>
const known = new WeakMap<Bracket, Coefficients>()

function coefficientsOf(bracket: Bracket): Coefficients {
  const before = known.get(bracket)
  if (before) return before
  const from = (table: Provision) => [
    standing('bracket-from', cents(bracket.fromEuros * 100), table),
  ]
  const fresh = {
    d: standing('coefficient-d', bracket.d, VI, from(VI)),
    h: standing('coefficient-h', bracket.h, VII, from(VII)),
  }
  known.set(bracket, fresh)
  return fresh
}
