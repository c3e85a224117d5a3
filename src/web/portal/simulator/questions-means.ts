// Table of data: what the simulator asks about the household, its means and its situation.
import type { Victim } from '#law/lei-34-2004/applicant'
import type { Asset } from '#law/lei-34-2004/means'
import type { Situation } from '#law/portaria-1085a-2004/art-003-documents'
import type { OtherInstalments } from '#law/portaria-1085a-2004/art-012-several-cases'
import type { IncomeSource } from '#service/answers'
import type { FieldSpec } from '../../ui/fields.tsx'
import { type Named, YES_NO } from './questions-case.ts'

export const HOUSEHOLD: readonly FieldSpec[] = [
  {
    kind: 'count',
    name: 'householdSize',
    label: { pt: 'Quantas pessoas vivem consigo?', en: 'How many people live with you?' },
    hint: {
      pt: 'Conte consigo. São as pessoas com quem partilha casa, mesa e despesas, mesmo que não estejam no seu IRS. Se vive só, escreva 1.',
      en: 'Count yourself. They are the people with whom you share home, table and expenses, even when not on your tax return. If you live alone, write 1.',
    },
  },
]

export const SOURCES: readonly Named<IncomeSource>[] = [
  { value: 'work', label: { pt: 'Salário', en: 'Wage' } },
  {
    value: 'self-employment',
    label: { pt: 'Trabalho por conta própria', en: 'Self-employment' },
  },
  { value: 'pension', label: { pt: 'Pensão ou reforma', en: 'Pension' } },
  {
    value: 'benefit',
    label: {
      pt: 'Subsídio ou outra prestação social',
      en: 'Allowance or other social benefit',
    },
  },
  { value: 'rent', label: { pt: 'Rendas recebidas', en: 'Rents received' } },
  { value: 'capital', label: { pt: 'Juros e dividendos', en: 'Interest and dividends' } },
  {
    value: 'maintenance',
    label: { pt: 'Pensão de alimentos recebida', en: 'Maintenance received' },
  },
  { value: 'other', label: { pt: 'Outro', en: 'Other' } },
]

export const PAYMENTS: readonly Named<'14' | '13' | '12' | '1'>[] = [
  {
    value: '14',
    label: { pt: '14 vezes (com dois subsídios)', en: '14 times (with two bonuses)' },
  },
  { value: '13', label: { pt: '13 vezes', en: '13 times' } },
  { value: '12', label: { pt: '12 vezes (todos os meses)', en: '12 times (every month)' } },
  { value: '1', label: { pt: 'É o valor do ano inteiro', en: 'It is the whole year’s amount' } },
]

export type Known = 'yes' | 'no' | 'unknown'
const KNOWN: readonly Named<Known>[] = [
  ...YES_NO,
  { value: 'unknown', label: { pt: 'Não sei', en: 'I do not know' } },
]

export const HAS_INCOME: FieldSpec & { readonly options: readonly Named<Known>[] } = {
  kind: 'choice',
  name: 'hasIncome',
  label: {
    pt: 'Alguém da casa tem rendimentos?',
    en: 'Does anybody of the household have an income?',
  },
  options: KNOWN,
}

export const ASSET_TYPES: readonly Named<Asset['type']>[] = [
  {
    value: 'family-home',
    label: { pt: 'Casa onde a família mora', en: 'Home where the family lives' },
  },
  {
    value: 'real-estate',
    label: { pt: 'Outra casa, terreno ou prédio', en: 'Other house, land or building' },
  },
  { value: 'registered-movable', label: { pt: 'Carro, mota, barco', en: 'Car, motorcycle, boat' } },
  {
    value: 'securities',
    label: {
      pt: 'Ações ou quotas fora da bolsa',
      en: 'Shares not listed on an exchange',
    },
  },
]

export const HAS_ASSETS: FieldSpec & { readonly options: readonly Named<Known>[] } = {
  kind: 'choice',
  name: 'hasAssets',
  label: {
    pt: 'Alguém da casa é dono de casa, terreno, carro ou quotas?',
    en: 'Does anybody of the household own a home, land, a car or shares?',
  },
  hint: {
    pt: 'Do que têm em comum com outros, conte só a parte da família.',
    en: 'Of what is owned with others, count only the family’s share.',
  },
  options: KNOWN,
}

export const LIQUID: readonly FieldSpec[] = [
  {
    kind: 'money',
    name: 'bankBalance',
    label: {
      pt: 'Dinheiro no banco, de todos juntos',
      en: 'Money in the bank, of all together',
    },
    hint: {
      pt: 'Contas à ordem, a prazo e poupanças. Se não houver, escreva 0. Se não souber, deixe em branco.',
      en: 'Current, term and savings accounts. If there is none, write 0. If you do not know, leave blank.',
    },
  },
  {
    kind: 'money',
    name: 'listedSecurities',
    label: { pt: 'Ações e títulos na bolsa', en: 'Shares and securities on an exchange' },
    hint: {
      pt: 'Ao valor de ontem. Se não houver, escreva 0. Se não souber, deixe em branco.',
      en: 'At yesterday’s value. If there are none, write 0. If you do not know, leave blank.',
    },
  },
]

