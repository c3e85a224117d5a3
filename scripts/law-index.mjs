// `npm run law-index`: docs/law-index.md, every provision that code cites → the code → the tests that name its
// article. `--print` writes it to standard output instead. A test names an article by its title:
// `describe('Lei 34/2004, artigo 8.º-A')`; a title without a diploma speaks of the last one named before it.
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { underNode24 } from './node24.mjs'
import { files, read, root } from './tree.mjs'

ensureInstalled()
await underNode24(fileURLToPath(import.meta.url))
const { place } = await import('../src/law/citation.ts')

const isTest = (path) => /\.test\.tsx?$/.test(path)
const typescript = [...files('src'), ...files('test')].filter((path) => /\.tsx?$/.test(path))
const order = new Intl.Collator('pt', { numeric: true }).compare

const diplomas = await declaredDiplomas()
const cited = typescript
  .filter((path) => path.startsWith('src/') && !isTest(path))
  .flatMap(citations)
const named = typescript.filter(isTest).flatMap(articlesNamed)
const index = render()
if (process.argv.includes('--print')) process.stdout.write(index)
else writeFileSync(join(root, 'docs/law-index.md'), index)

/** Every diploma with the name of its constant: `{ constant: 'Lei34_2004', id: 'lei-34-2004', title… }`. */
async function declaredDiplomas() {
  const folders = files('src/law').filter((path) => basename(path) === 'diploma.ts')
  const modules = await Promise.all(folders.map((path) => import(join(root, path))))
  return modules
    .flatMap((module) => Object.entries(module))
    .filter(([, value]) => value.art && value.title)
    .map(([constant, diploma]) => ({ constant, ...diploma }))
    .sort((a, b) => order(a.title, b.title))
}

/** The provisions that the text of one file cites: `Lei34_2004.art('16.º')(1)`, or by way of a constant. */
function citations(path) {
  const text = read(path)
  const found = []
  const cite = (diploma, article, args = '') => {
    const [n, al] = args.split(',').map((arg) => arg.trim())
    found.push({ path, diploma, article, n: /^\d+$/.test(n) ? n : undefined, al: letter(al) })
  }
  for (const { constant, id } of diplomas) {
    const articles = new RegExp(
      `(?:const (\\w+) = )?\\b${constant}\\s*\\.art\\('([^']+)'\\)(?:\\(([^)]*)\\))?`,
      'g',
    )
    for (const [, name, article, args] of text.matchAll(articles)) {
      const calls = name && args === undefined ? callsOf(text, name) : [args]
      for (const call of calls.length > 0 ? calls : ['']) cite(id, article, call)
    }
    const points = new RegExp(`\\b${constant}\\s*\\.annex\\('([^']+)'\\)`, 'g')
    for (const [, point] of text.matchAll(points)) cite(id, `anexo, ponto ${point}`)
  }
  return found
}

function callsOf(text, name) {
  return [...text.matchAll(new RegExp(`\\b${name}\\(([^()]*)\\)`, 'g'))].map(([, args]) => args)
}

function letter(argument) {
  return /^'(\w+)'$/.exec(argument ?? '')?.[1]
}

/** The articles that the titles of one test file name. */
function articlesNamed(path) {
  const titles = read(path).matchAll(/\b(?:describe|test|it)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g)
  let about = []
  return [...titles].flatMap(([, , title]) => {
    const diplomasHere = diplomas.filter((diploma) => mentions(title, diploma))
    if (diplomasHere.length > 0) about = diplomasHere
    const articles = /\bartigos?\b/i.test(title) ? (title.match(/\d+\.º(?:-[A-Z])?/g) ?? []) : []
    const annex = /\banexo\b/i.test(title) ? ['anexo'] : []
    return about.flatMap(({ id }) =>
      [...articles, ...annex].map((article) => ({ path, diploma: id, article })),
    )
  })
}

/** "Lei 34/2004", "Lei n.º 34/2004", or what the code calls it ("CPA"). */
function mentions(title, { title: official, id, constant }) {
  const number = official.split(',')[0]
  return [number, number.replace('n.º ', ''), id.toUpperCase(), constant].some((name) =>
    new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w/])`).test(title),
  )
}

/** The tests that name the article of a citation; of "3.º a 5.º", both ends must be named. */
function testsOf({ diploma, article }) {
  const wanted = article.match(/\d+\.º(?:-[A-Z])?/g) ?? ['anexo']
  const naming = wanted.map((one) =>
    named.filter((name) => name.diploma === diploma && name.article === one),
  )
  if (naming.some((tests) => tests.length === 0)) return []
  return unique(naming.flat().map(({ path }) => path))
}

function render() {
  const sections = diplomas.map((diploma) => {
    const here = Map.groupBy(
      cited.filter((citation) => citation.diploma === diploma.id),
      place,
    )
    const lines = [...here]
      .sort(([a], [b]) => order(a, b))
      .map(([where, all]) => {
        const code = links(unique(all.map(({ path }) => path)))
        return `| ${where} | ${code} | ${links(testsOf(all[0])) || '–'} |`
      })
    const title = diploma.url ? `[${diploma.title}](${diploma.url})` : diploma.title
    const table = ['| provision | code | tests |', '| --- | --- | --- |', ...lines].join('\n')
    return `## ${title}\n\n${diploma.subject}\n\n${lines.length > 0 ? table : 'Not cited by code.'}\n`
  })
  return `# Index of law\n\nMade by \`npm run law-index\` from the citations in the code.\n\n${sections.join('\n')}`
}

function unique(values) {
  return [...new Set(values)].sort()
}

function links(paths) {
  return paths.map((path) => `[${basename(path)}](../${path})`).join(', ')
}
