// Código de Procedimento e de Processo Tributário, artigo 39.º — Perfeição das notificações.
import type { PlainDate } from '#base/dates'
import { type Act, type Finding, found, given } from '#base/finding'
import { presumedOnDay, presumedOnOpenDay } from '../calendar/presumed-day.ts'
import { CPPT } from './diploma.ts'

const art39 = CPPT.art('39.º')

/** n.º 1: the third day after registration, or the next working day (CM-031). */
export const cpptRegisteredLetter = (registeredOn: PlainDate): Finding<PlainDate> =>
  presumedOnOpenDay(registeredOn, 3, art39(1))

/**
 * n.º 10: the fifth day after the record of availability, never moved (CM-035; a secondary source has fifteen days for
 * the tax box: EN-018). Courts differ on a box that was never opened (CM-040): the day it was opened is kept apart, and
 * nobody is refused on this day alone.
 */
export const electronicAddress = (availableOn: PlainDate): Finding<PlainDate> => {
  const presumed = presumedOnDay(availableOn, 5, art39(10))
  return found('deemed-date', presumed.value, art39(10), withDispute, presumed)
}

const NEVER_OPENED: Act = {
  kind: 'act',
  title:
    'Acórdãos do Tribunal Central Administrativo Norte 00047/21.3BEAVR e 03081/15.9BEPRT; em sentido contrário, 00194/22.4BEMDL',
}
const withDispute = ({ premises }: Finding): readonly Finding[] => [
  ...premises,
  given('unopened-mailbox-disputed', true, NEVER_OPENED),
]
