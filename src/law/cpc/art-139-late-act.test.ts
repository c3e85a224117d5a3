import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { given } from '#base/finding'
import { type Cents, euros } from '#base/money'
import {
  type FineDay,
  fineDays,
  lateFine,
  lateFineWithSurcharge,
  offersFineDays,
} from './art-139-late-act.ts'

const days = (...asked: Parameters<typeof fineDays>) => Object.values(fineDays(...asked).value)
const stated = (amount: string) =>
  given<Cents>('court-fee', euros(amount), { kind: 'fact', origin: 'declared' })
const uc = stated('102.00')

describe('CPC, artigo 139.º, n.º 5', () => {
  test('os três dias úteis depois do fim do prazo', () =>
    assert.deepEqual(days(date('2024-10-10')), ['2024-10-11', '2024-10-14', '2024-10-15']))
  test('as férias judiciais, nas duas leituras, e a leitura fica dita (CM-028)', () => {
    const last = date('2025-12-19')
    assert.deepEqual(days(last), ['2026-01-05', '2026-01-06', '2026-01-07'])
    assert.deepEqual(days(last, { reading: 'court-holidays-open' }), [
      '2025-12-22',
      '2025-12-23',
      '2025-12-24',
    ])
    assert.equal(fineDays(last).premises[1]?.value, 'court-holidays-closed')
  })
  test('o feriado municipal não é dia útil; a tolerância só move o terceiro', () => {
    // Porto, Tuesday 24 June 2025
    assert.deepEqual(days(date('2025-06-23'), { municipality: '1312' })[0], '2025-06-25')
    const tolerance = [date('2025-03-04')]
    const at = (last: string) => days(date(last), { tolerance })
    assert.deepEqual(at('2025-03-03'), ['2025-03-04', '2025-03-05', '2025-03-06'])
    assert.deepEqual(at('2025-02-27'), ['2025-02-28', '2025-03-03', '2025-03-05'])
  })
  test('só em juízo (CM-029)', () => {
    assert.ok(offersFineDays({ regime: 'cpc.continuous' }))
    assert.ok(offersFineDays({ regime: 'rgcols.continuous' }))
    assert.ok(offersFineDays({ regime: 'cc279.days', courtAct: true }))
    assert.equal(offersFineDays({ regime: 'cpa.workingDays' }), false)
  })

  // Share of the fee: 10, 25, 40 %; ceiling of ½, 3 and 7 UC: 51, 306 and 714 €
  const fines: readonly (readonly [FineDay, string, string])[] = [
    [1, '204.00', '20.40'],
    [1, '509.99', '51.00'],
    [1, '510.00', '51.00'],
    [1, '510.10', '51.00'],
    [2, '204.00', '51.00'],
    [2, '1223.96', '305.99'],
    [2, '1224.00', '306.00'],
    [2, '5000.00', '306.00'],
    [3, '204.00', '81.60'],
    [3, '1785.00', '714.00'],
    [3, '1785.03', '714.00'],
  ]
  for (const [day, fee, fine] of fines)
    test(`${day}.º dia, taxa de ${fee}: multa de ${fine}`, () =>
      assert.equal(lateFine(day, stated(fee), uc).value, euros(fine)))

  test('n.º 6: sem pagar logo, mais 25 %', () => {
    const fine = lateFine(1, stated('204.00'), uc)
    const due = lateFineWithSurcharge(fine)
    // 20,40 + 5,10
    assert.equal(due.value, euros('25.50'))
    assert.deepEqual(due.premises, [fine])
  })
})
