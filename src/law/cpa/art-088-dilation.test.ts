import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { deadline } from '../calendar/deadline.ts'
import { cpaDilation } from './art-088-dilation.ts'

describe('CPA, artigo 88.º', () => {
  test('n.º 1: ilhas 5, Europa 15, fora da Europa 30', () =>
    assert.deepEqual(
      (['mainland', 'islands', 'europe', 'elsewhere'] as const).map((at) => cpaDilation(at).value),
      [0, 5, 15, 30],
    ))
  test('a dilação conta-se com o prazo, em dias úteis, e tem linha própria (CM-044)', () => {
    const { value, premises } = deadline({
      regime: 'cpa.workingDays',
      from: date('2025-04-10'),
      length: 10,
      unit: 'working-day',
      dilation: cpaDilation('islands').value,
    })
    assert.equal(value.dilationEndsOn, '2025-04-17')
    // 15 working days after 10 April, without Good Friday, 25 April and 1 May
    assert.equal(value.lastDay, '2025-05-06')
    assert.ok(premises.some(({ about }) => about === 'dilation'))
  })
})
