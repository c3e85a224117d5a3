// Código de Processo Civil, artigo 139.º, n.ºs 5 e 6 — ato praticado nos três dias úteis seguintes, com multa.
// CM-028, CM-029. The days lie outside the period and never change its last day. The judge may reduce or waive the
// fine (n.º 8): a person's decision, not modelled.
import type { PlainDate } from '#base/dates'
import { type Finding, found, given } from '#base/finding'
import { type Cents, plus, portion } from '#base/money'
import { openFrom, toleranceOf } from '../calendar/count.ts'
import { COURT_HOLIDAY, calendarOf, dayAt, indexOf, NOT_WORKING } from '../calendar/days.ts'
import type { Period, Regime } from '../calendar/period.ts'
import { CPC } from './diploma.ts'

const art139 = CPC.art('139.º')

/** Whether the three days are offered: only where the regime is judicial. */
export const offersFineDays = ({ regime, courtAct }: Pick<Period, 'regime' | 'courtAct'>) =>
  JUDICIAL.includes(regime) || courtAct === true
const JUDICIAL: readonly Regime[] = ['cpc.continuous', 'rgcols.continuous']

export type FineDays = {
  readonly firstFineDay: PlainDate
  readonly secondFineDay: PlainDate
  readonly thirdFineDay: PlainDate
}
/** Practice takes court holidays for closed days; one appeal court lets the three days run through them. */
export type FineDayReading = 'court-holidays-closed' | 'court-holidays-open'

type FineDayOptions = Pick<Period, 'municipality' | 'tolerance'> & {
  readonly reading?: FineDayReading
}

/** The three working days after the last day; a day of tolerance moves only the third (EN-014). */
export function fineDays(lastDay: PlainDate, options: FineDayOptions = {}): Finding<FineDays> {
  const { bits } = calendarOf(options.municipality)
  const { reading = 'court-holidays-closed' } = options
  const closed = reading === 'court-holidays-open' ? NOT_WORKING : NOT_WORKING | COURT_HOLIDAY
  const first = openFrom(indexOf(lastDay) + 1, bits, closed, [])
  const second = openFrom(first + 1, bits, closed, [])
  const days: FineDays = {
    firstFineDay: dayAt(first),
    secondFineDay: dayAt(second),
    thirdFineDay: dayAt(openFrom(second + 1, bits, closed, toleranceOf(options))),
  }
  return found('fine-days', days, art139(5), fineDayPremises, { lastDay, reading })
}

type FineDayBasis = { readonly lastDay: PlainDate; readonly reading: FineDayReading }
const fineDayPremises = ({ lastDay, reading }: FineDayBasis): readonly Finding[] => [
  given('fine-days-after', lastDay, { kind: 'fact', origin: 'calendar' }),
  given('fine-days-reading', reading, art139(5)),
]

export type FineDay = 1 | 2 | 3

/** Each day's share of the court fee, and the most it may be, in units of account. */
const FINES: Record<FineDay, { al: string; share: [number, number]; most: [number, number] }> = {
  1: { al: 'a', share: [10, 100], most: [1, 2] },
  2: { al: 'b', share: [25, 100], most: [3, 1] },
  3: { al: 'c', share: [40, 100], most: [7, 1] },
}

/** The fine of an act done on one of the three days, from the court fee of the act and the UC of the day. */
export function lateFine(
  day: FineDay,
  courtFee: Finding<Cents>,
  uc: Finding<Cents>,
): Finding<Cents> {
  const { al, share, most } = FINES[day]
  const fine = portion(share, courtFee.value)
  const ceiling = portion(most, uc.value)
  const due = fine < ceiling ? fine : ceiling
  return found('late-fine', due, art139(5, al), premises, [courtFee, uc])
}

/** n.º 6: not paid at once, the fine is asked with 25 % more. */
export const lateFineWithSurcharge = (fine: Finding<Cents>): Finding<Cents> =>
  found(
    'late-fine-with-surcharge',
    plus(fine.value, portion([25, 100], fine.value)),
    art139(6),
    premises,
    [fine],
  )

const premises = (findings: readonly Finding[]): readonly Finding[] => findings
