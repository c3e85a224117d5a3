import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date } from '#base/dates'
import { cents, euros } from '#base/money'
import { household } from '../../../test/support/households.ts'
import { assess } from './assessment.ts'
import type { Household } from './means.ts'
import { parametersOn } from './parameters.ts'
import { decide, FACTS, type Fact, type PartialHousehold } from './undecided.ts'

const in2026 = parametersOn(date('2026-03-15'))
const known = fc.subarray([...FACTS])
const only = (facts: Household, kept: readonly Fact[]): PartialHousehold =>
  Object.fromEntries(kept.map((fact) => [fact, facts[fact]]))

describe('[B18] [PJ-04] ainda não se pode dizer', () => {
  test('sem nada, pergunta o rendimento: só ele pode mudar a resposta de quem nada tem', () => {
    const { value } = decide({}, in2026)
    assert.equal(value.kind === 'cannot-tell' && value.ask, 'income')
  })
  test('com rendimento alto já está decidido, digam o que disserem os bens', () => {
    const { value } = decide({ size: 1, income: euros('40000.00') }, in2026)
    assert.deepEqual(value, { kind: 'decided', insufficiency: 'no-insufficiency' })
  })
  test('com rendimento baixo faltam os bens, e depois o dinheiro no banco', () => {
    const poor = { size: 1, income: euros('6000.00') }
    const ask = (facts: PartialHousehold) => {
      const { value } = decide(facts, in2026)
      return value.kind === 'cannot-tell' ? value.ask : value.insufficiency
    }
    assert.equal(ask(poor), 'assets')
    assert.equal(ask({ ...poor, assets: [] }), 'liquid')
    assert.equal(ask({ ...poor, assets: [], liquid: euros('12891.12') }), 'full-waiver')
    assert.equal(ask({ ...poor, assets: [], liquid: euros('12891.13') }), 'no-insufficiency')
  })
  test('as razões dizem o que pode vir a ser, sem valores que ninguém declarou', () => {
    const said = (facts: PartialHousehold) =>
      decide(facts, in2026).premises.map(({ about, value }) => [about, value])
    assert.deepEqual(said({ size: 1, income: euros('6000.00'), assets: [] }), [
      ['possible-insufficiency', 'full-waiver'],
      ['possible-insufficiency', 'no-insufficiency'],
    ])
    assert.deepEqual(said({ size: 1, income: euros('40000.00') }), [
      ['same-whatever-is-missing', 'no-insufficiency'],
    ])
  })
  test('what is decided holds for every completion', () => {
    fc.assert(
      fc.property(household, household, known, (facts, rest, kept) => {
        const partial = only(facts, kept)
        const { value } = decide(partial, in2026)
        if (value.kind !== 'decided') return
        const whole = { ...rest, ...partial }
        assert.equal(assess(whole, in2026).insufficiency.value, value.insufficiency)
      }),
      { numRuns: 2000 },
    )
  })
  test('what cannot be told has two completions that differ in the asked fact alone', () => {
    fc.assert(
      fc.property(household, known, (facts, kept) => {
        const partial = only(facts, kept)
        const { value } = decide(partial, in2026)
        if (value.kind !== 'cannot-tell') return
        assert.ok(!kept.includes(value.ask))
        assert.ok(differsBy(value.ask, partial))
      }),
      { numRuns: 500 },
    )
  })
})

const RANGES: { [F in Fact]: readonly Household[F][] } = {
  size: [50, 1],
  income: [cents(0), cents(100_000_000_000)],
  assets: [[], [{ type: 'real-estate', declaredValue: cents(100_000_000_000) }]],
  liquid: [cents(0), cents(100_000_000_000)],
}

/** Whether two completions that differ in `fact` alone have different outcomes, by trying the corners. */
function differsBy(fact: Fact, partial: PartialHousehold): boolean {
  const corners = (others: readonly Fact[]): Partial<Household>[] =>
    others.reduce<Partial<Household>[]>(
      (all, other) => all.flatMap((c) => RANGES[other].map((value) => ({ ...c, [other]: value }))),
      [{}],
    )
  const outcome = (facts: Partial<Household>) =>
    assess({ kind: 'household', ...facts, ...partial } as Household, in2026).insufficiency.value
  return corners(FACTS.filter((other) => other !== fact)).some((corner) => {
    const [a, b] = RANGES[fact].map((value) => outcome({ ...corner, [fact]: value }))
    return a !== b
  })
}
