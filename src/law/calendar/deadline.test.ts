import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date, type PlainDate, plusDays } from '#base/dates'
import { type Finding, unfold } from '#base/finding'
import { UnknownOn } from '../timeline.ts'
import { countsAsPeriodDay, isWorkingDay, moveLastDay, reasonsOn } from './calendar-day.ts'
import { FIRST_DAY, LAST_DAY } from './days.ts'
import { deadline } from './deadline.ts'
import { checkPeriod, type Period, REGIMES } from './period.ts'

const period = (
  regime: Period['regime'],
  from: string,
  length: number,
  more: Partial<Period> = {},
) => deadline({ regime, from: date(from), length, unit: 'day', tolerance: [], ...more })
const last = (...asked: Parameters<typeof period>): PlainDate => period(...asked).value.lastDay
const said = ({ premises }: Finding): string[] => premises.map(({ about }) => about)

describe('CPA, artigo 87.º', () => {
  test('b) o dia do acontecimento não conta; c) fins de semana e feriados também não', () => {
    // Thursday 10 April 2025 + 10: Good Friday, Easter, 25 April and two weekends are left out (DC-101)
    const counted = period('cpa.workingDays', '2025-04-10', 10)
    assert.equal(counted.value.firstDay, '2025-04-11')
    assert.equal(counted.value.lastDay, '2025-04-28')
    assert.deepEqual(said(counted).filter((about) => about === 'event-day').length, 1)
    const names = counted.premises.flatMap(({ premises }) => premises.map(({ about }) => about))
    assert.equal(names.filter((about) => about === 'national-holiday').length, 3)
  })
  test('a véspera, o dia e o dia seguinte de um feriado municipal', () => {
    const at = (from: string, municipality: string) =>
      last('cpa.workingDays', from, 1, { municipality })
    // Lisbon, 13 June 2025 is a Friday
    assert.equal(at('2025-06-11', '1106'), '2025-06-12')
    assert.equal(at('2025-06-12', '1106'), '2025-06-16')
    assert.equal(at('2025-06-13', '1106'), '2025-06-16')
    assert.equal(at('2025-06-12', '1312'), '2025-06-13')
  })
  test('f), g) a tolerância só move o último dia; dentro do prazo conta (CM-003)', () => {
    const tolerance = [date('2026-02-17')]
    assert.equal(last('cpa.workingDays', '2026-02-03', 9, { tolerance }), '2026-02-16')
    assert.equal(last('cpa.workingDays', '2026-02-03', 10, { tolerance }), '2026-02-18')
    assert.equal(last('cpa.workingDays', '2026-02-03', 11, { tolerance }), '2026-02-18')
    const inside = period('cpa.workingDays', '2026-02-03', 11, { tolerance })
    assert.ok(said(inside).includes('tolerance-day-counts'))
  })
  test('sem lista de tolerâncias dada, vale a do calendário', () => {
    const from = date('2026-02-03')
    const { value } = deadline({ regime: 'cpa.workingDays', from, length: 10, unit: 'working-day' })
    assert.equal(value.rawLastDay, '2026-02-17')
    assert.equal(value.lastDay, '2026-02-18')
  })
  test('d) acima de seis meses contam todos os dias (CM-002)', () => {
    assert.equal(last('cpa.long', '2025-01-02', 7, { unit: 'month' }), '2025-08-04')
    assert.equal(last('cpa.long', '2025-01-02', 1, { unit: 'year' }), '2026-01-02')
    const warned = period('cpa.workingDays', '2025-01-02', 200).value.warnings
    assert.deepEqual(
      warned.map(({ about }) => about),
      ['fixed-above-six-months'],
    )
  })
  test('até 7 de abril de 2015 vale o código de 1991', () => {
    const ground = (from: string) => period('cpa.workingDays', from, 10).ground.kind
    assert.equal(ground('2015-04-07'), 'act')
    assert.equal(ground('2015-04-08'), 'law')
  })
})

describe('CC, artigo 279.º', () => {
  test('c) de data a data; sem esse dia, o último do mês', () => {
    assert.equal(last('cc279.months', '2025-01-31', 1, { unit: 'month' }), '2025-02-28')
    assert.equal(last('cc279.years', '2024-02-29', 1, { unit: 'year' }), '2025-02-28')
    // 29 February 2028 is a Tuesday
    assert.equal(last('cc279.years', '2024-02-29', 4, { unit: 'year' }), '2028-02-29')
  })
  test('e) no sábado, domingo ou feriado passa para o dia útil seguinte', () => {
    // + 30: Friday 8, Saturday 9, Sunday 10, Monday 11 August 2025
    assert.equal(last('cc279.days', '2025-07-09', 30), '2025-08-08')
    assert.equal(last('cc279.days', '2025-07-10', 30), '2025-08-11')
    assert.equal(last('cc279.days', '2025-07-11', 30), '2025-08-11')
    assert.equal(last('cc279.days', '2025-07-12', 30), '2025-08-11')
  })
  test('e) num ato em juízo as férias judiciais só movem o último dia (CM-006)', () => {
    const courtAct = { courtAct: true }
    assert.equal(last('cc279.days', '2025-06-15', 30, courtAct), '2025-07-15')
    assert.equal(last('cc279.days', '2025-06-16', 30, courtAct), '2025-09-01')
    assert.equal(last('cc279.days', '2025-08-02', 30, courtAct), '2025-09-01')
    assert.equal(last('cc279.days', '2025-06-16', 30, { ...courtAct, urgent: true }), '2025-07-16')
  })
  test('d) oito e quinze dias não são semanas (CM-007); 24 horas são um dia', () => {
    // Monday + 8 days is a Tuesday
    assert.equal(last('cc279.days', '2025-03-03', 8), '2025-03-11')
    assert.equal(last('cc279.days', '2025-03-03', 15), '2025-03-18')
    const hours = (length: number) => last('hours', '2025-03-06', length, { unit: 'hour' })
    assert.deepEqual([hours(24), hours(48), hours(72)], ['2025-03-07', '2025-03-10', '2025-03-10'])
  })
})

