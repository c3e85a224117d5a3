// Portaria n.º 1085-A/2004, artigo 12.º — Prestações de vários processos. Interpretation 006.
import { type Act, type Finding, found, given } from '#base/finding'
import { guide, ruling } from '../practice.ts'
import { Portaria1085A_2004 } from './diploma.ts'

const art12 = Portaria1085A_2004.art('12.º')

/** Who else pays instalments, or is asking for them. */
export type OtherInstalments =
  | 'applicant-in-another-case'
  | 'member-in-another-case'
  | 'member-in-the-same-case'
  | 'appended-case'

/** One after the other, in the order of grant; or each in full at the same time. */
export type Order = 'one-after-the-other' | 'each-in-full'
export type OrderReadings = {
  readonly portaria: Order
  readonly courts: Order
  /** The readings differ: a person decides. */
  readonly disputed: boolean
}

const GUIDE = guide('ponto D, notas')
const PORTO_2025 = ruling(
  'Acórdão do Tribunal da Relação do Porto de 10 de julho de 2025 (1413/20.7T8STS)',
  'https://www.dgsi.pt/JTRP.NSF/56a6e7121657f91e80257cda00381fdf/1da8db96e6e3920480258cd00046c531',
)
const COIMBRA_2020 = ruling(
  'Acórdão do Tribunal da Relação de Coimbra de 26 de junho de 2020',
  'https://jurisprudencia.pt/acordao/194793',
)
const GUIMARAES = ruling(
  'Acórdão do Tribunal da Relação de Guimarães',
  'https://jurisprudencia.pt/acordao/235141',
)

/**
 * The order of payment (LP-067). Proof of payment in the first case defers the next, and whoever is burdened by other
 * instalments must say so. Spouses granted apart in the same case: the guide says one after the other, a court each in full.
 */
export function instalmentOrder(other: OtherInstalments): Finding<OrderReadings> {
  const disputed = other === 'member-in-the-same-case'
  const value: OrderReadings = {
    portaria: 'one-after-the-other',
    courts: disputed ? 'each-in-full' : 'one-after-the-other',
    disputed,
  }
  return found('instalment-order', value, art12(), readings, other)
}

const readings = (other: OtherInstalments): readonly Finding[] => {
  const said = (about: string, act: Act) => given(about, true, act)
  const burden = said('burden-to-raise-other-instalments', GUIMARAES)
  if (other === 'appended-case') return [said('one-grant-for-appended-cases', COIMBRA_2020), burden]
  if (other !== 'member-in-the-same-case') return [said('guide-one-after-the-other', GUIDE), burden]
  return [said('guide-one-after-the-other', GUIDE), said('court-each-in-full', PORTO_2025), burden]
}
