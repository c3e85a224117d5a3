// How the findings of the Código do Procedimento Administrativo are said.
import type { PlainDate } from '#base/dates'
import { formatLongDate } from '#base/format'
import type { Wording } from '../explain.ts'
import { each, type Pair, pick, words } from '../phrases.ts'
import type { Whereabouts } from './art-088-dilation.ts'

const on = (pt: string, en: string) =>
  words(
    ({ value }, language) =>
      `${pick([pt, en], language)}: ${formatLongDate(value as PlainDate, language)}`,
  )

const WHEREABOUTS: Readonly<Record<Whereabouts, Pair>> = {
  mainland: ['Reside ou está no continente', 'Lives or is on the mainland'],
  islands: ['Reside ou está nos Açores ou na Madeira', 'Lives or is in the Azores or Madeira'],
  europe: ['Reside ou está noutro país da Europa', 'Lives or is in another country of Europe'],
  elsewhere: ['Reside ou está fora da Europa', 'Lives or is outside Europe'],
}

export const wording: Wording = {
  'last-dispatch-day': on('Último dia para enviar a decisão', 'Last day to send off the decision'),
  whereabouts: each(WHEREABOUTS),
  'decision-due': on('Último dia para decidir', 'Last day to decide'),
}
