// `npm run trace [-- --json]`: row of test/requirements.json → files that do it → tests that show it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { files, read, root, treeHash } from './tree.mjs'

const reportFile = 'var/test-report.json'
const rows = JSON.parse(read('test/requirements.json'))
const claimed = JSON.parse(read('test/claimed-rows.json'))
const sources = files('src').filter((path) => /(?<!\.test)\.tsx?$/.test(path))
const comments = new Map(sources.map((path) => [path, commentsIn(read(path))]))

process.exitCode = main(process.argv.includes('--json'))

function main(asJson) {
  const report = existsSync(join(root, reportFile)) ? JSON.parse(read(reportFile)) : undefined
  if (report?.tree !== treeHash()) {
    console.error('No test report of this very tree: run npm test first, then trace.')
    return 1
  }
  const traced = rows.map(({ id }) => trace(id, report.tests))
  if (asJson) console.log(JSON.stringify(traced, null, 2))
  else print(traced)
  const unshown = claimed.filter((id) => !traced.find(({ row }) => row === id)?.shown)
  if (unshown.length > 0)
    console.error(`Claimed, but shown by no passing test: ${unshown.join(', ')}`)
  return unshown.length > 0 ? 1 : 0
}

/** A row is shown when a test that names it passed; its files are those tested, and those that name it. */
function trace(id, tests) {
  const naming = tests.filter(({ name }) => names(name, id))
  const tested = naming.map(({ file }) => file.replace(/\.test(\.tsx?)$/, '$1'))
  const says = sources.filter((path) => names(comments.get(path), id))
  return {
    row: id,
    files: [...new Set([...tested, ...says])].filter((path) => sources.includes(path)).sort(),
    tests: naming.map(({ file, name }) => `${file}: ${name}`),
    shown: naming.some(({ ok }) => ok),
  }
}

/** Whether `text` has the identifier as a whole word: PJ-1 is not in PJ-12, nor CPPT-191.1 in CPPT-191.10. */
function names(text, id) {
  return new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w-]|\\.\\d)`).test(text)
}

function commentsIn(text) {
  return (text.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []).join('\n')
}

function print(traced) {
  for (const { row, files, tests, shown } of traced) {
    console.log(`${row}  ${shown ? 'shown' : '–'}`)
    for (const file of files) console.log(`  ${file}`)
    for (const test of tests) console.log(`    ${test}`)
  }
  const shown = traced.filter((row) => row.shown).length
  console.log(`\n${traced.length} rows, ${shown} shown`)
}