export const OWN: readonly FieldSpec[] = [
  {
    kind: 'money',
    name: 'own.income',
    label: { pt: 'O seu rendimento líquido de um ano', en: 'Your own net income of a year' },
    hint: { pt: 'Só o seu. Se não tem, escreva 0.', en: 'Yours only. If none, write 0.' },
  },
  {
    kind: 'money',
    name: 'own.assets',
    label: {
      pt: 'O valor do que é seu: casas, terrenos, carros, quotas',
      en: 'The value of what is yours: houses, land, cars, company shares',
    },
    hint: {
      pt: 'Só a sua parte. Da casa onde mora conte só o que passa 100 000 €. Se não tem, escreva 0.',
      en: 'Your share only. Of the home where you live, count only what exceeds €100,000. If none, write 0.',
    },
  },
  {
    kind: 'money',
    name: 'own.bankBalance',
    label: { pt: 'O seu dinheiro no banco', en: 'Your own money in the bank' },
    hint: { pt: 'A sua parte. Se não tem, escreva 0.', en: 'Your share. If none, write 0.' },
  },
]

export const VICTIMS: readonly Named<Victim>[] = [
  { value: 'none', label: { pt: 'Não', en: 'No' } },
  {
    value: 'domestic-violence',
    label: {
      pt: 'Sim, com estatuto de vítima de violência doméstica',
      en: 'Yes, with the status of victim of domestic violence',
    },
  },
  {
    value: 'sexual-freedom',
    label: {
      pt: 'Sim, de um crime contra a liberdade e autodeterminação sexual',
      en: 'Yes, of a crime against sexual freedom and self-determination',
    },
  },
]

export const SITUATION_OPTIONS: readonly Named<Situation>[] = [
  {
    value: 'unemployed-with-benefit',
    label: { pt: 'No desemprego, com subsídio', en: 'Unemployed, with a benefit' },
  },
  {
    value: 'unemployed-without-benefit',
    label: { pt: 'No desemprego, sem subsídio', en: 'Unemployed, without a benefit' },
  },
  {
    value: 'other-system-benefit',
    label: {
      pt: 'Recebe pensão ou subsídio de outro sistema ou país',
      en: 'Has a pension or benefit of another system or country',
    },
  },
  {
    value: 'company-officer',
    label: {
      pt: 'Gere uma empresa ou tem nela 10 % ou mais',
      en: 'Runs a company or holds 10% or more of it',
    },
  },
  {
    value: 'no-tax-return',
    label: { pt: 'Não entregou declaração de IRS', en: 'Filed no income tax return' },
  },
  {
    value: 'leased-goods',
    label: { pt: 'Tem bens em leasing ou aluguer de longa duração', en: 'Has goods on lease' },
  },
  {
    value: 'signed-by-another',
    label: { pt: 'Outra pessoa assina o pedido', en: 'Somebody else signs the application' },
  },
]

export const OTHER_INSTALMENTS: readonly Named<OtherInstalments | 'none'>[] = [
  { value: 'none', label: { pt: 'Não', en: 'No' } },
  {
    value: 'applicant-in-another-case',
    label: { pt: 'Sim, eu, noutro processo', en: 'Yes, myself, in another case' },
  },
  {
    value: 'member-in-another-case',
    label: {
      pt: 'Sim, outra pessoa da casa, noutro processo',
      en: 'Yes, another person of the household, in another case',
    },
  },
  {
    value: 'member-in-the-same-case',
    label: {
      pt: 'Sim, outra pessoa da casa, neste processo',
      en: 'Yes, another person of the household, in this case',
    },
  },
]

export const SITUATION: readonly FieldSpec[] = [
  {
    kind: 'ticks',
    name: 'situations',
    label: {
      pt: 'Alguma destas situações se aplica?',
      en: 'Does any of these situations apply?',
    },
    hint: {
      pt: 'A si ou a alguém da casa. Serve para a lista de documentos.',
      en: 'To you or to anybody of the household. It is for the list of documents.',
    },
    options: SITUATION_OPTIONS,
  },
  {
    kind: 'choice',
    name: 'disposedToQualify',
    label: {
      pt: 'Vendeu, doou ou hipotecou bens para poder pedir apoio?',
      en: 'Did you sell, give away or mortgage property in order to qualify?',
    },
    options: YES_NO,
  },
]

export const PERSONAL: readonly FieldSpec[] = [
  {
    kind: 'choice',
    name: 'victim',
    label: {
      pt: 'É vítima de violência doméstica ou de um crime sexual?',
      en: 'Are you a victim of domestic violence or of a sexual crime?',
    },
    hint: {
      pt: 'A lei presume então que não tem meios e o pedido é urgente. Pode deixar em branco.',
      en: 'The law then presumes that you lack means, and the application is urgent. You may leave this blank.',
    },
    options: VICTIMS,
  },
  {
    kind: 'choice',
    name: 'otherInstalments',
    label: {
      pt: 'Já há prestações de apoio judiciário a ser pagas?',
      en: 'Are legal-aid instalments already being paid?',
    },
    options: OTHER_INSTALMENTS,
  },
  {
    kind: 'money',
    name: 'initialFee',
    label: {
      pt: 'Taxa de justiça inicial do processo (facultativo)',
      en: 'Initial court fee of the case (optional)',
    },
    hint: {
      pt: 'Se a souber, dizemos quando pode deixar de pagar prestações.',
      en: 'If you know it, we say when you may stop paying instalments.',
    },
  },
  {
    kind: 'money',
    name: 'paid',
    label: { pt: 'Prestações já pagas (facultativo)', en: 'Instalments already paid (optional)' },
  },
]
