// Lei n.º 34/2004, artigo 24.º, n.ºs 4 e 5 — a court period interrupted by the request for a lawyer starts whole again.
// Interruption wipes out the days that had run (CM-010); suspension, which keeps them, is an input of `deadline`.
import type { PlainDate } from '#base/dates'
import { type Finding, found, given } from '#base/finding'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { type Counted, deadline } from './deadline.ts'
import type { Period } from './period.ts'

const art24 = Lei34_2004.art('24.º')

export type Interrupted = {
  readonly lawyerNotifiedOn: PlainDate
  readonly applicantNotifiedOn: PlainDate
} & Omit<Period, 'from'>

export type Restarted = { readonly startsOn: PlainDate; readonly counted: Counted }

/**
 * n.º 5 a): the whole period again from the notice to the lawyer, never before the applicant has been told: the later
 * of the two (LP-161; Constitutional Court 515/2020).
 */
export function interruptedCourtDeadline(interrupted: Interrupted): Finding<Restarted> {
  const { lawyerNotifiedOn, applicantNotifiedOn, ...period } = interrupted
  const startsOn = lawyerNotifiedOn > applicantNotifiedOn ? lawyerNotifiedOn : applicantNotifiedOn
  const counted = deadline({ ...period, from: startsOn })
  const value = { startsOn, counted: counted.value }
  return found('interrupted-court-deadline', value, art24(5, 'a'), premises, {
    interrupted,
    counted,
  })
}

type Basis = { readonly interrupted: Interrupted; readonly counted: Finding<Counted> }
const premises = ({ interrupted, counted }: Basis): readonly Finding[] => [
  given('lawyer-notified', interrupted.lawyerNotifiedOn, { kind: 'fact', origin: 'document' }),
  given('applicant-notified', interrupted.applicantNotifiedOn, {
    kind: 'fact',
    origin: 'document',
  }),
  counted,
]
