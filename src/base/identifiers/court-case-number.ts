// The number of a case in court (rule CM-061).
import { accepted, type Outcome, rejected } from '../outcome.ts'

declare const courtCaseBrand: unique symbol
/** `N/AA.DTTTTT`, in capitals: sequence, year, check digit, court; annexes and appeals may follow. */
export type CourtCaseNumber = string & { readonly [courtCaseBrand]: true }
export type CourtCaseNumberProblem = 'wrong-format'

// 1621/20.0T8VLG-A.P1: annex A, first appeal to Porto; a hyphen and a number may name the section (.L1-6).
// The rule of the check digit is not public: only the pattern is verified.
const PATTERN =
  /^\d{1,7}\/\d{2}\.\d[A-Z][A-Z\d]{3,5}(?:-[A-Z]{1,2}){0,3}(?:\.[A-Z]{1,2}\d{1,2}){0,3}(?:-\d{1,2})?$/i

export function parseCourtCaseNumber(
  text: string,
): Outcome<CourtCaseNumber, CourtCaseNumberProblem> {
  const number = text.trim()
  return PATTERN.test(number)
    ? accepted(number.toUpperCase() as CourtCaseNumber)
    : rejected('wrong-format')
}
