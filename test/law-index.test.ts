// docs/law-index.md is what the code says today, and every article that code cites is named in a test.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { textOf } from './support/source.ts'

describe('Index of law', () => {
  const made = execFileSync(process.execPath, ['scripts/law-index.mjs', '--print'], {
    cwd: `${import.meta.dirname}/..`,
    encoding: 'utf8',
  })

  test('is up to date (npm run law-index)', () => {
    assert.equal(textOf('docs/law-index.md'), made)
  })

  test('every article that code cites is named in the title of a test', () => {
    const [, ...sections] = made.split('\n## ')
    const unnamed = sections.flatMap((section) => {
      const lines = section.split('\n').filter((line) => line.endsWith('| – |'))
      return lines.map((line) => `${section.split('\n', 1)[0]}: ${line}`)
    })
    assert.ok(unnamed.length === 0, `\n${unnamed.join('\n')}\n`)
  })
})
