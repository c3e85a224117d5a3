// What the measurements stand on: peers that answer as we do, edges judged by exact fractions, rows of one form.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agree, ours, peers } from './assessment.ts'
import { cited, LIBRARIES, ours as ourDates, periodsOf } from './deadlines.ts'
import { edges, wrongAnswers } from './exact.ts'
import { flat, households } from './households.ts'
import { compete, faster, median } from './meter.ts'
import { questions } from './peers/dates.ts'
import { dayByDay } from './peers/day-table.ts'
import { doubles } from './peers/doubles.ts'
import { atMost, table, timesAsDear, timesFaster } from './rows.ts'

for (const [name, peer] of Object.entries(peers()))
  test(`${name} gives our answers to random households`, async () => {
    for (const one of households(60, 77)) {
      const theirs = await peer(flat(one))
      assert.ok(agree(theirs, ours(one)), JSON.stringify({ one, theirs, ours: ours(one) }))
    }
  })

test('at the edges our answers are the exact ones, those in doubles are not', () => {
  const all = edges()
  assert.ok(all.length >= 550)
  assert.equal(wrongAnswers(all, ours), 0)
  assert.ok(wrongAnswers(all, (one) => doubles(flat(one))) > 0)
})

for (const [name, library] of Object.entries({ ...LIBRARIES, 'day by day': dayByDay }))
  test(`${name} gives our deadlines`, () => {
    for (const question of questions(80, 4)) assert.deepEqual(library(question), ourDates(question))
  })

test('each skipped day is cited', () => {
  for (const question of questions(20, 5)) {
    const [, one, , other] = cited(periodsOf(question))
    assert.ok(one.length > 0 && other.length > 0)
  }
})

test('contestants are measured by the names they have, a rate for each round', async () => {
  const contestants = ['a', 'b'].map((name) => ({ name, run: (at: number) => at }))
  const rates = await compete(contestants, 2, 1)
  assert.deepEqual(Object.keys(rates), ['a', 'b'])
  assert.equal(rates.a?.length, 2)
})

test('a ratio is taken inside a round, then its median', () => {
  assert.equal(median([3, 1, 2]), 2)
  assert.equal(faster({ a: [10, 20, 90], b: [5, 10, 1] }, 'a', 'b'), 2)
})

test('rows say whether their target is met, or that there is none', () => {
  const figure = { name: 'what', value: 5, unit: 'ms' }
  assert.equal(timesFaster(figure, 'peer', 3, 2).met, true)
  assert.equal(timesAsDear(figure, 'peer', 3, 2).met, false)
  assert.equal(atMost(figure, 'limit', 5).met, true)
  const shown = timesFaster(figure, 'peer', 3)
  assert.deepEqual([shown.target, shown.met], [null, null])
  const keys = ['against', 'met', 'name', 'ratio', 'target', 'unit', 'value']
  assert.deepEqual(Object.keys(shown).sort(), keys)
  assert.equal(table([shown]).trimEnd().split('\n').length, 2)
})
