// What the simulator answers: who, what and how much, with reasons. It never decides (rule book, first principle).
import type { PlainDate } from '#base/dates'
import { type Finding, found } from '#base/finding'
import { accepted, type Outcome } from '#base/outcome'
import { type CrossBorder, crossBorder, isDecidedAbroad } from '#law/dl-71-2005/cross-border'
import {
  type Entitlement,
  entitlement,
  type StandingFact,
} from '#law/lei-34-2004/art-007-who-is-entitled'
import { presumedInsufficiency } from '#law/lei-34-2004/art-008c-presumed-insufficiency'
import { Lei34_2004 } from '#law/lei-34-2004/diploma'
import { assessmentRegime, LAST_KNOWN_DAY } from '#law/lei-34-2004/limits'
import { parametersOn } from '#law/lei-34-2004/parameters'
import type { Answers, MeansFact } from './answers.ts'
import { type SimulatedMeans, simulatedMeans } from './simulated-means.ts'
import { type Support, supportFor } from './support.ts'

export type Status = 'entitled' | 'not-entitled' | 'a-person-decides' | 'cannot-tell'

/** Everything one simulation says. Parts that do not apply, or cannot be told yet, are absent or empty. */
export type Simulation = Support &
  SimulatedMeans['shown'] & {
    /** The day whose law was applied. */
    readonly on: PlainDate
    /** Present when the day asked for is past what is known: the last known day was used, this is an estimate. */
    readonly estimate?: { readonly asked: PlainDate; readonly used: PlainDate }
    readonly status: Status
    /** With `cannot-tell`: the one fact to ask next. */
    readonly missing?: StandingFact | MeansFact
    readonly entitlement?: Finding<Entitlement>
    readonly presumption: Finding<boolean>
    readonly crossBorder: Finding<CrossBorder>
    /** The whole tree. */
    readonly reasons: Finding<Status>
  }

export type Refusal = 'history-not-computed' | 'regime-not-enabled'

/**
 * Simulates. Refused before the law of 2008; past the last known day, an estimate by its law. Total: whatever is
 * known or not, there is an answer.
 */
export function simulate(answers: Answers): Outcome<Simulation, Refusal> {
  const regime = assessmentRegime(answers.on)
  if (!regime.ok) return regime
  const { on: asked } = answers
  if (asked <= LAST_KNOWN_DAY) return accepted(simulatedBy(answers, asked))
  const estimate = { asked, used: LAST_KNOWN_DAY }
  return accepted({ ...simulatedBy(answers, LAST_KNOWN_DAY), estimate })
}

/** By the law of `on`, a day whose values are known. */
function simulatedBy(answers: Answers, on: PlainDate): Simulation {
  const parameters = parametersOn(on)
  const right = entitlement(answers, on)
  const presumption = presumedInsufficiency(answers.victim ?? 'none', on)
  const means = simulatedMeans(answers, presumption.value, parameters)
  const { residence = 'portugal', court = 'portugal', matter } = answers
  const route = crossBorder({ residence, court, matter })
  const standing: Standing = { right, means, route }
  const verdict = verdictOf(standing)
  const excluded = right.ok && right.value.value.law === 'no-right'
  const support = supportFor(answers, {
    parameters,
    band: excluded ? undefined : means.grantable,
    presumed: presumption.value,
    route: route.value,
  })
  const basis: Basis = { standing, presumption, support }
  return {
    ...support,
    ...means.shown,
    ...(isDecidedAbroad(route.value) ? { warnings: [], counterfactuals: [] } : {}),
    ...verdict,
    on,
    ...(right.ok ? { entitlement: right.value } : {}),
    presumption,
    crossBorder: route,
    reasons: found('simulation', verdict.status, art7(1), premises, basis),
  }
}

const art7 = Lei34_2004.art('7.º')

type Standing = {
  readonly right: Outcome<Finding<Entitlement>, StandingFact>
  readonly means: SimulatedMeans
  readonly route: Finding<CrossBorder>
}

/** Courts abroad: another State decides, or Portuguese legal aid does not reach; a person says which. */
const ELSEWHERE: readonly CrossBorder[] = ['file-in-portugal', 'court-abroad', 'a-person-decides']

/** Right and insufficient means together (article 7, n.º 1): one clear "no" is enough, both must be a "yes". */
function verdictOf({ right, means, route }: Standing): Pick<Simulation, 'status' | 'missing'> {
  if (ELSEWHERE.includes(route.value)) return { status: 'a-person-decides' }
  const law = right.ok ? right.value.value.law : undefined
  const natural = right.ok || right.reason !== 'applicant'
  if (law === 'no-right' || (natural && means.lacking === 'no')) return { status: 'not-entitled' }
  if (!right.ok) return { status: 'cannot-tell', missing: right.reason }
  if (!means.lacking)
    return { status: 'cannot-tell', ...(means.missing ? { missing: means.missing } : {}) }
  const person = law === 'a-person-decides' || means.lacking === 'a-person-decides'
  return { status: person ? 'a-person-decides' : 'entitled' }
}

type Basis = {
  readonly standing: Standing
  readonly presumption: Finding<boolean>
  readonly support: Support
}

const premises = ({ standing, presumption, support }: Basis): readonly Finding[] => {
  const { right, means, route } = standing
  const abroad = isDecidedAbroad(route.value)
  const { phased } = means.shown.assessment ?? {}
  return [
    ...(right.ok ? [right.value] : []),
    ...(route.value === 'not-cross-border' ? [] : [route]),
    ...(presumption.value ? [presumption] : []),
    ...(abroad ? [] : means.because),
    ...support.modes,
    ...(support.consultation ? [support.consultation] : []),
    // The rhythm of payment has the instalment among its own premises.
    ...(phased && !abroad ? [phased.rhythm] : []),
  ]
}
