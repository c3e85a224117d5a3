import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { mod97, mod97CheckDigits, weightedSum } from './check-digits.ts'
import { formatIban, nibOf, parseIban, parseNib } from './iban.ts'
import { IBAN_LENGTHS } from './iban-countries.ts'

const nib = fc.stringMatching(/^\d{19}$/).map((account) => `${account}${mod97CheckDigits(account)}`)
const reason = (text: string) => {
  const parsed = parseIban(text)
  return parsed.ok ? 'valid' : parsed.reason
}

describe('IBAN e NIB (CM-057)', () => {
  test('exemplos publicados de outros países', () => {
    for (const sample of [
      'DE89 3704 0044 0532 0130 00',
      'FR14 2004 1010 0505 0001 3M02 606',
      'GB29 NWBK 6016 1331 9268 19',
      'LU28 0019 4006 4475 0000',
      'CH93 0076 2011 6238 5295 7',
      'NL91 ABNA 0417 1643 00',
      'BE68 5390 0754 7034',
      'NO93 8601 1117 947',
      'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    ])
      assert.equal(reason(sample), 'valid', sample)
  })

  test('cada falha tem o seu nome', () => {
    assert.equal(reason('5000020123'), 'wrong-characters')
    assert.equal(reason('US64SVBKUS6S3300958879'), 'unknown-country')
    assert.equal(reason('PT5000020123123456789015'), 'wrong-length')
    assert.equal(reason('PT51000201231234567890154'), 'wrong-country-digits')
    assert.equal(reason('PT5000020123123456789015A'), 'wrong-characters')
    assert.equal(reason('PT50000201231234567890155'), 'wrong-check-digits')
    assert.equal(reason('DE88370400440532013000'), 'wrong-check-digits')
  })

  test('algarismos de controlo 00, 01 e 99 não existem, mesmo que o resto seja 1', () => {
    for (const check of ['00', '01', '99']) {
      const texts = Array.from({ length: 97 }, (_, i) => `DE${check}${String(i).padStart(18, '0')}`)
      const twin = texts.find((text) => mod97(text.slice(4) + text.slice(0, 4)) === 1)
      assert.ok(twin)
      assert.equal(reason(twin), 'wrong-check-digits')
    }
  })

  test('os pesos publicados do NIB dão os mesmos algarismos de controlo', () => {
    const weights = [73, 17, 89, 38, 62, 45, 53, 15, 50, 5, 49, 34, 81, 76, 27, 90, 9, 30, 3]
    fc.assert(
      fc.property(fc.stringMatching(/^\d{19}$/), (account) => {
        const published = 98 - (weightedSum(account, weights) % 97)
        assert.equal(Number(mod97CheckDigits(account)), published)
      }),
    )
  })

  test('escrito para se ler, em minúsculas, e lido outra vez é o mesmo', () => {
    fc.assert(
      fc.property(nib, (number) => {
        const iban = parseIban(`PT50${number}`)
        assert.ok(iban.ok)
        assert.deepEqual(parseIban(formatIban(iban.value).toLowerCase()), iban)
        assert.deepEqual(parseNib(number), { ok: true, value: nibOf(iban.value) })
        assert.equal(mod97(`${number}252950`), 1)
      }),
    )
    const foreign = parseIban('ES9121000418450200051332')
    assert.ok(foreign.ok)
    assert.equal(nibOf(foreign.value), undefined)
  })

  test('dois algarismos vizinhos trocados são sempre apanhados', () => {
    fc.assert(
      fc.property(nib, fc.nat(19), (number, at) => {
        fc.pre(number[at] !== number[at + 1])
        const swapped = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
        assert.equal(reason(`PT50${swapped}`), 'wrong-check-digits')
      }),
    )
  })

  test('a tabela de países está completa e dentro dos limites', () => {
    for (const [country, length] of IBAN_LENGTHS) {
      assert.match(country, /^[A-Z]{2}$/)
      assert.ok(length >= 15 && length <= 34, country)
    }
    assert.equal(IBAN_LENGTHS.get('PT'), 25)
  })
})
