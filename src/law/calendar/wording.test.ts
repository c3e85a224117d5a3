import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { type Finding, given } from '#base/finding'
import { type Cents, euros } from '#base/money'
import { cpaDilation } from '../cpa/art-088-dilation.ts'
import { wording as cpa } from '../cpa/wording.ts'
import { fineDays, lateFine, lateFineWithSurcharge } from '../cpc/art-139-late-act.ts'
import { cpcDilation } from '../cpc/art-245-dilation.ts'
import { wording as cpc } from '../cpc/wording.ts'
import { explain, say } from '../explain.ts'
import { moveLastDay } from './calendar-day.ts'
import { challengeReadings } from './challenge-readings.ts'
import { deadline } from './deadline.ts'
import { decisionReadings } from './decision-clock.ts'
import { CHANNELS, deemedDate } from './deemed-date.ts'
import { interruptedCourtDeadline } from './interrupted-deadline.ts'
import { wording as calendar } from './wording.ts'

const wording = { ...calendar, ...cpa, ...cpc, 'court-fee': cpc['late-fine'] as never }
const amount = given<Cents>('court-fee', euros('204.00'), { kind: 'fact', origin: 'declared' })
const counted = deadline({
  regime: 'cpa.workingDays',
  from: date('2025-06-03'),
  length: 5,
  unit: 'working-day',
  municipality: '1106',
  dilation: 2,
  suspensions: [{ from: date('2025-06-05'), to: date('2025-06-06') }],
  tolerance: [date('2025-06-12'), date('2025-06-16')],
})

const everything: readonly Finding[] = [
  counted,
  ...deadline({
    regime: 'cpa.workingDays',
    from: date('2020-03-02'),
    length: 200,
    unit: 'day',
    municipality: '0101',
  }).value.warnings,
  deadline({ regime: 'cpc.continuous', from: date('2025-12-01'), length: 30, unit: 'day' }),
  deadline({
    regime: 'cc279.days',
    from: date('2025-06-20'),
    length: 27,
    unit: 'day',
    courtAct: true,
  }),
  deadline({
    regime: 'cpa.workingDays',
    from: date('2025-06-27'),
    length: 9,
    unit: 'day',
    municipality: '3103',
  }),
  ...CHANNELS.map((channel) => deemedDate(channel, date('2025-04-16'))),
  moveLastDay('cc279.days', date('2025-08-16')),
  decisionReadings({ filedOn: date('2025-05-05'), sentOn: date('2025-05-20'), daysGiven: 10 }),
  challengeReadings({ from: date('2026-07-10') }),
  interruptedCourtDeadline({
    regime: 'cpc.continuous',
    lawyerNotifiedOn: date('2026-03-02'),
    applicantNotifiedOn: date('2026-03-09'),
    length: 30,
    unit: 'day',
  }),
  cpaDilation('islands'),
  ...[true, false].map((byPublicNotice) =>
    cpcDilation({ inAnotherPerson: true, place: 'abroad', byPublicNotice }),
  ),
  cpcDilation({ inAnotherPerson: false, place: 'other-district', byPublicNotice: false }),
  fineDays(date('2025-12-19')),
  fineDays(date('2025-12-19'), { reading: 'court-holidays-open' }),
  lateFineWithSurcharge(lateFine(1, amount, amount)),
]

describe('as palavras dos prazos', () => {
  for (const language of ['pt', 'en'] as const)
    test(`cada razão de cada prazo tem palavras (${language})`, () => {
      for (const finding of everything)
        for (const { text } of explain(finding, wording, language)) {
          assert.ok(text.length > 3 && !/undefined|\[object|NaN/.test(text), text)
        }
      for (const { why } of counted.value.working) if (why) say(why, wording, language)
    })

  test('um prazo, dia a dia, como se lê', () => {
    const lines = counted.value.working.map(
      ({ date, counted, why }) => `${date} ${counted ?? '–'} ${why ? say(why, wording) : ''}`,
    )
    assert.deepEqual(lines, [
      '2025-06-03 – O dia do acontecimento não conta: terça-feira, 3 de junho de 2025',
      '2025-06-04 1 Dilação: mais 2 dias, contados com o prazo, até segunda-feira, 9 de junho de 2025',
      '2025-06-05 – Não conta: prazo suspenso (de 5 de junho de 2025 a 6 de junho de 2025)',
      '2025-06-06 – Não conta: prazo suspenso (de 5 de junho de 2025 a 6 de junho de 2025)',
      '2025-06-07 – Não conta: sábado, 7 de junho de 2025',
      '2025-06-08 – Não conta: domingo, 8 de junho de 2025',
      '2025-06-09 2 Dilação: mais 2 dias, contados com o prazo, até segunda-feira, 9 de junho de 2025',
      '2025-06-10 – Não conta: feriado nacional, Dia de Portugal (terça-feira, 10 de junho de 2025)',
      '2025-06-11 3 ',
      '2025-06-12 4 Conta, apesar da tolerância de ponto: quinta-feira, 12 de junho de 2025',
      '2025-06-13 – Não conta: feriado municipal, Santo António (Lisboa) (sexta-feira, 13 de junho de 2025)',
      '2025-06-14 – Não conta: sábado, 14 de junho de 2025',
      '2025-06-15 – Não conta: domingo, 15 de junho de 2025',
      '2025-06-16 5 Conta, apesar da tolerância de ponto: segunda-feira, 16 de junho de 2025',
      '2025-06-17 6 ',
      '2025-06-18 7 ',
    ])
  })
})
