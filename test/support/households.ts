// Arbitrary households for property tests, in the ranges where the limits and the jumps of the tables lie.
import fc from 'fast-check'
import { type Cents, euros } from '#base/money'
import type { Asset, Household } from '#law/lei-34-2004/means'

export const amount = (most: string): fc.Arbitrary<Cents> =>
  fc.nat(euros(most)).map((value) => value as Cents)

const asset: fc.Arbitrary<Asset> = fc.oneof(
  fc.record({ type: fc.constant('family-home' as const), taxValue: amount('400000.00') }),
  fc.record({
    type: fc.constant('real-estate' as const),
    declaredValue: amount('200000.00'),
    deedValue: amount('200000.00'),
  }),
  fc.record({ type: fc.constant('securities' as const), quotedValue: amount('50000.00') }),
  fc.record({ type: fc.constant('registered-movable' as const), marketValue: amount('60000.00') }),
)

export const household: fc.Arbitrary<Household> = fc.record({
  kind: fc.constant('household' as const),
  size: fc.integer({ min: 1, max: 8 }),
  income: amount('60000.00'),
  assets: fc.array(asset, { maxLength: 3 }),
  liquid: amount('16000.00'),
})

/** One person, or `size`, with this yearly income and nothing else. */
export const living = (income: string, size = 1): Household => ({
  kind: 'household',
  size,
  income: euros(income),
  assets: [],
  liquid: euros('0'),
})
