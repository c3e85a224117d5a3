// Código de Processo Civil, artigo 138.º — Regra da continuidade dos prazos.
// Wording: Lei n.º 41/2013, in force since 2013-09-01; the code of 1961 counted the same way. CPPT 20, n.º 2 leads here.
import { formerly } from '../calendar/regime.ts'
import { CodigoCivil } from '../cc/diploma.ts'
import { CPC } from './diploma.ts'

const art138 = CPC.art('138.º')

/**
 * n.º 1: every day counts, and the period stands still in court holidays unless it has six months or more or the
 * case is urgent. n.ºs 2 and 3: a last day on which the courts are closed, tolerance included, moves.
 * A Saturday right after court holidays counts again (CM-004).
 */
export const cpcContinuous = formerly(
  {
    counts: 'court-days',
    ground: art138(1),
    leavesOutEvent: CodigoCivil.art('279.º')(undefined, 'b'),
    leavesOutInside: art138(1),
    movesLastDay: art138(2),
  },
  '2013-09-01',
  'Código de Processo Civil de 1961, artigo 144.º',
)
