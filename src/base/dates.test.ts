import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  civilDay,
  date,
  dateOf,
  dayNumber,
  daysBetween,
  easterSunday,
  parseDate,
  plusDays,
  plusMonths,
  weekday,
} from './dates.ts'

const anyDay = fc
  .integer({ min: civilDay(1900, 1, 1), max: civilDay(2199, 12, 31) })
  .map((number) => dateOf(number))

describe('plain dates', () => {
  test('only real dates of 1900 to 2199, written in full, are dates', () => {
    assert.equal(parseDate('2024-02-29'), '2024-02-29')
    for (const text of ['2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-01', ''])
      assert.equal(parseDate(text), undefined, text)
    for (const text of ['1899-12-31', '2200-01-01', '2026-01-01T00:00', ' 2026-01-01'])
      assert.equal(parseDate(text), undefined, text)
    assert.throws(() => date('ontem'))
  })
  test('day number and back is the same date; the order of texts is the order of days', () => {
    fc.assert(fc.property(anyDay, (day) => dateOf(dayNumber(day)) === day))
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === dayNumber(a) < dayNumber(b)))
  })
  test('agrees with the platform calendar on every day of four centuries boundaries', () => {
    for (const year of [1900, 1999, 2000, 2024, 2100, 2199])
      for (let month = 1; month <= 12; month++)
        assert.equal(civilDay(year, month, 1), Date.UTC(year, month - 1, 1) / 86_400_000)
  })
  test('weekdays: 21 November 2026 is a Saturday, 1 January 1900 a Monday', () => {
    assert.equal(weekday(dayNumber(date('2026-11-21'))), 6)
    assert.equal(weekday(dayNumber(date('1900-01-01'))), 1)
  })
  test('months go date to date; a missing day becomes the last of its month', () => {
    assert.equal(plusMonths(date('2025-01-31'), 1), '2025-02-28')
    assert.equal(plusMonths(date('2024-02-29'), 12), '2025-02-28')
    assert.equal(plusMonths(date('2026-03-15'), -3), '2025-12-15')
    assert.equal(plusMonths(date('2025-11-30'), 3), '2026-02-28')
  })
  test('adding days and counting between are inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, days) => {
        const number = dayNumber(day) + days
        fc.pre(number >= civilDay(1900, 1, 1) && number <= civilDay(2199, 12, 31))
        return daysBetween(day, plusDays(day, days)) === days
      }),
    )
  })
  test('Easter of known years', () => {
    const known = [
      '2008-03-23',
      '2011-04-24',
      '2016-03-27',
      '2023-04-09',
      '2025-04-20',
      '2038-04-25',
    ]
    for (const day of known) assert.equal(dateOf(easterSunday(Number(day.slice(0, 4)))), day)
  })
})
