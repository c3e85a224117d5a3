// How one regime counts: a row of data that the article of its code fills in.
import { date } from '#base/dates'
import type { Act, Ground } from '#base/finding'
import { type DayIndex, indexOf } from './days.ts'

export type RegimeRule = {
  /** Which days count. Court days become all days where a period is urgent or reaches six months. */
  readonly counts: 'all-days' | 'working-days' | 'court-days'
  /** The law of the period as a whole. */
  readonly ground: Ground
  /** The event day is left out. */
  readonly leavesOutEvent: Ground
  /** Some days inside are left out. */
  readonly leavesOutInside: Ground
  /** A last day on a closed day moves. */
  readonly movesLastDay: Ground
  /** The law of the same content before this one. */
  readonly former?: { readonly until: DayIndex; readonly rule: RegimeRule }
}

/** A rule together with the act that said the same until `until` (the first day of the new one). */
export function formerly(rule: RegimeRule, until: string, title: string): RegimeRule {
  const act: Act = { kind: 'act', title }
  const old = { counts: rule.counts, ground: act, leavesOutEvent: act, leavesOutInside: act }
  return { ...rule, former: { until: indexOf(date(until)), rule: { ...old, movesLastDay: act } } }
}
