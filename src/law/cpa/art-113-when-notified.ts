// Código do Procedimento Administrativo, artigo 113.º — Perfeição das notificações.
// Not modelled: rebuttal by the addressee (n.º 2) and fax (n.ºs 3 and 4), which need a person's finding or no count.
import { date, type PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { LAST_DAY } from '../calendar/days.ts'
import { presumedOnDay, presumedOnWorkingDay } from '../calendar/presumed-day.ts'
import { UnknownOn } from '../timeline.ts'
import { CPA } from './diploma.ts'

const art113 = CPA.art('113.º')

/** n.º 1: the third working day after registration (CM-030); also asked of letters older than the code (LPC-035). */
export const cpaRegisteredLetter = (registeredOn: PlainDate): Finding<PlainDate> =>
  presumedOnWorkingDay(registeredOn, 3, art113(1))

const IN_FORCE = date('2015-04-08')
const AMENDED = date('2020-11-17')

/** n.º 6: not opened, the fifth working day after sending (CM-036); until Lei n.º 72/2020 the 25th day. */
export function cpaElectronic(sentOn: PlainDate): Finding<PlainDate> {
  if (sentOn >= AMENDED) return presumedOnWorkingDay(sentOn, 5, art113(6))
  if (sentOn < IN_FORCE)
    throw new UnknownOn('cpa-electronic-notification', sentOn, IN_FORCE, LAST_DAY)
  return presumedOnDay(sentOn, 25, art113(6))
}
