// Código Civil, artigo 279.º — Cômputo do termo.
// Also the counting of tax procedure (CPPT 20, n.º 1). A day of tolerance closes the service or court, so that a
// last day on it moves, as it does under the two codes of procedure.
import type { RegimeRule } from '../calendar/regime.ts'
import { CodigoCivil } from './diploma.ts'

const art279 = CodigoCivil.art('279.º')

// b) the event day, or the hour, is not counted; e) a last day on a closed day moves, court holidays being closed
// days where the act is done in court (CM-006). Nothing inside is left out.
const rule = (ground: RegimeRule['ground']): RegimeRule => ({
  counts: 'all-days',
  ground,
  leavesOutEvent: art279(undefined, 'b'),
  leavesOutInside: art279(undefined, 'b'),
  movesLastDay: art279(undefined, 'e'),
})

export const cc279Days = rule(art279(undefined, 'b'))

/** c) months and years run date to date; a day that the last month lacks is that month's last. */
export const cc279Dates = rule(art279(undefined, 'c'))

/**
 * d) 24 or 48 hours are one or two days. The same letter reads eight and fifteen days as weeks, in case of doubt:
 * not applied to deadlines that the law expresses in days (CM-007).
 */
export const cc279Hours = rule(art279(undefined, 'd'))
