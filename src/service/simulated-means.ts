// The means part of a simulation: presumed, weighed by a person, or assessed as far as the facts go.
import type { Finding } from '#base/finding'
import { isNaturalPerson } from '#law/lei-34-2004/applicant'
import type { Insufficiency } from '#law/lei-34-2004/art-008a-economic-insufficiency'
import { insufficiencyOfOwnMeans } from '#law/lei-34-2004/art-008a-exceptions'
import { type Assessment, assess } from '#law/lei-34-2004/assessment'
import { type Counterfactual, counterfactuals } from '#law/lei-34-2004/counterfactuals'
import { type Near, nearness } from '#law/lei-34-2004/nearness'
import type { Parameters } from '#law/lei-34-2004/parameters'
import { decide, type Fact } from '#law/lei-34-2004/undecided'
import { type Answers, knownMeans, type MeansFact, meansFrom } from './answers.ts'

export type SimulatedMeans = {
  /** Whether the means are insufficient; absent while it cannot be told. */
  readonly lacking?: 'yes' | 'no' | 'a-person-decides'
  /** The one fact that would settle it. */
  readonly missing?: MeansFact
  /** The band whose modes may be granted; for legal persons the one a person may find. */
  readonly grantable?: Insufficiency
  readonly because: readonly Finding[]
  readonly shown: {
    readonly band?: Insufficiency
    readonly assessment?: Assessment
    readonly ownAssessment?: Assessment
    readonly warnings: readonly Finding<Near>[]
    readonly counterfactuals: readonly Finding<Counterfactual>[]
  }
}

const NOTHING = { warnings: [], counterfactuals: [] } as const

export function simulatedMeans(
  answers: Answers,
  presumed: boolean,
  parameters: Parameters,
): SimulatedMeans {
  const { applicant } = answers
  // No formula for legal persons and establishments: a person weighs their accounts (LP-025).
  if (applicant && !isNaturalPerson(applicant))
    return {
      lacking: 'a-person-decides',
      grantable: 'full-waiver',
      because: [],
      shown: NOTHING,
    }
  if (presumed)
    return {
      lacking: 'yes',
      grantable: 'full-waiver',
      because: [],
      shown: { band: 'full-waiver', ...NOTHING },
    }
  return assessed(answers, parameters)
}

function assessed(answers: Answers, parameters: Parameters): SimulatedMeans {
  const verdict = decide(knownMeans(answers), parameters)
  if (verdict.value.kind === 'cannot-tell')
    return {
      missing: factToAsk(verdict.value.ask, answers),
      because: [verdict],
      shown: NOTHING,
    }
  const band = verdict.value.insufficiency
  const household = meansFrom(answers)
  const own = ownAssessment(answers, parameters)
  const assessment = household.ok ? assess(household.value, parameters) : undefined
  const shown =
    household.ok && assessment
      ? {
          warnings: nearness(assessment),
          counterfactuals: counterfactuals(household.value, parameters),
        }
      : NOTHING
  return {
    lacking: band !== 'no-insufficiency' ? 'yes' : isInsufficient(own) ? 'a-person-decides' : 'no',
    grantable: band,
    because: [
      assessment?.insufficiency ?? verdict,
      ...(own
        ? [insufficiencyOfOwnMeans(own.insufficiency, answers.householdConflict === true)]
        : []),
    ],
    shown: {
      band,
      ...(assessment ? { assessment } : {}),
      ...(own ? { ownAssessment: own } : {}),
      ...shown,
    },
  }
}

/** N.ºs 6 and 7 of article 8-A: the means asked for alone; of one person when no number is given. */
function ownAssessment({ own }: Answers, parameters: Parameters): Assessment | undefined {
  const means = own ? meansFrom({ householdSize: 1, ...own }) : undefined
  return means?.ok ? assess(means.value, parameters) : undefined
}

const isInsufficient = (own: Assessment | undefined): boolean =>
  own !== undefined && own.insufficiency.value !== 'no-insufficiency'

/** The question behind a fact: assets and liquid assets each come from two answers. */
function factToAsk(fact: Fact, { assets, bankBalance }: Answers): MeansFact {
  if (fact === 'size') return 'householdSize'
  if (fact === 'income') return 'incomes'
  if (fact === 'assets') return assets === undefined ? 'assets' : 'listedSecurities'
  return bankBalance === undefined ? 'bankBalance' : 'listedSecurities'
}
