import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { date } from '#base/dates'
import { cents, decimal } from '#base/money'
import { assessInputs, assessmentInputs, assessmentResult } from './assessment.ts'
import { assessmentQuestion } from './assessment-question.ts'
import { meansTestResult } from './means-test-result.ts'
import { read } from './shape.ts'

// 12 000 € a year, two people, 2026: 4 658,71 € of relevant income a year.
const inputs = {
  regime: 'annex-2007',
  requestedOn: '2026-03-15',
  householdSize: 2,
  netAnnualIncome: '12000.00',
}

const answer = (given: unknown) => {
  const taken = read(assessmentInputs, given)
  const assessed = taken.ok ? assessInputs(taken.value) : taken
  assert.ok(assessed.ok, JSON.stringify(assessed))
  return assessmentResult(assessed.value)
}
const problemsOf = (given: unknown): readonly string[] => {
  const taken = read(assessmentInputs, given)
  const assessed = taken.ok ? assessInputs(taken.value) : taken
  return assessed.ok ? [] : assessed.reason.map(({ field, code }) => `${field} ${code}`)
}

describe('[PJ-03] a insuficiência económica, pedida por máquinas', () => {
  test('os resultados têm a forma dos casos trabalhados', () =>
    assert.deepEqual(answer(inputs), {
      implicitRentYR: '0.00',
      completeNetIncomeYC: '12000.00',
      dCoefficient: '0.288',
      hCoefficient: '0.207',
      basicNeedsDeductionD: '4857.29',
      housingDeductionH: '2484.00',
      relevantIncomeYear: '4658.71',
      relevantIncomeMonth: '388.23',
      ratioToIas: '0.7228',
      outcome: 'full-waiver',
      liquidAssetsMax: '12891.12',
      liquidAssetsExceeded: false,
    }))
  test('com o rendimento relevante dado, a fórmula não se faz', () => {
    const { relevantIncomeMonth, ...rest } = answer({
      regime: 'annex-2007',
      requestedOn: '2026-03-15',
      relevantIncomeMonth: '500.00',
    })
    assert.equal(relevantIncomeMonth, '500.00')
    // 500 × 12 ÷ 72 = 83,33
    assert.deepEqual(
      { instalment: rest.instalment, divisor: rest.divisor },
      {
        instalment: '83.33',
        divisor: 72,
      },
    )
    assert.ok(!('relevantIncomeYear' in rest))
  })
  test('os casos em três à volta dos 24 IAS: o limite ainda não exclui', () => {
    const exceeded = (liquidAssets: string) => answer({ ...inputs, liquidAssets })
    assert.equal(exceeded('12891.11').liquidAssetsExceeded, false)
    assert.equal(exceeded('12891.12').outcome, 'full-waiver')
    assert.equal(exceeded('12891.13').outcome, 'no-insufficiency')
  })
  test('[PJ-23] a prestação só existe onde se paga em prestações', () => {
    assert.equal(answer({ ...inputs, netAnnualIncome: '12452.00' }).instalment, undefined)
    // 5 817,92 ÷ 72 = 80,80
    const phased = answer({ ...inputs, netAnnualIncome: '13500.00' })
    assert.deepEqual([phased.instalment, phased.periodicity], ['80.80', 'monthly'])
    assert.equal(answer({ ...inputs, netAnnualIncome: '90000.00' }).instalment, undefined)
  })
  test('qualquer agregado dentro dos limites tem resposta', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(9_999_999_999), (size, income) => {
        const result = answer({
          ...inputs,
          householdSize: size,
          netAnnualIncome: decimal(cents(income)),
        })
        return Number(result.relevantIncomeMonth) >= 0
      }),
    ))
})

