// Portaria n.º 1085-A/2004, artigo 13.º — Quando se pode deixar de pagar prestações. Interpretation 005.
// And Lei n.º 34/2004, artigo 16.º, n.ºs 3 and 4: when they can no longer be demanded.
import { assert } from '#base/assert'
import { type PlainDate, plusMonths } from '#base/dates'
import { DECLARED, type Finding, found, given } from '#base/finding'
import { type Cents, minus, times, ZERO } from '#base/money'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { ruling } from '../practice.ts'
import { Portaria1085A_2004 } from './diploma.ts'

const art13 = Portaria1085A_2004.art('13.º')
const art16 = Lei34_2004.art('16.º')

export type Paid = {
  /** Absent where no initial court fee is due. */
  readonly initialFee?: Cents | undefined
  readonly paid: Cents
  readonly uc: Finding<Cents>
}
export type Stop = { readonly cap: Cents; readonly maySuspend: boolean }

/** By the letter: four times the initial fee, or 2 UC where none is due; strictly more may be suspended (LP-065). */
export function instalmentStop(facts: Paid): Finding<Stop> {
  const { initialFee, paid, uc } = facts
  const cap = initialFee === undefined ? times(uc.value, 2) : times(initialFee, 4)
  return found('instalment-stop', { cap, maySuspend: paid > cap }, art13(1), premises, facts)
}

const premises = ({ initialFee, paid, uc }: Paid): readonly Finding[] => [
  given('instalments-paid', paid, DECLARED),
  initialFee === undefined ? uc : given('initial-fee', initialFee, DECLARED),
]

const LISBOA_2025 = ruling(
  'Acórdão do Tribunal da Relação de Lisboa de 2025',
  'https://jurisprudencia.pt/acordao/238064',
)
const EVORA_2024 = ruling(
  'Acórdão do Tribunal da Relação de Évora de 25 de outubro de 2024 (170/23.0T8FAR-B)',
  'http://www.dgsi.pt/jtre.nsf/134973db04f39bf2802579bf005f080b/3cba76c438a7c42880258bee005bd9f3',
)

export type Demand = {
  /** What may be asked for now. */
  readonly now: Cents
  /** What the letter of the article would still ask for: shown as a forecast, not demanded. */
  readonly forecast: Cents
}

/**
 * As courts read it, a benefit and never a burden: nobody runs instalments up to the cap while only the initial fee has
 * fallen due, so only what is due and unpaid is demanded (LP-066). `feesDue`: what has fallen due for anybody so far.
 */
export function protectiveDemand(facts: Paid, feesDue: Cents): Finding<Demand> {
  const { cap } = instalmentStop(facts).value
  const now = feesDue > facts.paid ? minus(feesDue, facts.paid) : ZERO
  const toCap = cap > facts.paid ? minus(cap, facts.paid) : ZERO
  const value: Demand = { now, forecast: toCap > now ? minus(toCap, now) : ZERO }
  return found('protective-demand', value, art13(1), protectiveReasons, { facts, feesDue })
}

const protectiveReasons = (basis: { facts: Paid; feesDue: Cents }): readonly Finding[] => [
  given('fees-due', basis.feesDue, DECLARED),
  instalmentStop(basis.facts),
  given('courts-no-run-up-to-the-cap', true, LISBOA_2025),
  given('courts-read-it-restrictively', true, EVORA_2024),
]

/** What the final account still shows, in instalments of the same amount as before; the last one is the rest. */
export function remainingInstalments(owed: Cents, instalment: Cents): readonly Cents[] {
  assert(instalment > 0, 'an instalment is more than nothing')
  const whole = Math.floor(owed / instalment)
  const rest = minus(owed, times(instalment, whole))
  return [...Array<Cents>(whole).fill(instalment), ...(rest > ZERO ? [rest] : [])]
}

/**
 * The last day whose instalments are still due: four years after the decision became final (n.º 3), with several cases
 * of the applicant or the household after the last of them (n.º 4). Date to date (Código Civil, artigo 279.º, c): no act
 * falls on that day, so nothing of the calendar moves it.
 */
export function instalmentsEnd(finalDecisions: readonly PlainDate[]): Finding<PlainDate> {
  const last = [...finalDecisions].sort().at(-1)
  assert(last !== undefined, 'instalments end after a final decision')
  const ground = finalDecisions.length === 1 ? art16(3) : art16(4)
  return found('instalments-end', plusMonths(last, 48), ground, decided, finalDecisions)
}

const decided = (finalDecisions: readonly PlainDate[]): readonly Finding[] =>
  finalDecisions.map((day) => given('final-decision', day, DECLARED))

/** Whether an instalment that falls due on `dueOn` may still be demanded. */
export const isDue = (dueOn: PlainDate, end: Finding<PlainDate>): boolean => dueOn <= end.value
