// Lei n.º 34/2004, artigo 25.º — the clock of the decision: thirty days, their suspension, the last dispatch day.
// Interpretation: CM-021 and LP-121. Where the suspension starts (sending or deemed notice) and ends (answer or the
// end of the time given) is open: every reading is counted, and the earliest and the latest are told apart.
import { type PlainDate, plusDays } from '#base/dates'
import { type Finding, found, given } from '#base/finding'
import { cpaRegisteredLetter } from '../cpa/art-113-when-notified.ts'
import { lastDispatchDay } from '../cpa/art-130-dispatch.ts'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { type Counted, deadline } from './deadline.ts'
import type { Period } from './period.ts'

const art25 = Lei34_2004.art('25.º')

export type DecisionClock = {
  readonly rawLastDay: PlainDate
  readonly lastDay: PlainDate
  /** A decision sent off after this day comes after the tacit grant. */
  readonly lastDispatchDay: PlainDate
}

/** Thirty days to decide from the day of filing, unless another regime or length is asked. */
export function decisionClock(
  period: Partial<Period> & Pick<Period, 'from'>,
): Finding<DecisionClock> {
  const counted = deadline({ regime: 'legalAid.decision', length: 30, unit: 'day', ...period })
  const dispatch = lastDispatchDay(counted.value.lastDay, period.municipality)
  const { rawLastDay, lastDay } = counted.value
  const clock = { rawLastDay, lastDay, lastDispatchDay: dispatch.value }
  return found('decision-clock', clock, art25(1), pair, [counted, dispatch])
}

const pair = (findings: readonly Finding[]): readonly Finding[] => findings

export type DocumentRequest = {
  readonly filedOn: PlainDate
  readonly sentOn: PlainDate
  /** When the request counts as known; absent: by registered letter. */
  readonly deemedOn?: PlainDate
  /** Working days given to answer. */
  readonly daysGiven: number
  readonly answeredOn?: PlainDate
  readonly municipality?: string
}

export type ClockReading = {
  readonly starts: 'sending' | 'deemed-notice'
  readonly ends: 'answer' | 'time-given'
  readonly clock: DecisionClock
  /** The thirty days were over before this reading's suspension began: it suspended nothing. */
  readonly tooLate: boolean
}

export type DecisionReadings = {
  readonly withoutSuspension: DecisionClock
  readonly deemedOn: PlainDate
  readonly answerEndsOn: PlainDate
  readonly readings: readonly ClockReading[]
  /** The target of the service. */
  readonly earliest: DecisionClock
  /** Before this one has passed nobody is told of a tacit grant. */
  readonly latest: DecisionClock
}

/** The clock of a decision for which documents or information were asked, in each reading. */
export function decisionReadings(request: DocumentRequest): Finding<DecisionReadings> {
  const { filedOn, sentOn, daysGiven, answeredOn } = request
  const place = request.municipality ? { municipality: request.municipality } : {}
  const deemedOn = request.deemedOn ?? cpaRegisteredLetter(sentOn).value
  const answer = deadline({
    ...place,
    regime: 'cpa.workingDays',
    from: deemedOn,
    length: daysGiven,
    unit: 'working-day',
  })
  const answerEndsOn = answer.value.lastDay
  const bare = decisionClock({ ...place, from: filedOn })
  const read = (starts: ClockReading['starts'], ends: ClockReading['ends']): ClockReading => {
    const start = starts === 'sending' ? sentOn : deemedOn
    const end =
      ends === 'answer' && answeredOn && answeredOn < answerEndsOn ? answeredOn : answerEndsOn
    // A request after the thirty days suspends nothing (LP-122). One in their last day, moved or not, is still within
    // them: that day does not count, so that nobody is told of a tacit grant too soon.
    const tooLate = start > bare.value.lastDay
    const from = start < bare.value.rawLastDay ? plusDays(start, 1) : bare.value.rawLastDay
    const suspensions = tooLate || from > end ? [] : [{ from, to: end }]
    const clock = decisionClock({ ...place, from: filedOn, suspensions })
    return { starts, ends, clock: clock.value, tooLate }
  }
  const readings = [
    read('sending', 'time-given'),
    read('sending', 'answer'),
    read('deemed-notice', 'time-given'),
    read('deemed-notice', 'answer'),
  ]
  const byDate = readings
    .map(({ clock }) => clock)
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
  const value: DecisionReadings = {
    withoutSuspension: bare.value,
    deemedOn,
    answerEndsOn,
    readings,
    earliest: byDate[0] as DecisionClock,
    latest: byDate[byDate.length - 1] as DecisionClock,
  }
  return found('decision-readings', value, art25(1), requestPremises, { request, answer, bare })
}

type RequestBasis = {
  readonly request: DocumentRequest
  readonly answer: Finding<Counted>
  readonly bare: Finding<DecisionClock>
}
const requestPremises = ({ request, answer, bare }: RequestBasis): readonly Finding[] => [
  bare,
  given('documents-requested', request.sentOn, { kind: 'fact', origin: 'document' }),
  answer,
]
