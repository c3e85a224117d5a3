// Kinds about periods: how they are counted, from when, and where their last day moves.
import { type PlainDate, plusDays } from '#base/dates'
import { moveLastDay } from '#law/calendar/calendar-day'
import { challengeReadings } from '#law/calendar/challenge-readings'
import { deadline } from '#law/calendar/deadline'
import { decisionClock } from '#law/calendar/decision-clock'
import { CHANNELS, deemedDate } from '#law/calendar/deemed-date'
import { interruptedCourtDeadline } from '#law/calendar/interrupted-deadline'
import { LONGEST, MOST_ENTRIES, type Period, REGIMES } from '#law/calendar/period'
import { fineDays, offersFineDays } from '#law/cpc/art-139-late-act'
import { withPeriod } from '../count-deadline.ts'
import { whereKnown } from '../known.ts'
import { listOf, oneOf, optional, record, type ValueOf } from '../shape.ts'
import { count, day, flag, municipality, span, timeOfDay } from '../value-shapes.ts'
import { datedKind, type Kind } from './kind.ts'

const event = oneOf([
  'service',
  'notification',
  'notice',
  'publication',
  'postal-registration',
  'postal-notice-left',
  'electronic-notification-drawn-up',
  'electronic-sending',
  'availability-record',
  'receipt',
  'receipt-signed-by-third-person',
  'application-filed',
  'complaint-filed',
  'request-filed',
])
const channel = oneOf(CHANNELS)
const regime = oneOf(REGIMES)
const lengthAndUnit = {
  length: count(0, LONGEST.hour),
  unit: oneOf(['day', 'working-day', 'month', 'year', 'hour']),
}

const deadlineInputs = record({
  ...lengthAndUnit,
  regime,
  event,
  eventOn: day,
  eventTime: optional(timeOfDay),
  channel: optional(channel),
  openedOn: optional(day),
  debtCount: optional(count(0, 1_000_000)),
  dilationDays: optional(count(0, LONGEST.day)),
  courtAct: optional(flag),
  municipality: optional(municipality),
  toleranceDays: optional(listOf(day, MOST_ENTRIES)),
  suspensions: optional(listOf(span, MOST_ENTRIES)),
})
type DeadlineInputs = ValueOf<typeof deadlineInputs>

/** By the channel, then by the number of debts, which adds its own days to the service (CM-037, EN-139). */
function served({ channel, eventOn, debtCount = 1 }: DeadlineInputs): [PlainDate, PlainDate] {
  if (channel === 'joint-debts') return [eventOn, deemedDate(channel, eventOn).value]
  const servedOn = channel ? deemedDate(channel, eventOn).value : eventOn
  return [servedOn, debtCount > 1 ? deemedDate('joint-debts', servedOn).value : servedOn]
}

/** By the formats, days of tolerance that are not given are none, whatever the calendar's list says. */
const NO_TOLERANCE: Pick<Period, 'tolerance'> = { tolerance: [] }

const NAMES: Partial<Record<keyof Period, string>> = {
  from: 'eventOn',
  dilation: 'dilationDays',
  tolerance: 'toleranceDays',
}
const inputNamed =
  (names: Partial<Record<keyof Period, string>>) =>
  (part: keyof Period): string =>
    `inputs.${names[part] ?? part}`

const periodOf = (inputs: DeadlineInputs, from: PlainDate): Period => ({
  regime: inputs.regime,
  from,
  length: inputs.length,
  unit: inputs.unit,
  ...(inputs.dilationDays === undefined ? {} : { dilation: inputs.dilationDays }),
  ...(inputs.courtAct === undefined ? {} : { courtAct: inputs.courtAct }),
  ...(inputs.municipality === undefined ? {} : { municipality: inputs.municipality }),
  ...(inputs.toleranceDays ? { tolerance: inputs.toleranceDays } : NO_TOLERANCE),
  suspensions: inputs.suspensions ?? [],
})

const period = datedKind(deadlineInputs, (inputs) => {
  const nameOf = inputNamed(NAMES)
  const start = whereKnown(nameOf('from'), () => served(inputs))
  if (!start.ok) return start
  const [servedOn, deemedOn] = start.value
  const asked = periodOf(inputs, deemedOn)
  return withPeriod(asked, nameOf, () => {
    const { dilationEndsOn, daysBeforeSuspension, firstDay, rawLastDay, lastDay } =
      deadline(asked).value
    const found = { dilationEndsOn, daysBeforeSuspension, firstDay, rawLastDay, lastDay }
    const fines = offersFineDays(asked) ? fineDays(lastDay, asked).value : {}
    return { servedOn, deemedOn, ...found, ...fines }
  })
})

const deemed = datedKind(record({ channel, event, eventOn: day }), ({ channel, eventOn }) =>
  whereKnown('inputs.eventOn', () => {
    const deemedOn = deemedDate(channel, eventOn).value
    return { deemedOn, firstDay: plusDays(deemedOn, 1) }
  }),
)

const move = datedKind(record({ regime, rawLastDay: day }), ({ regime, rawLastDay }) =>
  whereKnown('inputs.rawLastDay', () => ({
    lastDay: moveLastDay(regime, rawLastDay, NO_TOLERANCE).value,
  })),
)

const fines = datedKind(record({ lastDay: day }), ({ lastDay }) =>
  whereKnown('inputs.lastDay', () => fineDays(lastDay, NO_TOLERANCE).value),
)

const clock = datedKind(
  record({ ...lengthAndUnit, regime, filedOn: day }),
  ({ filedOn, ...rest }) => {
    const asked = { ...rest, ...NO_TOLERANCE, from: filedOn }
    return withPeriod(asked, inputNamed({ from: 'filedOn' }), () => decisionClock(asked).value)
  },
)

const challenge = datedKind(
  record({ ...lengthAndUnit, notifiedOn: day }),
  ({ notifiedOn, ...rest }) => {
    const asked: Period = { ...rest, ...NO_TOLERANCE, regime: 'cc279.days', from: notifiedOn }
    const nameOf = inputNamed({ from: 'notifiedOn' })
    return withPeriod(asked, nameOf, () => {
      const { acceptedUntil: _, ...shown } = challengeReadings(asked).value
      return shown
    })
  },
)

const interrupted = datedKind(
  record({ ...lengthAndUnit, regime, lawyerNotifiedOn: day, applicantNotifiedOn: day }),
  (inputs) => {
    const { lawyerNotifiedOn: from } = inputs
    const nameOf = inputNamed({ from: 'lawyerNotifiedOn' })
    return withPeriod({ ...inputs, from }, nameOf, () => {
      const { startsOn, counted } = interruptedCourtDeadline({ ...inputs, ...NO_TOLERANCE }).value
      return { startsOn, lastDay: counted.lastDay }
    })
  },
)

export const dateKinds = {
  deadline: period,
  'deemed-date': deemed,
  'last-day-move': move,
  'fine-days': fines,
  'decision-clock': clock,
  'challenge-readings': challenge,
  'interrupted-court-deadline': interrupted,
} satisfies Record<string, Kind>
