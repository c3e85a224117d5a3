// Runs worked cases through the same rules that the product uses, and compares what is expected, exactly.
import { type Problem, problemMessage } from '../problems.ts'
import { isObject } from '../shape.ts'
import { calendarKinds } from './calendar.ts'
import { kindOf, nameOf, readCase, type WorkedCase } from './case-file.ts'
import { dateKinds } from './dates.ts'
import { identifierKinds } from './identifiers.ts'
import type { Kind, Results } from './kind.ts'
import { legalProtectionKinds } from './legal-protection.ts'

const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({ ...legalProtectionKinds, ...dateKinds, ...calendarKinds, ...identifierKinds }),
)

export type Difference = {
  readonly field: string
  readonly expected: unknown
  /** Undefined: the rules give no such result. */
  readonly got: unknown
}
export type Verdict = { readonly id: string } & (
  | { readonly verdict: 'ok' }
  | { readonly verdict: 'differs'; readonly differences: readonly Difference[] }
  | { readonly verdict: 'unsupported'; readonly why: string }
)

/** The verdict on one case; `place` is its place in the file, from 0. */
export function runCase(given: unknown, place: number): Verdict {
  const id = nameOf(given, place)
  const unsupported = (why: string): Verdict => ({ id, verdict: 'unsupported', why })
  const name = kindOf(given)
  if (name === 'holding')
    return unsupported(
      'uma decisão (holding) mostra-se nos testes que a nomeiam, não num valor calculado',
    )
  const run = KINDS.get(name)
  if (name !== '' && !run) return unsupported(`o tipo ${JSON.stringify(name)} não é calculado aqui`)
  const taken = readCase(given)
  if (!taken.ok) return unsupported(said(taken.reason))
  return run ? verdictOf(taken.value, run) : unsupported('kind: falta o tipo')
}

function verdictOf({ id, on, inputs, expected }: WorkedCase, run: Kind): Verdict {
  const unsupported = (why: string): Verdict => ({ id, verdict: 'unsupported', why })
  if (!isObject(expected) || Object.keys(expected).length === 0)
    return unsupported('expected: não diz que resultados se esperam')
  const results = run(inputs, on)
  if (!results.ok) return unsupported(said(results.reason))
  const differences = differencesOf(expected, results.value)
  return differences.length === 0 ? { id, verdict: 'ok' } : { id, verdict: 'differs', differences }
}

const differencesOf = (
  expected: Readonly<Record<string, unknown>>,
  results: Results,
): readonly Difference[] =>
  Object.entries(expected).flatMap(([field, wanted]) => {
    const got = Object.hasOwn(results, field) ? results[field] : undefined
    return got === wanted ? [] : [{ field, expected: wanted, got }]
  })

const MOST_SAID = 5
const said = (problems: readonly Problem[]): string =>
  problems
    .slice(0, MOST_SAID)
    .map((problem) => [problem.field, problemMessage(problem)].filter(Boolean).join(': '))
    .join(' ')
