import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { euros } from '#base/money'
import { instalmentRhythm, MONTHS_OF } from '../portaria-1085a-2004/art-011-rhythm.ts'
import { assess } from './assessment.ts'
import type { StatedMeans } from './means.ts'
import { parametersOn } from './parameters.ts'

const in2026 = parametersOn(date('2026-03-15'))
const phased = (month: string) => {
  const means: StatedMeans = {
    kind: 'stated',
    relevantIncomeMonth: euros(month),
    liquid: euros('0'),
  }
  return assess(means, in2026).phased
}

// IAS de 2026: 537,13 €; uma vez e meia = 805,695 → 805,70 €. Prestação = 12 × mês ÷ 72 ou ÷ 36
describe('[PJ-23] Lei 34/2004, artigo 16.º, n.º 2: valor da prestação', () => {
  const workedCases = [
    ['um cêntimo abaixo de uma vez e meia o IAS: 1/72', '805.69', '134.28'],
    ['exatamente uma vez e meia: ainda 1/72', '805.70', '134.28'],
    ['um cêntimo acima: 1/36, a prestação duplica', '805.71', '268.57'],
  ] as const
  for (const [name, month, instalment] of workedCases)
    test(name, () => assert.equal(phased(month)?.instalment.value, euros(instalment)))

  test('só há prestação no pagamento faseado', () => {
    assert.equal(phased('402.85'), undefined)
    assert.notEqual(phased('402.86'), undefined)
    assert.notEqual(phased('1342.83'), undefined)
    assert.equal(phased('1342.84'), undefined)
  })
  test('diz em que se apoia: rendimento relevante, divisor e o seu limite', () => {
    const abouts = phased('805.71')?.instalment.premises.map(({ about }) => about)
    assert.deepEqual(abouts, ['relevant-income-month', 'instalment-divisor'])
  })
})

// Meia UC = 51 €: 1 × 51; 3 × 17; 6 × 8,50
describe('[PJ-23] Portaria 1085-A/2004, artigo 11.º: periodicidade', () => {
  const boundaries = [
    ['50.99', 'quarterly'],
    ['51.00', 'monthly'],
    ['51.01', 'monthly'],
    ['16.99', 'half-yearly'],
    ['17.00', 'quarterly'],
    ['17.01', 'quarterly'],
    ['8.49', 'yearly'],
    ['8.50', 'half-yearly'],
    ['8.51', 'half-yearly'],
  ] as const
  for (const [instalment, rhythm] of boundaries)
    test(`${instalment} €: ${rhythm}`, () => {
      const monthly = { about: 'instalment', value: euros(instalment) }
      const ground = { kind: 'fact', origin: 'declared' } as const
      const finding = instalmentRhythm({
        instalment: { ...monthly, ground, premises: [] },
        uc: in2026.uc,
      })
      assert.equal(finding.value, rhythm)
      const paid = euros(instalment) * MONTHS_OF[rhythm]
      assert.ok(rhythm === 'yearly' || paid >= euros('51.00'))
    })
})
