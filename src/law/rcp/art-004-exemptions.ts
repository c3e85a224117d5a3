// Regulamento das Custas Processuais, artigo 4.º — Isenções de custas: asking for legal protection may be unnecessary.
import { type Finding, given } from '#base/finding'
import type { Matter, Victim } from '../lei-34-2004/applicant.ts'
import { RCP } from './diploma.ts'

const art4 = RCP.art('4.º')

/** Some people are free of court fees by this other law (LP-016). A hint: the court decides, not this service. */
export const feeExemptionHints = (facts: {
  readonly matter?: Matter | undefined
  readonly victim?: Victim | undefined
}): readonly Finding[] => [
  ...(facts.matter === 'labour' ? [given('exemption-hint-worker', true, art4(1))] : []),
  ...(facts.matter === 'criminal-victim' || (facts.victim ?? 'none') !== 'none'
    ? [given('exemption-hint-victim', true, art4(1))]
    : []),
  ...(facts.matter === 'family' ? [given('exemption-hint-minor', true, art4(1))] : []),
]
