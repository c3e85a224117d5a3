// The day on which a notification or service counts as made, by its channel. One rule each, each in its article:
// the same letter has other days under other codes (CM-039).
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { cpaElectronic, cpaRegisteredLetter } from '../cpa/art-113-when-notified.ts'
import { cpcElectronic } from '../cpc/art-248-electronic-notification.ts'
import { cpcRegisteredLetter } from '../cpc/art-249-notification-by-post.ts'
import { cpptRegisteredLetter, electronicAddress } from '../cppt/art-039-when-notified.ts'
import { jointDebts } from '../cppt/art-190-joint-debts.ts'
import { noticeLeft } from '../cppt/art-192-notice-left.ts'

/** By channel: from the day of sending, registration, availability, notice or service, to the deemed day. */
const RULES = {
  'cpa-registered-letter': cpaRegisteredLetter,
  'cppt-registered-letter': cpptRegisteredLetter,
  'cpc-registered-letter': cpcRegisteredLetter,
  'cpc-electronic': cpcElectronic,
  'cpa-electronic': cpaElectronic,
  'electronic-address': electronicAddress,
  'notice-left': noticeLeft,
  'joint-debts': jointDebts,
} as const satisfies Record<string, (on: PlainDate) => Finding<PlainDate>>

export type Channel = keyof typeof RULES
export const CHANNELS = Object.keys(RULES) as readonly Channel[]

/** The deemed day, which starts the period: the first counted day is a later one (CM-041). */
export const deemedDate = (channel: Channel, on: PlainDate): Finding<PlainDate> =>
  RULES[channel](on)
