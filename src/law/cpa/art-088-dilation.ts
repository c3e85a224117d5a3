// Código do Procedimento Administrativo, artigo 88.º — Dilação.
import { DECLARED, type Finding, found, given } from '#base/finding'
import { CPA } from './diploma.ts'

const art88 = CPA.art('88.º')

/** Where the person lives or is. */
export type Whereabouts = 'mainland' | 'islands' | 'europe' | 'elsewhere'

/**
 * n.º 1: days by which a period fixed by law starts later, for a person away from a service on the mainland.
 * Whether they are working days is open: `deadline` counts them as the period they belong to (CM-042, CM-044).
 */
export function cpaDilation(whereabouts: Whereabouts): Finding<number> {
  const conclude = (days: number, al: string) =>
    found('dilation-days', days, art88(1, al), premises, whereabouts)
  switch (whereabouts) {
    case 'mainland':
      return found('dilation-days', 0, art88(1), premises, whereabouts)
    // a) the Azores and Madeira
    case 'islands':
      return conclude(5, 'a')
    // b) another country of Europe
    case 'europe':
      return conclude(15, 'b')
    // c) Macau, or a country outside Europe
    case 'elsewhere':
      return conclude(30, 'c')
  }
}

const premises = (whereabouts: Whereabouts): readonly Finding[] => [
  given('whereabouts', whereabouts, DECLARED),
]