describe('CPC, artigo 138.º', () => {
  test('n.º 1: corre de seguida e para nas férias judiciais', () => {
    const counted = period('cpc.continuous', '2025-07-01', 30)
    assert.equal(counted.value.lastDay, '2025-09-16')
    assert.equal(counted.value.daysBeforeSuspension, 14)
    assert.deepEqual(said(counted), ['event-day', 'day-not-counted'])
  })
  test('o domingo logo depois das férias já conta (CM-004)', () => {
    assert.equal(period('cpc.continuous', '2024-08-09', 40).value.firstDay, '2024-09-01')
    assert.ok(countsAsPeriodDay('cpc.continuous', date('2024-09-01')))
    assert.equal(countsAsPeriodDay('cpc.continuous', date('2024-08-31')), false)
  })
  test('n.º 1: seis meses ou mais correm também nas férias, e o último dia nelas passa para depois', () => {
    const months = (length: number) =>
      last('cpc.continuous', '2025-01-20', length, { unit: 'month' })
    assert.equal(months(6), '2025-09-01')
    assert.equal(months(8), '2025-09-22')
    // 20 January to 20 July 2025 are 181 days
    assert.equal(period('cpc.continuous', '2025-01-20', 180).value.rawLastDay, '2025-09-13')
    assert.equal(period('cpc.continuous', '2025-01-20', 181).value.rawLastDay, '2025-07-20')
  })
  test('n.º 1: urgente, não para, e o último dia nas férias não passa (CM-008)', () => {
    assert.equal(last('cpc.continuous', '2025-07-01', 30, { urgent: true }), '2025-07-31')
    // Saturday 2 August 2025 still moves
    assert.equal(last('cpc.continuous', '2025-07-03', 30, { urgent: true }), '2025-08-04')
  })
  test('n.ºs 2 e 3: a tolerância fecha o tribunal', () => {
    const tolerance = [date('2025-03-04')]
    assert.equal(last('cpc.continuous', '2025-02-02', 30, { tolerance }), '2025-03-05')
    assert.equal(moveLastDay('cpc.continuous', date('2025-12-20')).value, '2026-01-05')
    assert.equal(moveLastDay('cpc.continuous', date('2025-12-19')).value, '2025-12-19')
    const moved = moveLastDay('cpc.continuous', date('2025-12-20'), { municipality: '1106' })
    assert.equal(moved.premises.length > 10, true)
  })
  test('CPC, artigo 142.º: a dilação e o prazo são um só (CM-009)', () => {
    const { value } = period('cpc.continuous', '2022-04-11', 20, { dilation: 5 })
    assert.equal(value.dilationEndsOn, '2022-04-23')
    assert.equal(value.lastDay, '2022-05-13')
    const counted = value.working.filter(({ counted }) => counted !== undefined)
    assert.equal(counted.length, 25)
    assert.equal(counted.filter(({ why }) => why?.about === 'dilation').length, 5)
  })
})

describe('os outros regimes', () => {
  test('Lei 34/2004, artigo 25.º: [LPC-030] [PJ-14] trinta dias seguidos, também nas férias judiciais', () => {
    assert.equal(last('legalAid.decision', '2026-07-20', 30), '2026-08-19')
    assert.equal(period('legalAid.decision', '2026-07-20', 30).ground.kind, 'law')
  })
  test('RGCO, artigo 60.º: vinte dias úteis; um último dia em agosto não passa para setembro', () => {
    assert.equal(last('rgco.workingDays', '2025-07-25', 20), '2025-08-25')
    assert.equal(moveLastDay('rgco.workingDays', date('2025-08-16')).value, '2025-08-18')
  })
  test('RGCOLS, artigo 6.º: de seguida, sem parar nas férias judiciais', () =>
    assert.equal(last('rgcols.continuous', '2025-07-25', 20), '2025-08-14'))
  test('[LPC-039] defesa: citado nas férias da Páscoa de 2024, acaba depois do 1.º de maio', () =>
    assert.equal(last('cpc.continuous', '2024-03-29', 30), '2024-05-02'))
})

