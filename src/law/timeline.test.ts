import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date, plusDays } from '#base/dates'
import { euros } from '#base/money'
import { COEFFICIENTS } from './parameters/coefficients.ts'
import { CONSULTATION_FEE } from './parameters/consultation-fee.ts'
import { EURIBOR_6M } from './parameters/euribor.ts'
import { IAS } from './parameters/ias.ts'
import { LATE_PAYMENT_INTEREST } from './parameters/late-payment-interest.ts'
import { UC } from './parameters/uc.ts'
import { timeline, UnknownOn } from './timeline.ts'

const timelines = [IAS, UC, EURIBOR_6M, COEFFICIENTS, CONSULTATION_FEE, LATE_PAYMENT_INTEREST]

describe('values fixed by law', () => {
  for (const line of timelines) {
    test(`${line.name}: each day from the first row to the horizon has one value`, () => {
      for (let day = line.first; day <= line.horizon; day = plusDays(day, 1)) {
        const held = line.rows.filter(({ from }) => from <= day).at(-1)
        assert.equal(line.on(day).value, held?.value)
      }
    })
    test(`${line.name}: the day before the first row and the day after the horizon are refused`, () => {
      assert.throws(() => line.on(plusDays(line.first, -1)), UnknownOn)
      assert.throws(() => line.on(plusDays(line.horizon, 1)), UnknownOn)
      assert.equal(line.knows(line.horizon), true)
    })
  }
  test('[PJ-26] every value names the act that fixed it', () => {
    for (const line of timelines)
      for (const row of line.rows) {
        assert.equal(row.finding.ground.kind, 'act')
        assert.ok(row.source.length > 10, `${line.name} ${row.from}`)
      }
  })
  test('the last day of one value and the first of the next', () => {
    assert.equal(IAS.on(date('2025-12-31')).value, euros('522.50'))
    assert.equal(IAS.on(date('2026-01-01')).value, euros('537.13'))
    assert.equal(EURIBOR_6M.on(date('2026-06-30')).value, 2139)
    assert.equal(EURIBOR_6M.on(date('2026-07-01')).value, 2596)
    assert.equal(UC.on(date('2009-04-19')).value, euros('96.00'))
    assert.equal(UC.on(date('2009-04-20')).value, euros('102.00'))
  })
  test('rows out of order are a mistake of ours', () => {
    const row = (from: string) => ({ from, value: 1, source: 'x', certainty: 'H' as const })
    assert.throws(() => timeline('x', '2026-12-31', [row('2026-01-01'), row('2025-01-01')]))
  })
})
