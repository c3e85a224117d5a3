import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date, plusDays } from '#base/dates'
import { UnknownOn } from '../timeline.ts'
import { isWorkingDay } from './calendar-day.ts'
import { FIRST_DAY } from './days.ts'
import { CHANNELS, type Channel, deemedDate } from './deemed-date.ts'

const deemed = (channel: Channel, on: string): string => deemedDate(channel, date(on)).value
const table = (channel: Channel, rows: readonly (readonly [string, string])[]) => {
  for (const [on, expected] of rows)
    test(`${channel} de ${on}: ${expected}`, () => assert.equal(deemed(channel, on), expected))
}

describe('CPA, artigo 113.º', () => {
  // n.º 1: Thursday of Easter week, Friday holiday, Easter Monday is a working day
  table('cpa-registered-letter', [
    ['2025-04-16', '2025-04-22'],
    ['2025-06-02', '2025-06-05'],
    ['2025-06-05', '2025-06-11'],
  ])
  // n.º 6: Law 72/2020 took the 25th day down to the fifth working day on 17 November 2020
  table('cpa-electronic', [
    ['2020-11-16', '2020-12-11'],
    ['2020-11-17', '2020-11-24'],
    ['2025-04-14', '2025-04-22'],
  ])
  test('n.º 6: antes do código de 2015 não há esta presunção', () => {
    assert.throws(() => deemed('cpa-electronic', '2015-04-07'), UnknownOn)
    assert.equal(deemed('cpa-electronic', '2015-04-08'), '2015-05-03')
  })
})

describe('CPPT, artigo 39.º', () => {
  table('cppt-registered-letter', [
    ['2025-04-16', '2025-04-21'],
    ['2025-06-02', '2025-06-05'],
    ['2025-06-06', '2025-06-09'],
    ['2025-06-07', '2025-06-11'],
  ])
  // n.º 10: never moved, not even from a Sunday
  table('electronic-address', [
    ['2025-03-07', '2025-03-12'],
    ['2025-03-11', '2025-03-16'],
  ])
  test('a mesma carta tem outro dia no CPA (CM-039)', () =>
    assert.notEqual(
      deemed('cpa-registered-letter', '2025-04-16'),
      deemed('cppt-registered-letter', '2025-04-16'),
    ))
})

describe('CPPT, artigos 190.º e 192.º', () => {
  table('joint-debts', [['2025-03-11', '2025-03-16']])
  table('notice-left', [['2025-05-06', '2025-05-14']])
})

describe('CPC, artigos 248.º e 249.º', () => {
  table('cpc-registered-letter', [
    ['2025-06-02', '2025-06-05'],
    ['2011-06-24', '2011-06-27'],
  ])
  // the presumption runs inside court holidays (CM-005)
  table('cpc-electronic', [
    ['2024-08-06', '2024-08-09'],
    ['2010-12-08', '2010-12-13'],
  ])
  test('antes de setembro de 2013 a lei era outra', () => {
    const ground = (channel: Channel, on: string) => deemedDate(channel, date(on)).ground.kind
    for (const channel of ['cpc-registered-letter', 'cpc-electronic'] as const)
      assert.deepEqual(
        [ground(channel, '2013-08-31'), ground(channel, '2013-09-01')],
        ['act', 'law'],
      )
  })
})

describe('presunções, em geral', () => {
  const day = fc.integer({ min: 4200, max: 11_000 }).map((days) => plusDays(FIRST_DAY, days))
  const moved = CHANNELS.filter((channel) => channel.startsWith('c'))

  test('as que passam para dia útil caem num dia útil; enviar mais tarde nunca antecipa', () =>
    fc.assert(
      fc.property(fc.constantFrom(...CHANNELS), day, (channel, on) => {
        const { value } = deemedDate(channel, on)
        assert.ok(value > on)
        if (moved.includes(channel) && on >= '2020-11-17') assert.ok(isWorkingDay(value))
        // The change of law of November 2020 shortened the one of the CPA
        if (on !== '2020-11-16') assert.ok(value <= deemedDate(channel, plusDays(on, 1)).value)
      }),
    ))
  test('cada uma diz o envio e os dias passados', () => {
    const { premises } = deemedDate('cppt-registered-letter', date('2025-04-17'))
    assert.deepEqual(
      premises.map(({ about }) => about),
      ['sent-on', 'national-holiday'],
    )
  })
  test('caixa eletrónica nunca aberta: os tribunais divergem, e diz-se (CM-040)', () => {
    const { premises } = deemedDate('electronic-address', date('2025-03-07'))
    assert.deepEqual(
      premises.map(({ about }) => about),
      ['sent-on', 'unopened-mailbox-disputed'],
    )
  })
})
