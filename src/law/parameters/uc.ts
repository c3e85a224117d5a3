// Unidade de conta (UC), in euros. One row per act.
import { euros } from '#base/money'
import { timeline } from '../timeline.ts'

const THREE_YEARLY = 'Decreto-Lei n.º 212/89, de 30 de junho, artigo 5.º'

/** UC, in cents. 102 € since the Court Costs Regulation; its updating is suspended by each State budget. */
export const UC = timeline('uc', '2026-12-31', [
  { from: '2004-01-01', value: euros('89.00'), source: THREE_YEARLY, certainty: 'M' },
  { from: '2007-01-01', value: euros('96.00'), source: THREE_YEARLY, certainty: 'M' },
  {
    from: '2009-04-20',
    value: euros('102.00'),
    source: 'Regulamento das Custas Processuais (Decreto-Lei n.º 34/2008, artigo 22.º)',
    certainty: 'H',
  },
])
