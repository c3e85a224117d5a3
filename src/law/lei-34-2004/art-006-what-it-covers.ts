// Lei n.º 34/2004, artigos 6.º, 14.º and 17.º — O que é a proteção jurídica e o que inclui.
import { type Finding, given } from '#base/finding'
import { ruling } from '../practice.ts'
import type { Matter } from './applicant.ts'
import type { AidMode } from './art-016-modes.ts'
import { Lei34_2004 } from './diploma.ts'

const art6 = Lei34_2004.art('6.º')
const art14 = Lei34_2004.art('14.º')
const art16 = Lei34_2004.art('16.º')
const art17 = Lei34_2004.art('17.º')

/** N.º 1 of article 6: consultation (advice, and steps out of court that follow from it) and legal aid. */
export const WHAT_IT_INCLUDES: readonly Finding[] = [
  given('consultation-advice', true, art14(1)),
  given('consultation-out-of-court', true, art14(2)),
  given('aid-modes', true, art16(1)),
  given('concrete-cause', true, art6(2)),
]

/** Where legal aid applies (article 17): every court; administrative offences; registry procedures the law lists. */
export type Reach = 'courts' | 'administrative-offence' | 'registry'

export function reachOf(matter: Matter): Finding<Reach> {
  if (matter === 'registry') return given('reach', 'registry', art17())
  if (matter === 'administrative-offence') return given('reach', 'administrative-offence', art17())
  return given('reach', 'courts', art17())
}

/** What may have to be paid because of a case. */
export type Cost =
  | 'court-fee'
  | 'case-costs'
  | 'lawyer'
  | 'defence-counsel'
  | 'enforcement-agent'
  | 'procedural-fine'

const COVERED_BY: Readonly<Record<Cost, readonly AidMode[]>> = {
  'court-fee': ['fee-exemption', 'phased-fees'],
  'case-costs': ['fee-exemption', 'phased-fees'],
  lawyer: ['lawyer-appointment', 'phased-lawyer'],
  'defence-counsel': ['defender-payment', 'phased-defender'],
  'enforcement-agent': ['enforcement-agent'],
  'procedural-fine': [],
}
const FINES = ruling(
  'Acórdão do Tribunal da Relação de Évora de 10 de julho de 2024',
  'https://advogadosportugal.pt/acordao-relacao-de-evora-apoio-judiciario-e-pagamento-de-condenacao-em-multa-processual',
)

/** Whether the modes granted cover a cost; procedural fines and penalties never (LP-061). */
export const covers = (modes: readonly AidMode[], cost: Cost): Finding<boolean> =>
  cost === 'procedural-fine'
    ? given('covers-procedural-fine', false, FINES)
    : given(
        `covers-${cost}`,
        COVERED_BY[cost].some((mode) => modes.includes(mode)),
        art16(1),
      )
