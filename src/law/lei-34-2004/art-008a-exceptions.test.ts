import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { given } from '#base/finding'
import { type Exception, exceptions, insufficiencyOfOwnMeans } from './art-008a-exceptions.ts'
import { Lei34_2004 } from './diploma.ts'

const IN_2026 = date('2026-03-15')
const names = (household: Parameters<typeof exceptions>[1], on = IN_2026) =>
  exceptions(on, household).map(({ value }) => value.name)
const named = (name: Exception['name'], on = IN_2026): Exception | undefined =>
  exceptions(on, { size: 3, conflict: true }).find(({ value }) => value.name === name)?.value

describe('[PJ-05] Lei 34/2004, artigo 8.º-A, n.ºs 6 a 8', () => {
  test('[LPC-071] o agregado é a regra; só os meios próprios, a pedido fundamentado que uma pessoa decide', () => {
    assert.deepEqual(names({ size: 3 }), ['own-means', 'plain-denial-of-justice'])
    assert.equal(named('own-means')?.decidedBy, 'service')
  })
  test('n.º 7: em conflito com alguém do agregado, também se pode pedir que não contem os seus meios', () => {
    assert.deepEqual(names({ size: 2, conflict: true }), [
      'own-means',
      'household-conflict',
      'plain-denial-of-justice',
    ])
  })
  test('quem vive só não tem meios de outros para afastar', () => {
    assert.deepEqual(names({ size: 1 }), ['plain-denial-of-justice'])
    assert.deepEqual(names({}), ['own-means', 'plain-denial-of-justice'])
  })
  test('só com os meios próprios: n.º 6, ou n.º 7 se o caso é contra alguém da casa', () => {
    const own = given('insufficiency', 'full-waiver' as const, Lei34_2004.art('8.º-A')(1, 'a'))
    const paragraph = (conflict: boolean) => {
      const { ground } = insufficiencyOfOwnMeans(own, conflict)
      return ground.kind === 'law' && ground.n
    }
    assert.deepEqual([false, true].map(paragraph), [6, 7])
  })
  test('[LPC-027] n.º 8: o dirigente máximo, sem delegar, também pelo peso de outras prestações', () => {
    assert.deepEqual(named('plain-denial-of-justice'), {
      name: 'plain-denial-of-justice',
      decidedBy: 'top-manager',
      delegable: 'no',
    })
  })
})

describe('Lei 34/2004, artigo 20.º, n.º 4: que decisões se podem delegar', () => {
  test('n.º 6: discutido até 27 de dezembro de 2018, delegável desde o dia seguinte', () => {
    assert.equal(named('own-means', date('2018-12-27'))?.delegable, 'disputed')
    assert.equal(named('own-means', date('2018-12-28'))?.delegable, 'yes')
    assert.equal(named('own-means', date('2018-12-29'))?.delegable, 'yes')
  })
  test('n.º 7: continua discutido', () => {
    assert.equal(named('household-conflict')?.delegable, 'disputed')
  })
})
