// Lei n.º 34/2004, artigo 7.º — Âmbito pessoal: quem tem direito.
// Wording: Lei n.º 47/2007, in force since 2008-01-01. N.º 3 was struck down in part by a ruling of general force.
import { date, type PlainDate } from '#base/dates'
import { DECLARED, type Finding, found, type Ground, given } from '#base/finding'
import { accepted, type Outcome, rejected } from '#base/outcome'
import { guide, ruling } from '../practice.ts'
import { type Applicant, isNaturalPerson, type Reciprocity, type Standing } from './applicant.ts'
import { Lei34_2004 } from './diploma.ts'

const art7 = Lei34_2004.art('7.º')

/** Day on which the ruling on for-profit legal persons was published (general binding force). */
const RULING_242_2018 = date('2018-06-07')
const RULING = ruling(
  'Acórdão do Tribunal Constitucional n.º 242/2018 (Diário da República de 7 de junho de 2018)',
  'http://w3b.tribunalconstitucional.pt/tc/content/reserved/ebook_html5/tc_acordaos_0102/51',
)

export type Right = 'right' | 'no-right' | 'a-person-decides'
/** The conditions are alternatives, each together with economic insufficiency; the guide says "all" of them. */
export type Entitlement = {
  readonly law: Right
  /** What the practical guide says; it contradicts itself about companies. */
  readonly guide: Right | 'says-both'
}

type Known = Partial<Standing>
type Basis = { readonly known: Known; readonly conditions: readonly Finding[] }

/** The facts without which entitlement cannot be told, in the order in which they are asked. */
export type StandingFact = 'applicant' | 'nationality' | 'euPermit' | 'reciprocity'

/** Whether this applicant is among those who have the right; or the one fact still to be asked. */
export function entitlement(
  known: Known,
  on: PlainDate,
): Outcome<Finding<Entitlement>, StandingFact> {
  const { applicant } = known
  if (applicant === undefined) return rejected('applicant')
  switch (applicant) {
    case 'natural-person':
    case 'sole-trader':
      return naturalPerson(known)
    case 'for-profit':
      return accepted(forProfit(known, on))
    case 'limited-liability-establishment':
      // n.º 3: the text denies the right; no ruling on it was found: a person decides with both (interpretation 007)
      return accepted(
        conclude('a-person-decides', 'no-right', art7(3), known, [saidOfCompanies('pergunta 1')]),
      )
    case 'non-profit':
      // n.º 4: legal aid only, on proof of insufficiency
      return accepted(conclude('right', 'right', art7(4), known))
  }
}

function naturalPerson(known: Known): Outcome<Finding<Entitlement>, StandingFact> {
  const { nationality, euPermit, reciprocity } = known
  if (nationality === undefined) return rejected('nationality')
  // n.º 1: nationals, citizens of the Union, and others with a valid permit of an EU State
  const citizen = nationality === 'portuguese' || nationality === 'eu'
  if (!citizen && euPermit === undefined) return rejected('euPermit')
  if (citizen || euPermit) return accepted(conclude('right', 'right', art7(1), known))
  // A stateless person has no State whose law could give the right in return: a person looks.
  if (nationality === 'stateless')
    return accepted(conclude('a-person-decides', 'no-right', art7(1), known))
  // n.º 2: as far as the law of their State gives it to the Portuguese; proof or public knowledge, a person decides
  if (reciprocity === undefined) return rejected('reciprocity')
  return accepted(conclude('a-person-decides', GUIDE_SAYS[reciprocity], art7(2), known))
}

const GUIDE_SAYS: Readonly<Record<Reciprocity, Right>> = {
  granted: 'right',
  'not-granted': 'no-right',
  unknown: 'a-person-decides',
}

/** N.º 3: denied by the text; since the ruling, never without looking at the company's concrete situation (LP-008). */
const forProfit = (known: Known, on: PlainDate): Finding<Entitlement> =>
  on < RULING_242_2018
    ? conclude('no-right', 'says-both', art7(3), known)
    : conclude('a-person-decides', 'says-both', RULING, known, [
        given('company-excluded-by-the-text', true, art7(3)),
        saidOfCompanies('ponto C e pergunta 1'),
      ])

const saidOfCompanies = (part: string): Finding => given('guide-on-companies', part, guide(part))

function conclude(
  law: Right,
  saidByGuide: Entitlement['guide'],
  ground: Ground,
  known: Known,
  conditions: readonly Finding[] = [],
): Finding<Entitlement> {
  // n.º 5: who disposed of assets, or took over the dispute, in order to qualify: on facts and hearing (LP-011)
  const disposed = law === 'right' && known.disposedToQualify
  const value: Entitlement = { law: disposed ? 'a-person-decides' : law, guide: saidByGuide }
  return found('entitlement', value, disposed ? art7(5) : ground, premises, { known, conditions })
}

const SAID = ['applicant', 'nationality', 'euPermit', 'reciprocity', 'disposedToQualify'] as const

const premises = ({ known, conditions }: Basis): readonly Finding[] => [
  ...SAID.flatMap((fact) =>
    known[fact] === undefined ? [] : [given(KEY[fact], known[fact], DECLARED)],
  ),
  ...conditions,
]

const KEY: Readonly<Record<(typeof SAID)[number], string>> = {
  applicant: 'applicant',
  nationality: 'nationality',
  euPermit: 'eu-permit',
  reciprocity: 'reciprocity',
  disposedToQualify: 'disposed-to-qualify',
}

/** Which forms of protection the applicant may ask: consultation is for natural persons (n.º 4; LP-007). */
export type Forms = { readonly consultation: boolean; readonly aid: true }

export const formsFor = (applicant: Applicant): Finding<Forms> => {
  const natural = isNaturalPerson(applicant)
  return given(
    'forms',
    { consultation: natural, aid: true },
    natural ? Lei34_2004.art('6.º')(1) : art7(4),
  )
}
