import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { cents, decimal, euros, parseEuros, portion, roundHalfUp, sum } from './money.ts'

describe('cents', () => {
  test('an amount written with up to two decimals is a whole number of cents', () => {
    assert.equal(euros('522.50'), 52_250)
    assert.equal(euros('0.5'), 50)
    assert.equal(euros('-3'), -300)
    assert.equal(Object.is(parseEuros('-0'), 0), true)
  })
  test('anything else is not an amount', () => {
    for (const text of ['', '1,50', '1.234', '1e3', ' 1', '--1', '.5', 'NaN', '99999999999999999'])
      assert.equal(parseEuros(text), undefined, text)
    assert.throws(() => euros('1,50'))
    assert.throws(() => cents(0.5))
  })
  test('decimal text and back is the same amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => parseEuros(decimal(cents(n))) === (n === 0 ? 0 : n)),
    )
  })
  test('sums do not lose a cent and do not pass the safe integers in silence', () => {
    assert.equal(sum([cents(1), cents(2), cents(3)]), 6)
    assert.throws(() => sum([cents(Number.MAX_SAFE_INTEGER), cents(1)]))
  })
})

describe('half-up', () => {
  // 522,50 × 3/4 = 391,875 → 391,88; 419,22 × 3/4 = 314,415 → 314,42; 438,81 × 3/4 = 329,1075 → 329,11
  const workedCases = [
    ['522.50', '391.88'],
    ['419.22', '314.42'],
    ['438.81', '329.11'],
  ] as const
  for (const [ias, limit] of workedCases)
    test(`three quarters of ${ias} is ${limit}`, () =>
      assert.equal(portion([3, 4], euros(ias)), euros(limit)))

  test('halves go up, towards positive infinity', () => {
    const half = (over: bigint) => roundHalfUp({ over, under: 2n })
    assert.deepEqual([5n, 3n, 1n, -1n, -3n, -5n].map(half), [3n, 2n, 1n, 0n, -1n, -2n])
  })
  test('is the floor of the value plus one half', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (over, under) => {
        const rounded = roundHalfUp({ over: BigInt(over), under: BigInt(under) })
        const twice = 2n * rounded * BigInt(under)
        const exact = 2n * BigInt(over)
        return twice - exact <= BigInt(under) && exact - twice < BigInt(under)
      }),
    )
  })
})
