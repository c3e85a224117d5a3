// ELI, the European identifier of an act of law in its Portuguese forms (rule CM-065).
import { parseDate } from '../dates.ts'
import { accepted, type Outcome, rejected } from '../outcome.ts'

declare const eliBrand: unique symbol
/** The address under `http://data.dre.pt/eli/` that names an act, an issue of the gazette or a consolidation. */
export type Eli = string & { readonly [eliBrand]: true }
export type EliProblem = 'wrong-format' | 'not-a-date' | 'before-1991'

const BASE = 'http://data.dre.pt/eli/'
const LONGEST = 200
/** First day of the numbering on which the addresses of published acts stand. */
const FIRST_DAY = '1991-01-02'

// Place of the gazette: p mainland, a Azores, m Madeira.
const TYPE_AND_NUMBER = '[a-z]+(?:-[a-z]+)*/\\d{1,6}(?:-[a-zA-Z]{1,2})?'
const ENDING = '/pt/(?:html|pdf)'
const ACT = new RegExp(`^${TYPE_AND_NUMBER}/(\\d{4})/(\\d{2})/(\\d{2})/[pam]/dre${ENDING}$`)
const CONSOLIDATED = new RegExp(
  `^${TYPE_AND_NUMBER}/\\d{4}/[pam]/cons/(\\d{4})(\\d{2})(\\d{2})${ENDING}$`,
)
// The series is left out in some addresses of the gazette itself.
const GAZETTE = new RegExp(`^diario/(?:[12][ab]?/)?\\d{1,3}/(\\d{4})/\\d{1,2}${ENDING}$`)

/** Secure addresses (https) are taken and stored in the registered form (http). */
export function parseEli(text: string): Outcome<Eli, EliProblem> {
  const address = text.trim().replace(/^https:/, 'http:')
  if (address.length > LONGEST || !address.startsWith(BASE)) return rejected('wrong-format')
  const path = address.slice(BASE.length)
  const problem = actProblem(path)
  return problem ? rejected(problem) : accepted(address as Eli)
}

function actProblem(path: string): EliProblem | undefined {
  const gazette = GAZETTE.exec(path)
  if (gazette) return (gazette[1] as string) >= '1991' ? undefined : 'before-1991'
  // A consolidation may be of an older act: only its own day is looked at.
  const parts = ACT.exec(path) ?? CONSOLIDATED.exec(path)
  if (!parts) return 'wrong-format'
  const day = parseDate(parts.slice(1).join('-'))
  if (day === undefined) return 'not-a-date'
  return day >= FIRST_DAY ? undefined : 'before-1991'
}
