import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { euros, ZERO } from '#base/money'
import { consultation, feeOf } from './art-001-consultation-fee.ts'

const on = date('2026-03-15')

describe('[PJ-01] Portaria 10/2008, artigo 1.º: taxa da consulta jurídica', () => {
  test('gratuita para quem não suporta qualquer quantia', () => {
    assert.deepEqual(consultation('full-waiver', on).value, { kind: 'free' })
    assert.equal(feeOf({ kind: 'free' }), ZERO)
  })
  test('n.ºs 3 a 5: 30 €, pagos antes, na faixa das prestações', () => {
    const paid = consultation('phased-payment', on)
    assert.deepEqual(paid.value, { kind: 'prior-payment', fee: euros('30.00') })
    assert.equal(feeOf(paid.value), euros('30.00'))
  })
  test('nenhuma acima do limite', () => {
    assert.deepEqual(consultation('no-insufficiency', on).value, { kind: 'none' })
  })
})
