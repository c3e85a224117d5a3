// Lei n.º 34/2004, artigo 8.º-A — what would have to be different for the answer to be another one.
// Each answer is exact (one cent less of change and it no longer holds) and verified by assessing the changed facts.
import { assert } from '#base/assert'
import { type Finding, found } from '#base/finding'
import { type Cents, minus, plus, ZERO } from '#base/money'
import type { Insufficiency } from './art-008a-economic-insufficiency.ts'
import { type Assessment, assess } from './assessment.ts'
import { Lei34_2004 } from './diploma.ts'
import { highestIncome } from './income-limits.ts'
import type { Household } from './means.ts'
import type { Parameters } from './parameters.ts'

const art8A = Lei34_2004.art('8.º-A')

export type Counterfactual = {
  /** What is different: amounts in cents a year, people; only what changes is present. */
  readonly change: {
    readonly incomeLess?: Cents
    readonly incomeMore?: Cents
    readonly liquidLess?: Cents
    readonly peopleMore?: number
  }
  readonly outcome: Insufficiency
  readonly instalment?: Cents
}

/** Households are tried up to this many people. */
const LARGEST = 50

type Change = Counterfactual['change']

/** The smallest changes that give another answer, better ones first, then how far the next worse one is. */
export function counterfactuals(
  household: Household,
  parameters: Parameters,
): readonly Finding<Counterfactual>[] {
  const now = assess(household, parameters)
  const liquidLess =
    household.liquid > parameters.liquidMax.value
      ? { liquidLess: minus(household.liquid, parameters.liquidMax.value) }
      : {}
  const start = applied(household, liquidLess)
  const found: Change[] = []
  if (assess(start, parameters).insufficiency.value !== now.insufficiency.value)
    found.push(liquidLess)
  found.push(...lessIncome(start, parameters).map((change) => ({ ...liquidLess, ...change })))
  found.push(...morePeople(start, parameters).map((change) => ({ ...liquidLess, ...change })))
  if (start === household) found.push(...moreIncome(household, parameters))
  return found.map((change) => verified(household, parameters, now, change))
}

/** To each lower limit that the household is above: the difference to the highest income that respects it. */
function lessIncome(household: Household, parameters: Parameters): readonly Change[] {
  return limitsOf(parameters).flatMap((limit) => {
    const highest = highestIncome(household, parameters, limit)
    return highest !== undefined && highest < household.income
      ? [{ incomeLess: minus(household.income, highest as Cents) }]
      : []
  })
}

/** To the next limit above: one cent over the highest income that respects it. */
function moreIncome(household: Household, parameters: Parameters): readonly Change[] {
  for (const limit of limitsOf(parameters).reverse()) {
    const highest = highestIncome(household, parameters, limit)
    if (highest === undefined || highest < household.income) continue
    if (highest === Number.POSITIVE_INFINITY) return []
    return [{ incomeMore: plus(minus(highest as Cents, household.income), 1 as Cents) }]
  }
  return []
}

/** The fewest more people with whom the answer is a better one. */
function morePeople(household: Household, parameters: Parameters): readonly Change[] {
  const now = assess(household, parameters).insufficiency.value
  if (now === 'full-waiver') return []
  for (let size = household.size + 1; size <= LARGEST; size++) {
    if (assess({ ...household, size }, parameters).insufficiency.value !== now)
      return [{ peopleMore: size - household.size }]
  }
  return []
}

const limitsOf = (parameters: Parameters): Cents[] => [
  parameters.phasedMax.value,
  parameters.smallInstalmentMax.value,
  parameters.waiverMax.value,
]

const applied = (household: Household, change: Change): Household =>
  Object.keys(change).length === 0
    ? household
    : {
        ...household,
        size: household.size + (change.peopleMore ?? 0),
        income: plus(minus(household.income, change.incomeLess ?? ZERO), change.incomeMore ?? ZERO),
        liquid: minus(household.liquid, change.liquidLess ?? ZERO),
      }

/** Assesses the changed household: its answer is what is said, and its reasons are the premises. */
function verified(
  household: Household,
  parameters: Parameters,
  now: Assessment,
  change: Change,
): Finding<Counterfactual> {
  const other = assess(applied(household, change), parameters)
  const instalment = other.phased?.instalment.value
  assert(
    other.insufficiency.value !== now.insufficiency.value ||
      instalment !== now.phased?.instalment.value,
    'a counterfactual changes the answer',
  )
  const value: Counterfactual = {
    change,
    outcome: other.insufficiency.value,
    ...(instalment === undefined ? {} : { instalment }),
  }
  return found('counterfactual', value, art8A(1), ({ insufficiency }) => [insufficiency], other)
}
