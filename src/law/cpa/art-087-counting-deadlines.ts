// Código do Procedimento Administrativo, artigo 87.º — Contagem dos prazos.
// Wording: Decreto-Lei n.º 4/2015, in force since 2015-04-08; the code of 1991 counted the same way.
import { formerly, type RegimeRule } from '../calendar/regime.ts'
import { CPA } from './diploma.ts'

const art87 = CPA.art('87.º')

const CODE_OF_1991 =
  'Código do Procedimento Administrativo de 1991 (Decreto-Lei n.º 442/91, de 15 de novembro), artigo 72.º'

const workingDays: RegimeRule = {
  counts: 'working-days',
  ground: art87(undefined, 'c'),
  leavesOutEvent: art87(undefined, 'b'),
  leavesOutInside: art87(undefined, 'c'),
  movesLastDay: art87(undefined, 'f'),
}

/**
 * c) the period stands still on Saturdays, Sundays and holidays; b) without its event day; f), g) a last day on
 * which the service is closed, tolerance included, moves. Tolerance inside the period counts (CM-003).
 */
export const cpaWorkingDays = formerly(workingDays, '2015-04-08', CODE_OF_1991)

export const cpaAboveSixMonths = art87(undefined, 'd')

/** d) a period that the law fixes above six months runs on every day (CM-002). */
export const cpaLong = formerly(
  { ...workingDays, counts: 'all-days', ground: cpaAboveSixMonths },
  '2015-04-08',
  CODE_OF_1991,
)
