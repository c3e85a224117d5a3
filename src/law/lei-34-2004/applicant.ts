// Who asks for legal protection, from where, and for what: the facts that entitlement is about.

/** Who asks. A sole trader is a natural person (LP-010); the establishment is no legal person (LP-009). */
export type Applicant =
  | 'natural-person'
  | 'sole-trader'
  | 'non-profit'
  | 'for-profit'
  | 'limited-liability-establishment'

export type Nationality = 'portuguese' | 'eu' | 'other' | 'stateless'

/** Whether the law of a foreigner's State gives the Portuguese the same right (LP-005). */
export type Reciprocity = 'granted' | 'not-granted' | 'unknown'

/** Where somebody habitually lives, or where the court is. */
export type Place = 'portugal' | 'other-eu' | 'elsewhere'

/** What the case is about. */
export type Matter =
  | 'civil-commercial'
  | 'family'
  | 'labour'
  | 'insolvency'
  | 'enforcement'
  | 'criminal-suspect'
  | 'criminal-victim'
  | 'administrative-offence'
  | 'registry'
  | 'administrative-tax'
  | 'other'

/** Legal consultation, legal aid, or both. */
export type Need = 'consultation' | 'aid' | 'both'

/** Victim status that makes the law presume insufficiency (LP-012). */
export type Victim = 'none' | 'domestic-violence' | 'sexual-freedom'

/** Everything that decides who is entitled, before any means are looked at. */
export type Standing = {
  readonly applicant: Applicant
  readonly nationality: Nationality
  /** A valid residence permit of an EU State. */
  readonly euPermit: boolean
  readonly reciprocity: Reciprocity
  readonly residence: Place
  readonly court: Place
  readonly matter: Matter
  /** Assets disposed of or encumbered, or a disputed right taken over, in order to qualify (LP-011). */
  readonly disposedToQualify: boolean
}

/** Legal persons: no phased modes, no consultation. The establishment stands apart (LP-009). */
export const isLegalPerson = (applicant: Applicant): boolean =>
  applicant === 'non-profit' || applicant === 'for-profit'

/** Natural persons: assessed by the formula of the annex. */
export const isNaturalPerson = (applicant: Applicant): boolean =>
  applicant === 'natural-person' || applicant === 'sole-trader'
