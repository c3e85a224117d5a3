// Portaria n.º 10/2008, artigo 1.º — Taxa devida pela consulta jurídica.
import type { PlainDate } from '#base/dates'
import { type Finding, found, given } from '#base/finding'
import { type Cents, ZERO } from '#base/money'
import type { Insufficiency } from '../lei-34-2004/art-008a-economic-insufficiency.ts'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { CONSULTATION_FEE } from '../parameters/consultation-fee.ts'
import { Portaria10_2008 } from './diploma.ts'

const art1 = Portaria10_2008.art('1.º')
const art8A = Lei34_2004.art('8.º-A')

/** Legal consultation by what the household can bear: free, on prior payment of a fee, or not at all (LP-020, LP-071). */
export type Consultation =
  | { readonly kind: 'free' }
  | { readonly kind: 'prior-payment'; readonly fee: Cents }
  | { readonly kind: 'none' }

/** The consultation a natural person may have; the fee is paid to the justice institute before it, in cents. */
export function consultation(band: Insufficiency, on: PlainDate): Finding<Consultation> {
  if (band === 'full-waiver') return given('consultation', { kind: 'free' }, art8A(1, 'a'))
  if (band === 'no-insufficiency') return given('consultation', { kind: 'none' }, art8A(1, 'c'))
  const fee = CONSULTATION_FEE.on(on)
  return found('consultation', { kind: 'prior-payment', fee: fee.value }, art1(3), (f) => [f], fee)
}

/** What the applicant pays, in cents. */
export const feeOf = (value: Consultation): Cents =>
  value.kind === 'prior-payment' ? value.fee : ZERO
