// NIF and NIPC, the tax numbers of persons and entities (rules CM-054, CM-055).
import { assert } from '../assert.ts'
import { accepted, type Outcome, rejected } from '../outcome.ts'
import { mod11CheckDigit } from './check-digits.ts'
import { digitsOf, withoutSeparators } from './typed-text.ts'

declare const nifBrand: unique symbol
/** 9 digits of an assigned range, with their check digit; stored without the country's "PT". */
export type Nif = string & { readonly [nifBrand]: true }
export type HistoricNifProblem =
  | 'not-digits'
  | 'wrong-length'
  | 'unknown-prefix'
  | 'wrong-check-digit'
export type NifProblem = HistoricNifProblem | 'obsolete-prefix'

export type NifPrefixClass =
  | 'natural-person'
  | 'natural-person-2019-range'
  | 'non-resident-natural-person-withholding'
  | 'legal-person-rnpc'
  | 'legal-person'
  | 'public-administration-body'
  | 'undivided-estate'
  | 'non-resident-legal-person-withholding'
  | 'investment-fund'
  | 'own-motion-number'
  | 'non-resident-vat-refund'
  | 'expo-98'
  | 'sole-trader'
  | 'condominium-or-irregular-company'
  | 'non-resident-without-establishment'
  | 'civil-company'

// Two digits win over one. Range 5 is all of RNPC; the worked cases give 50 a class of its own.
const CLASSES: Readonly<Record<string, NifPrefixClass>> = {
  1: 'natural-person',
  2: 'natural-person',
  3: 'natural-person-2019-range',
  45: 'non-resident-natural-person-withholding',
  50: 'legal-person-rnpc',
  5: 'legal-person',
  6: 'public-administration-body',
  70: 'undivided-estate',
  71: 'non-resident-legal-person-withholding',
  72: 'investment-fund',
  74: 'undivided-estate',
  75: 'undivided-estate',
  77: 'own-motion-number',
  78: 'non-resident-vat-refund',
  79: 'expo-98',
  8: 'sole-trader',
  90: 'condominium-or-irregular-company',
  91: 'condominium-or-irregular-company',
  98: 'non-resident-without-establishment',
  99: 'civil-company',
}
const classOf = (digits: string): NifPrefixClass | undefined =>
  CLASSES[digits.slice(0, 2)] ?? CLASSES[digits.slice(0, 1)]

/** The ninth digit, from the first eight. */
export const nifCheckDigit = mod11CheckDigit

/** A number for new data: the obsolete range 8 (sole traders) is refused. */
export function parseNif(text: string): Outcome<Nif, NifProblem> {
  const nif = parseHistoricNif(text)
  return nif.ok && hasObsoletePrefix(nif.value) ? rejected('obsolete-prefix') : nif
}

/** A number of an old record: range 8 is taken too; ask `hasObsoletePrefix`, and warn. */
export function parseHistoricNif(text: string): Outcome<Nif, HistoricNifProblem> {
  const digits = digitsOf(withoutSeparators(text).replace(/^PT/i, ''), 9)
  if (!digits.ok) return digits
  if (classOf(digits.value) === undefined) return rejected('unknown-prefix')
  if (nifCheckDigit(digits.value) !== Number(digits.value[8])) return rejected('wrong-check-digit')
  return accepted(digits.value as Nif)
}

/** Whose number it is, by its first digits. */
export function nifPrefixClass(nif: Nif): NifPrefixClass {
  const found = classOf(nif)
  assert(found !== undefined, `NIF of an unassigned range: ${nif.slice(0, 2)}`)
  return found
}

/** True for range 8, no longer assigned. */
export const hasObsoletePrefix = (nif: Nif): boolean => nifPrefixClass(nif) === 'sole-trader'

/** "123 456 789" */
export const formatNif = (nif: Nif): string => nif.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3')
