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

/** Arrows between groups of files, each as thick as the imports it stands for. */
function arrows(groupOf) {
  const count = new Map()
  for (const [from, to] of imports) {
    const [a, b] = [groupOf(from), groupOf(to)]
    if (a && b && a !== b) count.set(`${a} ${b}`, (count.get(`${a} ${b}`) ?? 0) + 1)
  }
  return [...count].sort().map(([pair, n]) => [...pair.split(' '), n])
}

const room = (path) => path.split('/')[1].replace(/\.tsx?$/, '')
const folderOfLaw = (path) =>
  path.startsWith('src/law/') ? (path.split('/')[3] ? path.split('/')[2] : 'law') : undefined
const id = (name) => name.replaceAll(/[^a-z0-9]/g, '_')

function drawing(groupOf) {
  const groups = [...new Set(sources.map(groupOf).filter(Boolean))].sort()
  const size = (name) => sources.filter((path) => groupOf(path) === name).length
  return [
    '```mermaid',
    'flowchart RL',
    ...groups.map((name) => `  ${id(name)}["${name} · ${size(name)}"]`),
    ...arrows(groupOf).map(([from, to, n]) => `  ${id(from)} -->|${n}| ${id(to)}`),
    '```',
  ].join('\n')
}

const between = (text, mark, content) =>
  text.replace(
    new RegExp(`(<!-- drawn: ${mark} -->\n)[\\s\\S]*?(<!-- end -->)`),
    `$1${content}\n$2`,
  )

/** ARCHITECTURE.md with its drawings made anew. */
export const drawn = () =>
  between(between(readFileSync(page, 'utf8'), 'rooms', drawing(room)), 'law', drawing(folderOfLaw))

if (import.meta.main) writeFileSync(page, drawn())
