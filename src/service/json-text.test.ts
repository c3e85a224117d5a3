import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MOST_BYTES, parseJson } from './json-text.ts'
import { problemMessage } from './problems.ts'

const codeOf = (bytes: Uint8Array) => {
  const parsed = parseJson(bytes)
  return parsed.ok ? 'ok' : parsed.reason[0]?.code
}
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

describe('o JSON que chega', () => {
  const tried = [
    ['UTF-8', bytes('{"a":"ação"}'), 'ok'],
    ['UTF-8 com a sua marca', bytes('\ufeff{"a":"ação"}'), 'ok'],
    ['UTF-16 com marca', bytes('\ufeff{"a":1}', 'utf16le'), 'not-utf-8'],
    ['UTF-16 sem marca', bytes('{"a":1}', 'utf16le'), 'not-utf-8'],
    ['UTF-16, o maior primeiro', bytes('\ufeff{"a":1}', 'utf16le').swap16(), 'not-utf-8'],
    ['Latin-1', bytes('{"a":"ação"}', 'latin1'), 'not-utf-8'],
    ['UTF-8 cortado a meio', bytes('{"a":"ç').subarray(0, 7), 'not-utf-8'],
    ['vazio', bytes(''), 'empty'],
    ['só espaços', bytes(' \n\t'), 'empty'],
    ['não é JSON', bytes("{'a':1}"), 'not-json'],
    ['acaba cedo', bytes('{"a":'), 'not-json'],
    ['um PDF', bytes('%PDF-1.7'), 'not-json'],
    ['fundo demais', bytes('['.repeat(100_000)), 'not-json'],
    ['grande demais', new Uint8Array(MOST_BYTES + 1).fill(32), 'too-many-bytes'],
    ['o maior que se aceita', new Uint8Array(MOST_BYTES).fill(32), 'empty'],
  ] as const
  for (const [name, given, code] of tried)
    test(`${name}: ${code}`, () => assert.equal(codeOf(given), code))

  test('diz a linha e a coluna, quando se sabem', () => {
    const parsed = parseJson(bytes('{\n  a: 1\n}'))
    assert.ok(!parsed.ok)
    assert.match(problemMessage(parsed.reason[0] as never), /linha e coluna 2:3/)
  })
})
