// The only way to count a period: one regime, its working day by day, and the law it stands on.
import type { PlainDate } from '#base/dates'
import { type Finding, found } from '#base/finding'
import { type Count, count, firstOf } from './count.ts'
import { dayAt } from './days.ts'
import type { Period } from './period.ts'
import { ruleOn } from './regime.ts'
import { RULES } from './regimes.ts'
import { warningsOf } from './warnings.ts'
import { type CountedDay, daysBeforeSuspension, premisesOf, workingOf } from './working.ts'

/** A counted period. `working` and `warnings` are made when they are read. */
export class Counted {
  /** The first day that counts, after the event. */
  readonly firstDay: PlainDate
  /** The last day, before it moves. */
  readonly rawLastDay: PlainDate
  /** The last day on which the act is in time. */
  readonly lastDay: PlainDate
  readonly dilationEndsOn: PlainDate | undefined
  readonly #count: Count

  constructor(count: Count) {
    this.firstDay = dayAt(firstOf(count))
    this.rawLastDay = dayAt(count.raw)
    this.lastDay = dayAt(count.last)
    this.dilationEndsOn = count.dilationEnd === undefined ? undefined : dayAt(count.dilationEnd)
    this.#count = count
  }

  /** Days counted before the first one that a suspension or court holidays took away; undefined when none did. */
  get daysBeforeSuspension(): number | undefined {
    return daysBeforeSuspension(this.#count)
  }

  /** Every day from the event to the last: its number in the count, or why it has none. */
  get working(): readonly CountedDay[] {
    return workingOf(this.#count)
  }

  /** What a person should know before relying on the date. */
  get warnings(): readonly Finding[] {
    return warningsOf(this.#count)
  }

  /** The reasons of the result: the event, what was left out, where the last day moved. */
  static premises(counted: Counted): readonly Finding[] {
    return premisesOf(counted.#count)
  }
}

/**
 * The last day of a period, with its reasons. Trusts a period that `checkPeriod` accepted; throws `UnknownOn` when
 * the count leaves the calendar.
 */
export function deadline(period: Period): Finding<Counted> {
  const rule = ruleOn(RULES[period.regime], period.from)
  const counted = new Counted(count(period, rule))
  return found('deadline', counted, rule.ground, Counted.premises, counted)
}
