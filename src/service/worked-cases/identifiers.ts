// Kinds of identifiers: whether a text is one, its stored form, and what it tells.
import { parseCitizenCard } from '#base/identifiers/citizen-card'
import { parseCourtCaseNumber } from '#base/identifiers/court-case-number'
import { parseDuc } from '#base/identifiers/duc'
import { parseEli } from '#base/identifiers/eli'
import {
  enforcementCaseNumberParts,
  parseEnforcementCaseNumber,
} from '#base/identifiers/enforcement-case-number'
import { parseIban } from '#base/identifiers/iban'
import { parseMultibancoReference } from '#base/identifiers/multibanco'
import { nifPrefixClass, parseNif } from '#base/identifiers/nif'
import { parseNiss } from '#base/identifiers/niss'
import { parsePostcode } from '#base/identifiers/postcode'
import { parseTaxEnforcementCaseNumber } from '#base/identifiers/tax-enforcement-case-number'
import { minus, ZERO } from '#base/money'
import { accepted, type Outcome } from '#base/outcome'
import { record } from '../shape.ts'
import { LARGEST_AMOUNT, money, text } from '../value-shapes.ts'
import { type Kind, type Results, timelessKind } from './kind.ts'

const LONGEST = 10_000
const typed = record({ value: text(LONGEST) })

const identifier = <Id extends string>(
  parse: (value: string) => Outcome<Id, string>,
  told: (id: Id) => Results = () => ({}),
): Kind => timelessKind(typed, ({ value }) => accepted(results(parse(value), told)))

const results = <Id extends string>(
  parsed: Outcome<Id, string>,
  told: (id: Id) => Results,
): Results =>
  parsed.ok ? { valid: true, normalised: parsed.value, ...told(parsed.value) } : { valid: false }

const payment = record({
  value: text(LONGEST),
  entity: text(LONGEST),
  amount: money(minus(ZERO, LARGEST_AMOUNT)),
})

export const identifierKinds = {
  niss: identifier(parseNiss),
  nif: identifier(parseNif, (nif) => ({ prefixClass: nifPrefixClass(nif) })),
  'citizen-card': identifier(parseCitizenCard),
  iban: identifier(parseIban),
  postcode: identifier(parsePostcode),
  'tax-enforcement-case-number': identifier(parseTaxEnforcementCaseNumber),
  'court-case-number': identifier(parseCourtCaseNumber),
  'duc-reference': identifier(parseDuc),
  eli: identifier(parseEli),
  'enforcement-case-number': identifier(parseEnforcementCaseNumber, enforcementCaseNumberParts),
  'multibanco-reference': timelessKind(payment, ({ value, entity, amount }) =>
    accepted(results(parseMultibancoReference({ entity, reference: value, amount }), () => ({}))),
  ),
} satisfies Record<string, Kind>
