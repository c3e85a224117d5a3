import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { settingsFrom } from '../src/config.ts'

describe('o ambiente lê-se uma vez, e diz-se o que está mal', () => {
  test('sem nada, os valores de quem experimenta', () =>
    assert.deepEqual(settingsFrom({}), {
      ok: true,
      value: { host: '127.0.0.1', port: 3000, mode: 'local' },
    }))
  test('uma variável vazia é como se não estivesse', () =>
    assert.deepEqual(settingsFrom({ PORT: '', HOST: '', AUTOS_MODE: '' }), settingsFrom({})))
  test('o que se indica', () =>
    assert.deepEqual(settingsFrom({ PORT: '0', HOST: '::1', AUTOS_MODE: 'production' }), {
      ok: true,
      value: { host: '::1', port: 0, mode: 'production' },
    }))
  const bad = [
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000 '],
    ['PORT', '0x10'],
    ['PORT', 'http'],
    ['HOST', 'a b'],
    ['HOST', 'x'.repeat(256)],
    ['AUTOS_MODE', 'prod'],
    ['AUTOS_MODE', 'toString'],
  ] as const
  for (const [name, value] of bad)
    test(`${name}=${value.slice(0, 10)} não`, () => {
      const settings = settingsFrom({ [name]: value })
      assert.ok(!settings.ok)
      assert.equal(settings.reason.length, 1)
      assert.match(settings.reason[0] ?? '', new RegExp(`^${name}=.*: escreva `))
    })
})
