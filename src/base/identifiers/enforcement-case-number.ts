// The number of an enforcement case of Social Security (rules CM-059, EN-022).
import { accepted, type Outcome, rejected } from '../outcome.ts'
import {
  type CaseNumberProblem,
  caseOffice,
  caseSequence,
  caseYear,
  parseCaseDigits,
} from './case-number.ts'

declare const caseBrand: unique symbol
/** 16 digits: section (district 01 to 18, office), year, sequence. Competence is not read from it (EN-022). */
export type EnforcementCaseNumber = string & { readonly [caseBrand]: true }
export type EnforcementCaseNumberProblem = CaseNumberProblem | 'unknown-district'

export function parseEnforcementCaseNumber(
  text: string,
): Outcome<EnforcementCaseNumber, EnforcementCaseNumberProblem> {
  const digits = parseCaseDigits(text)
  if (!digits.ok) return digits
  return /^(?:0[1-9]|1[0-8])/.test(digits.value)
    ? accepted(digits.value as EnforcementCaseNumber)
    : rejected('unknown-district')
}

export type EnforcementCaseNumberParts = {
  /** Two digits, 01 to 18. */
  readonly district: string
  /** Four digits: the district and the office in it. */
  readonly section: string
  readonly year: number
  /** Eight digits. */
  readonly sequence: string
}

export const enforcementCaseNumberParts = (
  number: EnforcementCaseNumber,
): EnforcementCaseNumberParts => ({
  district: number.slice(0, 2),
  section: caseOffice(number),
  year: caseYear(number),
  sequence: caseSequence(number),
})

/** "1501 2012 00094676" */
export const formatEnforcementCaseNumber = (number: EnforcementCaseNumber): string =>
  `${caseOffice(number)} ${caseYear(number)} ${caseSequence(number)}`
