import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  enforcementCaseNumberParts,
  formatEnforcementCaseNumber,
  parseEnforcementCaseNumber,
} from './enforcement-case-number.ts'
import {
  formatTaxEnforcementCaseNumber,
  parseTaxEnforcementCaseNumber,
} from './tax-enforcement-case-number.ts'

const reason = (text: string) => {
  const parsed = parseEnforcementCaseNumber(text)
  return parsed.ok ? 'valid' : parsed.reason
}

describe('Número de processo executivo (CM-059, EN-022)', () => {
  // Numbers seen in decisions: STA 0833/17, TCAS 377/18.1BECTB.
  for (const [id, value, section, year] of [
    ['EC-110a', '1501201200094676', '1501', 2012],
    ['EC-110b', '0901201300079901', '0901', 2013],
  ] as const)
    test(`[${id}] ${value}`, () => {
      const parsed = parseEnforcementCaseNumber(value)
      assert.ok(parsed.ok)
      const district = section.slice(0, 2)
      const parts = { district, section, year, sequence: value.slice(8) }
      assert.deepEqual(enforcementCaseNumberParts(parsed.value), parts)
      assert.deepEqual(
        parseEnforcementCaseNumber(formatEnforcementCaseNumber(parsed.value)),
        parsed,
      )
    })

  test('distritos 01 a 18', () => {
    for (const [district, expected] of [
      ['00', 'unknown-district'],
      ['01', 'valid'],
      ['10', 'valid'],
      ['18', 'valid'],
      ['19', 'unknown-district'],
      ['31', 'unknown-district'],
    ] as const)
      assert.equal(reason(`${district}01202400000001`), expected, district)
  })

  test('anos 1990 a 2099', () => {
    assert.equal(reason('1101198900000001'), 'year-out-of-range')
    assert.equal(reason('1101199000000001'), 'valid')
    assert.equal(reason('1101209900000001'), 'valid')
    assert.equal(reason('1101210000000001'), 'year-out-of-range')
  })
})

test('Processo da Autoridade Tributária (CM-060): os quatro primeiros são o serviço de finanças', () => {
  const parsed = parseTaxEnforcementCaseNumber('3042202301034049 e apensos')
  assert.ok(parsed.ok)
  assert.equal(formatTaxEnforcementCaseNumber(parsed.value), '3042.2023/01034049')
  assert.equal(reason('3042202301034049'), 'unknown-district')
})
