import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { SUMMARIES } from './summaries.ts'
import './wording.ts'
import { diplomas } from './citation.ts'

const here = import.meta.dirname
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(here, path), 'utf8'))

/** The name under which a diploma is declared → its id. */
const declared = new Map(
  sources.flatMap((text) =>
    [...text.matchAll(/export const (\w+) = diploma\(\s*'([^']+)'/g)].map(
      ([, name, id]) => [name as string, id as string] as const,
    ),
  ),
)

describe('[PJ-26] a lei em palavras nossas', () => {
  test('cada artigo que o código cita está resumido', () => {
    const cited = sources.flatMap((text) =>
      [...text.matchAll(/(\w+)\.(art|annex)\('([^']+)'\)/g)].map(([, name, kind, article]) => [
        declared.get(name as string),
        kind === 'art' ? article : `anexo, ponto ${article}`,
      ]),
    )
    const summarised = new Set(SUMMARIES.map(({ diploma, article }) => `${diploma} ${article}`))
    const missing = cited
      .map(([id, article]) => `${id} ${article}`)
      .filter((key) => !summarised.has(key))
    assert(cited.length > 40)
    assert.deepEqual([...new Set(missing)], [])
  })

  test('cada resumo é de um diploma conhecido e diz onde se usa', () => {
    const known = new Set(diplomas().map(({ id }) => id))
    for (const { diploma, usedIn, pt, en } of SUMMARIES) {
      assert(known.has(diploma) || [...declared.values()].includes(diploma), diploma)
      assert(usedIn.length > 0 && pt.endsWith('.') && en.endsWith('.'))
    }
  })
})
