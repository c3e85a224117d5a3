// How the documents of the checklist are said.
import type { Wording } from '../explain.ts'
import { fixed, type Pair, pick, words } from '../phrases.ts'
import { DOCUMENTS, type DocumentName } from './art-003-documents.ts'

/** The name of each document, as a person looks for it. */
const NAMES: Readonly<Record<DocumentName, Pair>> = {
  identity: ['Documento de identificação válido', 'Valid identity document'],
  'representatives-identity': [
    'Documento de identificação dos representantes legais',
    'Identity document of the legal representatives',
  ],
  'signatory-identity': [
    'Documento de identificação de quem assinou o pedido',
    'Identity document of whoever signed the application',
  ],
  statutes: ['Estatutos ou pacto social atualizados', 'Articles of association, up to date'],
  'tax-return': [
    'Última declaração de IRS e nota de liquidação, se já foi emitida',
    'Last income tax return, and its assessment if issued',
  ],
  'tax-certificate': [
    'Certidão das Finanças de que não foi entregue declaração de IRS',
    'Tax office certificate that no income tax return was filed',
  ],
  'payslips-6-months': [
    'Recibos de vencimento dos últimos 6 meses',
    'Payslips of the last 6 months',
  ],
  'vat-2-quarters': [
    'Declarações de IVA dos 2 últimos trimestres e prova do pagamento',
    'VAT returns of the last 2 quarters, with proof of payment',
  ],
  'receipts-6-months': [
    'Recibos passados nos últimos 6 meses',
    'Receipts issued in the last 6 months',
  ],
  'other-system-amount': [
    'Valor atual do subsídio ou pensão de outro sistema',
    'Current amount of the benefit or pension of another system',
  ],
  'unemployment-statement': [
    'Prova de desemprego: declaração do centro de emprego ou atestado da junta de freguesia',
    'Proof of unemployment: statement of the job centre or of the parish council',
  ],
  'property-record': [
    'Caderneta predial atualizada ou certidão das Finanças',
    'Property tax record or certificate',
  ],
  'property-deed': ['Documento de aquisição do imóvel', 'Acquisition document of the property'],
  'quotation-or-deed': [
    'Cotação das ações no dia anterior ao pedido, ou documento de aquisição',
    'Quotation of the shares the day before the request, or acquisition document',
  ],
  'vehicle-papers': ['Livrete e registo de propriedade', 'Vehicle registration papers'],
  'company-tax-return': [
    'Da empresa ou entidade: última declaração de IRC ou IRS e nota de liquidação, ou certidão',
    'Of the company or entity: last tax return and assessment, or certificate',
  ],
  'company-vat-12-months': [
    'Da empresa ou entidade: declarações de IVA dos últimos 12 meses e prova do pagamento',
    'Of the company or entity: VAT returns of the last 12 months, with proof of payment',
  ],
  'company-accounts-3-years': [
    'Da empresa ou entidade: contas dos últimos 3 anos, ou desde que existe',
    'Of the company or entity: accounts of the last 3 years, or since it exists',
  ],
  'company-trial-balance': [
    'Da empresa ou entidade: balancete do último trimestre, se houver',
    'Of the company or entity: trial balance of the last quarter, if any',
  ],
  'leased-goods-list': [
    'Lista dos bens móveis em locação financeira (leasing) ou aluguer de longa duração',
    'List of movables held on lease or long-term rent',
  ],
}
const checklist: Wording = Object.fromEntries(
  DOCUMENTS.map((name) => [
    `document-${name}`,
    words(({ value }, language) => {
      const said = pick(NAMES[name], language)
      if (value === 'bring') return said
      return `${said} (${pick(['os serviços já têm: não precisa de entregar', 'the service has it: you need not bring it'], language)})`
    }),
  ]),
)

export const wording: Wording = {
  'unemployment-proof-in-the-guide': fixed(
    'O guia prático pede esta prova a quem não tem subsídio',
    'The practical guide asks this proof of people without a benefit',
  ),
  'unemployment-proof-on-the-page': fixed(
    'A página do cidadão pede-a com ou sem subsídio',
    'The citizens’ page asks for it with or without a benefit',
  ),
  ...checklist,
}
