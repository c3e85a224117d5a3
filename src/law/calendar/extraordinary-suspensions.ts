// Periods that stood still by law during the epidemic of 2020 and 2021 (CM-011). (table of data)
import { date, type PlainDate } from '#base/dates'
import type { Act } from '#base/finding'
import type { Regime, Span } from './period.ts'

export type ExtraordinarySuspension = Span & {
  readonly act: Act
  readonly certainty: 'H' | 'M'
}

const suspension = (
  from: string,
  to: string,
  title: string,
  certainty: 'H' | 'M',
): ExtraordinarySuspension => ({
  from: date(from),
  to: date(to),
  act: { kind: 'act', title },
  certainty,
})

/** Both ends inclusive; counting resumed the day after (3 June 2020: DC-025; 6 April 2021). */
export const EXTRAORDINARY_SUSPENSIONS: readonly ExtraordinarySuspension[] = [
  suspension('2020-03-09', '2020-06-02', 'Leis n.os 1-A/2020, 4-A/2020 e 16/2020', 'H'),
  suspension('2021-01-22', '2021-04-05', 'Leis n.os 4-B/2021 e 13-B/2021', 'M'),
]

/** The regimes whose periods they stopped: court, administrative and fine procedures; never urgent cases. */
const TOUCHED: readonly Regime[] = [
  'cpc.continuous',
  'cpa.workingDays',
  'cpa.long',
  'rgco.workingDays',
  'rgcols.continuous',
]

/** The extraordinary suspensions of a regime. Rules of enforcement differ: a person confirms before old files. */
export const extraordinarySuspensions = (regime: Regime): readonly ExtraordinarySuspension[] =>
  TOUCHED.includes(regime) ? EXTRAORDINARY_SUSPENSIONS : []

/** The act of a span, when it is one of these. */
export const actOfSuspension = (from: PlainDate, to: PlainDate): Act | undefined =>
  EXTRAORDINARY_SUSPENSIONS.find((span) => span.from === from && span.to === to)?.act
