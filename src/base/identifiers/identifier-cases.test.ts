import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import cases from '../../../test/cases/identifier-cases.json' with { type: 'json' }
import { parseEuros } from '../money.ts'
import type { Outcome } from '../outcome.ts'
import { parseCitizenCard } from './citizen-card.ts'
import { parseCourtCaseNumber } from './court-case-number.ts'
import { parseDuc } from './duc.ts'
import { parseEli } from './eli.ts'
import {
  enforcementCaseNumberParts,
  parseEnforcementCaseNumber,
} from './enforcement-case-number.ts'
import { parseIban } from './iban.ts'
import { type IdentifierKind, identifierMessages } from './messages.ts'
import { parseMultibancoReference } from './multibanco.ts'
import { nifPrefixClass, parseNif } from './nif.ts'
import { parseNiss } from './niss.ts'
import { parsePostcode } from './postcode.ts'
import { parseTaxEnforcementCaseNumber } from './tax-enforcement-case-number.ts'

type Inputs = { value: string; entity?: string; amount?: string }
type Result = { valid: boolean; [field: string]: unknown }

const answer = <Id extends string>(
  kind: IdentifierKind,
  outcome: Outcome<Id, string>,
  more: (id: Id) => object = () => ({}),
): Result => {
  if (outcome.ok) return { valid: true, normalised: outcome.value, ...more(outcome.value) }
  const messages: Readonly<Record<string, unknown>> = identifierMessages[kind]
  assert.ok(messages[outcome.reason], `no message for ${kind} ${outcome.reason}`)
  return { valid: false }
}

const kinds: Readonly<Record<string, (inputs: Inputs) => Result>> = {
  niss: ({ value }) => answer('niss', parseNiss(value)),
  nif: ({ value }) =>
    answer('nif', parseNif(value), (nif) => ({ prefixClass: nifPrefixClass(nif) })),
  'citizen-card': ({ value }) => answer('citizen-card', parseCitizenCard(value)),
  iban: ({ value }) => answer('iban', parseIban(value)),
  postcode: ({ value }) => answer('postcode', parsePostcode(value)),
  'enforcement-case-number': ({ value }) =>
    answer(
      'enforcement-case-number',
      parseEnforcementCaseNumber(value),
      enforcementCaseNumberParts,
    ),
  'tax-enforcement-case-number': ({ value }) =>
    answer('tax-enforcement-case-number', parseTaxEnforcementCaseNumber(value)),
  'court-case-number': ({ value }) => answer('court-case-number', parseCourtCaseNumber(value)),
  'multibanco-reference': ({ value, entity = '', amount: euros = '' }) => {
    const amount = parseEuros(euros)
    assert.ok(amount !== undefined)
    return answer(
      'multibanco-reference',
      parseMultibancoReference({ entity, reference: value, amount }),
    )
  },
  'duc-reference': ({ value }) => answer('duc-reference', parseDuc(value)),
  eli: ({ value }) => answer('eli', parseEli(value)),
}

// Compared as the format says: only the fields that the case expects.
const check = (kind: string, inputs: Inputs, expected: object): void => {
  const result = kinds[kind]?.(inputs)
  assert.ok(result, `unknown kind ${kind}`)
  for (const [field, value] of Object.entries(expected)) assert.equal(result[field], value, field)
}

describe('Identificadores: casos publicados e construídos', () => {
  for (const { id, kind, title, inputs, expected } of cases.cases)
    test(`[${id}] ${title}`, () => check(kind, inputs, expected))
})

describe('Identificadores: como as pessoas os escrevem', () => {
  const typed: readonly (readonly [string, string, string | false])[] = [
    ['niss', '  11234567892\n', '11234567892'],
    ['niss', '112\u00a0345\u202f678 92', '11234567892'],
    ['niss', '112.345.678-92', '11234567892'],
    ['niss', '-11234567892', false],
    ['niss', '１１２３４５６７８９２', false],
    ['niss', '', false],
    ['niss', ' ', false],
    ['niss', '1'.repeat(100_000), false],
    ['niss', ' '.repeat(100_000), false],
    ['nif', 'pt 123 456 789', '123456789'],
    ['nif', '123.456.789', '123456789'],
    ['nif', 'ES123456789', false],
    ['nif', '+123456789', false],
    ['nif', '1234567890', false],
    ['citizen-card', '00000000 0 zz4', '000000000ZZ4'],
    ['citizen-card', '00000000-0-ZZ4', '000000000ZZ4'],
    ['citizen-card', '00000000 0 ßZ4', false],
    ['citizen-card', '00000000 O ZZ4', false],
    ['iban', 'pt50 0002 0123 1234 5678 9015 4', 'PT50000201231234567890154'],
    ['iban', 'PT50.0002.0123.12345678901.54', 'PT50000201231234567890154'],
    ['iban', '000201231234567890154', false],
    ['iban', `PT50${'0'.repeat(100_000)}`, false],
    ['postcode', ' 1069-451 ', '1069-451'],
    ['postcode', '1069-451 LISBOA', false],
    ['postcode', '1069 451', false],
    ['postcode', '1069–451', false],
    ['enforcement-case-number', '1501201200094676 e apensos', '1501201200094676'],
    ['enforcement-case-number', '1501.2012/00094676', '1501201200094676'],
    ['enforcement-case-number', '0001201200094676', false],
    ['court-case-number', '1621/20.0t8vlg', '1621/20.0T8VLG'],
    ['court-case-number', '1621/2020.0T8VLG', false],
    ['court-case-number', '1621-20.0T8VLG', false],
    ['duc-reference', '702 000 000 000 001', '702000000000001'],
    [
      'eli',
      'https://data.dre.pt/eli/dec-lei/83/2016/12/16/p/dre/pt/html',
      'http://data.dre.pt/eli/dec-lei/83/2016/12/16/p/dre/pt/html',
    ],
  ]
  for (const [kind, value, normalised] of typed)
    test(`${kind}: ${JSON.stringify(value.slice(0, 70))}`, () =>
      check(kind, { value }, normalised === false ? { valid: false } : { valid: true, normalised }))
})
