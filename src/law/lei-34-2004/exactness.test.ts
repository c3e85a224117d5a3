// The means test against a second implementation, written differently: rationals all the way, the logarithm as a sum
// of ln(1 + 1/k) series, no doubles, no filter. Every rounding must agree, and most of all at the edges.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date } from '#base/dates'
import type { Cents } from '#base/money'
import { household, living } from '../../../test/support/households.ts'
import { relevantShare } from './annex-relevant-income.ts'
import { assess } from './assessment.ts'
import { type Cohort, OUTCOMES, outcomes } from './cohort.ts'
import { highestIncome } from './income-limits.ts'
import type { Household } from './means.ts'
import { parametersOn } from './parameters.ts'

const in2026 = parametersOn(date('2026-03-15'))
const ONE = 10n ** 60n

/** ln((n + 1) / 2) as the sum of ln((k + 1) / k) for k = 2 … n, each by its alternating-free series. */
function logarithm(n: number): bigint {
  let total = 0n
  for (let k = 2n; k <= BigInt(n); k++) {
    const z = 2n * k + 1n
    for (let power = ONE / z, i = 1n; power > 0n; power /= z * z, i += 2n) total += (2n * power) / i
  }
  return total
}

const TABLE = [
  [18_000n, 217n, 184n],
  [13_500n, 264n, 198n],
  [9000n, 288n, 207n],
  [4500n, 320n, 238n],
  [0n, 371n, 224n],
] as const

function slow({ income, assets, size }: Household, over: bigint, under: bigint): bigint {
  let counted = 0n
  for (const asset of assets) {
    const values = [asset.declaredValue, asset.taxValue, asset.deedValue, asset.marketValue]
    const highest = values.reduce<number>((a, b) => Math.max(a, b ?? 0), 0)
    const value = BigInt(asset.quotedValue ?? asset.nominalValue ?? highest)
    counted += asset.type === 'family-home' ? 0n : value
  }
  const homes = assets.filter(({ type }) => type === 'family-home')
  const home = homes.reduce((all, { taxValue }) => all + BigInt(taxValue ?? 0), 0n) - 10_000_000n
  const fine = BigInt(income) * 100_000n + (counted + (home > 0n ? home : 0n)) * 2139n
  const [, d, h] = TABLE.find(([from]) => fine >= from * 10_000_000n) as (typeof TABLE)[number]
  const kept = (1000n - d - h) * ONE - d * logarithm(size)
  const [a, b] = [fine * kept * over, 100_000_000n * ONE * under]
  return a <= 0n ? 0n : (2n * a + b) / (2n * b)
}

const same = (facts: Household): boolean =>
  (
    [
      [1, 12],
      [1, 72],
      [1, 36],
      [1, 1],
      [10_000, 12 * 53_713],
    ] as const
  ).every(
    ([over, under]) =>
      BigInt(relevantShare(facts, in2026, over, under)) ===
      slow(facts, BigInt(over), BigInt(under)),
  )

describe('[PJ-03] exactness of the means test', () => {
  test('random households', () => {
    fc.assert(fc.property(household, same), { numRuns: 4000 })
  })

  test('incomes whose rounding is a tie: one person, 442/505/538/599 thousandths kept', () => {
    let ties = 0
    for (const [from, to, kept] of [
      [0, 450_000, 405],
      [450_000, 900_000, 442],
      [900_000, 1_350_000, 505],
      [1_350_000, 1_800_000, 538],
      [1_800_000, 2_700_000, 599],
    ] as const)
      for (let income = from; income < to; income++)
        if ((income * kept) % 12_000 === 6000 || (income * kept) % 72_000 === 36_000) {
          ties += 1
          assert.ok(same({ ...living('0'), income: income as Cents }), `${income}`)
        }
    assert.ok(ties > 500, `${ties} ties`)
  })

  test('the highest income of each band and one cent either side, one to eight people', () => {
    for (let size = 1; size <= 8; size++)
      for (const limit of [
        in2026.waiverMax.value,
        in2026.smallInstalmentMax.value,
        in2026.phasedMax.value,
      ]) {
        const highest = highestIncome(living('0', size), in2026, limit) as number
        for (const step of [-1, 0, 1]) {
          const facts = { ...living('0', size), income: (highest + step) as Cents }
          assert.ok(same(facts))
          assert.equal(relevantShare(facts, in2026, 1, 12) <= limit, step <= 0)
        }
      }
  })
})

describe('many households at once', () => {
  test('the same outcomes as one by one', () => {
    fc.assert(
      fc.property(fc.array(household, { minLength: 1, maxLength: 40 }), (all) => {
        const plain = all.map((facts) => ({ ...facts, assets: [] }))
        const cohort: Cohort = {
          size: Uint8Array.from(plain, ({ size }) => size),
          income: Float64Array.from(plain, ({ income }) => income),
          assets: new Float64Array(plain.length),
          liquid: Float64Array.from(plain, ({ liquid }) => liquid),
        }
        const codes = new Uint8Array(plain.length)
        outcomes(cohort, in2026, codes)
        plain.forEach((facts, i) => {
          assert.equal(OUTCOMES[codes[i] as number], assess(facts, in2026).insufficiency.value)
        })
      }),
      { numRuns: 200 },
    )
  })
})
