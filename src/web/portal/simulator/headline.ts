// What a simulation says in one breath: the sentence that stands first, and its tone.
import { formatEuros, type Language } from '#base/format'
import { isDecidedAbroad } from '#law/dl-71-2005/cross-border'
import type { Simulation } from '#service/simulation'
import { FACT_WORDS, HEADLINES } from './headline-words.ts'
import type { StepName } from './steps.ts'

export type Headline = {
  readonly tone: 'yes' | 'part' | 'no' | 'open'
  readonly title: string
  readonly text: string
  /** The page on which the missing fact is asked. */
  readonly ask?: StepName
}

type Missing = NonNullable<Simulation['missing']>

const ASKED_ON: Readonly<Record<Missing, StepName>> = {
  applicant: 'who',
  nationality: 'nationality',
  euPermit: 'nationality',
  reciprocity: 'nationality',
  householdSize: 'household',
  incomes: 'income',
  assets: 'assets',
  bankBalance: 'assets',
  listedSecurities: 'assets',
}

export function headlineOf(simulation: Simulation, language: Language): Headline {
  const words = HEADLINES[language]
  switch (simulation.status) {
    case 'entitled':
      return entitled(simulation, language)
    case 'not-entitled':
      return {
        tone: 'no',
        title: words.no.title,
        text: words.no[whyNot(simulation)],
      }
    case 'a-person-decides':
      return {
        tone: 'open',
        ...(isDecidedAbroad(simulation.crossBorder.value) ? words.abroad : words.person),
      }
    case 'cannot-tell': {
      const { missing } = simulation
      return {
        tone: 'open',
        title: words.open.title,
        text: missing
          ? `${words.open.missing} ${FACT_WORDS[language][missing]}.`
          : words.open.several,
        ...(missing ? { ask: ASKED_ON[missing] } : {}),
      }
    }
  }
}

/** What stands in the way: no right, too much money, or enough income. */
export function whyNot({ entitlement, assessment }: Simulation): 'right' | 'money' | 'income' {
  if (entitlement?.value.law === 'no-right') return 'right'
  const { means, parameters } = assessment ?? {}
  return means && parameters && means.liquid > parameters.liquidMax.value ? 'money' : 'income'
}

function entitled(simulation: Simulation, language: Language): Headline {
  const words = HEADLINES[language]
  const advice = simulation.consultation?.value
  const onlyAdvice = simulation.modes.length === 0
  const phased = simulation.assessment?.phased
  if (simulation.presumption.value) return { tone: 'yes', ...words.presumed }
  if (simulation.band === 'full-waiver')
    return { tone: 'yes', ...(onlyAdvice ? words.freeAdvice : words.free) }
  if (onlyAdvice && advice?.kind === 'prior-payment')
    return {
      tone: 'part',
      title: words.paidAdvice.title,
      text: words.paidAdvice.text(formatEuros(advice.fee, language)),
    }
  return {
    tone: 'part',
    title: words.phased.title,
    text: phased
      ? words.phased.text(formatEuros(phased.instalment.value, language))
      : words.phased.open,
  }
}
