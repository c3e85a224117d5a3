// `assessment`: the means test against rule engines people would pick, and against bare arithmetic.
import { assert } from '#base/assert'
import { explain } from '#law/explain'
import { basisOf } from '#law/lei-34-2004/annex-reasons'
import { economicInsufficiency } from '#law/lei-34-2004/art-008a-economic-insufficiency'
import { type Assessment, assess } from '#law/lei-34-2004/assessment'
import { OUTCOMES } from '#law/lei-34-2004/cohort'
import type { Household } from '#law/lei-34-2004/means'
import { parametersOn } from '#law/lei-34-2004/parameters'
import { MONTHS_OF } from '#law/portaria-1085a-2004/art-011-rhythm'
import { wording } from '#law/wording'
import { child } from './child.ts'
import { edges, exact, wrongAnswers } from './exact.ts'
import { type Flat, flat, households } from './households.ts'
import { compete, faster, median, type Rates } from './meter.ts'
import { doubles, outcomeInDoubles } from './peers/doubles.ts'
import { jsonRules } from './peers/json-rules.ts'
import { type Answer, DAY } from './peers/law.ts'
import { publicodes } from './peers/publicodes.ts'
import { zen } from './peers/zen.ts'
import { MILLION, race } from './race.ts'
import { atMost, type Row, timesAsDear, timesFaster } from './rows.ts'

/** Our answer in the peers' form. */
export function answerOf({ insufficiency, month, phased }: Assessment): Answer {
  return {
    outcome: OUTCOMES.indexOf(insufficiency.value),
    month: month / 100,
    instalment: phased ? phased.instalment.value / 100 : 0,
    rhythm: phased ? MONTHS_OF[phased.rhythm.value] : 0,
  }
}
export const ours = (household: Household): Answer => answerOf(assess(household, parametersOn(DAY)))

/** The same outcome and rhythm, and amounts within a cent: doubles miss one here and there. */
export const agree = (a: Answer, b: Answer): boolean =>
  a.outcome === b.outcome &&
  a.rhythm === b.rhythm &&
  Math.abs(a.month - b.month) < 0.011 &&
  Math.abs(a.instalment - b.instalment) < 0.011

/** Every peer, as one function from flat facts to an answer. */
export const peers = (): Readonly<Record<string, (facts: Flat) => Answer | Promise<Answer>>> => ({
  doubles,
  publicodes: publicodes(),
  'zen-engine': zen(false),
  'zen-engine with trace': zen(true),
  'json-rules-engine': jsonRules(),
})

const MASK = 1023
const SAMPLE = households(MASK + 1, 11)
const FACTS = SAMPLE.map(flat)
const household = (at: number): Household => SAMPLE[at & MASK] as Household
const facts = (at: number): Flat => FACTS[at & MASK] as Flat

export async function assessment(): Promise<readonly Row[]> {
  const others = peers()
  for (const [name, peer] of Object.entries(others))
    for (const one of SAMPLE.slice(0, 200))
      assert(agree(await peer(flat(one)), ours(one)), `${name} answers as we do`)
  const rates = await compete(
    [
      { name: 'ours', run: (at) => assess(household(at), parametersOn(DAY)) },
      { name: 'ours in words', batch: 16, run: (at) => statement(household(at)) },
      { name: 'our outcome', run: (at) => economicInsufficiency(basis(at)).value },
      { name: 'doubles', run: (at) => doubles(facts(at)) },
      { name: 'outcome in doubles', run: (at) => outcomeInDoubles(facts(at)) },
      { name: 'publicodes', batch: 4, run: (at) => others.publicodes?.(facts(at)) },
      ...['zen-engine', 'zen-engine with trace', 'json-rules-engine'].map((name) => ({
        name,
        batch: 16,
        awaited: true,
        run: (at: number) => others[name]?.(facts(at)),
      })),
    ],
    9,
    150,
  )
  return [
    ...answers(rates),
    ...inWords(rates),
    ...(await atTheEdges()),
    ...(await many(rates)),
    ...(await kept()),
  ]
}

const basis = (at: number) => basisOf(household(at), parametersOn(DAY))

/** The whole statement of reasons, each line with its words and its citation. */
function statement(one: Household) {
  const { insufficiency, phased } = assess(one, parametersOn(DAY))
  const why = explain(insufficiency, wording)
  return phased ? [why, explain(phased.rhythm, wording)] : [why]
}

const rate = (name: string, rates: Rates, contestant: string) => ({
  name,
  value: median(rates[contestant] ?? []),
  unit: 'a second',
})

function answers(rates: Rates): readonly Row[] {
  const figure = rate('assessment, exact, dated, reasons kept', rates, 'ours')
  return [
    timesFaster(figure, 'publicodes', faster(rates, 'ours', 'publicodes'), 5000),
    timesAsDear(figure, 'doubles', faster(rates, 'doubles', 'ours'), 5),
    timesFaster(figure, 'json-rules-engine', faster(rates, 'ours', 'json-rules-engine')),
    timesFaster(figure, 'zen-engine', faster(rates, 'ours', 'zen-engine')),
  ]
}

function inWords(rates: Rates): readonly Row[] {
  const words = 'ours in words'
  const figure = rate('assessment, every reason in words', rates, words)
  return [
    timesFaster(figure, 'publicodes', faster(rates, words, 'publicodes'), 300),
    timesFaster(figure, 'zen-engine with trace', faster(rates, words, 'zen-engine with trace'), 50),
    timesFaster(figure, 'json-rules-engine', faster(rates, words, 'json-rules-engine')),
  ]
}

async function many(rates: Rates): Promise<readonly Row[]> {
  const million = await race(households(MILLION, 5))
  assert(million.differ < MILLION / 100_000, 'doubles answer a million households as we do')
  const name = 'one outcome, exact, its reasons kept'
  const dear = faster(rates, 'outcome in doubles', 'our outcome')
  return [
    timesAsDear(
      { name: 'outcomes of 1,000,000 households, exact', value: million.seconds, unit: 's' },
      'doubles over arrays',
      million.dear,
      1.2,
    ),
    timesAsDear(rate(name, rates, 'our outcome'), 'the outcome in doubles', dear),
  ]
}

async function atTheEdges(): Promise<readonly Row[]> {
  const hard = edges()
  const again = await race(
    Array.from({ length: MILLION }, (_, i) => hard[i % hard.length] as Household),
  )
  const right = hard.every((one, i) => exact(flat(one)).outcome === again.exactly[i])
  assert(right, 'the outcomes at the edges are the exact ones')
  const wrong = (who: string, answer: (one: Household) => Answer) => ({
    name: `wrong answers of ${who} at ${hard.length} edges`,
    value: wrongAnswers(hard, answer),
    unit: 'wrong',
  })
  return [
    atMost(wrong('ours', ours), 'exact fractions', 0),
    atMost(
      wrong('doubles', (one) => doubles(flat(one))),
      'exact fractions',
    ),
    timesAsDear(
      { name: 'outcomes at those edges, exact, 1,000,000', value: again.seconds, unit: 's' },
      'doubles over arrays',
      again.dear,
      1.2,
    ),
  ]
}

async function kept(): Promise<readonly Row[]> {
  const name = 'kept in memory for an assessment'
  const of = async (who: string) => (await child('bench/kept.ts', [who])) as { bytes: number }
  const [own, theirs] = [await of('ours'), await of('publicodes')]
  const figure = { name, value: own.bytes, unit: 'bytes' }
  return [atMost(figure, 'limit', 300), timesFaster(figure, 'publicodes', theirs.bytes / own.bytes)]
}
