// The means test in json-rules-engine: the formula as facts that follow from facts, the decision as rules.
import { type Almanac, Engine } from 'json-rules-engine'
import type { Flat } from '../households.ts'
import { ALLOWANCE, type Answer, BRACKETS, type Bracket, HALF_UC, IAS, RATE } from './law.ts'

const rounded = (euros: number): number => Math.round(euros * 100) / 100
const WAIVER = rounded(0.75 * IAS)
const SMALL = rounded(1.5 * IAS)
const PHASED = rounded(2.5 * IAS)
const LIQUID = 24 * IAS
const bracketOf = (yc: number): Bracket =>
  BRACKETS.findLast(({ from }) => yc >= from) ?? (BRACKETS[0] as Bracket)

type Fact = (value: (name: string) => Promise<number>) => Promise<number>
const FACTS: Readonly<Record<string, Fact>> = {
  over: async (value) => Math.max(0, (await value('home')) - ALLOWANCE),
  YC: async (value) => (await value('y')) + RATE * ((await value('other')) + (await value('over'))),
  D: async (value) => {
    const yc = await value('YC')
    return (1 + Math.log(1 + ((await value('n')) - 1) / 2)) * bracketOf(yc).d * yc
  },
  H: async (value) => {
    const yc = await value('YC')
    return bracketOf(yc).h * yc
  },
  YAP: async (value) => Math.max(0, (await value('YC')) - (await value('D')) - (await value('H'))),
  month: async (value) => rounded((await value('YAP')) / 12),
  instalment: async (value) =>
    rounded((await value('YAP')) / ((await value('month')) <= SMALL ? 72 : 36)),
}

const is = (fact: string, operator: string, value: number) => ({ fact, operator, value })
const WITHIN = is('liquid', 'lessThanInclusive', LIQUID)
const IN_BAND = [
  WITHIN,
  is('month', 'greaterThan', WAIVER),
  is('month', 'lessThanInclusive', PHASED),
]
const least = (months: number) => is('instalment', 'greaterThanInclusive', HALF_UC / months)
const below = (months: number) => is('instalment', 'lessThan', HALF_UC / months)
const DECISIONS = [
  { all: [is('liquid', 'greaterThan', LIQUID)], outcome: 2, rhythm: 0 },
  { all: [WITHIN, is('month', 'lessThanInclusive', WAIVER)], outcome: 0, rhythm: 0 },
  { all: [WITHIN, is('month', 'greaterThan', PHASED)], outcome: 2, rhythm: 0 },
  { all: [...IN_BAND, least(1)], outcome: 1, rhythm: 1 },
  { all: [...IN_BAND, below(1), least(3)], outcome: 1, rhythm: 3 },
  { all: [...IN_BAND, below(3), least(6)], outcome: 1, rhythm: 6 },
  { all: [...IN_BAND, below(6)], outcome: 1, rhythm: 12 },
]

export function jsonRules(): (facts: Flat) => Promise<Answer> {
  const engine = new Engine()
  for (const [name, fact] of Object.entries(FACTS))
    engine.addFact(name, (_params: unknown, almanac: Almanac) =>
      fact((other) => almanac.factValue<number>(other)),
    )
  for (const { all, outcome, rhythm } of DECISIONS)
    engine.addRule({ conditions: { all }, event: { type: 'decided', params: { outcome, rhythm } } })
  return async (facts) => {
    const { events, almanac } = await engine.run({ ...facts })
    const { outcome, rhythm } = events[0]?.params as { outcome: number; rhythm: number }
    const month = await almanac.factValue<number>('month')
    const instalment = outcome === 1 ? await almanac.factValue<number>('instalment') : 0
    return { outcome, month, instalment, rhythm }
  }
}
