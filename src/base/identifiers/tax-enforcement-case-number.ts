// The number of an enforcement case of the Tax Authority, kept apart from those of Social Security (rule CM-060).
import { accepted, type Outcome } from '../outcome.ts'
import {
  type CaseNumberProblem,
  caseOffice,
  caseSequence,
  caseYear,
  parseCaseDigits,
} from './case-number.ts'

declare const taxCaseBrand: unique symbol
/** 16 digits: tax office, year, sequence. */
export type TaxEnforcementCaseNumber = string & { readonly [taxCaseBrand]: true }

export function parseTaxEnforcementCaseNumber(
  text: string,
): Outcome<TaxEnforcementCaseNumber, CaseNumberProblem> {
  const digits = parseCaseDigits(text)
  return digits.ok ? accepted(digits.value as TaxEnforcementCaseNumber) : digits
}

/** "3042.2023/01034049" */
export const formatTaxEnforcementCaseNumber = (number: TaxEnforcementCaseNumber): string =>
  `${caseOffice(number)}.${caseYear(number)}/${caseSequence(number)}`
