// Lei n.º 34/2004, artigo 8.º-C — Presunção de insuficiência económica das vítimas.
// Wordings: Lei n.º 2/2020 (domestic violence), Lei n.º 45/2023 (sexual freedom and self-determination).
import { date, type PlainDate } from '#base/dates'
import { DECLARED, type Finding, found, given } from '#base/finding'
import type { Victim } from './applicant.ts'
import { Lei34_2004 } from './diploma.ts'

const art8C = Lei34_2004.art('8.º-C')

const PRESUMED_SINCE: Readonly<Record<Exclude<Victim, 'none'>, PlainDate>> = {
  'domestic-violence': date('2020-04-01'),
  'sexual-freedom': date('2023-10-01'),
}

/** Whether insufficiency is presumed on `on`: no means test by default, urgent, rebuttable (LP-012). */
export const presumedInsufficiency = (victim: Victim, on: PlainDate): Finding<boolean> =>
  found(
    'presumed-insufficiency',
    victim !== 'none' && on >= PRESUMED_SINCE[victim],
    art8C(),
    (status) => [given('victim', status, DECLARED)],
    victim,
  )
