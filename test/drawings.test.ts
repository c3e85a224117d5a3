// ARCHITECTURE.md shows the house as it is.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { textOf } from './support/source.ts'

test('the drawings in ARCHITECTURE.md are those of the code (npm run drawings)', () => {
  const drawn = execFileSync(process.execPath, ['scripts/drawings.mjs', '--print'], {
    cwd: `${import.meta.dirname}/..`,
    encoding: 'utf8',
  })
  assert.equal(textOf('ARCHITECTURE.md'), drawn)
})
