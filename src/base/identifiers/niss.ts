// NISS, the social security identification number (rule CM-053).
import { accepted, type Outcome, rejected } from '../outcome.ts'
import { weightedSum } from './check-digits.ts'
import { digitsOf } from './typed-text.ts'

declare const nissBrand: unique symbol
/** 11 digits with their check digit. It proves no identity (rule CM-067). */
export type Niss = string & { readonly [nissBrand]: true }
export type NissProblem = 'not-digits' | 'wrong-length' | 'unknown-prefix' | 'wrong-check-digit'

const WEIGHTS = [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]

/** The eleventh digit, from the first ten. */
export const nissCheckDigit = (firstTen: string): number =>
  9 - (weightedSum(firstTen, WEIGHTS) % 10)

/** First digit 1: natural person; 2: legal person. */
export function parseNiss(text: string): Outcome<Niss, NissProblem> {
  const digits = digitsOf(text, 11)
  if (!digits.ok) return digits
  if (!/^[12]/.test(digits.value)) return rejected('unknown-prefix')
  if (nissCheckDigit(digits.value) !== Number(digits.value[10]))
    return rejected('wrong-check-digit')
  return accepted(digits.value as Niss)
}

/** "112 345 678 92" */
export const formatNiss = (niss: Niss): string =>
  niss.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1 $2 $3 $4')
