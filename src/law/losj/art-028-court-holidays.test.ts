import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date, plusDays } from '#base/dates'
import { courtHolidayEndsOn, isCourtHoliday, nextCourtDay } from '../calendar/calendar-day.ts'
import { groundOfCourtHolidays } from './art-028-court-holidays.ts'

// First and last day of each, as the law of the year had them (CM-050).
const PERIODS = [
  ['verão até 2005', '2004-07-16', '2004-09-14'],
  ['verão até 2005', '2005-07-16', '2005-09-14'],
  ['verão de 2006 a 2009', '2006-08-01', '2006-08-31'],
  ['verão de 2006 a 2009', '2009-08-01', '2009-08-31'],
  ['verão desde 2010', '2010-07-16', '2010-08-31'],
  ['verão desde 2010', '2025-07-16', '2025-08-31'],
  ['Natal', '2025-12-22', '2026-01-03'],
  ['Páscoa: domingo de Ramos a segunda-feira', '2005-03-20', '2005-03-28'],
  ['Páscoa: domingo de Ramos a segunda-feira', '2025-04-13', '2025-04-21'],
] as const

describe('LOSJ, artigo 28.º: férias judiciais', () => {
  for (const [name, from, to] of PERIODS)
    test(`${name}: ${from} a ${to}, com o dia antes e o dia depois`, () => {
      const [first, last] = [date(from), date(to)]
      assert.equal(isCourtHoliday(plusDays(first, -1)), false)
      assert.equal(isCourtHoliday(first), true)
      assert.equal(isCourtHoliday(last), true)
      assert.equal(isCourtHoliday(plusDays(last, 1)), false)
      assert.equal(courtHolidayEndsOn(first), last)
      assert.equal(courtHolidayEndsOn(last), last)
    })

  test('fora delas não há fim', () =>
    assert.equal(courtHolidayEndsOn(date('2025-06-02')), undefined))

  test('o primeiro dia de tribunal não é fim de semana nem feriado', () => {
    // 31 August 2024 is a Saturday; 4 January 2026 a Sunday
    assert.equal(nextCourtDay(date('2024-08-31')), '2024-09-02')
    assert.equal(nextCourtDay(date('2025-12-22')), '2026-01-05')
  })

  test('a lei é a do dia: Lei 3/99 até agosto de 2014', () => {
    const kind = (day: string) => groundOfCourtHolidays(date(day)).kind
    assert.equal(kind('2014-08-31'), 'act')
    assert.equal(kind('2014-09-01'), 'law')
    const { title } = groundOfCourtHolidays(date('2011-07-20')) as { title: string }
    assert.match(title, /Decreto-Lei n\.º 35\/2010/)
  })
})
