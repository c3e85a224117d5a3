// What a simulation always says besides its answer: the warnings of the law that people miss most.
import type { PlainDate } from '#base/dates'
import { type Act, type Finding, given } from '#base/finding'
import { CPC } from '../cpc/diploma.ts'
import { Portaria1085A_2004 } from '../portaria-1085a-2004/diploma.ts'
import { guide } from '../practice.ts'
import { type Applicant, isNaturalPerson, type Matter, type Need, type Place } from './applicant.ts'
import { covers } from './art-006-what-it-covers.ts'
import { isDefence } from './art-016-modes.ts'
import { Lei34_2004 } from './diploma.ts'

const CIRE_248: Act = {
  kind: 'act',
  title: 'Código da Insolvência e da Recuperação de Empresas, artigo 248.º',
}

const ALWAYS: readonly Finding[] = [
  given('notice-not-a-decision', true, Lei34_2004.art('20.º')(1)),
  given('notice-stops-no-deadline', true, Lei34_2004.art('24.º')(1)),
  given('notice-law-prevails', true, guide('nota inicial')),
  given('notice-no-case-number-needed', true, Lei34_2004.art('6.º')(2)),
  covers([], 'procedural-fine'),
]
/** Asking for a lawyer interrupts only when the proof of the request is put in the court file in time (LP-160). */
const RECEIPT_TO_COURT = given('notice-receipt-to-court', true, Lei34_2004.art('24.º')(4))
/** Before the first act in the case, or the next one where means were lost later (LP-082). */
const BEFORE_FIRST_ACT = given('notice-ask-before-first-act', true, Lei34_2004.art('18.º')(2))
/** Whoever is prosecuted may ask until the time to appeal ends (LP-083). */
const BEFORE_APPEAL_ENDS = given('notice-ask-before-appeal-ends', true, Lei34_2004.art('44.º')(1))
/** With the petition goes proof of the grant; of a pending request only where urgent, and that has to be said (LP-088). */
const PROOF_WITH_CLAIM = given('notice-attach-proof-to-claim', true, CPC.art('552.º')(7))
/** Legal persons and establishments are weighed by a person, on their accounts (LP-025). */
const NO_FORMULA = given(
  'notice-entities-have-no-formula',
  true,
  Portaria1085A_2004.art('14.º e 15.º')(),
)
/** The agent is always a court officer (LP-072). */
const COURT_OFFICER = given('notice-agent-is-court-officer', true, Lei34_2004.art('35.º-A')())
/** Insolvent debtors who ask for discharge have the costs deferred by that law (LP-075). */
const INSOLVENCY = given('notice-insolvency-deferral', true, CIRE_248)
/** Online, one request carries consultation or aid; paper carries both (LP-090). */
const TWO_REQUESTS = given('notice-two-requests-online', true, guide('pergunta 3'))

export type NoticeFacts = {
  readonly applicant?: Applicant | undefined
  readonly courtDeadlineRunning?: boolean | undefined
  readonly matter?: Matter | undefined
  /** Absent: in Portugal. What is to be done in court is Portuguese law, so it is said of Portuguese courts only. */
  readonly court?: Place | undefined
  readonly need?: Need | undefined
  /** The last known day, when it was used for a later one. */
  readonly estimatedOn?: PlainDate | undefined
}

const isHere = ({ court = 'portugal' }: NoticeFacts): boolean => court === 'portugal'

export const notices = (facts: NoticeFacts): readonly Finding[] => [
  ...(facts.estimatedOn
    ? [given('notice-estimate', facts.estimatedOn, Lei34_2004.art('8.º-A')(1))]
    : []),
  ...(facts.courtDeadlineRunning && isHere(facts) ? [RECEIPT_TO_COURT] : []),
  ...ALWAYS,
  ...(facts.applicant && !isNaturalPerson(facts.applicant) ? [NO_FORMULA] : []),
  ...(facts.matter && facts.need !== 'consultation' && isHere(facts) ? inCourt(facts.matter) : []),
  ...(facts.matter === 'enforcement' ? [COURT_OFFICER] : []),
  ...(facts.matter === 'insolvency' ? [INSOLVENCY] : []),
  ...(facts.need === 'both' ? [TWO_REQUESTS] : []),
]

/** The matters that go by the code of civil procedure. */
const CIVIL: readonly Matter[] = [
  'civil-commercial',
  'family',
  'labour',
  'insolvency',
  'enforcement',
]

/** When to ask, and what the court has to be shown. */
function inCourt(matter: Matter): readonly Finding[] {
  if (matter === 'registry') return []
  if (isDefence(matter)) return [BEFORE_APPEAL_ENDS]
  return CIVIL.includes(matter) ? [BEFORE_FIRST_ACT, PROOF_WITH_CLAIM] : [BEFORE_FIRST_ACT]
}
