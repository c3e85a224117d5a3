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

describe('[PJ-26] Lei 34/2004, artigos 6.º, 20.º, 24.º e 35.º-A: avisos de qualquer simulação', () => {
  test('sempre: não é decisão, não para prazos, nenhum guia substitui a lei', () => {
    assert.deepEqual(said({}), ALWAYS)
  })
  test('artigo 24.º, n.º 4: com um prazo a correr, o comprovativo tem de chegar ao tribunal', () => {
    assert.deepEqual(said({ courtDeadlineRunning: true }), ['notice-receipt-to-court', ...ALWAYS])
    assert.deepEqual(said({ courtDeadlineRunning: false }), ALWAYS)
  })
  test('artigo 35.º-A na execução; custas adiadas na insolvência; dois pedidos pela internet', () => {
    assert.deepEqual(said({ matter: 'enforcement' }).slice(5), ['notice-agent-is-court-officer'])
    assert.deepEqual(said({ matter: 'insolvency' }).slice(5), ['notice-insolvency-deferral'])
    assert.deepEqual(said({ need: 'both' }).slice(5), ['notice-two-requests-online'])
  })
  test('uma estimativa diz-se primeiro', () => {
    assert.equal(said({ estimatedOn: date('2026-12-31') })[0], 'notice-estimate')
  })
})
