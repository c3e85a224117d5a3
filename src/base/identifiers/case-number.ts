// The sixteen digits shared by enforcement cases of Social Security and of the Tax Authority: office (4),
// year (4), sequence (8). No check digit is known (rules CM-059, CM-060).
import { type Outcome, rejected } from '../outcome.ts'
import { digitsOf, withoutSeparators } from './typed-text.ts'

export type CaseNumberProblem = 'not-digits' | 'wrong-length' | 'year-out-of-range'

// There is no clock here and no published specification, so the range only catches slips of the keyboard:
// the sections exist since 2001 (DL 42/2001) and 1990 leaves room for cases that are older than they.
const [FIRST_YEAR, LAST_YEAR] = [1990, 2099]

/** The digits of a case number; "e apensos" after it (joined cases) is no part of the number. */
export function parseCaseDigits(text: string): Outcome<string, CaseNumberProblem> {
  const digits = digitsOf(withoutSeparators(text).replace(/eapensos?$/i, ''), 16)
  if (!digits.ok) return digits
  const year = caseYear(digits.value)
  return year >= FIRST_YEAR && year <= LAST_YEAR ? digits : rejected('year-out-of-range')
}

export const caseOffice = (digits: string): string => digits.slice(0, 4)
export const caseYear = (digits: string): number => Number(digits.slice(4, 8))
export const caseSequence = (digits: string): string => digits.slice(8)
