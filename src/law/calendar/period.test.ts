import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date, type PlainDate } from '#base/dates'
import { againstSixMonths, checkPeriod, LONGEST, type Period, REGIMES } from './period.ts'

const period = (more: Partial<Period>): Period => ({
  regime: 'cc279.days',
  from: date('2025-03-03'),
  length: 10,
  unit: 'day',
  ...more,
})
const problem = (more: Partial<Period>): string | undefined => {
  const checked = checkPeriod(period(more))
  return checked.ok ? undefined : `${checked.reason.field}: ${checked.reason.problem}`
}
const text = (written: string): PlainDate => written as PlainDate

describe('o que um prazo pode ser', () => {
  const accepted: Partial<Period>[] = [
    { regime: 'cpa.workingDays', unit: 'working-day' },
    // the code says "dias": they are its working days
    { regime: 'cpa.workingDays', unit: 'day' },
    { regime: 'rgco.workingDays', unit: 'working-day', length: 20 },
    { regime: 'cpa.long', unit: 'month', length: 7 },
    { regime: 'cpa.long', unit: 'year', length: 1 },
    { regime: 'cpa.long', unit: 'day', length: 185 },
    { regime: 'cpc.continuous', unit: 'month', length: 6 },
    { regime: 'hours', unit: 'hour', length: 48 },
    { regime: 'cc279.months', unit: 'month', courtAct: true },
    { municipality: '1106', dilation: 30 },
    { suspensions: [{ from: date('2025-03-10'), to: date('2025-03-10') }] },
  ]
  for (const more of accepted)
    test(`aceite: ${JSON.stringify(more)}`, () => assert.equal(problem(more), undefined))

  const refused: [Partial<Period>, string][] = [
    [{ regime: 'cpa' as 'hours' }, 'regime: unknown-regime'],
    [{ regime: 'toString' as 'hours' }, 'regime: unknown-regime'],
    [{ regime: 'cpa.workingDays', unit: 'month' }, 'unit: unit-not-of-this-regime'],
    [{ unit: 'working-day' }, 'unit: unit-not-of-this-regime'],
    [{ regime: 'cc279.months', unit: 'year' }, 'unit: unit-not-of-this-regime'],
    [{ from: text('2025-02-30') }, 'from: not-a-date'],
    [{ from: date('2003-12-31') }, 'from: outside-the-calendar'],
    [{ from: date('2037-01-01') }, 'from: outside-the-calendar'],
    [{ length: 1.5 }, 'length: length-out-of-range'],
    [{ length: Number.NaN }, 'length: length-out-of-range'],
    [{ regime: 'hours', unit: 'hour', length: 36 }, 'length: hours-not-whole-days'],
    [{ regime: 'cpa.long', unit: 'month', length: 6 }, 'length: only-above-six-months'],
    [{ regime: 'cpa.long', unit: 'day', length: 184 }, 'length: only-above-six-months'],
    [
      { regime: 'cpc.continuous', unit: 'month', length: 5 },
      'length: months-below-six-have-no-conversion',
    ],
    [{ dilation: -1 }, 'dilation: dilation-out-of-range'],
    [{ dilation: 366 }, 'dilation: dilation-out-of-range'],
    [{ municipality: '1906' }, 'municipality: not-a-municipality'],
    [{ municipality: '1199' }, 'municipality: not-a-municipality'],
    [{ municipality: 'Lisboa' }, 'municipality: not-a-municipality'],
    [{ regime: 'legalAid.decision', courtAct: true }, 'courtAct: court-act-not-of-this-regime'],
    [{ tolerance: [text('Carnaval')] }, 'tolerance: not-a-date'],
    [
      { suspensions: [{ from: date('2025-03-11'), to: date('2025-03-10') }] },
      'suspensions: suspension-reversed',
    ],
    [{ suspensions: [{ from: text('x'), to: date('2025-03-10') }] }, 'suspensions: not-a-date'],
    [{ tolerance: Array(367).fill(date('2025-03-04')) }, 'tolerance: too-many'],
    [
      { suspensions: Array(367).fill({ from: date('2025-03-04'), to: date('2025-03-04') }) },
      'suspensions: too-many',
    ],
  ]
  for (const [more, expected] of refused)
    test(`recusado, ${expected}: ${JSON.stringify(more).slice(0, 60)}`, () =>
      assert.equal(problem(more), expected))

  for (const [unit, regime] of [
    ['day', 'cc279.days'],
    ['month', 'cc279.months'],
    ['year', 'cc279.years'],
  ] as const)
    test(`limites do comprimento em ${unit}: 0, 1, o maior, mais um`, () => {
      const at = (length: number) => problem({ regime, unit, length })
      assert.equal(at(0), 'length: length-out-of-range')
      assert.equal(at(1), undefined)
      assert.equal(at(LONGEST[unit]), undefined)
      assert.equal(at(LONGEST[unit] + 1), 'length: length-out-of-range')
    })

  test('há dez regimes', () => assert.equal(REGIMES.length, 10))

  test('seis meses medem-se de data a data', () => {
    const from = date('2025-03-03')
    const sign = (length: number) => Math.sign(againstSixMonths({ from, length, unit: 'day' }))
    // 3 March to 3 September 2025: 184 days
    assert.deepEqual([sign(30), sign(183), sign(184), sign(185)], [-1, -1, 0, 1])
    const september = date('2025-09-01')
    // 1 September to 1 March 2026: 181 days
    const short = (length: number) => againstSixMonths({ from: september, length, unit: 'day' })
    assert.deepEqual([short(180), short(181), short(182)].map(Math.sign), [-1, 0, 1])
  })
})
