// The reference of a DUC, the State's single collection document (rule CM-064).
import { accepted, type Outcome } from '../outcome.ts'
import { digitsOf } from './typed-text.ts'

declare const ducBrand: unique symbol
/** 15 digits as the issuer returned them. Their check is not public: a reference is stored, never made. */
export type DucReference = string & { readonly [ducBrand]: true }
export type DucProblem = 'not-digits' | 'wrong-length'

export function parseDuc(text: string): Outcome<DucReference, DucProblem> {
  const digits = digitsOf(text, 15)
  return digits.ok ? accepted(digits.value as DucReference) : digits
}
