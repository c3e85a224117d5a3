import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  formatNif,
  hasObsoletePrefix,
  nifCheckDigit,
  nifPrefixClass,
  parseHistoricNif,
  parseNif,
} from './nif.ts'

const withCheck = (eight: string) => `${eight}${nifCheckDigit(eight)}`
const nif = fc
  .tuple(fc.constantFrom('1', '2', '3', '5', '6'), fc.stringMatching(/^\d{7}$/))
  .map(([first, rest]) => withCheck(first + rest))

describe('NIF (CM-054, CM-055)', () => {
  test('escrito para se ler e lido outra vez é o mesmo', () => {
    fc.assert(
      fc.property(nif, (number) => {
        const parsed = parseNif(number)
        assert.ok(parsed.ok)
        assert.deepEqual(parseNif(formatNif(parsed.value)), parsed)
        assert.deepEqual(parseNif(`PT${number}`), parsed)
      }),
    )
  })

  // Remainders 0 and 1 both give check digit 0; every other change of one digit is caught.
  test('um algarismo trocado só escapa quando o algarismo de controlo é 0', () => {
    const change = fc.tuple(nif, fc.nat(8), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(change, ([number, at, by]) => {
        const changed =
          number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
        if (parseNif(changed).ok) assert.equal(number[8], '0')
      }),
    )
  })

  test('só passam as gamas atribuídas', () => {
    const assigned: string[] = []
    for (let prefix = 0; prefix < 100; prefix++) {
      const two = String(prefix).padStart(2, '0')
      if (parseNif(withCheck(`${two}123456`)).ok) assigned.push(two)
    }
    const ten = (first: number) => Array.from({ length: 10 }, (_, i) => `${first}${i}`)
    const seventies = ['70', '71', '72', '74', '75', '77', '78', '79']
    assert.deepEqual(assigned, [
      ...[1, 2, 3].flatMap(ten),
      '45',
      ...[5, 6].flatMap(ten),
      ...seventies,
      ...['90', '91', '98', '99'],
    ])
  })

  test('a gama 8 é recusada em dados novos e aceite com aviso nos antigos', () => {
    assert.deepEqual(parseNif('800000005'), { ok: false, reason: 'obsolete-prefix' })
    const old = parseHistoricNif('800000005')
    assert.ok(old.ok)
    assert.equal(nifPrefixClass(old.value), 'sole-trader')
    assert.equal(hasObsoletePrefix(old.value), true)
    const current = parseHistoricNif('123456789')
    assert.ok(current.ok && !hasObsoletePrefix(current.value))
  })
})
