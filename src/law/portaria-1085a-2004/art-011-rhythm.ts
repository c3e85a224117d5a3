// Portaria n.º 1085-A/2004, artigo 11.º — Periodicidade das prestações.
import { type Finding, found } from '#base/finding'
import { type Cents, portion, times } from '#base/money'
import { Portaria1085A_2004 } from './diploma.ts'

const art11 = Portaria1085A_2004.art('11.º')
const MONTHLY = art11(1, 'a')
const QUARTERLY = art11(1, 'b')
const HALF_YEARLY = art11(1, 'c')
const YEARLY = art11(1, 'd')

export type Rhythm = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly'
export const MONTHS_OF: Readonly<Record<Rhythm, 1 | 3 | 6 | 12>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}

/** The monthly instalment and the UC of the day. */
export type Basis = { readonly instalment: Finding<Cents>; readonly uc: Finding<Cents> }

/**
 * How often the monthly instalment is paid: the shortest of one, three or six months whose sum reaches half a UC,
 * else once a year (LP-064; "and", where the citizens' page says "or").
 */
export function instalmentRhythm(basis: Basis): Finding<Rhythm> {
  if (reaches(1, basis)) return found('rhythm', 'monthly', MONTHLY, premises, basis)
  if (reaches(3, basis)) return found('rhythm', 'quarterly', QUARTERLY, premises, basis)
  if (reaches(6, basis)) return found('rhythm', 'half-yearly', HALF_YEARLY, premises, basis)
  return found('rhythm', 'yearly', YEARLY, premises, basis)
}
/** Half a UC is reached where twice the sum reaches one. */
const reaches = (months: number, { instalment, uc }: Basis): boolean =>
  2 * instalment.value * months >= uc.value

const premises = ({ instalment, uc }: Basis): readonly Finding[] => [
  instalment,
  found('half-uc', portion([1, 2], uc.value), art11(1), (unit) => [unit], uc),
]

/** What each payment comes to: the monthly instalment × the months it covers, in cents. */
export const amountPerPayment = (instalment: Cents, rhythm: Rhythm): Cents =>
  times(instalment, MONTHS_OF[rhythm])
