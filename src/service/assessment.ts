// The means test as machines ask for it: the inputs and the results of the kind `assessment` of the worked cases.
import { assert } from '#base/assert'
import { cents, decimal, ZERO } from '#base/money'
import type { Outcome } from '#base/outcome'
import {
  basicNeedsOf,
  coefficient,
  completeIncomeOf,
  type HouseholdBasis,
  housingOf,
  implicitRentOf,
  isOfHousehold,
  relevantIncomeYear,
} from '#law/lei-34-2004/annex-reasons'
import { relevantShare } from '#law/lei-34-2004/annex-relevant-income'
import { instalmentDivisor } from '#law/lei-34-2004/art-016-instalment'
import { type Assessment, assess } from '#law/lei-34-2004/assessment'
import { type Asset, type Means, valuesThatCount } from '#law/lei-34-2004/means'
import { parametersOn } from '#law/lei-34-2004/parameters'
import { whereKnown } from './known.ts'
import type { Problem } from './problems.ts'
import {
  checked,
  inside,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  type ValueOf,
} from './shape.ts'
import { count, day, money, percent } from './value-shapes.ts'

const assetValues = record({
  type: oneOf(['family-home', 'real-estate', 'securities', 'registered-movable']),
  declaredValue: optional(money()),
  taxValue: optional(money()),
  deedValue: optional(money()),
  quotedValue: optional(money()),
  nominalValue: optional(money()),
  marketValue: optional(money()),
})

/** An asset with at least one of the values that the law looks at for its type. */
export const asset: Shape<Asset> = checked(assetValues, (given, field, problems) => {
  const counting = valuesThatCount(given.type)
  if (!counting.some((name) => given[name] !== undefined))
    problems.push({ field, code: 'missing-one-of', limit: counting.join(', ') })
})

/** So many assets, so valued, keep every product of the formula a safe whole number. */
const MOST_ASSETS = 30
const MOST_PEOPLE = 50

export const assessmentFields = {
  regime: oneOf(['annex-2007']),
  requestedOn: day,
  householdSize: optional(count(1, MOST_PEOPLE)),
  netAnnualIncome: optional(money()),
  assets: optional(listOf(asset, MOST_ASSETS)),
  liquidAssets: optional(money()),
  relevantIncomeMonth: optional(money()),
  ias: optional(money(cents(1))),
  euriborPercent: optional(percent),
} as const

const facts = record(assessmentFields)
export type AssessmentInputs = ValueOf<typeof facts>

/** The formula needs the size and the income of the household, unless its result is given. */
export const assessmentInputs: Shape<AssessmentInputs> = checked(
  facts,
  (given, field, problems) => {
    if (given.relevantIncomeMonth !== undefined) return
    for (const name of ['householdSize', 'netAnnualIncome'] as const)
      if (given[name] === undefined) problems.push({ field: inside(field, name), code: 'missing' })
  },
  {
    anyOf: [
      { required: ['relevantIncomeMonth'] },
      { required: ['householdSize', 'netAnnualIncome'] },
    ],
  },
)

const meansOf = (inputs: AssessmentInputs): Means => {
  const liquid = inputs.liquidAssets ?? ZERO
  const { relevantIncomeMonth: stated, householdSize: size, netAnnualIncome: income } = inputs
  if (stated !== undefined) return { kind: 'stated', relevantIncomeMonth: stated, liquid }
  assert(size !== undefined && income !== undefined, 'the shape asks for size and income')
  return { kind: 'household', size, income, assets: inputs.assets ?? [], liquid }
}

/** The means test of these inputs; a date outside what is known is a problem of its field. */
export const assessInputs = (inputs: AssessmentInputs): Outcome<Assessment, readonly Problem[]> =>
  whereKnown('requestedOn', () => {
    const { requestedOn, ias, euriborPercent } = inputs
    const stated = {
      ...(ias === undefined ? {} : { ias }),
      ...(euriborPercent === undefined ? {} : { rate: euriborPercent }),
    }
    const parameters = parametersOn(
      requestedOn,
      Object.keys(stated).length > 0 ? stated : undefined,
    )
    return assess(meansOf(inputs), parameters)
  })

const fixed = (whole: number, decimals: number): string =>
  (whole / 10 ** decimals).toFixed(decimals)

/** The results as the worked cases write them: decimal texts, half-up. */
export function assessmentResult(assessment: Assessment) {
  const { means, parameters, month, insufficiency, phased } = assessment
  const ratio = relevantShare(means, parameters, 10_000, 12 * parameters.ias.value)
  return {
    ...(isOfHousehold(assessment) ? formulaResult(assessment) : {}),
    relevantIncomeMonth: decimal(month),
    ratioToIas: fixed(ratio, 4),
    outcome: insufficiency.value,
    ...(phased
      ? {
          divisor: instalmentDivisor(assessment),
          instalment: decimal(phased.instalment.value),
          periodicity: phased.rhythm.value,
        }
      : {}),
    liquidAssetsMax: decimal(parameters.liquidMax.value),
    liquidAssetsExceeded: means.liquid > parameters.liquidMax.value,
  }
}

const formulaResult = (basis: HouseholdBasis) => ({
  implicitRentYR: decimal(implicitRentOf(basis).value),
  completeNetIncomeYC: decimal(completeIncomeOf(basis).value),
  dCoefficient: fixed(coefficient(basis, 'd').value, 3),
  hCoefficient: fixed(coefficient(basis, 'h').value, 3),
  basicNeedsDeductionD: decimal(basicNeedsOf(basis).value),
  housingDeductionH: decimal(housingOf(basis).value),
  relevantIncomeYear: decimal(relevantIncomeYear(basis).value),
})
