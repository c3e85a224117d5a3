// A counted period as machines get it: its days, and the working in words.
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import type { Language } from '#base/format'
import type { Counted } from '#law/calendar/deadline'
import { groundText, say } from '#law/explain'
import { wording } from '#law/wording'
import { type Reason, reasonsOf, type Source } from './reasons.ts'

/** One day of the working, as it is sent: its number in the count, or why it has none. */
export type SentDay = {
  readonly date: PlainDate
  readonly counted?: number
  readonly why?: string
  readonly ground?: string
}

/** The answer as machines get it. */
export type DeadlineResult = {
  readonly firstDay: PlainDate
  readonly rawLastDay: PlainDate
  readonly lastDay: PlainDate
  readonly dilationEndsOn?: PlainDate
  readonly ground: string
  readonly working: readonly SentDay[]
  readonly warnings: readonly string[]
  readonly reasons: Reason
  readonly citations: Readonly<Record<string, Source>>
}

export function deadlineResult(
  counted: Finding<Counted>,
  language: Language = 'pt',
): DeadlineResult {
  const { firstDay, rawLastDay, lastDay, dilationEndsOn, working, warnings } = counted.value
  return {
    firstDay,
    rawLastDay,
    lastDay,
    ...(dilationEndsOn ? { dilationEndsOn } : {}),
    ground: groundText(counted.ground, language),
    working: working.map(({ date, counted: number, why }) => ({
      date,
      ...(number === undefined ? {} : { counted: number }),
      ...(why
        ? { why: say(why, wording, language), ground: groundText(why.ground, language) }
        : {}),
    })),
    warnings: warnings.map((warning) => say(warning, wording, language)),
    ...reasonsOf({ reasons: counted }, wording, language),
  }
}
