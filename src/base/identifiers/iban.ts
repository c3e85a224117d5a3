// IBAN and, inside a Portuguese one, the NIB (rule CM-057).
import { accepted, type Outcome, rejected } from '../outcome.ts'
import { mod97, mod97CheckDigits } from './check-digits.ts'
import { IBAN_LENGTHS } from './iban-countries.ts'
import { digitsOf, withoutSeparators } from './typed-text.ts'

declare const ibanBrand: unique symbol
declare const nibBrand: unique symbol
/** Country, two check digits and account, in capitals without spaces; at most 34 characters. */
export type Iban = string & { readonly [ibanBrand]: true }
/** 21 digits: bank 4, branch 4, account 11, check 2. */
export type Nib = string & { readonly [nibBrand]: true }

export type NibProblem = 'not-digits' | 'wrong-length' | 'wrong-check-digits'
export type IbanProblem =
  | 'wrong-characters'
  | 'unknown-country'
  | 'wrong-length'
  | 'wrong-country-digits'
  | 'wrong-check-digits'

const portugalFollowedBy = /^PT(\d{2})(\d{21})$/

export function parseNib(text: string): Outcome<Nib, NibProblem> {
  const digits = digitsOf(text, 21)
  if (!digits.ok) return digits
  return mod97CheckDigits(digits.value.slice(0, 19)) === digits.value.slice(19)
    ? accepted(digits.value as Nib)
    : rejected('wrong-check-digits')
}

/** An account of any country of the registry; whether a foreign one may be used is not decided here. */
export function parseIban(text: string): Outcome<Iban, IbanProblem> {
  const compact = withoutSeparators(text)
  if (!/^[A-Za-z]{2}\d{2}[\dA-Za-z]*$/.test(compact)) return rejected('wrong-characters')
  const iban = compact.toUpperCase()
  const length = IBAN_LENGTHS.get(iban.slice(0, 2))
  if (length === undefined) return rejected('unknown-country')
  if (iban.length !== length) return rejected('wrong-length')
  const problem = iban.startsWith('PT') ? portugueseProblem(iban) : foreignProblem(iban)
  return problem ? rejected(problem) : accepted(iban as Iban)
}

function portugueseProblem(iban: string): IbanProblem | undefined {
  const parts = portugalFollowedBy.exec(iban)
  if (!parts) return 'wrong-characters'
  // The check digits of the NIB make the country digits 50 for every Portuguese account.
  if (parts[1] !== '50') return 'wrong-country-digits'
  return parseNib(iban.slice(4)).ok ? undefined : 'wrong-check-digits'
}

// The account's own structure and national check digits of other countries are not verified.
function foreignProblem(iban: string): IbanProblem | undefined {
  const check = Number(iban.slice(2, 4))
  // 00, 01 and 99 would leave the same remainder as 97, 98 and 02, and are never assigned.
  const assigned = check >= 2 && check <= 98
  return assigned && mod97(iban.slice(4) + iban.slice(0, 4)) === 1
    ? undefined
    : 'wrong-check-digits'
}

/** The NIB of a Portuguese account; undefined for a foreign one. */
export const nibOf = (iban: Iban): Nib | undefined =>
  iban.startsWith('PT') ? (iban.slice(4) as Nib) : undefined

/** "PT50 0002 0123 1234 5678 9015 4" */
export const formatIban = (iban: Iban): string => iban.replace(/(.{4})(?=.)/g, '$1 ')
