import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scaledLogarithm } from './logarithm.ts'

test('published digits of ln 2, ln 1,5, ln 3 and ln 10', () => {
  assert.equal(scaledLogarithm(2n, 1n, 40), 6931471805599453094172321214581765680755n)
  assert.equal(scaledLogarithm(3n, 2n, 40), 4054651081081643819780131154643491365719n)
  assert.equal(scaledLogarithm(3n, 1n, 40), 10986122886681096913952452369225257046474n)
  assert.equal(scaledLogarithm(10n, 1n, 40), 23025850929940456840179914546843642076011n)
  assert.equal(scaledLogarithm(1n, 1n, 40), 0n)
})

test('is additive: ln(a·b) = ln a + ln b to the last unit', () => {
  for (let a = 2n; a < 40n; a++)
    for (let b = 2n; b < 20n; b++) {
      const whole = scaledLogarithm(a * b, 1n, 40)
      const parts = scaledLogarithm(a, 1n, 40) + scaledLogarithm(b, 1n, 40)
      const gap = whole - parts
      assert.ok(gap >= -2n && gap <= 2n, `ln ${a * b}`)
    }
})

test('agrees with doubles as far as doubles reach', () => {
  for (let n = 2; n <= 60; n++) {
    const scaled = Number(scaledLogarithm(BigInt(n + 1), 2n, 40)) / 1e40
    assert.ok(Math.abs(scaled - Math.log((n + 1) / 2)) < 1e-14)
  }
})
