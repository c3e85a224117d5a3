// Código de Processo Civil, artigo 248.º — Notificação eletrónica aos mandatários.
import { date, type PlainDate } from '#base/dates'
import type { Act, Finding } from '#base/finding'
import { presumedOnOpenDay } from '../calendar/presumed-day.ts'
import { CPC } from './diploma.ts'

const art248 = CPC.art('248.º')
const FORMER: Act = {
  kind: 'act',
  title: 'Portaria n.º 114/2008, de 6 de fevereiro, artigo 21.º-A, n.º 5',
}

/** The third day after it was drawn up, or the next working day (CM-032); also inside court holidays (CM-005). */
export const cpcElectronic = (drawnUpOn: PlainDate): Finding<PlainDate> =>
  presumedOnOpenDay(drawnUpOn, 3, drawnUpOn < date('2013-09-01') ? FORMER : art248())
