// Lei n.º 34/2004, artigo 16.º, n.ºs 1 and 6 — Modalidades de apoio judiciário.
// Wording: Lei n.º 47/2007, in force since 2008-01-01. Interpretation 007: sole traders and establishments.
import { type Finding, found, type Ground, given, type Provision } from '#base/finding'
import { guide } from '../practice.ts'
import { type Applicant, isLegalPerson, type Matter } from './applicant.ts'
import type { Insufficiency } from './art-008a-economic-insufficiency.ts'
import { Lei34_2004 } from './diploma.ts'

const art16 = Lei34_2004.art('16.º')
const art8A = Lei34_2004.art('8.º-A')

/** The seven modes, in the order of their letters a) to g). */
export const AID_MODES = [
  'fee-exemption',
  'lawyer-appointment',
  'defender-payment',
  'phased-fees',
  'phased-lawyer',
  'phased-defender',
  'enforcement-agent',
] as const
export type AidMode = (typeof AID_MODES)[number]

const LETTER: Readonly<Record<AidMode, Provision>> = {
  'fee-exemption': art16(1, 'a'),
  'lawyer-appointment': art16(1, 'b'),
  'defender-payment': art16(1, 'c'),
  'phased-fees': art16(1, 'd'),
  'phased-lawyer': art16(1, 'e'),
  'phased-defender': art16(1, 'f'),
  'enforcement-agent': art16(1, 'g'),
}
/** The letter of n.º 1 that names the mode: "a" to "g". */
export const letterOf = (mode: AidMode): string => LETTER[mode].al ?? ''

/** Answers for one mode. Where the guide says less than the law, the law is followed and a person is told. */
export type ModeAnswer =
  | 'available'
  | 'available-guide-disagrees'
  | 'a-person-decides'
  | 'another-band'
  | 'not-for-legal-persons'
  | 'not-in-this-procedure'

export type ModeFacts = {
  readonly applicant: Applicant
  readonly band: Insufficiency
  /** Absent: any procedure. */
  readonly matter?: Matter | undefined
}
type Basis = ModeFacts & { readonly mode: AidMode }

const PHASED: readonly AidMode[] = ['phased-fees', 'phased-lawyer', 'phased-defender']
const WAIVED: readonly AidMode[] = ['fee-exemption', 'lawyer-appointment', 'defender-payment']
const FOR_PARTIES: readonly AidMode[] = ['lawyer-appointment', 'phased-lawyer']
const FOR_DEFENDANTS: readonly AidMode[] = ['defender-payment', 'phased-defender']

export const isPhased = (mode: AidMode): boolean => PHASED.includes(mode)

/** Who is prosecuted has a defence counsel, not an appointed lawyer, and no enforcement to carry out (LP-212). */
export const isDefence = (matter: Matter): boolean =>
  matter === 'criminal-suspect' || matter === 'administrative-offence'

const fitsProcedure = (mode: AidMode, matter: Matter | undefined): boolean => {
  if (matter === undefined) return true
  if (FOR_PARTIES.includes(mode)) return !isDefence(matter)
  if (FOR_DEFENDANTS.includes(mode)) return isDefence(matter)
  return mode !== 'enforcement-agent' || !(isDefence(matter) || matter === 'registry')
}

/** The letters of n.º 1 by what the household can bear (LP-060): g) in both bands. */
const fitsBand = (mode: AidMode, band: Insufficiency): boolean => {
  if (band === 'no-insufficiency') return false
  if (isPhased(mode)) return band === 'phased-payment'
  return band === 'full-waiver' || !WAIVED.includes(mode)
}

/** Whether one mode is open to this applicant, in this band and procedure. Total: every combination has an answer. */
export function modeAnswer(mode: AidMode, facts: ModeFacts): Finding<ModeAnswer> {
  const { applicant, band, matter } = facts
  const conclude = (value: ModeAnswer, ground: Ground) =>
    found(`mode-${mode}`, value, ground, premises, { ...facts, mode })

  if (!fitsProcedure(mode, matter)) return conclude('not-in-this-procedure', LETTER[mode])
  // n.º 6: a legal person has none of the phased modes
  if (isPhased(mode) && isLegalPerson(applicant)) return conclude('not-for-legal-persons', art16(6))
  if (!fitsBand(mode, band)) return conclude('another-band', art8A(1))
  // n.º 6 names legal persons only; the guide leaves out sole traders too (LP-010)
  if (isPhased(mode) && applicant === 'sole-trader')
    return conclude('available-guide-disagrees', LETTER[mode])
  if (applicant === 'limited-liability-establishment' || applicant === 'for-profit')
    return conclude('a-person-decides', Lei34_2004.art('7.º')(3))
  return conclude('available', LETTER[mode])
}

const premises = ({ mode, applicant }: Basis): readonly Finding[] =>
  isPhased(mode) && applicant === 'sole-trader'
    ? [given('guide-no-instalments-for-sole-traders', true, guide('pergunta 1'))]
    : []

/** The answer for each of the seven modes, in the order of the law. */
export const modeAnswers = (facts: ModeFacts): readonly Finding<ModeAnswer>[] =>
  AID_MODES.map((mode) => modeAnswer(mode, facts))

export const isOpen = (answer: ModeAnswer): boolean =>
  answer === 'available' || answer === 'available-guide-disagrees' || answer === 'a-person-decides'

/** Pairs of modes that cannot stand together: waived with phased, appointed lawyer with defence counsel. */
export function incompatible(modes: readonly AidMode[]): readonly (readonly [AidMode, AidMode])[] {
  const clash = (one: AidMode, other: AidMode): boolean =>
    (WAIVED.includes(one) && isPhased(other)) ||
    (isPhased(one) && WAIVED.includes(other)) ||
    (FOR_PARTIES.includes(one) && FOR_DEFENDANTS.includes(other)) ||
    (FOR_DEFENDANTS.includes(one) && FOR_PARTIES.includes(other))
  return modes.flatMap((one, i) =>
    modes.slice(i + 1).flatMap((other) => (clash(one, other) ? [[one, other] as const] : [])),
  )
}
