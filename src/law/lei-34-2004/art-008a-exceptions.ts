// Lei n.º 34/2004, artigo 8.º-A, n.ºs 6 a 8 — Exceções ao agregado e aos critérios; quem as decide (artigo 20.º).
import { date, type PlainDate } from '#base/dates'
import { type Finding, found, given } from '#base/finding'
import type { Insufficiency } from './art-008a-economic-insufficiency.ts'
import { Lei34_2004 } from './diploma.ts'

const art8A = Lei34_2004.art('8.º-A')

/** Changed article 20, n.º 4: the limits of delegation speak of 8-A, n.º 7 only (LP-054). */
const DL120_2018 = date('2018-12-28')

/** What may be asked, always with reasons, and always decided by a person. */
export type ExceptionName = 'own-means' | 'household-conflict' | 'plain-denial-of-justice'
export type Exception = {
  readonly name: ExceptionName
  /** The service, or only its top manager (dirigente máximo). */
  readonly decidedBy: 'service' | 'top-manager'
  /** Whether the decision may be delegated; disputed where the present text leaves it open. */
  readonly delegable: 'yes' | 'no' | 'disputed'
}

/** N.º 6: exceptionally, only the applicant's means, or theirs and some members' (LP-051). */
const ownMeans = (on: PlainDate): Finding<Exception> =>
  given(
    'exception-own-means',
    { name: 'own-means', decidedBy: 'service', delegable: on < DL120_2018 ? 'disputed' : 'yes' },
    art8A(6),
  )

/** N.º 7: in a dispute with a member of the household, only the means of those without a conflict (LP-052). */
const HOUSEHOLD_CONFLICT: Finding<Exception> = given(
  'exception-household-conflict',
  { name: 'household-conflict', decidedBy: 'service', delegable: 'disputed' },
  art8A(7),
)

/** N.º 8: where the criteria would plainly deny access to justice; specially reasoned, never delegated (LP-053). */
const PLAIN_DENIAL: Finding<Exception> = given(
  'exception-plain-denial-of-justice',
  { name: 'plain-denial-of-justice', decidedBy: 'top-manager', delegable: 'no' },
  art8A(8),
)

/** The exceptions a natural person may invoke; the household rule is the default until one is granted (LP-050). */
export const exceptions = (
  on: PlainDate,
  household: { readonly size?: number | undefined; readonly conflict?: boolean | undefined },
): readonly Finding<Exception>[] => [
  ...(household.size === 1 ? [] : [ownMeans(on)]),
  ...(household.conflict ? [HOUSEHOLD_CONFLICT] : []),
  PLAIN_DENIAL,
]

/** N.ºs 6 and 7: what the means test says of the means counted apart, should a person accept to count those alone. */
export const insufficiencyOfOwnMeans = (
  own: Finding<Insufficiency>,
  conflict: boolean,
): Finding<Insufficiency> =>
  found('own-means-insufficiency', own.value, art8A(conflict ? 7 : 6), (apart) => [apart], own)
