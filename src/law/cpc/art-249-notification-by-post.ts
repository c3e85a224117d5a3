// Código de Processo Civil, artigo 249.º — Notificação postal a quem não tem mandatário.
import { date, type PlainDate } from '#base/dates'
import type { Act, Finding } from '#base/finding'
import { presumedOnOpenDay } from '../calendar/presumed-day.ts'
import { CPC } from './diploma.ts'

const art249 = CPC.art('249.º')
const FORMER: Act = {
  kind: 'act',
  title: 'Código de Processo Civil de 1961, artigo 254.º, n.º 3',
}

/** n.º 1: the third day after registration, or the next working day (CM-032). */
export const cpcRegisteredLetter = (registeredOn: PlainDate): Finding<PlainDate> =>
  presumedOnOpenDay(registeredOn, 3, registeredOn < date('2013-09-01') ? FORMER : art249(1))
