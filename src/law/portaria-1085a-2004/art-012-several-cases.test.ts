import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instalmentOrder } from './art-012-several-cases.ts'

const ONE_BY_ONE = {
  portaria: 'one-after-the-other',
  courts: 'one-after-the-other',
  disputed: false,
}

describe('[PJ-07] Portaria 1085-A/2004, artigo 12.º: vários processos', () => {
  test('outro processo da mesma pessoa, ou de alguém do agregado: um de cada vez', () => {
    assert.deepEqual(instalmentOrder('applicant-in-another-case').value, ONE_BY_ONE)
    assert.deepEqual(instalmentOrder('member-in-another-case').value, ONE_BY_ONE)
  })
  test('[LPC-023] cônjuges com apoio próprio no mesmo processo: guia e tribunal divergem, decide uma pessoa', () => {
    const order = instalmentOrder('member-in-the-same-case')
    assert.deepEqual(order.value, {
      portaria: 'one-after-the-other',
      courts: 'each-in-full',
      disputed: true,
    })
    assert.ok(order.premises.some(({ about }) => about === 'guide-one-after-the-other'))
    assert.ok(order.premises.some(({ about }) => about === 'court-each-in-full'))
  })
  test('apenso: um só apoio', () => {
    const order = instalmentOrder('appended-case')
    assert.deepEqual(order.value, ONE_BY_ONE)
    assert.ok(order.premises.some(({ about }) => about === 'one-grant-for-appended-cases'))
  })
  test('[LPC-027] quem já paga outras prestações tem de o invocar', () => {
    const burden = ({ premises }: ReturnType<typeof instalmentOrder>) =>
      premises.some(({ about }) => about === 'burden-to-raise-other-instalments')
    assert.ok(burden(instalmentOrder('applicant-in-another-case')))
    assert.ok(burden(instalmentOrder('member-in-the-same-case')))
  })
})
