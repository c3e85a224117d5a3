import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date } from '#base/dates'
import { type Cents, cents, euros } from '#base/money'
import { household, living } from '../../../test/support/households.ts'
import { assess } from './assessment.ts'
import { type Counterfactual, counterfactuals } from './counterfactuals.ts'
import type { Household } from './means.ts'
import { parametersOn } from './parameters.ts'

const in2026 = parametersOn(date('2026-03-15'))
const answer = (facts: Household) => {
  const { insufficiency, phased } = assess(facts, in2026)
  return `${insufficiency.value} ${phased?.instalment.value ?? ''}`
}
const changed = (facts: Household, { change }: Counterfactual, oneCent = 0): Household => ({
  ...facts,
  income: cents(facts.income - (change.incomeLess ?? 0) + (change.incomeMore ?? 0) + oneCent),
  liquid: cents(facts.liquid - (change.liquidLess ?? 0)),
  size: facts.size + (change.peopleMore ?? 0),
})

describe('[B06] o que teria de ser diferente', () => {
  test('[PJ-04] duas pessoas com 13 500 €: menos rendimento, ou mais uma pessoa', () => {
    const found = counterfactuals(living('13500.00', 2), in2026).map(({ value }) => value)
    // 12 452,17 × 0,388226… ÷ 12 = 402,8548 → 402,85 = limit; one cent more, 402,8551 → 402,86 (LP-042: 12 452)
    assert.deepEqual(found[0], { change: { incomeLess: euros('1047.83') }, outcome: 'full-waiver' })
    assert.deepEqual(found[1]?.change, { peopleMore: 1 })
  })
  test('quem tem demasiado no banco ouve exatamente quanto é demais', () => {
    const facts = { ...living('6000.00'), liquid: euros('12891.13') }
    const [first] = counterfactuals(facts, in2026)
    assert.deepEqual(first?.value, { change: { liquidLess: 1 }, outcome: 'full-waiver' })
  })
  test('acima de 1,5 IAS: com menos rendimento a prestação cai para metade', () => {
    const [first] = counterfactuals(living('17971.89'), in2026)
    assert.equal(first?.value.outcome, 'phased-payment')
    assert.equal(first?.value.instalment, euros('134.28'))
  })
  test('each is true of the changed facts, and gives another answer', () => {
    fc.assert(
      fc.property(household, (facts) => {
        for (const { value } of counterfactuals(facts, in2026)) {
          const other = changed(facts, value)
          assert.equal(answer(other), `${value.outcome} ${value.instalment ?? ''}`)
          assert.notEqual(answer(other), answer(facts))
        }
      }),
      { numRuns: 400 },
    )
  })
  test('each is the smallest: a cent nearer to what is, and it no longer holds', () => {
    fc.assert(
      fc.property(household, (facts) => {
        const simple = { ...facts, liquid: 0 as Cents }
        for (const { value } of counterfactuals(simple, in2026)) {
          if (value.change.incomeLess) {
            const nearer = assess(changed(simple, value, 1), in2026)
            const worse = value.outcome !== nearer.insufficiency.value
            const dearer = (nearer.phased?.instalment.value ?? 0) > (value.instalment ?? 0) * 1.5
            assert.ok(worse || dearer)
          }
          if (value.change.incomeMore) {
            const nearer = assess(changed(simple, value, -1), in2026)
            const now = assess(simple, in2026)
            assert.equal(nearer.insufficiency.value, now.insufficiency.value)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
  test('the reasons of the other answer are its premises', () => {
    const [first] = counterfactuals(living('13500.00', 2), in2026)
    assert.equal(first?.premises[0]?.about, 'insufficiency')
    assert.equal(first?.premises[0]?.value, 'full-waiver')
  })
})
