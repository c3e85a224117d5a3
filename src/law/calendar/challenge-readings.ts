// Lei n.º 34/2004, artigo 27.º, n.º 1 — fifteen days to challenge, in the three ways they are counted.
// Interpretation: CM-016 and LP-142. The citizen is shown the earliest end; the service accepts until the latest.
import type { PlainDate } from '#base/dates'
import { type Finding, found } from '#base/finding'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { type Counted, deadline } from './deadline.ts'
import type { Period, Regime } from './period.ts'

const art27 = Lei34_2004.art('27.º')

export type ChallengeReadings = {
  readonly lastDayContinuous: PlainDate
  readonly lastDayWorkingDays: PlainDate
  readonly lastDayCourt: PlainDate
  /** The earliest of the three. */
  readonly shownLastDay: PlainDate
  /** The latest of the three. */
  readonly acceptedUntil: PlainDate
}

/** Days in `length`, 15 by law, from the day the decision became known. */
export function challengeReadings(
  period: Pick<Period, 'from' | 'municipality' | 'tolerance'> & { readonly length?: number },
): Finding<ChallengeReadings> {
  const read = (regime: Regime): Finding<Counted> =>
    deadline({ length: 15, ...period, regime, unit: 'day' })
  const readings = [read('cc279.days'), read('cpa.workingDays'), read('cpc.continuous')] as const
  const [continuous, working, court] = readings.map(({ value }) => value.lastDay) as [
    PlainDate,
    PlainDate,
    PlainDate,
  ]
  const inOrder = [continuous, working, court].sort()
  const value: ChallengeReadings = {
    lastDayContinuous: continuous,
    lastDayWorkingDays: working,
    lastDayCourt: court,
    shownLastDay: inOrder[0] as PlainDate,
    acceptedUntil: inOrder[2] as PlainDate,
  }
  return found('challenge-readings', value, art27(1), all, readings)
}

const all = (readings: readonly Finding[]): readonly Finding[] => readings
