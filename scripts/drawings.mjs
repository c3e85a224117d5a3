// Draws the house from its imports, as Mermaid text between marks in ARCHITECTURE.md: `npm run drawings`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { files, root } from './tree.mjs'

const page = join(root, 'ARCHITECTURE.md')

const sources = files('src').filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))

/** The file that an import leads to, as a path under the root; undefined for a package. */
function target(from, name) {
  if (name.startsWith('#')) return `src/${name.slice(1)}.ts`
  return name.startsWith('.') ? join(from, '..', name) : undefined
}

const imports = sources.flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/from '([^']+)'|import\('([^']+)'\)/g)]
    .map(([, name, lazy]) => target(from, name ?? lazy))
    .filter((to) => to !== undefined)
    .map((to) => [from, to]),
)

/** Arrows between groups of files: who imports whom. */
function arrows(groupOf) {
  const pairs = imports.map(([from, to]) => [groupOf(from), groupOf(to)])
  const crossing = pairs.filter(([from, to]) => from && to && from !== to)
  return [...new Set(crossing.map((pair) => pair.join(' ')))].sort().map((pair) => pair.split(' '))
}

const room = (path) => path.split('/')[1].replace(/\.tsx?$/, '')
const folderOfLaw = (path) =>
  path.startsWith('src/law/') ? (path.split('/')[3] ? path.split('/')[2] : 'law') : undefined
const id = (name) => name.replaceAll(/[^a-z0-9]/g, '_')

function drawing(groupOf) {
  const groups = [...new Set(sources.map(groupOf).filter(Boolean))].sort()
  return [
    '```mermaid',
    'flowchart RL',
    ...groups.map((name) => `  ${id(name)}["${name}"]`),
    ...arrows(groupOf).map(([from, to]) => `  ${id(from)} --> ${id(to)}`),
    '```',
  ].join('\n')
}

const between = (text, mark, content) =>
  text.replace(
    new RegExp(`(<!-- drawn: ${mark} -->\n)[\\s\\S]*?(<!-- end -->)`),
    `$1${content}\n$2`,
  )

const withRooms = between(readFileSync(page, 'utf8'), 'rooms', drawing(room))
const drawn = between(withRooms, 'law', drawing(folderOfLaw))
if (process.argv.includes('--print')) process.stdout.write(drawn)
else writeFileSync(page, drawn)
