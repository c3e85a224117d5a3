import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { cents, euros } from '../money.ts'
import { weightedSum } from './check-digits.ts'
import {
  formatMultibancoReference,
  multibancoCheckDigits,
  parseMultibancoReference,
} from './multibanco.ts'

const payment = fc
  .tuple(
    fc.stringMatching(/^\d{5}$/),
    fc.stringMatching(/^\d{7}$/),
    fc.integer({ min: 1, max: 99_999_999 }),
  )
  .map(([entity, seven, amount]) => ({ entity, seven, amount: cents(amount) }))

describe('Referência Multibanco (CM-063)', () => {
  test('os pesos publicados dão os mesmos algarismos de controlo', () => {
    const weights = [51, 73, 17, 89, 38, 62, 45, 53, 15, 50, 5, 49, 34, 81, 76, 27, 90, 9, 30, 3]
    fc.assert(
      fc.property(payment, ({ entity, seven, amount }) => {
        const all = `${entity}${seven}${String(amount).padStart(8, '0')}`
        const published = 98 - (weightedSum(all, weights) % 97)
        assert.equal(Number(multibancoCheckDigits(entity, seven, amount)), published)
      }),
    )
  })

  test('o que se calcula é aceite, e só com o seu valor', () => {
    fc.assert(
      fc.property(payment, ({ entity, seven, amount }) => {
        const reference = `${seven}${multibancoCheckDigits(entity, seven, amount)}`
        const parsed = parseMultibancoReference({ entity, reference, amount })
        assert.ok(parsed.ok)
        const shown = formatMultibancoReference(parsed.value)
        assert.deepEqual(parseMultibancoReference({ entity, reference: shown, amount }), parsed)
        const dearer = cents(amount === 99_999_999 ? amount - 1 : amount + 1)
        assert.equal(parseMultibancoReference({ entity, reference, amount: dearer }).ok, false)
      }),
    )
  })

  test('cada falha tem o seu nome', () => {
    const reason = (entity: string, reference: string, amount: string) => {
      const parsed = parseMultibancoReference({ entity, reference, amount: euros(amount) })
      return parsed.ok ? 'valid' : parsed.reason
    }
    assert.equal(reason('90150', '123123451', '432.11'), 'valid')
    assert.equal(reason('9015', '123123451', '432.11'), 'wrong-entity')
    assert.equal(reason('90150', '12312345A', '432.11'), 'not-digits')
    assert.equal(reason('90150', '12312345', '432.11'), 'wrong-length')
    assert.equal(reason('90150', '123123452', '432.11'), 'wrong-check-digits')
    assert.equal(reason('90150', '123123451', '0.00'), 'amount-out-of-range')
    assert.equal(reason('12345', '999999945', '999999.99'), 'valid')
    assert.equal(reason('12345', '999999945', '1000000.00'), 'amount-out-of-range')
  })
})
