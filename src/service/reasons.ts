// A finding tree as it is sent to machines: each node with its words, its citation and its value.
import type { Finding, Ground } from '#base/finding'
import type { Language } from '#base/format'
import { citation, say, type Wording } from '#law/explain'

/** One finding in words, without what it follows from. */
export type Statement = {
  readonly about: string
  /** The finding in words. */
  readonly text: string
  /** The ground in words: "artigo 8.º-A, n.º 1, alínea a), da Lei n.º 34/2004, de 29 de julho". */
  readonly citation: string
  /** Official address of the ground. */
  readonly url?: string
  /** Amounts in cents, rates and coefficients in thousandths. */
  readonly value: unknown
}

/** A finding with its reasons, to the last fact and act. */
export type Reason = Statement & {
  readonly ground: Ground
  readonly premises: readonly Reason[]
}

export const statementOf = (
  finding: Finding,
  wording: Wording,
  language: Language = 'pt',
): Statement => ({
  about: finding.about,
  text: say(finding, wording, language),
  ...cited(finding.ground, language),
  value: finding.value,
})

export const reasonsOf = (
  finding: Finding,
  wording: Wording,
  language: Language = 'pt',
): Reason => ({
  ...statementOf(finding, wording, language),
  ground: finding.ground,
  premises: finding.premises.map((premise) => reasonsOf(premise, wording, language)),
})

function cited(ground: Ground, language: Language): Pick<Statement, 'citation' | 'url'> {
  const { text, url } = citation(ground, language)
  return url === undefined ? { citation: text } : { citation: text, url }
}