describe('o que não está bem diz-se no seu campo', () => {
  const tried = [
    ['sem nada', {}, ['regime missing', 'requestedOn missing']],
    [
      'sem agregado nem rendimento',
      { regime: 'annex-2007', requestedOn: '2026-03-15' },
      ['householdSize missing', 'netAnnualIncome missing'],
    ],
    ['rendimento negativo', { ...inputs, netAnnualIncome: '-1.00' }, ['netAnnualIncome too-small']],
    ['agregado de zero', { ...inputs, householdSize: 0 }, ['householdSize too-small']],
    ['agregado enorme', { ...inputs, householdSize: 51 }, ['householdSize too-large']],
    ['IAS de zero', { ...inputs, ias: '0.00' }, ['ias too-small']],
    [
      'bem sem valor',
      { ...inputs, assets: [{ type: 'real-estate' }] },
      ['assets[0] missing-one-of'],
    ],
    [
      'bem com o valor de outros',
      {
        ...inputs,
        assets: [{ type: 'registered-movable', taxValue: '5.00' }],
      },
      ['assets[0] missing-one-of'],
    ],
    ['regime por conhecer', { ...inputs, regime: 'average-monthly-2018' }, ['regime not-one-of']],
    [
      'antes do que se conhece',
      { ...inputs, requestedOn: '2003-12-31' },
      ['requestedOn date-not-known'],
    ],
    [
      'depois do que se conhece',
      { ...inputs, requestedOn: '2027-01-01' },
      ['requestedOn date-not-known'],
    ],
  ] as const
  for (const [name, given, problems] of tried)
    test(name, () => assert.deepEqual(problemsOf(given), problems))
})

describe('a pergunta num ficheiro: um caso, ou só os seus dados', () => {
  const dayOf = (content: unknown, on?: string) => {
    const asked = assessmentQuestion(content, on === undefined ? undefined : date(on))
    return asked.ok
      ? asked.value.requestedOn
      : asked.reason.map(({ field, code }) => `${field} ${code}`)
  }
  const file = { kind: 'assessment', on: '2026-03-15', inputs, id: 'X', expected: {} }
  test('só os dados', () => assert.equal(dayOf(inputs), '2026-03-15'))
  test('um caso', () => assert.equal(dayOf(file), '2026-03-15'))
  test('o dia dado ganha ao do ficheiro', () => {
    assert.equal(dayOf(inputs, '2025-01-01'), '2025-01-01')
    assert.equal(dayOf(file, '2025-01-01'), '2025-01-01')
    assert.equal(dayOf({ ...inputs, requestedOn: undefined }, '2025-01-01'), '2025-01-01')
  })
  test('datas que não coincidem não se escolhem', () =>
    assert.deepEqual(dayOf({ ...file, on: '2026-03-16' }), ['inputs.requestedOn dates-differ']))
  test('outro tipo de caso é recusado', () =>
    assert.deepEqual(dayOf({ ...file, kind: 'deadline' }), ['kind not-one-of']))
  test('um campo a mais é recusado', () => {
    assert.deepEqual(dayOf({ ...inputs, rendas: '1.00' }), ['rendas unknown-field'])
    assert.deepEqual(dayOf({ ...file, quando: 1 }), ['quando unknown-field'])
  })
})

test('[B08] cada número do resultado está nas razões, com o artigo que o dá', () => {
  const taken = read(assessmentInputs, { ...inputs, netAnnualIncome: '13499.99' })
  const assessed = taken.ok ? assessInputs(taken.value) : taken
  assert.ok(assessed.ok)
  const { reasons, instalmentReasons, ...figures } = meansTestResult(assessed.value)
  const written = JSON.stringify([reasons, instalmentReasons]).replaceAll('\u00a0', ' ')
  for (const amount of [
    '436,75 €',
    '5 241,05 €',
    '13 499,99 €',
    '5 464,44 €',
    '2 794,50 €',
    '72,79 €',
  ])
    assert.ok(written.includes(amount), amount)
  assert.equal(figures.instalment, '72.79')
  assert.match(reasons.citation, /artigo 8\.º-A, n\.º 1, alínea b\), da Lei n\.º 34\/2004/)
})
