// The sums behind check digits. `digits` is always a text of digits 0 to 9.

/** Σ digit × weight, digit by digit; digits beyond the weights are left out. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0)

const WEIGHTS_9_TO_2 = [9, 8, 7, 6, 5, 4, 3, 2]
/** Check digit of eight digits, modulo 11, weights 9 to 2; a remainder of 0 or 1 gives 0 (rule CM-054). */
export function mod11CheckDigit(digits: string): number {
  const rest = weightedSum(digits, WEIGHTS_9_TO_2) % 11
  return rest < 2 ? 0 : 11 - rest
}

/** Remainder modulo 97 of a text of digits and capital letters, A = 10 … Z = 35 (ISO 7064). */
export function mod97(text: string): number {
  let rest = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/**
 * The two check digits that follow `digits`, "02" to "98" (rules CM-057, CM-063). The weights published for
 * the NIB and for Multibanco (… 90 9 30 3) are the powers of ten modulo 97, so this is the same sum.
 */
export const mod97CheckDigits = (digits: string): string =>
  String(98 - mod97(`${digits}00`)).padStart(2, '0')
