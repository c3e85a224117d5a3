import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Applicant } from '../lei-34-2004/applicant.ts'
import type { Asset } from '../lei-34-2004/means.ts'
import { DOCUMENTS, requiredDocuments, SITUATIONS, type Situation } from './art-003-documents.ts'

const list = (
  applicant: Applicant,
  situations: readonly Situation[] = [],
  assetTypes: readonly Asset['type'][] = [],
) =>
  requiredDocuments({ applicant, situations, assetTypes }).map(({ about }) =>
    about.replace('document-', ''),
  )
const BASE = ['identity', 'tax-return']

describe('[PJ-12] Portaria 1085-A/2004, artigos 3.º a 5.º: pessoas singulares', () => {
  const workedCases: readonly [string, readonly Situation[], readonly string[]][] = [
    ['todas as pessoas', [], []],
    ['trabalho por conta de outrem', ['employee'], ['payslips-6-months']],
    ['trabalho por conta própria', ['self-employed'], ['vat-2-quarters', 'receipts-6-months']],
    ['apoios de outro sistema', ['other-system-benefit'], ['other-system-amount']],
    [
      'gerente, ou sócio com 10 % ou mais',
      ['company-officer'],
      [
        'company-tax-return',
        'company-vat-12-months',
        'company-accounts-3-years',
        'company-trial-balance',
      ],
    ],
    ['bens em leasing', ['leased-goods'], ['leased-goods-list']],
  ]
  for (const [name, situations, more] of workedCases)
    test(name, () => assert.deepEqual(list('natural-person', situations), [...BASE, ...more]))

  test('sem declaração de IRS: certidão em vez dela', () => {
    assert.deepEqual(list('natural-person', ['no-tax-return']), ['identity', 'tax-certificate'])
  })
  test('pedido assinado por outra pessoa: a identificação dela', () => {
    assert.deepEqual(list('natural-person', ['signed-by-another']), [
      'identity',
      'signatory-identity',
      'tax-return',
    ])
  })
  test('casa, títulos e veículos: cada documento uma só vez', () => {
    assert.deepEqual(
      list(
        'natural-person',
        [],
        ['family-home', 'real-estate', 'securities', 'registered-movable'],
      ),
      [...BASE, 'property-record', 'property-deed', 'quotation-or-deed', 'vehicle-papers'],
    )
  })
})

describe('[PJ-12] Portaria 1085-A/2004, artigos 14.º e 15.º: pessoas coletivas', () => {
  const company = [
    'representatives-identity',
    'statutes',
    'company-tax-return',
    'company-vat-12-months',
    'company-accounts-3-years',
    'company-trial-balance',
  ]
  test('representantes, estatutos e contas', () => {
    assert.deepEqual(list('non-profit'), company)
    assert.deepEqual(list('for-profit', ['leased-goods'], ['registered-movable']), [
      ...company.slice(0, 2),
      'vehicle-papers',
      ...company.slice(2),
      'leased-goods-list',
    ])
  })
})

describe('[PJ-21] Portaria 11/2008, artigo 2.º: prova de desemprego, os dois textos, e só o que o serviço não tem', () => {
  const proof = (situation: Situation) =>
    requiredDocuments({
      applicant: 'natural-person',
      situations: [situation],
      assetTypes: [],
    }).find(({ about }) => about === 'document-unemployment-statement')
  test('sem subsídio: centro de emprego ou Junta de Freguesia', () => {
    assert.equal(proof('unemployed-without-benefit')?.value, 'bring')
  })
  test('com subsídio: o serviço já o sabe', () => {
    assert.equal(proof('unemployed-with-benefit')?.value, 'held-by-the-service')
  })
  test('um desempregado de cada no agregado: pede-se', () => {
    const [both] = requiredDocuments({
      applicant: 'natural-person',
      situations: ['unemployed-with-benefit', 'unemployed-without-benefit'],
      assetTypes: [],
    }).filter(({ about }) => about === 'document-unemployment-statement')
    assert.equal(both?.value, 'bring')
  })
  test('o que o guia diz e o que a página do cidadão diz', () => {
    assert.deepEqual(
      proof('unemployed-with-benefit')?.premises.map(({ value }) => value),
      ['without-benefit', 'with-or-without-benefit'],
    )
  })
})

test('[PJ-12] todos os documentos da lista são pedidos em alguma situação', () => {
  const assets = ['real-estate', 'securities', 'registered-movable'] as const
  const asked = new Set([
    ...list('natural-person', SITUATIONS, assets),
    ...list('natural-person'),
    ...list('non-profit'),
  ])
  assert.deepEqual(
    DOCUMENTS.filter((name) => !asked.has(name)),
    [],
  )
})
