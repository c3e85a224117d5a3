import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cents, euros } from '#base/money'
import { knownMeans, type MeansAnswers, meansFrom, yearlyIncome } from './answers.ts'

const complete: MeansAnswers = {
  householdSize: 3,
  incomes: [
    { source: 'work', amount: euros('850.00'), payments: 14 },
    { source: 'rent', amount: euros('200.00'), payments: 12 },
    { source: 'capital', amount: euros('35.10'), payments: 1 },
  ],
  assets: [{ type: 'family-home', taxValue: euros('80000.00') }],
  bankBalance: euros('1500.00'),
  listedSecurities: euros('250.00'),
}

describe('[PJ-03] das respostas aos meios', () => {
  test('cada rendimento conta as vezes que se recebe por ano', () => {
    // 850 × 14 + 200 × 12 + 35,10 = 14 335,10
    assert.equal(yearlyIncome(complete.incomes ?? []), euros('14335.10'))
  })
  test('os títulos cotados contam como bem e como dinheiro disponível, uma vez em cada lado', () => {
    const means = meansFrom(complete)
    assert.ok(means.ok)
    assert.equal(means.value.liquid, euros('1750.00'))
    assert.deepEqual(means.value.assets.at(-1), {
      type: 'securities',
      quotedValue: euros('250.00'),
    })
  })
  test('sem títulos cotados não há esse bem; listas vazias e zeros são respostas', () => {
    const zero = cents(0)
    const means = meansFrom({
      householdSize: 1,
      incomes: [],
      assets: [],
      bankBalance: zero,
      listedSecurities: zero,
    })
    assert.deepEqual(means.ok && means.value, {
      kind: 'household',
      size: 1,
      income: 0,
      assets: [],
      liquid: 0,
    })
  })
  test('diz o que falta, pela ordem das perguntas', () => {
    const { assets: _, bankBalance: __, ...rest } = complete
    assert.deepEqual(meansFrom(rest), { ok: false, reason: ['assets', 'bankBalance'] })
    assert.deepEqual(knownMeans(rest), { size: 3, income: euros('14335.10') })
  })
})
