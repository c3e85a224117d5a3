import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { formatShortDate } from '#base/format'
import { cents, euros } from '#base/money'
import { moneyToType, typedCount, typedDate, typedMoney } from './typed-values.ts'
import { LARGEST_AMOUNT } from './value-shapes.ts'

const money = (text: string) => {
  const typed = typedMoney(text, LARGEST_AMOUNT)
  return typed.ok ? typed.value : typed.reason.code
}

describe('quantias escritas por pessoas', () => {
  const understood = [
    ['1234,56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1 234,56 €', '1234.56'],
    ['1 234,56€', '1234.56'],
    ['€ 1.234,56', '1234.56'],
    ['1234,56 euros', '1234.56'],
    ['EUR 12', '12.00'],
    ['1234.56', '1234.56'],
    ['1,234.56', '1234.56'],
    ["1'234,56", '1234.56'],
    ['1.234', '1234.00'],
    ['12.345.678,9', '12345678.90'],
    ['0', '0.00'],
    ['-0', '0.00'],
    ['0,5', '0.50'],
    ['007,10', '7.10'],
    ['１２３,４５', '123.45'],
    ['  99999999,99 ', '99999999.99'],
  ] as const
  for (const [typed, amount] of understood)
    test(`"${typed}" são ${amount}`, () => assert.equal(money(typed), euros(amount)))

  const refused = [
    ['', 'missing'],
    ['   ', 'missing'],
    ['mil', 'not-an-amount'],
    ['12e3', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
    ['NaN', 'not-an-amount'],
    ['Infinity', 'not-an-amount'],
    ['1,234', 'not-an-amount'],
    ['1.23.456', 'not-an-amount'],
    ['1234,567', 'not-an-amount'],
    ['1,234,56', 'not-an-amount'],
    ['1.234.56', 'not-an-amount'],
    ['12,', 'not-an-amount'],
    [',50', 'not-an-amount'],
    ['--5', 'not-an-amount'],
    ['<script>', 'not-an-amount'],
    ['1\u0000', 'not-an-amount'],
    ['9'.repeat(10_000), 'not-an-amount'],
    ['-5', 'too-small'],
    ['−0,01', 'too-small'],
    ['100000000', 'too-large'],
    ['9'.repeat(30), 'too-large'],
  ] as const
  for (const [typed, code] of refused)
    test(`"${typed.slice(0, 20)}" não: ${code}`, () => assert.equal(money(typed), code))

  test('o que o campo mostra de volta lê-se igual', () =>
    fc.assert(
      fc.property(fc.nat(LARGEST_AMOUNT), (amount) =>
        assert.equal(money(moneyToType(cents(amount))), amount),
      ),
    ))
  test('qualquer texto tem resposta: uma quantia até ao máximo ou um código', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const typed = typedMoney(text, LARGEST_AMOUNT)
        return !typed.ok || (typed.value >= 0 && typed.value <= LARGEST_AMOUNT)
      }),
    ))
})

describe('datas e números escritos por pessoas', () => {
  const day = (text: string) => {
    const typed = typedDate(text)
    return typed.ok ? typed.value : typed.reason.code
  }
  for (const text of [
    '2026-03-05',
    '05/03/2026',
    '5/3/2026',
    '5-3-2026',
    '05.03.2026',
    ' 5 / 3 / 2026',
  ])
    test(`"${text}" é 5 de março de 2026`, () => assert.equal(day(text), '2026-03-05'))
  for (const text of [
    '2026-02-29',
    '31/04/2026',
    '2026-13-01',
    '5/3/26',
    'ontem',
    '0',
    '9999-01-01',
  ])
    test(`"${text}" não é data`, () => assert.equal(day(text), 'not-a-date'))
  test('sem data, falta', () => assert.equal(day(' '), 'missing'))
  test('a data curta portuguesa lê-se igual', () =>
    assert.equal(day(formatShortDate('2024-02-29' as never)), '2024-02-29'))

  const count = (text: string) => {
    const typed = typedCount(text, 1, 50)
    return typed.ok ? typed.value : typed.reason.code
  }
  const counts = [
    ['0', 'too-small'],
    ['1', 1],
    ['2', 2],
    ['49', 49],
    ['50', 50],
    ['51', 'too-large'],
    ['-3', 'too-small'],
    ['9'.repeat(400), 'too-large'],
    ['2,5', 'not-a-whole-number'],
    ['dois', 'not-a-whole-number'],
    ['', 'missing'],
  ] as const
  for (const [text, expected] of counts)
    test(`de 1 a 50: "${text.slice(0, 9)}" → ${expected}`, () =>
      assert.equal(count(text), expected))
})
