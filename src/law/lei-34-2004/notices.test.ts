import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { type NoticeFacts, notices } from './notices.ts'

const said = (facts: NoticeFacts) => notices(facts).map(({ about }) => about)
const ALWAYS = [
  'notice-not-a-decision',
  'notice-stops-no-deadline',
  'notice-law-prevails',
  'notice-no-case-number-needed',
  'covers-procedural-fine',
]

describe('[PJ-26] Lei 34/2004, artigos 6.º, 18.º, 20.º, 24.º, 35.º-A e 44.º: avisos de qualquer simulação', () => {
  test('sempre: não é decisão, não faz parar prazos, nenhum guia substitui a lei', () => {
    assert.deepEqual(said({}), ALWAYS)
  })
  test('artigo 24.º, n.º 4: com um prazo a correr, o comprovativo tem de chegar ao tribunal', () => {
    assert.deepEqual(said({ courtDeadlineRunning: true }), ['notice-receipt-to-court', ...ALWAYS])
    assert.deepEqual(said({ courtDeadlineRunning: false }), ALWAYS)
  })
  test('artigo 35.º-A na execução; custas adiadas na insolvência; dois pedidos pela internet', () => {
    const advice = { need: 'consultation' } as const
    assert.deepEqual(said({ ...advice, matter: 'enforcement' }).slice(5), [
      'notice-agent-is-court-officer',
    ])
    assert.deepEqual(said({ ...advice, matter: 'insolvency' }).slice(5), [
      'notice-insolvency-deferral',
    ])
    assert.deepEqual(said({ need: 'both' }).slice(5), ['notice-two-requests-online'])
  })
  test('artigo 18.º, n.º 2, e CPC, artigo 552.º, n.º 7: quando pedir, e o que se junta à petição', () => {
    const whenToAsk = ['notice-ask-before-first-act']
    assert.deepEqual(said({ matter: 'family' }).slice(5), [
      ...whenToAsk,
      'notice-attach-proof-to-claim',
    ])
    assert.deepEqual(said({ matter: 'administrative-tax' }).slice(5), whenToAsk)
    assert.deepEqual(said({ matter: 'criminal-victim' }).slice(5), whenToAsk)
    assert.deepEqual(said({ matter: 'registry' }), ALWAYS)
  })
  test('artigo 44.º, n.º 1: na defesa, até ao fim do prazo de recurso da primeira instância', () => {
    for (const matter of ['criminal-suspect', 'administrative-offence'] as const)
      assert.deepEqual(said({ matter }).slice(5), ['notice-ask-before-appeal-ends'])
  })
  test('Portaria 1085-A/2004, artigos 14.º e 15.º: para entidades não há fórmula', () => {
    for (const applicant of [
      'non-profit',
      'for-profit',
      'limited-liability-establishment',
    ] as const)
      assert.deepEqual(said({ applicant }).slice(5), ['notice-entities-have-no-formula'])
    for (const applicant of ['natural-person', 'sole-trader'] as const)
      assert.deepEqual(said({ applicant }), ALWAYS)
  })
  test('tribunal no estrangeiro: nada se diz do que fazer nele', () => {
    const abroad = { court: 'other-eu', matter: 'family', courtDeadlineRunning: true } as const
    assert.deepEqual(said(abroad), ALWAYS)
  })
  test('uma estimativa diz-se primeiro', () => {
    assert.equal(said({ estimatedOn: date('2026-12-31') })[0], 'notice-estimate')
  })
})
