// What a person typed → the characters that count. Grouping marks between characters are no part of a number.
import { accepted, type Outcome, rejected } from '../outcome.ts'

/** Longer than any identifier with its grouping marks; a longer text is left as it is and fails its length. */
const LONGEST = 80

/** The text without outer spaces and without the spaces, dots, hyphens and slashes between its characters. */
export const withoutSeparators = (text: string): string =>
  text.length > LONGEST
    ? text
    : text.trim().replace(/(?<=[\dA-Za-z])\s*[./-]?\s*(?=[\dA-Za-z])/g, '')

/** Exactly `length` digits 0 to 9, grouping marks removed. Digits of other scripts are not digits here. */
export function digitsOf(
  text: string,
  length: number,
): Outcome<string, 'not-digits' | 'wrong-length'> {
  const digits = withoutSeparators(text)
  if (!/^\d*$/.test(digits)) return rejected('not-digits')
  return digits.length === length ? accepted(digits) : rejected('wrong-length')
}
