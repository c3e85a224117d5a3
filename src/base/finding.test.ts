import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Evidence, found, given, unfold } from './finding.ts'

const said: Evidence = { kind: 'fact', origin: 'declared' }

test('nothing is unfolded until somebody reads the premises', () => {
  let unfolded = 0
  const count = (basis: number) => {
    unfolded += 1
    return [given('half', basis / 2, said)]
  }
  const finding = found('whole', 4, said, count, 4)
  assert.equal(finding.value, 4)
  assert.equal(unfolded, 0)
  assert.equal(finding.premises[0]?.value, 2)
  assert.equal(unfolded, 1)
})

test('an unfolded tree is plain data that says the whole', () => {
  const finding = found('whole', 4, said, (basis) => [given('half', basis / 2, said)], 4)
  const stored = JSON.parse(JSON.stringify(unfold(finding)))
  assert.deepEqual(stored, {
    about: 'whole',
    value: 4,
    ground: said,
    premises: [{ about: 'half', value: 2, ground: said, premises: [] }],
  })
})
