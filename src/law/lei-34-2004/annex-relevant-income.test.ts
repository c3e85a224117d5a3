import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date } from '#base/dates'
import { type Cents, cents, euros } from '#base/money'
import { household, living } from '../../../test/support/households.ts'
import { countedAssets, implicitRent, relevantShare } from './annex-relevant-income.ts'
import type { Household } from './means.ts'
import { type Parameters, parametersOn } from './parameters.ts'

const in2026 = parametersOn(date('2026-03-15'))
const month = (facts: Household, parameters: Parameters = in2026) =>
  relevantShare(facts, parameters, 1, 12)

describe('Lei 34/2004, anexo, ponto V: património', () => {
  const home = (value: string) => countedAssets([{ type: 'family-home', taxValue: euros(value) }])
  test('[PJ-03] a casa de morada só conta acima de 100 000 €: abaixo, exatamente, acima', () => {
    assert.deepEqual([home('99999.99'), home('100000.00'), home('100000.01')], [0, 0, 1])
  })
  test('outro imóvel conta pelo mais alto dos valores', () => {
    const land = {
      type: 'real-estate' as const,
      taxValue: euros('10.00'),
      deedValue: euros('30.00'),
    }
    assert.equal(countedAssets([{ ...land, declaredValue: euros('20.00') }]), euros('30.00'))
  })
  test('ações contam pela cotação; sem ela, pelo valor nominal', () => {
    const [quotedValue, nominalValue] = [euros('5.00'), euros('100.00')]
    assert.equal(countedAssets([{ type: 'securities', quotedValue, nominalValue }]), quotedValue)
    assert.equal(countedAssets([{ type: 'securities', nominalValue }]), nominalValue)
  })
  test('taxa negativa (junho de 2015 a dezembro de 2021): a renda nunca é negativa', () => {
    const owner: Household = {
      ...living('12000'),
      assets: [{ type: 'real-estate', taxValue: euros('90000') }],
    }
    assert.equal(implicitRent(owner, parametersOn(date('2016-01-01'))), 0)
    assert.equal(implicitRent(owner, parametersOn(date('2022-06-30'))), 0)
    assert.ok(implicitRent(owner, parametersOn(date('2022-07-01'))) > 0)
  })
})

describe('Lei 34/2004, anexo, pontos VI e VII: escalões de rendimento anual, limite inferior incluído', () => {
  // n = 1: 4 499,99 × 0,405 ÷ 12 = 151,87; 4 500 × 0,442 ÷ 12 = 165,75; 4 500,01 → 165,75
  test('abaixo, exatamente e acima de 4 500 €', () => {
    assert.deepEqual(
      ['4499.99', '4500.00', '4500.01'].map((income) => month(living(income))),
      [15_187, 16_575, 16_575],
    )
  })
  // n = 2 (LP-041): 13 499,99 → 436,75; 13 500 → 484,83
  test('[PJ-03] o salto dos 13 500 € com duas pessoas não é alisado', () => {
    assert.deepEqual(
      ['13499.99', '13500.00', '13500.01'].map((income) => month(living(income, 2))),
      [43_675, 48_483, 48_483],
    )
  })
  test('cinco pessoas no primeiro escalão: nunca abaixo de zero', () =>
    assert.equal(month(living('4000.00', 5)), 0))
})

describe('Lei 34/2004, anexo: propriedades', () => {
  test('mais rendimento nunca dá menos rendimento relevante, também nos escalões', () => {
    fc.assert(
      fc.property(household, fc.nat(200_000), (facts, more) => {
        const richer = { ...facts, income: cents(facts.income + more) }
        return month(facts) <= month(richer)
      }),
      { numRuns: 3000 },
    )
    for (let size = 1; size <= 64; size++)
      for (const edge of [450_000, 900_000, 1_350_000, 1_800_000]) {
        const at = (income: number) => month({ ...living('0', size), income: income as Cents })
        assert.ok(at(edge - 1) <= at(edge), `${size} pessoas, ${edge}`)
      }
  })
  test('mais uma pessoa nunca dá mais rendimento relevante', () => {
    fc.assert(
      fc.property(household, (facts) => month({ ...facts, size: facts.size + 1 }) <= month(facts)),
      { numRuns: 3000 },
    )
  })
  test('rendimentos além dos inteiros seguros ainda têm resposta exata', () => {
    const rich = { ...living('0'), income: cents(900_000_000_000_000) }
    assert.equal(month(rich), (900_000_000_000_000 * 599) / 12_000)
  })
})