describe('suspensões', () => {
  const spans = [{ from: date('2025-03-10'), to: date('2025-03-12') }]
  test('a suspensão guarda os dias passados (CM-010)', () => {
    const { value } = period('cc279.days', '2025-03-03', 10, { suspensions: spans })
    assert.equal(value.daysBeforeSuspension, 6)
    assert.equal(value.lastDay, '2025-03-17')
  })
  test('um dia antes, no dia e depois do fim do prazo', () => {
    const end = (from: string) =>
      last('cc279.days', '2025-03-03', 7, { suspensions: [{ from: date(from), to: date(from) }] })
    // without it the seventh day is Monday 10 March
    assert.deepEqual(['2025-03-09', '2025-03-10', '2025-03-11'].map(end), [
      '2025-03-11',
      '2025-03-11',
      '2025-03-10',
    ])
  })
  test('[DC-025] suspensos desde 9 de março de 2020, os prazos voltam a correr a 3 de junho', () => {
    const { value } = period('cpc.continuous', '2020-02-28', 30, { extraordinary: true })
    assert.equal(value.daysBeforeSuspension, 9)
    const resumed = value.working.find(({ counted }) => counted === 10)
    assert.equal(resumed?.date, '2020-06-03')
    assert.equal(value.lastDay, '2020-06-23')
    assert.deepEqual(value.warnings, [])
  })
  test('sem as aplicar, avisa quem tem um prazo tocado por elas', () => {
    const warnings = (from: string) =>
      period('cpc.continuous', from, 10).value.warnings.map(({ about }) => about)
    assert.deepEqual(warnings('2020-02-20'), [])
    assert.deepEqual(warnings('2020-03-05'), ['extraordinary-suspension-not-applied'])
    assert.deepEqual(warnings('2020-06-02'), [])
  })
})

describe('o que não se sabe', () => {
  test('fora do calendário recusa, nunca adivinha', () => {
    assert.throws(() => period('cc279.days', plusDays(FIRST_DAY, -1), 1), UnknownOn)
    assert.equal(last('cc279.days', FIRST_DAY, 1), '2004-01-02')
    assert.throws(() => last('cc279.days', LAST_DAY, 1), UnknownOn)
    assert.throws(() => last('cpc.continuous', '2036-12-19', 30), UnknownOn)
    assert.throws(() => last('cc279.years', '2030-01-01', 20, { unit: 'year' }), UnknownOn)
  })
  test('de um concelho sem feriado conhecido conta sem ele e avisa', () => {
    const at = (municipality: string) =>
      period('cpa.workingDays', '2025-06-05', 5, { municipality }).value.warnings.map(
        ({ about }) => about,
      )
    assert.deepEqual(
      [at('1106'), at('0101'), at('3103')],
      [[], ['municipal-holiday-unknown'], ['municipal-holiday-unknown']],
    )
  })
  test('feriados regionais: Açores e Madeira (CM-049)', () => {
    assert.equal(isWorkingDay(date('2021-05-24'), '4203'), false)
    assert.equal(isWorkingDay(date('2025-07-01'), '3103'), false)
    assert.equal(isWorkingDay(date('2025-12-26'), '3103'), false)
    assert.equal(isWorkingDay(date('2025-07-01'), '4203'), true)
    assert.equal(reasonsOn(date('2025-07-01'), '3103')[0]?.about, 'regional-holiday')
  })
})

const arbitrary = fc.record({
  regime: fc.constantFrom(...REGIMES),
  from: fc.nat(5000).map((days) => plusDays(FIRST_DAY, days)),
  length: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
  dilation: fc.nat(30),
})
const accepted = arbitrary.filter((period) => checkPeriod(period).ok && period.length < 13)

describe('[B02] propriedades de todos os prazos', () => {
  test('o último dia é um dia útil, nunca antes do que a conta deu', () =>
    fc.assert(
      fc.property(accepted, (period) => {
        const { firstDay, rawLastDay, lastDay } = deadline(period).value
        assert.ok(isWorkingDay(lastDay) && period.from < firstDay)
        assert.ok(firstDay <= rawLastDay && rawLastDay <= lastDay)
      }),
    ))
  test('um prazo maior nunca acaba antes', () =>
    fc.assert(
      fc.property(accepted, fc.nat(5), (period, more) => {
        const longer = { ...period, length: period.length + more }
        assert.ok(deadline(period).value.lastDay <= deadline(longer).value.lastDay)
      }),
    ))
  test('o trabalho vai do acontecimento ao último dia, e cada dia que não conta tem razão', () =>
    fc.assert(
      fc.property(accepted, (period) => {
        const { value } = deadline(period)
        assert.equal(value.working[0]?.date, period.from)
        assert.equal(value.working.at(-1)?.date, value.lastDay)
        for (const { counted, why } of value.working) assert.ok(counted !== undefined || why)
        assert.doesNotThrow(() => JSON.stringify(unfold(deadline(period))))
      }),
    ))
})
