import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lisbonDay } from './clock.ts'

test('o dia muda à meia-noite de Lisboa, no inverno e no verão', () => {
  const days = [
    '2026-01-31T23:59:59Z',
    '2026-02-01T00:00:00Z',
    '2026-07-31T22:59:59Z',
    '2026-07-31T23:00:00Z',
  ]
  assert.deepEqual(
    days.map((instant) => lisbonDay(new Date(instant))),
    ['2026-01-31', '2026-02-01', '2026-07-31', '2026-08-01'],
  )
})
