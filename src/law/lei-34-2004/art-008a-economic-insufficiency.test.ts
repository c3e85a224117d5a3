import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date } from '#base/dates'
import type { Finding } from '#base/finding'
import { type Cents, euros } from '#base/money'
import { amount } from '../../../test/support/households.ts'
import { basisOf } from './annex-reasons.ts'
import { economicInsufficiency } from './art-008a-economic-insufficiency.ts'
import type { StatedMeans } from './means.ts'
import { parametersOn } from './parameters.ts'

const in2025 = parametersOn(date('2025-03-15'))
const stated = (month: string, liquid = '0'): StatedMeans => ({
  kind: 'stated',
  relevantIncomeMonth: euros(month),
  liquid: euros(liquid),
})
const insufficiency = (means: StatedMeans, parameters = in2025) =>
  economicInsufficiency(basisOf(means, parameters))

// IAS de 2025: 522,50 €. Três quartos = 391,875 → 391,88 €; duas vezes e meia = 1306,25 €; 24 vezes = 12 540 €
describe('[PJ-03] Lei 34/2004, artigo 8.º-A, n.º 1', () => {
  const workedCases = [
    ['a) um cêntimo abaixo de três quartos do IAS', '391.87', 'full-waiver', 'a'],
    ['a) exatamente três quartos: não suporta qualquer quantia', '391.88', 'full-waiver', 'a'],
    ['b) um cêntimo acima: paga em prestações', '391.89', 'phased-payment', 'b'],
    ['b) um cêntimo abaixo de duas vezes e meia', '1306.24', 'phased-payment', 'b'],
    ['b) exatamente duas vezes e meia, ainda em prestações', '1306.25', 'phased-payment', 'b'],
    ['c) um cêntimo acima: não há insuficiência', '1306.26', 'no-insufficiency', 'c'],
  ] as const
  for (const [name, month, value, al] of workedCases)
    test(name, () => {
      const finding = insufficiency(stated(month))
      assert.equal(finding.value, value)
      assert.deepEqual(finding.ground, {
        kind: 'law',
        diploma: 'lei-34-2004',
        article: '8.º-A',
        n: 1,
        al,
      })
    })

  test('[LPC-006] a medida é o anexo de 2007, também num pedido de 2025, sobre o agregado que vive junto', () => {
    const household = {
      kind: 'household',
      size: 3,
      income: euros('18000'),
      assets: [],
      liquid: euros('0'),
    } as const
    const finding = economicInsufficiency(basisOf(household, in2025))
    const [month] = finding.premises
    const [year] = month?.premises ?? []
    const [, needs] = year?.premises ?? []
    assert.deepEqual(month?.ground, {
      kind: 'law',
      diploma: 'lei-34-2004',
      article: 'anexo, ponto I',
    })
    assert.equal(needs?.premises[0]?.value, 3)
  })
  test('quem tem mais rendimento nunca fica melhor', () => {
    const order = ['full-waiver', 'phased-payment', 'no-insufficiency']
    const rank = (month: number) =>
      order.indexOf(
        insufficiency({ kind: 'stated', relevantIncomeMonth: month as Cents, liquid: euros('0') })
          .value,
      )
    fc.assert(fc.property(amount('3000'), fc.nat(300_000), (a, b) => rank(a) <= rank(a + b)))
  })
})

describe('[PJ-03] Lei 34/2004, artigo 8.º-A, n.º 5', () => {
  const workedCases = [
    ['um cêntimo abaixo de 24 vezes o IAS', '12539.99', 'full-waiver'],
    ['exatamente 24 vezes: ainda não exclui', '12540.00', 'full-waiver'],
    ['um cêntimo acima: exclui, seja qual for o rendimento', '12540.01', 'no-insufficiency'],
  ] as const
  for (const [name, liquid, value] of workedCases)
    test(name, () => {
      const finding = insufficiency(stated('0.00', liquid))
      assert.equal(finding.value, value)
      const exceeded = finding.premises.find(({ about }) => about === 'liquid-assets-exceeded')
      assert.equal(exceeded?.value, value === 'no-insufficiency')
    })
  test('excluído pelo n.º 5, é o n.º 5 que se cita', () => {
    const { ground } = insufficiency(stated('0.00', '12540.01'))
    assert.equal(ground.kind === 'law' && ground.n, 5)
  })
})

describe('[B08] as razões', () => {
  test('todas as folhas são factos ou atos que fixaram valores', () => {
    const household = {
      kind: 'household',
      size: 2,
      income: euros('13500'),
      assets: [{ type: 'family-home', taxValue: euros('150000') }],
      liquid: euros('1'),
    } as const
    const leaves: string[] = []
    const walk = (finding: Finding): void => {
      if (finding.premises.length === 0) leaves.push(finding.about)
      finding.premises.forEach(walk)
    }
    walk(economicInsufficiency(basisOf(household, in2025)))
    assert.deepEqual([...new Set(leaves)].sort(), [
      'asset-family-home',
      'bracket-from',
      'euribor-6m',
      'home-allowance',
      'household-size',
      'ias',
      'liquid-assets',
      'net-income',
    ])
  })
})
