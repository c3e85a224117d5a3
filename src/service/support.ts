// What follows from what a household can bear: modes, consultation, exceptions, documents, payments, notices.
import type { PlainDate } from '#base/dates'
import { type Finding, found } from '#base/finding'
import { COST_OF_LIVING, type CrossBorder, isDecidedAbroad } from '#law/dl-71-2005/cross-border'
import { isNaturalPerson } from '#law/lei-34-2004/applicant'
import { formsFor } from '#law/lei-34-2004/art-007-who-is-entitled'
import type { Insufficiency } from '#law/lei-34-2004/art-008a-economic-insufficiency'
import { type Exception, exceptions } from '#law/lei-34-2004/art-008a-exceptions'
import {
  type AidMode,
  incompatible,
  isOpen,
  type ModeAnswer,
  modeAnswers,
} from '#law/lei-34-2004/art-016-modes'
import { Lei34_2004 } from '#law/lei-34-2004/diploma'
import { notices } from '#law/lei-34-2004/notices'
import type { Parameters } from '#law/lei-34-2004/parameters'
import { type Consultation, consultation } from '#law/portaria-10-2008/art-001-consultation-fee'
import {
  type DocumentNeed,
  requiredDocuments,
  type Situation,
} from '#law/portaria-1085a-2004/art-003-documents'
import { instalmentOrder, type OrderReadings } from '#law/portaria-1085a-2004/art-012-several-cases'
import {
  type Demand,
  instalmentStop,
  protectiveDemand,
  type Stop,
} from '#law/portaria-1085a-2004/art-013-stop'
import { feeExemptionHints } from '#law/rcp/art-004-exemptions'
import type { Answers, IncomeSource } from './answers.ts'

export type Support = {
  /** The seven modes, each open or why not; empty while the band is not known, or another State decides. */
  readonly modes: readonly Finding<ModeAnswer>[]
  /** Absent for those who can only have legal aid, and while the band is not known. */
  readonly consultation?: Finding<Consultation>
  readonly exceptions: readonly Finding<Exception | true>[]
  readonly documents: readonly Finding<DocumentNeed>[]
  /** People who may not have to pay court fees anyway, by another law. */
  readonly exemptionHints: readonly Finding[]
  readonly instalmentOrder?: Finding<OrderReadings>
  readonly stop?: { readonly letter: Finding<Stop>; readonly protective?: Finding<Demand> }
  /** Modes asked for that are not open to this applicant, or that cannot stand together. */
  readonly objections: readonly Finding[]
  /** Standing notices: not a decision, stops no deadline, the law prevails. */
  readonly notices: readonly Finding[]
}

/** What the rest of the simulation found out. */
export type Found = {
  readonly parameters: Parameters
  /** What may be granted: absent while it cannot be told, or where there is no right at all. */
  readonly band?: Insufficiency | undefined
  readonly presumed: boolean
  readonly route: CrossBorder
}

export function supportFor(answers: Answers, known: Found): Support {
  const { matter, victim, otherInstalments } = answers
  const modes = openModes(answers, known)
  const advice = consultationFor(answers, known)
  return {
    modes,
    ...(advice ? { consultation: advice } : {}),
    exceptions: exceptionsFor(answers, known),
    documents: documentsFor(answers),
    exemptionHints: feeExemptionHints({ matter, victim }),
    ...(otherInstalments ? { instalmentOrder: instalmentOrder(otherInstalments) } : {}),
    ...stopFor(answers, known),
    objections: objectionsTo(answers.modes ?? [], modes),
    notices: notices({ ...answers, estimatedOn: estimatedOn(answers, known) }),
  }
}

/** The last known day, when the request is of a later one. */
const estimatedOn = ({ on }: Answers, { parameters }: Found): PlainDate | undefined =>
  on > parameters.on ? parameters.on : undefined

const openModes = (
  { applicant, matter, need }: Answers,
  { band, route }: Found,
): readonly Finding<ModeAnswer>[] =>
  applicant && band && need !== 'consultation' && !isDecidedAbroad(route)
    ? modeAnswers({ applicant, band, matter })
    : []

const consultationFor = (
  { applicant, need }: Answers,
  { band, parameters }: Found,
): Finding<Consultation> | undefined =>
  applicant && formsFor(applicant).value.consultation && band && need !== 'aid'
    ? consultation(band, parameters.on)
    : undefined

/** Worth asking only where something is left to gain. */
function exceptionsFor(
  answers: Answers,
  { band, presumed, route, parameters }: Found,
): Support['exceptions'] {
  const natural = answers.applicant && isNaturalPerson(answers.applicant)
  if (!natural || !band || band === 'full-waiver' || presumed || isDecidedAbroad(route)) return []
  const household = { size: answers.householdSize, conflict: answers.householdConflict }
  return [
    ...exceptions(parameters.on, household),
    ...(route === 'file-at-home' ? [COST_OF_LIVING] : []),
  ]
}

const SITUATION_OF: Readonly<Partial<Record<IncomeSource, Situation>>> = {
  work: 'employee',
  'self-employment': 'self-employed',
}

function documentsFor(answers: Answers): Support['documents'] {
  const { applicant, incomes = [], assets = [], situations = [], listedSecurities } = answers
  if (!applicant) return []
  return requiredDocuments({
    applicant,
    situations: [...situations, ...incomes.flatMap(({ source }) => SITUATION_OF[source] ?? [])],
    assetTypes: [
      ...assets.map(({ type }) => type),
      ...(listedSecurities ? ['securities' as const] : []),
    ],
  })
}

/** While only the initial fee has fallen due, no more than it is demanded (interpretation 005). */
function stopFor({ initialFee, paid }: Answers, { parameters }: Found): Pick<Support, 'stop'> {
  if (paid === undefined) return {}
  const facts = { initialFee, paid, uc: parameters.uc }
  return {
    stop: {
      letter: instalmentStop(facts),
      ...(initialFee === undefined ? {} : { protective: protectiveDemand(facts, initialFee) }),
    },
  }
}

function objectionsTo(
  asked: readonly AidMode[],
  answers: readonly Finding<ModeAnswer>[],
): readonly Finding[] {
  const closed = answers.filter(
    ({ about, value }) => asked.some((mode) => about === `mode-${mode}`) && !isOpen(value),
  )
  const art16 = Lei34_2004.art('16.º')(1)
  return [
    ...closed.map((answer) =>
      found('asked-mode-is-closed', answer.about, art16, (reason) => [reason], answer),
    ),
    ...incompatible(asked).map((pair) => found('asked-modes-clash', pair, art16, () => [], pair)),
  ]
}
