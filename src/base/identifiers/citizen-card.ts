// The document number of the citizen card (rule CM-056).
import { accepted, type Outcome, rejected } from '../outcome.ts'
import { mod11CheckDigit } from './check-digits.ts'
import { withoutSeparators } from './typed-text.ts'

declare const cardBrand: unique symbol
/** 12 characters: civil number (8) and its check digit, version (2 letters or digits), check digit of all. */
export type CitizenCard = string & { readonly [cardBrand]: true }
export type CitizenCardProblem =
  | 'wrong-length'
  | 'wrong-characters'
  | 'wrong-civil-check-digit'
  | 'wrong-document-check-digit'

/** The twelfth character, from the first eleven: Luhn's sum with letters as 10 to 35. */
export function documentCheckDigit(firstEleven: string): number {
  let sum = 0
  for (let i = 0; i < 11; i++) {
    const value = Number.parseInt(firstEleven.charAt(i), 36)
    const doubled = i % 2 === 0 ? value * 2 : value
    sum += i % 2 === 0 && doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - (sum % 10)) % 10
}

/** Both check digits are verified: the last one alone misses some mistakes in the civil number. */
export function parseCitizenCard(text: string): Outcome<CitizenCard, CitizenCardProblem> {
  const compact = withoutSeparators(text)
  if (compact.length !== 12) return rejected('wrong-length')
  if (!/^\d{9}[\dA-Za-z]{2}\d$/.test(compact)) return rejected('wrong-characters')
  const card = compact.toUpperCase()
  if (mod11CheckDigit(card) !== Number(card[8])) return rejected('wrong-civil-check-digit')
  if (documentCheckDigit(card) !== Number(card[11])) return rejected('wrong-document-check-digit')
  return accepted(card as CitizenCard)
}

/** "00000000 0 ZZ4" */
export const formatCitizenCard = (card: CitizenCard): string =>
  `${card.slice(0, 8)} ${card.slice(8, 9)} ${card.slice(9)}`
