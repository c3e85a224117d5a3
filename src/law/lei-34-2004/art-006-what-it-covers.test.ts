import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { covers, reachOf, WHAT_IT_INCLUDES } from './art-006-what-it-covers.ts'
import { AID_MODES } from './art-016-modes.ts'

describe('[PJ-01] Lei 34/2004, artigos 6.º, 14.º e 17.º', () => {
  test('6.º, n.º 1: consulta jurídica e apoio judiciário; 14.º: a consulta inclui diligências fora do tribunal', () => {
    assert.deepEqual(
      WHAT_IT_INCLUDES.map(({ about }) => about),
      ['consultation-advice', 'consultation-out-of-court', 'aid-modes', 'concrete-cause'],
    )
  })

  test('17.º: também nas contraordenações e nas conservatórias (divórcio por mútuo consentimento)', () => {
    assert.equal(reachOf('registry').value, 'registry')
    assert.equal(reachOf('administrative-offence').value, 'administrative-offence')
    assert.equal(reachOf('family').value, 'courts')
    assert.equal(reachOf('administrative-tax').value, 'courts')
  })

  test('[LPC-075] nenhuma modalidade abrange multas processuais', () => {
    assert.equal(covers(AID_MODES, 'procedural-fine').value, false)
    assert.equal(covers(['fee-exemption'], 'procedural-fine').ground.kind, 'act')
  })

  test('cada encargo só é abrangido pela modalidade que o nomeia', () => {
    assert.equal(covers(['fee-exemption'], 'court-fee').value, true)
    assert.equal(covers(['fee-exemption'], 'lawyer').value, false)
    assert.equal(covers(['phased-lawyer'], 'lawyer').value, true)
    assert.equal(covers(['phased-defender'], 'defence-counsel').value, true)
    assert.equal(covers(AID_MODES, 'enforcement-agent').value, true)
    assert.equal(covers([], 'case-costs').value, false)
  })
})
