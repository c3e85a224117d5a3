import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseEli } from './eli.ts'

const reason = (path: string) => {
  const parsed = parseEli(`http://data.dre.pt/eli/${path}`)
  return parsed.ok ? 'valid' : parsed.reason
}

describe('ELI (CM-065)', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['dec-lei/10-a/2020/03/13/p/dre/pt/html', 'valid'],
    ['declegreg/14/2013/10/03/a/dre/pt/html', 'valid'],
    ['lei/34/2004/07/29/p/dre/pt/pdf', 'valid'],
    ['lei/34/2004/07/29/x/dre/pt/html', 'wrong-format'],
    ['lei/34/2004/07/29/p/dre/pt/html/', 'wrong-format'],
    ['lei/34/04/07/29/p/dre/pt/html', 'wrong-format'],
    ['/34/2004/07/29/p/dre/pt/html', 'wrong-format'],
    ['lei/34/2004/02/29/p/dre/pt/html', 'valid'],
    ['lei/34/2005/02/29/p/dre/pt/html', 'not-a-date'],
    ['lei/34/2004/13/01/p/dre/pt/html', 'not-a-date'],
    ['lei/1/1991/01/01/p/dre/pt/html', 'before-1991'],
    ['dec-lei/1/1991/01/02/p/dre/pt/html', 'valid'],
    ['dec-lei/47344/1966/p/cons/20180814/pt/html', 'valid'],
    ['lei/7/2009/p/cons/20230229/pt/html', 'not-a-date'],
    ['diario/1/126/2006/0/pt/html', 'valid'],
    ['diario/1/126/1990/0/pt/html', 'before-1991'],
    ['diario/1/126/2006/pt/html', 'wrong-format'],
  ]
  for (const [path, expected] of addresses)
    test(`${path}: ${expected}`, () => assert.equal(reason(path), expected))

  test('outro servidor não serve', () => {
    assert.equal(parseEli('http://example.org/eli/lei/34/2004/07/29/p/dre/pt/html').ok, false)
    assert.equal(parseEli(`http://data.dre.pt/eli/${'lei-'.repeat(100_000)}`).ok, false)
  })
})
