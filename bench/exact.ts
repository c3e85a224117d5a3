// The right answers, to judge by: fractions all the way, the logarithm summed from its series. Nothing of our rules
// is used but the values of the day, and nothing here is fast.
import type { Cents } from '#base/money'
import { highestIncome } from '#law/lei-34-2004/income-limits'
import type { Household } from '#law/lei-34-2004/means'
import { type Flat, flat } from './households.ts'
import { type Answer, PARAMETERS } from './peers/law.ts'

const ONE = 10n ** 60n

/** ln((n + 1) / 2): the sum of ln((k + 1) / k) for k = 2 … n. */
function logarithm(n: number): bigint {
  let total = 0n
  for (let k = 2n; k <= BigInt(n); k++) {
    const z = 2n * k + 1n
    for (let power = ONE / z, i = 1n; power > 0n; power /= z * z, i += 2n) total += (2n * power) / i
  }
  return total
}

const big = (euros: number): bigint => BigInt(Math.round(euros * 100))
const half = (over: bigint, under: bigint): bigint => (2n * over + under) / (2n * under)
const ias = BigInt(PARAMETERS.ias.value)

/** The answer in whole cents. */
export function exact({ n, y, home, other, liquid }: Flat): Answer {
  const worth = big(other) + (big(home) > 10_000_000n ? big(home) - 10_000_000n : 0n)
  const income = big(y) * 100_000n + worth * BigInt(PARAMETERS.rate.value)
  const bracket = PARAMETERS.coefficients.value.findLast(
    ({ fromEuros }) => income >= BigInt(fromEuros) * 10_000_000n,
  )
  const [d, h] = [BigInt(bracket?.d ?? 0), BigInt(bracket?.h ?? 0)]
  const year = income * ((1000n - d - h) * ONE - d * logarithm(n))
  const share = (under: bigint): bigint =>
    year <= 0n ? 0n : half(year, under * ONE * 100_000n * 1000n)
  const month = share(12n)
  const answer = (outcome: number, instalment = 0, rhythm = 0): Answer => ({
    outcome,
    month: Number(month),
    instalment,
    rhythm,
  })
  if (big(liquid) > 24n * ias || month > half(5n * ias, 2n)) return answer(2)
  if (month <= half(3n * ias, 4n)) return answer(0)
  const instalment = Number(share(month <= half(3n * ias, 2n) ? 72n : 36n))
  const least = Number(half(BigInt(PARAMETERS.uc.value), 2n))
  return answer(1, instalment, [1, 3, 6].find((months) => instalment * months >= least) ?? 12)
}

const plain = (size: number, income: number, liquid = 0): Household => ({
  kind: 'household',
  size,
  income: income as Cents,
  assets: [],
  liquid: liquid as Cents,
})

/** Households that lie on an edge of the law, or one cent beside it: where arithmetic in doubles goes wrong. */
export function edges(): readonly Household[] {
  return [...limitEdges(), ...liquidEdges(), ...bracketEdges(), ...ties()]
}

const AROUND = [-1, 0, 1] as const

function* limitEdges(): Generator<Household> {
  for (let size = 1; size <= 8; size++)
    for (const limit of [
      PARAMETERS.waiverMax.value,
      PARAMETERS.smallInstalmentMax.value,
      PARAMETERS.phasedMax.value,
    ]) {
      const highest = highestIncome(plain(size, 0), PARAMETERS, limit) as number
      for (const step of AROUND) yield plain(size, highest + step)
    }
}

function* liquidEdges(): Generator<Household> {
  for (const income of [500_000, 1_200_000, 2_000_000, 3_500_000])
    for (const step of AROUND) yield plain(1, income, PARAMETERS.liquidMax.value + step)
}

/** YC on the lower edge of a bracket, some of it implicit rent: a thousand euros yield a whole number of cents. */
function* bracketEdges(): Generator<Household> {
  const rent = PARAMETERS.rate.value
  for (const { fromEuros } of PARAMETERS.coefficients.value.slice(1))
    for (let thousands = 1; thousands <= 16; thousands++)
      for (const step of AROUND) {
        const household = plain(2, fromEuros * 100 - thousands * rent + step)
        const taxValue = (thousands * 100_000) as Cents
        yield { ...household, assets: [{ type: 'real-estate', taxValue }] }
      }
}

/** One person, whose month or instalment lies on half a cent before it is rounded. */
function* ties(): Generator<Household> {
  for (const { fromEuros, d, h } of PARAMETERS.coefficients.value) {
    const kept = 1000 - d - h
    let found = 0
    for (let income = fromEuros * 100; found < 60 && income < (fromEuros + 4500) * 100; income++) {
      const tied = [12, 36, 72].some((parts) => (income * kept) % (1000 * parts) === 500 * parts)
      if (tied) found += 1
      if (tied) yield plain(1, income)
    }
  }
}

/** How many answers differ from the exact ones; `answer` gives euros. */
export const wrongAnswers = (
  households: readonly Household[],
  answer: (household: Household) => Answer,
): number =>
  households.filter((household) => {
    const right = exact(flat(household))
    const given = answer(household)
    return (
      given.outcome !== right.outcome ||
      Math.round(given.month * 100) !== right.month ||
      Math.round(given.instalment * 100) !== right.instalment ||
      given.rhythm !== right.rhythm
    )
  }).length
