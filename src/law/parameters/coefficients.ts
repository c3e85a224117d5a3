// Coefficients of the annex to Lei n.º 34/2004, points VI and VII. A table of data: one row per wording.
import { timeline } from '../timeline.ts'

/** A bracket of yearly complete net income: first euro (included), coefficients d and h in thousandths. */
export type Bracket = { readonly fromEuros: number; readonly d: number; readonly h: number }

/** Brackets in fixed euros a year, never indexed (LP-033); each reaches to the first euro of the next, excluded. */
export const COEFFICIENTS = timeline<readonly Bracket[]>('coefficients', '2026-12-31', [
  {
    from: '2008-01-01',
    value: [
      { fromEuros: 0, d: 371, h: 224 },
      { fromEuros: 4500, d: 320, h: 238 },
      { fromEuros: 9000, d: 288, h: 207 },
      { fromEuros: 13_500, d: 264, h: 198 },
      { fromEuros: 18_000, d: 217, h: 184 },
    ],
    source: 'Lei n.º 47/2007, de 28 de agosto',
    certainty: 'M',
  },
])
