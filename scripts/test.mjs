// `npm test [-- GROUP…]`: everything that must hold, each group under its heading, and the count at the end.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { underNode24 } from './node24.mjs'
import { files, root, treeHash } from './tree.mjs'

// A test file belongs to the first group whose folder it is in, so that none is left out.
const groups = [
  { name: 'build', run: () => run(process.execPath, ['scripts/build.mjs']) },
  { name: 'types', run: () => tool('tsc', '-p', '.') },
  { name: 'style', run: () => tool('biome', 'check', '.') },
  { name: 'browser', folder: 'test/browser/', nodeOptions: ['--import', 'tsx'] },
  { name: 'structure', folder: 'test/', nodeOptions: ['--import', 'tsx'] },
  { name: 'unit', folder: 'src/base/' },
  { name: 'law', folder: 'src/law/' },
  { name: 'web', folder: '', nodeOptions: ['--import', 'tsx'] },
]
const order = ['build', 'types', 'style', 'structure', 'unit', 'law', 'web', 'browser']
const longest = 10 * 60_000
const reportFile = join(root, 'var/test-report.json')

ensureInstalled()
await underNode24(fileURLToPath(import.meta.url))
process.exitCode = main(process.argv.slice(2))

function main(wanted) {
  const unknown = wanted.filter((name) => !order.includes(name))
  if (unknown.length > 0) {
    console.error(`No such group: ${unknown.join(', ')}. There are: ${order.join(', ')}.`)
    return 2
  }
  const tree = treeHash()
  mkdirSync(join(root, 'var'), { recursive: true })
  const chosen = order.filter(
    (name) => name === 'build' || wanted.length === 0 || wanted.includes(name),
  )
  const results = chosen.flatMap((name) => {
    console.log(`\n── ${name} ──`)
    return runGroup(groups.find((group) => group.name === name)).map((t) => ({ group: name, ...t }))
  })
  writeReport(tree, chosen, results)
  const passed = results.filter(({ ok }) => ok).length
  for (const { ok, file, name } of results) if (!ok) console.log(`failed: ${file}: ${name}`)
  console.log(`\n${passed} passed, ${results.length - passed} failed`)
  return passed > 0 && passed === results.length ? 0 : 1
}

function runGroup(group) {
  return group.run ? [{ name: group.name, file: '', ok: group.run() }] : runNodeTests(group)
}

/** The groups that did not run this time keep their results while the tree is the same. */
function writeReport(tree, ran, results) {
  const before = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : {}
  const kept = before.tree === tree ? before.tests.filter(({ group }) => !ran.includes(group)) : []
  writeFileSync(reportFile, JSON.stringify({ tree, tests: [...kept, ...results] }, null, 1))
}

function runNodeTests({ name, nodeOptions = [] }) {
  const own = files().filter((path) => groupOf(path) === name)
  if (own.length === 0) return [{ name: 'has tests', file: name, ok: false }]
  const lines = join(root, `var/test-${name}.${process.pid}.jsonl`)
  const reporters = [
    ['--test-reporter=dot', '--test-reporter-destination=stdout'],
    ['--test-reporter=./scripts/reporter.mjs', `--test-reporter-destination=${lines}`],
  ]
  const options = [...nodeOptions, ...reporters.flat(), 'scripts/one-process.mjs']
  const clean = run(process.execPath, [...options, ...own])
  const written = existsSync(lines) ? readFileSync(lines, 'utf8').split('\n').filter(Boolean) : []
  rmSync(lines, { force: true })
  const tests = written.map((line) => JSON.parse(line))
  // A crash, a time limit or a late error outside any test counts as a failure of its own.
  if (!clean && tests.every(({ ok }) => ok))
    tests.push({ name: 'ran to its end', file: name, ok: false })
  return tests
}

function groupOf(path) {
  if (!/\.test\.tsx?$/.test(path)) return undefined
  return groups.find(({ folder }) => folder !== undefined && path.startsWith(folder))?.name
}

function tool(name, ...args) {
  return run(join(root, 'node_modules/.bin', name), args)
}

/** Whether the command ended well within the time it is given. */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', timeout: longest })
  return status === 0
}
