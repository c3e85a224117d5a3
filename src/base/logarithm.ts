// Natural logarithms of fractions in big integers, for the formulas of law that contain one.

const scaledAtanh = (over: bigint, under: bigint, scale: bigint): bigint => {
  let power = (over * scale) / under
  let total = power
  for (let k = 3n; power !== 0n; k += 2n) {
    power = (power * over * over) / (under * under)
    total += power / k
  }
  return total
}

const GUARD = 10n ** 12n

/**
 * `ln(over / under)` × 10^digits for `over ≥ under > 0`, as a whole number less than one unit away from the truth.
 * ln(2^k · m) = k · ln 2 + 2 · atanh((m − 1) / (m + 1)), with 1 ≤ m < 2.
 */
export function scaledLogarithm(over: bigint, under: bigint, digits: number): bigint {
  const scale = 10n ** BigInt(digits) * GUARD
  let halvings = 0n
  let whole = under
  while (over >= 2n * whole) {
    whole *= 2n
    halvings += 1n
  }
  const ln2 = 2n * scaledAtanh(1n, 3n, scale)
  const rest = 2n * scaledAtanh(over - whole, over + whole, scale)
  return (halvings * ln2 + rest) / GUARD
}
