// A file of worked cases, as it comes from outside: `{schema, about, cases}`.
import type { PlainDate } from '#base/dates'
import { type Outcome, rejected } from '#base/outcome'
import type { Problem } from '../problems.ts'
import { anything, isObject, listOf, optional, read, record } from '../shape.ts'
import { day, text } from '../value-shapes.ts'

/** What a runner needs of a case; the rest of it is for readers. */
export type WorkedCase = {
  readonly id: string
  readonly kind: string
  readonly on?: PlainDate
  readonly inputs: unknown
  readonly expected: unknown
}

const MOST_CASES = 100_000
const PROSE = 100_000

const caseFile = record({
  schema: text(100),
  about: optional(text(PROSE)),
  cases: listOf(anything, MOST_CASES),
})

const prose = optional(text(PROSE))
const workedCase = record({
  id: text(100),
  kind: text(100),
  on: optional(day),
  inputs: anything,
  expected: anything,
  title: prose,
  source: optional(anything),
  origin: prose,
  certainty: prose,
  notes: prose,
})

/** The cases of a file, each still unread; or why this is no file of cases. */
export function casesOf(content: unknown): Outcome<readonly unknown[], readonly Problem[]> {
  const file = read(caseFile, content)
  if (!file.ok) return file
  const { schema, cases } = file.value
  if (!/^[a-z-]+-(cases|holdings)\/2$/.test(schema))
    return rejected([{ field: 'schema', code: 'not-one-of', limit: '…-cases/2, …-holdings/2' }])
  return cases.length > 0
    ? { ok: true, value: cases }
    : rejected([{ field: 'cases', code: 'missing' }])
}

export const readCase = (given: unknown): Outcome<WorkedCase, readonly Problem[]> =>
  read(workedCase, given) as Outcome<WorkedCase, readonly Problem[]>

/** The name of a case that may have none. */
export const nameOf = (given: unknown, place: number): string =>
  isObject(given) && typeof given.id === 'string' && given.id !== '' ? given.id : `cases[${place}]`

/** The kind a case says it is of, whatever else it holds. */
export const kindOf = (given: unknown): string =>
  isObject(given) && typeof given.kind === 'string' ? given.kind : ''
