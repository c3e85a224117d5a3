// Findings as they are sent to machines: each with its words, its citation and its value; what a tree cites, once.
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

/** A finding with its reasons, to the last fact and act. Its citation is a key of `citations`. */
export type Reason = Omit<Statement, 'url'> & { readonly premises: readonly Reason[] }

/** A ground as data, and its official address where it has one. */
export type Source = { readonly ground: Ground; readonly url?: string }

export function statementOf(
  finding: Finding,
  wording: Wording,
  language: Language = 'pt',
): Statement {
  const { about, value, ground } = finding
  const { text, url } = citation(ground, language)
  const address = url === undefined ? {} : { url }
  return { about, text: say(finding, wording, language), citation: text, ...address, value }
}

/** Trees of reasons under their names, and what they cite, each once. */
export function reasonsOf<Trees extends Readonly<Record<string, Finding>>>(
  trees: Trees,
  wording: Wording,
  language: Language = 'pt',
): { [Name in keyof Trees]: Reason } & { readonly citations: Readonly<Record<string, Source>> } {
  const citations: Record<string, Source> = {}
  const reason = (finding: Finding): Reason => {
    const { about, value, ground, premises } = finding
    const { text, url } = citation(ground, language)
    citations[text] ??= url === undefined ? { ground } : { ground, url }
    const said = say(finding, wording, language)
    return { about, text: said, citation: text, value, premises: premises.map(reason) }
  }
  const named = Object.entries(trees).map(([name, tree]) => [name, reason(tree)])
  return { ...(Object.fromEntries(named) as { [Name in keyof Trees]: Reason }), citations }
}
