// Households to measure with: always the same ones, each as our rules take it and as flat numbers in euros.
import type { Cents } from '#base/money'
import type { Household } from '#law/lei-34-2004/means'

/** What the peers are told, in euros. */
export type Flat = {
  readonly n: number
  readonly y: number
  readonly home: number
  readonly other: number
  readonly liquid: number
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Small households and small incomes are the most frequent; half own their home, a third something else. */
export function households(count: number, seed: number): Household[] {
  const next = stream(seed)
  const amount = (most: number): Cents => Math.floor(next() * next() * most) as Cents
  return Array.from({ length: count }, () => ({
    kind: 'household',
    size: 1 + Math.floor(next() * next() * 8),
    income: (300_000 + amount(4_500_000)) as Cents,
    assets: [
      ...(next() < 0.5 ? [{ type: 'family-home' as const, taxValue: amount(40_000_000) }] : []),
      ...(next() < 0.3 ? [{ type: 'real-estate' as const, deedValue: amount(9_000_000) }] : []),
    ],
    liquid: next() < 0.55 ? amount(1_600_000) : (0 as Cents),
  }))
}

export function flat({ size, income, assets, liquid }: Household): Flat {
  const worth = (wanted: (type: string) => boolean): number =>
    assets.reduce(
      (all, { type, taxValue = 0, deedValue = 0 }) =>
        wanted(type) ? all + Math.max(taxValue, deedValue) : all,
      0,
    ) / 100
  return {
    n: size,
    y: income / 100,
    home: worth((type) => type === 'family-home'),
    other: worth((type) => type !== 'family-home'),
    liquid: liquid / 100,
  }
}
