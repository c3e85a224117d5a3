import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { date, plusDays } from '#base/dates'
import { REGIMES } from '#law/calendar/period'
import { countDeadline, deadlineQuestion } from './count-deadline.ts'
import { deadlineResult } from './deadline-result.ts'
import { read } from './shape.ts'

const problemsOf = (question: unknown): readonly string[] => {
  const asked = read(deadlineQuestion, question)
  const counted = asked.ok ? countDeadline(asked.value) : asked
  return counted.ok ? [] : counted.reason.map(({ field, code }) => `${field} ${code}`.trim())
}
const resultOf = (question: unknown) => {
  const asked = read(deadlineQuestion, question)
  const counted = asked.ok ? countDeadline(asked.value) : asked
  assert.ok(counted.ok, JSON.stringify(counted))
  return deadlineResult(counted.value)
}

const asked = { regime: 'cpa.workingDays', from: '2026-02-03', days: 10 }

describe('[B02] um prazo com a sua prova', () => {
  test('dez dias úteis que acabam no Carnaval passam para o dia seguinte', () => {
    const { firstDay, rawLastDay, lastDay, working, ground } = resultOf(asked)
    assert.deepEqual([firstDay, rawLastDay, lastDay], ['2026-02-04', '2026-02-17', '2026-02-18'])
    assert.equal(working.filter(({ counted }) => counted !== undefined).length, 10)
    assert.ok(
      working.every(({ counted, why }) => counted !== undefined || why),
      'cada dia que não conta tem porquê',
    )
    assert.match(ground, /artigo 87\.º.*Código do Procedimento Administrativo/)
  })
  test('tolerâncias dadas substituem as conhecidas', () =>
    assert.equal(resultOf({ ...asked, tolerance: [] }).lastDay, '2026-02-17'))
  test('horas contam-se como dias inteiros', () =>
    assert.equal(
      resultOf({ regime: 'hours', from: '2025-05-05', hours: 48 }).lastDay,
      '2025-05-07',
    ))
  test('um concelho cujo feriado não se conhece leva aviso', () =>
    assert.equal(resultOf({ ...asked, municipality: '0101' }).warnings.length, 1))
})

describe('o que não está bem diz-se no seu campo', () => {
  const tried = [
    ['sem nada', {}, ['regime missing', 'from missing']],
    ['sem duração', { regime: 'cpa.workingDays', from: '2026-02-03' }, ['missing-one-of']],
    ['duas durações', { ...asked, months: 1 }, ['months only-one-of']],
    ['regime inventado', { ...asked, regime: 'cpa' }, ['regime not-one-of']],
    ['zero dias', { ...asked, days: 0 }, ['days too-small']],
    ['dias a mais', { ...asked, days: 3661 }, ['days too-large']],
    ['dias em texto', { ...asked, days: '10' }, ['days not-a-count']],
    [
      'meses em dias úteis',
      { regime: asked.regime, from: asked.from, months: 2 },
      ['months unit-not-of-this-regime'],
    ],
    [
      '25 horas',
      { regime: 'hours', from: '2026-02-03', hours: 25 },
      ['hours hours-not-whole-days'],
    ],
    [
      'seis meses não são mais de seis',
      { regime: 'cpa.long', from: '2026-02-03', months: 6 },
      ['months only-above-six-months'],
    ],
    [
      'concelho que não existe',
      { ...asked, municipality: '9999' },
      ['municipality not-a-municipality'],
    ],
    [
      'suspensão ao contrário',
      {
        ...asked,
        suspensions: [{ from: '2026-02-05', to: '2026-02-04' }],
      },
      ['suspensions reversed'],
    ],
    ['antes do calendário', { ...asked, from: '2003-12-31' }, ['from date-not-known']],
    ['acaba depois do calendário', { ...asked, from: '2036-12-30' }, ['from past-the-calendar']],
    [
      'férias que não movem',
      { ...asked, courtAct: true },
      ['courtAct court-act-not-of-this-regime'],
    ],
  ] as const
  for (const [name, question, problems] of tried)
    test(name, () => assert.deepEqual(problemsOf(question), problems))
})

test('qualquer pergunta bem formada tem resposta ou problema, nunca um erro', () =>
  fc.assert(
    fc.property(
      fc.record({
        regime: fc.constantFrom(...REGIMES),
        from: fc.nat(12_500).map((days) => plusDays(date('2003-06-01'), days)),
        length: fc.integer({ min: 1, max: 4000 }),
        unit: fc.constantFrom('days', 'months', 'years', 'hours'),
        dilation: fc.nat(400),
      }),
      ({ length, unit, ...rest }) => {
        const asked = read(deadlineQuestion, { ...rest, [unit]: length })
        return !asked.ok || countDeadline(asked.value).ok !== undefined
      },
    ),
  ))
