import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { feeExemptionHints } from './art-004-exemptions.ts'

const hints = (facts: Parameters<typeof feeExemptionHints>[0]) =>
  feeExemptionHints(facts).map(({ about }) => about)

describe('[PJ-26] Regulamento das Custas Processuais, artigo 4.º: pode nem ser preciso pedir', () => {
  test('trabalhadores, vítimas e crianças: um aviso, não uma decisão', () => {
    assert.deepEqual(hints({ matter: 'labour' }), ['exemption-hint-worker'])
    assert.deepEqual(hints({ matter: 'criminal-victim' }), ['exemption-hint-victim'])
    assert.deepEqual(hints({ victim: 'domestic-violence' }), ['exemption-hint-victim'])
    assert.deepEqual(hints({ matter: 'family' }), ['exemption-hint-minor'])
  })
  test('nos outros casos, nada', () => {
    assert.deepEqual(hints({}), [])
    assert.deepEqual(hints({ matter: 'civil-commercial', victim: 'none' }), [])
  })
})
