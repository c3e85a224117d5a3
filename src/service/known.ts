// The law knows its values and its calendar between two dates. A question outside them is a problem of the date that
// was typed, not a fault of ours.
import { accepted, type Outcome, rejected } from '#base/outcome'
import { UnknownOn } from '#law/timeline'
import type { Problem } from './problems.ts'

/** What `answer` gives; or, where the law of the date in `field` is not known, the problem that says so. */
export function whereKnown<Value>(
  field: string,
  answer: () => Value,
): Outcome<Value, readonly Problem[]> {
  try {
    return accepted(answer())
  } catch (error) {
    if (!(error instanceof UnknownOn)) throw error
    const { first, horizon } = error
    return rejected([{ field, code: 'date-not-known', limit: `${first} … ${horizon}` }])
  }
}
