// Portaria n.º 1085-A/2004, artigos 3.º a 5.º, 14.º e 15.º — Documentos que provam a insuficiência económica.
import { type Finding, found, given, type Provision } from '#base/finding'
import { type Applicant, isNaturalPerson } from '../lei-34-2004/applicant.ts'
import type { Asset } from '../lei-34-2004/means.ts'
import { Portaria11_2008 } from '../portaria-11-2008/diploma.ts'
import { guide } from '../practice.ts'
import { Portaria1085A_2004 } from './diploma.ts'

const NATURAL = Portaria1085A_2004.art('3.º a 5.º')()
const LEGAL = Portaria1085A_2004.art('14.º e 15.º')()
/** The service itself obtains tax, pension and unemployment data (LP-112). */
const HELD = Portaria11_2008.art('2.º')()

/** Situations, of any member of the household, that ask for documents. */
export const SITUATIONS = [
  'employee',
  'self-employed',
  'other-system-benefit',
  'unemployed-with-benefit',
  'unemployed-without-benefit',
  'no-tax-return',
  'company-officer',
  'signed-by-another',
  'leased-goods',
] as const
export type Situation = (typeof SITUATIONS)[number]

export const DOCUMENTS = [
  'identity',
  'representatives-identity',
  'signatory-identity',
  'statutes',
  'tax-return',
  'tax-certificate',
  'payslips-6-months',
  'vat-2-quarters',
  'receipts-6-months',
  'other-system-amount',
  'unemployment-statement',
  'property-record',
  'property-deed',
  'quotation-or-deed',
  'vehicle-papers',
  'company-tax-return',
  'company-vat-12-months',
  'company-accounts-3-years',
  'company-trial-balance',
  'leased-goods-list',
] as const
export type DocumentName = (typeof DOCUMENTS)[number]

/** What is done about a document: the applicant brings it, or the service has it and does not ask. */
export type DocumentNeed = 'bring' | 'held-by-the-service'

export type DocumentFacts = {
  readonly applicant: Applicant
  readonly situations: readonly Situation[]
  readonly assetTypes: readonly Asset['type'][]
}

const COMPANY: readonly DocumentName[] = [
  'company-tax-return',
  'company-vat-12-months',
  'company-accounts-3-years',
  'company-trial-balance',
]
const OF_SITUATION: Readonly<Record<Situation, readonly DocumentName[]>> = {
  employee: ['payslips-6-months'],
  'self-employed': ['vat-2-quarters', 'receipts-6-months'],
  'other-system-benefit': ['other-system-amount'],
  'unemployed-with-benefit': ['unemployment-statement'],
  'unemployed-without-benefit': ['unemployment-statement'],
  'no-tax-return': ['tax-certificate'],
  'company-officer': COMPANY,
  'signed-by-another': ['signatory-identity'],
  'leased-goods': ['leased-goods-list'],
}
const OF_ASSET: Readonly<Record<Asset['type'], readonly DocumentName[]>> = {
  'family-home': ['property-record', 'property-deed'],
  'real-estate': ['property-record', 'property-deed'],
  securities: ['quotation-or-deed'],
  'registered-movable': ['vehicle-papers'],
}

/** The checklist: each document once, with what is done about it, in a fixed order (LP-089, PJ-12). */
export function requiredDocuments(facts: DocumentFacts): readonly Finding<DocumentNeed>[] {
  const { applicant, situations, assetTypes } = facts
  const wanted = new Set<DocumentName>([
    ...always(facts),
    ...situations.flatMap((situation) => OF_SITUATION[situation]),
    ...assetTypes.flatMap((type) => OF_ASSET[type]),
  ])
  const ground = isNaturalPerson(applicant) ? NATURAL : LEGAL
  return DOCUMENTS.filter((name) => wanted.has(name)).map((name) => need(name, ground, situations))
}

const always = ({ applicant, situations }: DocumentFacts): readonly DocumentName[] => {
  if (!isNaturalPerson(applicant)) return ['representatives-identity', 'statutes', ...COMPANY]
  return situations.includes('no-tax-return') ? ['identity'] : ['identity', 'tax-return']
}

/**
 * With a benefit the service knows of the unemployment and does not ask; without one it may not. The guide asks for
 * the statement without benefit, the citizens' page with or without (LP-112, PJ-21).
 */
function need(
  name: DocumentName,
  ground: Provision,
  situations: readonly Situation[],
): Finding<DocumentNeed> {
  const about = `document-${name}`
  if (name !== 'unemployment-statement') return given(about, 'bring', ground)
  const held = !situations.includes('unemployed-without-benefit')
  return found(about, held ? 'held-by-the-service' : 'bring', HELD, unemploymentTexts, undefined)
}

const unemploymentTexts = (): readonly Finding[] => [
  given('unemployment-proof-in-the-guide', 'without-benefit', guide('pergunta 9')),
  given('unemployment-proof-on-the-page', 'with-or-without-benefit', {
    kind: 'act',
    title: 'Página do cidadão «Proteção jurídica da Segurança Social», ponto 6',
  }),
]
