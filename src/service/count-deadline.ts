// Counting a period for whoever asks, at the command line, over HTTP or in the portal: one shape of the question. The
// law is in `law/calendar`.
import type { Finding } from '#base/finding'
import { type Outcome, rejected } from '#base/outcome'
import { FIRST_DAY, LAST_DAY } from '#law/calendar/days'
import { type Counted, deadline } from '#law/calendar/deadline'
import {
  checkPeriod,
  LONGEST,
  MOST_DILATION,
  MOST_ENTRIES,
  type Period,
  type PeriodProblem,
  REGIMES,
  UNITS,
  type Unit,
} from '#law/calendar/period'
import { whereKnown } from './known.ts'
import type { Problem } from './problems.ts'
import {
  checked,
  described,
  inside,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  type ValueOf,
} from './shape.ts'
import { count, day, flag, municipality, span } from './value-shapes.ts'

const fields = record({
  regime: described('How the period is counted', oneOf(REGIMES)),
  from: described('The day of the event, which is not counted', day),
  days: optional(count(1, LONGEST.day)),
  months: optional(count(1, LONGEST.month)),
  years: optional(count(1, LONGEST.year)),
  hours: optional(described('Multiples of 24', count(24, LONGEST.hour))),
  dilation: optional(
    described('Days added for distance, one count with the period', count(0, MOST_DILATION)),
  ),
  municipality: optional(described('Seat of the service or court', municipality)),
  tolerance: optional(
    described(
      'Days of tolerance; given, they replace the list known here',
      listOf(day, MOST_ENTRIES),
    ),
  ),
  suspensions: optional(
    described('Days that are not counted, both ends included', listOf(span, MOST_ENTRIES)),
  ),
  courtAct: optional(described('Court holidays move the last day', flag)),
  urgent: optional(described('An urgent court case: it runs in court holidays', flag)),
})
type Question = ValueOf<typeof fields>

const LENGTHS = ['days', 'months', 'years', 'hours'] as const
type Length = (typeof LENGTHS)[number]

/** What is asked: one regime, one length. */
export const deadlineQuestion: Shape<Question> = checked(
  fields,
  (question, field, problems) => {
    const given = LENGTHS.filter((name) => question[name] !== undefined)
    const limit = LENGTHS.join(', ')
    if (given.length === 0) problems.push({ field, code: 'missing-one-of', limit })
    for (const name of given.slice(1))
      problems.push({ field: inside(field, name), code: 'only-one-of', limit })
  },
  { oneOf: LENGTHS.map((name) => ({ required: [name] })) },
)

const lengthOf = (question: Question): Length =>
  LENGTHS.find((name) => question[name] !== undefined) ?? 'days'

/** "Dias" are the days of the regime: working days where it counts those. */
const UNIT_OF: Record<Length, Unit> = { days: 'day', months: 'month', years: 'year', hours: 'hour' }

/** Counts the period asked for; problems name the fields of the question. */
export function countDeadline(question: Question): Outcome<Finding<Counted>, readonly Problem[]> {
  const name = lengthOf(question)
  const { days, months, years, hours, ...rest } = question
  const length = days ?? months ?? years ?? hours ?? 0
  const period: Period = { ...rest, length, unit: UNIT_OF[name] }
  const nameOf = (part: keyof Period) => (part === 'length' || part === 'unit' ? name : part)
  return withPeriod(period, nameOf, () => deadline(period))
}

const CALENDAR = `${FIRST_DAY} … ${LAST_DAY}`

/** What the law answers for a period that makes sense; `nameOf` says under which name each part of it was given. */
export function withPeriod<Value>(
  period: Period,
  nameOf: (part: keyof Period) => string,
  answer: () => Value,
): Outcome<Value, readonly Problem[]> {
  const sense = checkPeriod(period)
  if (sense.ok) {
    const answered = whereKnown(nameOf('from'), answer)
    // its first day is known: it is the count that leaves the calendar
    return !answered.ok && answered.reason.some(({ limit }) => limit === CALENDAR)
      ? rejected([{ field: nameOf('from'), code: 'past-the-calendar', limit: LAST_DAY }])
      : answered
  }
  const { field, problem } = sense.reason
  return rejected([{ field: nameOf(field), ...told(problem, period) }])
}

/** The law of periods says what is wrong with one in its words; these are ours. */
function told(
  problem: PeriodProblem['problem'],
  { regime, unit }: Period,
): Pick<Problem, 'code' | 'limit'> {
  switch (problem) {
    case 'unknown-regime':
      return { code: 'not-one-of', limit: REGIMES.join(', ') }
    case 'outside-the-calendar':
      return { code: 'date-not-known', limit: CALENDAR }
    case 'length-out-of-range':
      return { code: 'out-of-range', limit: `1 … ${LONGEST[unit]}` }
    case 'unit-not-of-this-regime':
      return {
        code: problem,
        limit: UNITS[regime].filter((known) => known !== 'working-day').join(' '),
      }
    case 'dilation-out-of-range':
      return { code: 'out-of-range', limit: `0 … ${MOST_DILATION}` }
    case 'suspension-reversed':
      return { code: 'reversed' }
    case 'too-many':
      return { code: 'too-many', limit: `${MOST_ENTRIES}` }
    default:
      return { code: problem }
  }
}
