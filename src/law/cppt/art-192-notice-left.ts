// Código de Procedimento e de Processo Tributário, artigo 192.º, n.º 3 — segunda carta, aviso deixado.
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { presumedOnDay } from '../calendar/presumed-day.ts'
import { CPPT } from './diploma.ts'

const art192 = CPPT.art('192.º')

/** n.º 3: the letter not collected, service counts on the eighth day after the notice was left (CM-034). */
export const noticeLeft = (noticeOn: PlainDate): Finding<PlainDate> =>
  presumedOnDay(noticeOn, 8, art192(3))
