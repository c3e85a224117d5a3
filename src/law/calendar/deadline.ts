// The only way to count a period: one regime, its working day by day, and the law it stands on.
import type { PlainDate } from '#base/dates'
import { type Finding, found } from '#base/finding'
import { type Count, count, dilationEndOf, firstOf } from './count.ts'
import { dayAt } from './days.ts'
import type { Period } from './period.ts'
import { warningsOf } from './warnings.ts'
import { type CountedDay, daysBeforeSuspension, premisesOf, workingOf } from './working.ts'

/** A counted period. Each of its days is made when it is read. */
export class Counted {
  readonly #count: Count

  constructor(count: Count) {
    this.#count = count
  }

  /** The first day that counts, after the event. */
  get firstDay(): PlainDate {
    return dayAt(firstOf(this.#count))
  }

  /** The last day, before it moves. */
  get rawLastDay(): PlainDate {
    return dayAt(this.#count.raw)
  }

  /** The last day on which the act is in time. */
  get lastDay(): PlainDate {
    return dayAt(this.#count.last)
  }

  /** The last day of the dilation; undefined without one. */
  get dilationEndsOn(): PlainDate | undefined {
    const end = dilationEndOf(this.#count)
    return end === undefined ? undefined : dayAt(end)
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

  toJSON() {
    const { firstDay, rawLastDay, lastDay, dilationEndsOn } = this
    return { firstDay, rawLastDay, lastDay, dilationEndsOn }
  }
}

/**
 * The last day of a period, with its reasons. Trusts a period that `checkPeriod` accepted; throws `UnknownOn` when
 * the count leaves the calendar.
 */
export function deadline(period: Period): Finding<Counted> {
  const counted = count(period)
  return found('deadline', new Counted(counted), counted.rule.ground, premisesOf, counted)
}
