import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { deadline } from '#law/calendar/deadline'
import { sheetsOf } from './month-days.ts'

// Fifteen days under the civil code from Friday 10 July 2026: the fifteenth is a Saturday.
const short = deadline({
  regime: 'cc279.days',
  from: date('2026-07-10'),
  length: 15,
  unit: 'day',
}).value

describe('folhas do calendário', () => {
  const [july] = sheetsOf(short)
  const days = july?.weeks.flat() ?? []
  const kindOn = (day: string) => days.find((each) => each?.date === day)?.kind

  test('uma folha por mês, semanas inteiras de segunda a domingo', () => {
    assert.equal(sheetsOf(short).length, 1)
    assert(july?.weeks.every((week) => week.length === 7))
    // 1 July 2026 is a Wednesday.
    assert.equal(july?.weeks[0]?.[2]?.date, '2026-07-01')
    assert.equal(days.filter(Boolean).length, 31)
  })

  test('cada dia diz o que é: fora, início, conta, fechado, último', () => {
    assert.equal(kindOn('2026-07-09'), undefined)
    assert.equal(kindOn('2026-07-10'), 'event')
    assert.equal(kindOn('2026-07-11'), 'counted')
    // The fifteenth day is a Saturday: closed, like Sunday, so Monday is the last.
    assert.equal(kindOn('2026-07-25'), 'closed')
    assert.equal(kindOn('2026-07-26'), 'closed')
    assert.equal(kindOn('2026-07-27'), 'last')
    assert.equal(kindOn('2026-07-28'), undefined)
  })

  test('feriados, fins de semana e férias judiciais não se confundem', () => {
    const long = deadline({
      regime: 'cpc.continuous',
      from: date('2026-12-18'),
      length: 10,
      unit: 'day',
    }).value
    const all = sheetsOf(long).flatMap(({ weeks }) => weeks.flat())
    const kind = (day: string) => all.find((each) => each?.date === day)?.kind
    assert.equal(kind('2026-12-21'), 'counted')
    assert.equal(kind('2026-12-22'), 'court')
    assert.equal(kind('2027-01-03'), 'court')
    assert.equal(kind('2027-01-04'), 'counted')
  })
})
