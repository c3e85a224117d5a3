import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date, plusDays } from '#base/dates'
import { challengeReadings } from './challenge-readings.ts'
import { deadline } from './deadline.ts'
import { decisionClock, decisionReadings } from './decision-clock.ts'
import { interruptedCourtDeadline } from './interrupted-deadline.ts'

describe('Lei 34/2004, artigo 25.º', () => {
  test('[PJ-14] n.º 1: trinta dias seguidos, e o dia útil seguinte para enviar (CPA, artigo 130.º)', () => {
    // Filed on 8 April 2016: Sunday 8 May, Monday 9 May, sent off by the 10th
    const { value, premises } = decisionClock({ from: date('2016-04-08') })
    assert.deepEqual(value, {
      rawLastDay: '2016-05-08',
      lastDay: '2016-05-09',
      lastDispatchDay: '2016-05-10',
    })
    assert.deepEqual(
      premises.map(({ about }) => about),
      ['deadline', 'last-dispatch-day'],
    )
  })

  // Filed 25 May 2010, documents asked for on 23 June, ten working days to answer
  const request = { filedOn: date('2010-05-25'), sentOn: date('2010-06-23'), daysGiven: 10 }

  test('[LPC-035] pedido ao 29.º dia: as duas leituras, lado a lado', () => {
    const { value } = decisionReadings(request)
    assert.deepEqual(value.withoutSuspension, {
      rawLastDay: '2010-06-24',
      lastDay: '2010-06-24',
      lastDispatchDay: '2010-06-25',
    })
    assert.equal(value.deemedOn, '2010-06-28')
    assert.equal(value.answerEndsOn, '2010-07-12')
    assert.equal(value.latest.lastDay, '2010-07-13')
    assert.equal(value.earliest.lastDay, '2010-06-24')
    const tooLate = value.readings.map(({ starts, tooLate }) => [starts, tooLate])
    assert.deepEqual(Object.fromEntries(tooLate), { sending: false, 'deemed-notice': true })
  })
  test('com resposta antes do fim, a leitura mais curta acaba mais cedo', () => {
    const asked = { ...request, sentOn: date('2010-06-01'), municipality: '1106' }
    const answered = decisionReadings({ ...asked, answeredOn: date('2010-06-10') }).value
    const silent = decisionReadings(asked).value
    assert.equal(answered.latest.lastDay, silent.latest.lastDay)
    assert.ok(answered.earliest.lastDay < silent.earliest.lastDay)
  })
  test('respondido antes do dia presumido, essa leitura nada suspende', () => {
    const asked = { ...request, sentOn: date('2010-06-01'), answeredOn: date('2010-06-02') }
    const { withoutSuspension, earliest, readings } = decisionReadings(asked).value
    assert.deepEqual(earliest, withoutSuspension)
    assert.ok(readings.every(({ tooLate }) => !tooLate))
  })
  test('pedido no último dia, no dia para onde passa, e depois (LP-122)', () => {
    // 30 days from 8 April 2016 end on Sunday 8 May, moved to Monday 9 May
    const at = (sentOn: string) =>
      decisionReadings({
        filedOn: date('2016-04-08'),
        sentOn: date(sentOn),
        deemedOn: plusDays(date(sentOn), 3),
        daysGiven: 10,
      }).value
    assert.equal(at('2016-05-07').latest.lastDay, '2016-05-25')
    assert.ok(at('2016-05-08').latest.lastDay > '2016-05-20')
    assert.ok(at('2016-05-09').latest.lastDay > '2016-05-20')
    assert.equal(at('2016-05-10').latest.lastDay, '2016-05-09')
    assert.ok(at('2016-05-10').readings.every(({ tooLate }) => tooLate))
  })
})

describe('Lei 34/2004, artigo 27.º, n.º 1', () => {
  test('mostra-se a primeira das três leituras, aceita-se até à última (CM-016)', () => {
    const { value, premises } = challengeReadings({ from: date('2026-07-10') })
    assert.deepEqual(value, {
      lastDayContinuous: '2026-07-27',
      lastDayWorkingDays: '2026-07-31',
      lastDayCourt: '2026-09-10',
      shownLastDay: '2026-07-27',
      acceptedUntil: '2026-09-10',
    })
    assert.equal(premises.length, 3)
  })
})

describe('Lei 34/2004, artigo 24.º, n.ºs 4 e 5', () => {
  const notices = (lawyer: string, applicant: string) =>
    interruptedCourtDeadline({
      regime: 'cpc.continuous',
      lawyerNotifiedOn: date(lawyer),
      applicantNotifiedOn: date(applicant),
      length: 30,
      unit: 'day',
    })
  test('recomeça inteiro depois do segundo dos dois avisos (LP-161)', () => {
    for (const [lawyer, applicant] of [
      ['2026-03-02', '2026-03-09'],
      ['2026-03-09', '2026-03-02'],
      ['2026-03-09', '2026-03-09'],
    ] as const) {
      const { value, premises } = notices(lawyer, applicant)
      assert.equal(value.startsOn, '2026-03-09')
      assert.equal(value.counted.lastDay, '2026-04-17')
      assert.equal(premises.length, 3)
    }
  })
  test('[LPC-039] interrompido a 24 de abril de 2024, o que correu perde-se (CM-010)', () => {
    const served = { regime: 'cpc.continuous', length: 30, unit: 'day' } as const
    const running = deadline({ ...served, from: date('2024-03-29') }).value
    assert.ok(running.lastDay > '2024-04-24')
    const restarted = notices('2024-06-03', '2024-06-03').value.counted
    assert.equal(restarted.working.filter(({ counted }) => counted !== undefined).length, 30)
    assert.equal(restarted.lastDay, '2024-07-03')
  })
})
