// Fee of the legal consultation in the phased band. One row per act.
import { euros } from '#base/money'
import { timeline } from '../timeline.ts'

/** Paid before the consultation, in cents (LP-071). Not what the lawyer receives. */
export const CONSULTATION_FEE = timeline('consultation-fee', '2026-12-31', [
  {
    from: '2008-01-01',
    value: euros('30.00'),
    source: 'Portaria n.º 10/2008, de 3 de janeiro, artigo 1.º, n.º 4',
    certainty: 'M',
  },
])
