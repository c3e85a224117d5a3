// The facts that the means test is about. Who said each of them is kept by the case file; here they are values.
import { broken } from '#base/assert'
import type { Cents } from '#base/money'

/** A valued asset of the household; co-owned: only the members' share (LP-035). Amounts in cents. */
export type Asset = {
  readonly type: 'family-home' | 'real-estate' | 'securities' | 'registered-movable'
  readonly declaredValue?: Cents
  readonly taxValue?: Cents
  readonly deedValue?: Cents
  readonly quotedValue?: Cents
  readonly nominalValue?: Cents
  readonly marketValue?: Cents
}

export type Household = {
  readonly kind: 'household'
  /** People living in shared economy, the applicant counted: 1 or more (LP-031). */
  readonly size: number
  /** Y: yearly income of all members, after income tax and compulsory contributions. */
  readonly income: Cents
  readonly assets: readonly Asset[]
  /** Bank credits and listed securities of all members together. */
  readonly liquid: Cents
}

/** A relevant monthly income known from elsewhere (a past decision): the formula is not run again. */
export type StatedMeans = {
  readonly kind: 'stated'
  readonly relevantIncomeMonth: Cents
  readonly liquid: Cents
}

export type Means = Household | StatedMeans

type ValueName = Exclude<keyof Asset, 'type'>
const VALUED_BY: Readonly<Record<Asset['type'], readonly ValueName[]>> = {
  'family-home': ['declaredValue', 'taxValue', 'deedValue'],
  'real-estate': ['declaredValue', 'taxValue', 'deedValue'],
  securities: ['quotedValue', 'nominalValue'],
  'registered-movable': ['marketValue'],
}

/** The values that the law looks at for this type of asset, in its order. */
export const valuesThatCount = (type: Asset['type']): readonly ValueName[] => VALUED_BY[type]

/**
 * The value of one asset, annex V: real estate, the highest of those known; securities, the quotation, failing it the
 * nominal value; cars and boats, the market value. Throws when none is known: the border asks for it first.
 */
export function assetValue(asset: Asset): Cents {
  const value = knownValue(asset)
  if (value === undefined) broken(`no value for ${asset.type}`)
  return value
}

function knownValue(asset: Asset): Cents | undefined {
  switch (asset.type) {
    case 'family-home':
    case 'real-estate':
      return higher(higher(asset.declaredValue, asset.taxValue), asset.deedValue)
    case 'securities':
      return asset.quotedValue ?? asset.nominalValue
    case 'registered-movable':
      return asset.marketValue
  }
}

const higher = (a: Cents | undefined, b: Cents | undefined): Cents | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a
