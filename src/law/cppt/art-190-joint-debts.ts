// Código de Procedimento e de Processo Tributário, artigo 190.º, n.º 7 — várias dívidas numa só citação.
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { presumedOnDay } from '../calendar/presumed-day.ts'
import { CPPT } from './diploma.ts'

const art190 = CPPT.art('190.º')

/** n.º 7: with several debts in one enforcement, service counts on the fifth day after it was made (CM-037). */
export const jointDebts = (servedOn: PlainDate): Finding<PlainDate> =>
  presumedOnDay(servedOn, 5, art190(7))
