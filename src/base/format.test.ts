import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from './dates.ts'
import {
  formatDate,
  formatDecimal,
  formatEuros,
  formatLongDate,
  formatShortDate,
} from './format.ts'
import { euros } from './money.ts'

describe('how amounts and dates are printed', () => {
  test('euros in Portuguese: comma, thousands apart also below ten thousand, non-breaking spaces', () => {
    assert.equal(formatEuros(euros('1000.00')), '1\u00a0000,00\u00a0€')
    assert.equal(formatEuros(euros('7272569.31')), '7\u00a0272\u00a0569,31\u00a0€')
    assert.equal(formatEuros(euros('0.05')), '0,05\u00a0€')
    assert.equal(formatEuros(euros('-12.40')), '−12,40\u00a0€')
  })
  test('euros in English', () => assert.equal(formatEuros(euros('1234.5'), 'en'), '€1,234.50'))
  test('decimals', () => {
    assert.equal(formatDecimal('2.139'), '2,139')
    assert.equal(formatDecimal('2.139', 'en'), '2.139')
  })
  test('dates', () => {
    const day = date('2025-04-08')
    assert.equal(formatDate(day), '8 de abril de 2025')
    assert.equal(formatDate(day, 'en'), '8 April 2025')
    assert.equal(formatLongDate(day), 'terça-feira, 8 de abril de 2025')
    assert.equal(formatShortDate(day), '08/04/2025')
  })
})
