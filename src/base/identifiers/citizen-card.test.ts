import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { mod11CheckDigit } from './check-digits.ts'
import { documentCheckDigit, formatCitizenCard, parseCitizenCard } from './citizen-card.ts'

const card = fc
  .tuple(fc.stringMatching(/^\d{8}$/), fc.stringMatching(/^[A-Z0-9]{2}$/))
  .map(([civil, version]) => {
    const eleven = `${civil}${mod11CheckDigit(civil)}${version}`
    return `${eleven}${documentCheckDigit(eleven)}`
  })

describe('Cartão de cidadão (CM-056)', () => {
  test('cada falha tem o seu nome', () => {
    const reason = (text: string) => {
      const parsed = parseCitizenCard(text)
      return parsed.ok ? 'valid' : parsed.reason
    }
    assert.equal(reason('00000000 0 ZZ'), 'wrong-length')
    assert.equal(reason('A0000000 0 ZZ4'), 'wrong-characters')
    assert.equal(reason('123456780ZZ0'), 'wrong-civil-check-digit')
    assert.equal(reason('00000000 0 ZZ3'), 'wrong-document-check-digit')
    assert.equal(reason('00000000 0 ZZ4'), 'valid')
  })

  test('escrito para se ler, em minúsculas, e lido outra vez é o mesmo', () => {
    fc.assert(
      fc.property(card, (number) => {
        const parsed = parseCitizenCard(number)
        assert.ok(parsed.ok)
        assert.deepEqual(parseCitizenCard(formatCitizenCard(parsed.value).toLowerCase()), parsed)
      }),
    )
  })

  test('um algarismo trocado é sempre apanhado', () => {
    const change = fc.tuple(
      card,
      fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 11),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(change, ([number, at, by]) => {
        const changed =
          number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
        assert.equal(parseCitizenCard(changed).ok, false)
      }),
    )
  })
})
