import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cpcDilation, type ServiceOfProcess } from './art-245-dilation.ts'

const days = (place: ServiceOfProcess['place'], inAnotherPerson = false, byPublicNotice = false) =>
  cpcDilation({ place, inAnotherPerson, byPublicNotice }).value

describe('CPC, artigo 245.º', () => {
  test('na própria pessoa e na comarca: nada', () => assert.equal(days('same-district'), 0))
  test('n.º 1: noutra pessoa 5, fora da comarca 5', () => {
    assert.equal(days('same-district', true), 5)
    assert.equal(days('other-district'), 5)
  })
  test('n.ºs 2 e 3: entre o continente e as ilhas 15; no estrangeiro ou por edital 30', () => {
    assert.equal(days('islands-or-mainland'), 15)
    assert.equal(days('abroad'), 30)
    assert.equal(days('same-district', false, true), 30)
    assert.equal(days('abroad', true, true), 30)
  })
  test('n.º 4: a de outra pessoa soma-se à do lugar', () => {
    assert.equal(days('other-district', true), 10)
    assert.equal(days('islands-or-mainland', true), 20)
    assert.equal(days('abroad', true), 35)
  })
})
