// A finding → lines that a person can read. Each conclusion is said in the words of its diploma's `wording.ts`.
import { broken } from '#base/assert'
import { type Finding, type Ground, isStanding } from '#base/finding'
import { formatDate, type Language } from '#base/format'
import { addressOf, cite } from './citation.ts'

/** What a finding says, in each language; it may look at the value and at the premises. */
export type Words = Readonly<Record<Language, (finding: Finding) => string>>
/** The words of a diploma, by `about`. */
export type Wording = Readonly<Record<string, Words>>

export type Line = {
  readonly depth: number
  readonly about: string
  readonly text: string
  /** "artigo 8.º-A, n.º 1, alínea a), da Lei n.º 34/2004, de 29 de julho" */
  readonly ground: string
  readonly url: string | undefined
}

const ORIGINS: Record<Language, Record<string, string>> = {
  pt: {
    declared: 'declarado por quem pede',
    register: 'registo oficial',
    document: 'documento',
    calendar: 'calendário',
  },
  en: {
    declared: 'stated by the applicant',
    register: 'official register',
    document: 'document',
    calendar: 'calendar',
  },
}

/** A ground as people read it. Citations of law stay in Portuguese: they are names. */
export function groundText(ground: Ground, language: Language = 'pt'): string {
  if (ground.kind === 'law') return cite(ground)
  if (ground.kind === 'act') return ground.title
  const origin = ORIGINS[language][ground.origin] as string
  const what = ground.document ? `${origin}: ${ground.document}` : origin
  return ground.on ? `${what}, ${formatDate(ground.on, language)}` : what
}

/** What one finding says. Throws when its `about` has no words: that is our mistake, kept by a test. */
export function say(finding: Finding, wording: Wording, language: Language = 'pt'): string {
  if (!isStanding(finding)) return said(finding, wording, language)
  const before = SAID[language].get(finding)
  if (before) return before
  const fresh = said(finding, wording, language)
  SAID[language].set(finding, fresh)
  return fresh
}

function said(finding: Finding, wording: Wording, language: Language): string {
  const words = wording[finding.about]
  if (words === undefined) broken(`no words for finding "${finding.about}"`)
  return words[language](finding)
}

/** What was said of the values and grounds that every tree shares. */
const SAID: Readonly<Record<Language, WeakMap<Finding, string>>> = {
  pt: new WeakMap(),
  en: new WeakMap(),
}
const CITED: Readonly<Record<Language, WeakMap<Ground, Citation>>> = {
  pt: new WeakMap(),
  en: new WeakMap(),
}

export type Citation = { readonly text: string; readonly url: string | undefined }

/** A ground in words, and its official address where it has one. */
export function citation(ground: Ground, language: Language = 'pt'): Citation {
  const before = CITED[language].get(ground)
  if (before) return before
  const fresh = { text: groundText(ground, language), url: addressOf(ground) }
  CITED[language].set(ground, fresh)
  return fresh
}

/** The whole tree, conclusion first, each premise one step deeper: a statement of reasons. */
export function explain(finding: Finding, wording: Wording, language: Language = 'pt'): Line[] {
  const lines: Line[] = []
  visit(finding, 0, lines, wording, language)
  return lines
}

function visit(
  node: Finding,
  depth: number,
  lines: Line[],
  wording: Wording,
  language: Language,
): void {
  const { text: ground, url } = citation(node.ground, language)
  lines.push({ depth, about: node.about, text: say(node, wording, language), ground, url })
  for (const premise of node.premises) visit(premise, depth + 1, lines, wording, language)
}
