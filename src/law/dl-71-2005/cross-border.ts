// Decreto-Lei n.º 71/2005 — Litígios transfronteiriços: quem pede onde, com que formulário.
// Cited as a whole: only article 3 (special costs) could be read; the rest is by the guide, K4 and K5.
import { type Act, DECLARED, type Finding, found, given } from '#base/finding'
import type { Matter, Place } from '../lei-34-2004/applicant.ts'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { guide } from '../practice.ts'
import { DL71_2005 } from './diploma.ts'

const WHOLE: Act = {
  kind: 'act',
  title: DL71_2005.title,
  ...(DL71_2005.url ? { url: DL71_2005.url } : {}),
}

/** How a request is made when residence and court are in different States of the Union (LP-006, LP-220 to LP-223). */
export type CrossBorder =
  /** Lives elsewhere in the Union, court in Portugal: files at home, on the EU form; Portugal decides. */
  | 'file-at-home'
  /** Lives in Portugal, court elsewhere in the Union: files here, on the EU form; Social Security sends it on. */
  | 'file-in-portugal'
  /** Cross-border, but perhaps not a civil or commercial case: a person decides. */
  | 'a-person-decides'
  /** The court is abroad and the Union's rules do not help: Portuguese legal aid does not reach it. */
  | 'court-abroad'
  /** Not a cross-border dispute of the Union: the common rules and form. */
  | 'not-cross-border'

/** Another State decides, by its own law: the limits and modes of the Portuguese law say nothing there. */
export const isDecidedAbroad = (route: CrossBorder): boolean =>
  route === 'file-in-portugal' || route === 'court-abroad'

type Facts = {
  readonly residence: Place
  readonly court: Place
  readonly matter?: Matter | undefined
}

const CIVIL: readonly Matter[] = [
  'civil-commercial',
  'family',
  'labour',
  'insolvency',
  'enforcement',
]
const NEVER: readonly Matter[] = [
  'criminal-suspect',
  'criminal-victim',
  'administrative-offence',
  'administrative-tax',
]

export function crossBorder(facts: Facts): Finding<CrossBorder> {
  return found('cross-border', route(facts), WHOLE, premises, facts)
}

function route({ residence, court, matter }: Facts): CrossBorder {
  const incoming = residence === 'other-eu' && court === 'portugal'
  const outgoing = residence === 'portugal' && court === 'other-eu'
  const within = (incoming || outgoing) && !(matter && NEVER.includes(matter))
  if (!within) return court === 'portugal' ? 'not-cross-border' : 'court-abroad'
  if (!matter || !CIVIL.includes(matter)) return 'a-person-decides'
  return incoming ? 'file-at-home' : 'file-in-portugal'
}

const premises = (facts: Facts): readonly Finding[] => {
  const value = route(facts)
  return [
    given('residence', facts.residence, DECLARED),
    given('court', facts.court, DECLARED),
    ...(facts.matter ? [given('matter', facts.matter, DECLARED)] : []),
    ...(value === 'file-at-home'
      ? [given('eu-form', true, guide('pergunta 5')), SPECIAL_COSTS]
      : []),
    ...(value === 'file-in-portugal'
      ? [given('eu-form', true, guide('pergunta 4')), PRE_LITIGATION]
      : []),
  ]
}

/** Interpretation, translation and travel needed in court are covered too (article 16, n.º 7). */
const SPECIAL_COSTS = given('special-costs', true, Lei34_2004.art('16.º')(7))
/** Support before the case, until the other State takes over (article 6, n.º 4). */
const PRE_LITIGATION = given('pre-litigation', true, Lei34_2004.art('6.º')(4))

/** Above the limits, the applicant may show that living costs at home make the case unaffordable (LP-222). */
export const COST_OF_LIVING: Finding<true> = given('exception-cost-of-living', true, WHOLE)
