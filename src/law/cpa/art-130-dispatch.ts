// Código do Procedimento Administrativo, artigo 130.º, n.º 2 — expedição da notificação.
import type { PlainDate } from '#base/dates'
import { type Finding, found, given } from '#base/finding'
import { workingDayAfter } from '../calendar/calendar-day.ts'
import { CPA } from './diploma.ts'

const art130 = CPA.art('130.º')

/** n.º 2: the decision is tacit, too, unless it is sent off by the first working day after the end of the period. */
export const lastDispatchDay = (lastDay: PlainDate, municipality?: string): Finding<PlainDate> =>
  found('last-dispatch-day', workingDayAfter(lastDay, 1, municipality), art130(2), after, lastDay)

const after = (lastDay: PlainDate): readonly Finding[] => [
  given('decision-due', lastDay, { kind: 'fact', origin: 'calendar' }),
]
