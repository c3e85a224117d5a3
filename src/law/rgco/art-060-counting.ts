// Decreto-Lei n.º 433/82 (RGCO), artigo 60.º — Contagem do prazo para impugnação.
import type { RegimeRule } from '../calendar/regime.ts'
import { RGCO } from './diploma.ts'

const art60 = RGCO.art('60.º')

/**
 * n.º 1: the period of the challenge (20 days, artigo 59.º) stands still on Saturdays, Sundays and holidays;
 * n.º 2: a closed last day moves. Court holidays do not matter, not even for a last day in August (STJ 16/2025).
 */
export const rgcoWorkingDays: RegimeRule = {
  counts: 'working-days',
  ground: art60(1),
  leavesOutEvent: art60(1),
  leavesOutInside: art60(1),
  movesLastDay: art60(2),
}
