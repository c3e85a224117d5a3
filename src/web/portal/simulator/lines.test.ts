import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { LIMITS } from '#service/answers'
import { linesIn, withLine, withoutLine } from './lines.ts'

const two = { 'incomes.0.amount': '1', 'incomes.1.amount': '2', on: '' }

describe('listas num formulário sem JavaScript', () => {
  test('há sempre pelo menos uma linha', () => {
    assert.equal(linesIn('incomes', {}), 1)
    assert.equal(linesIn('incomes', two), 2)
    assert.equal(linesIn('assets', two), 1)
  })

  test('juntar dá mais uma linha, até ao limite', () => {
    assert.equal(linesIn('incomes', withLine('incomes', two)), 3)
    let many: Readonly<Record<string, string>> = {}
    for (let i = 0; i < LIMITS.lines + 5; i++) many = withLine('incomes', many)
    assert.equal(linesIn('incomes', many), LIMITS.lines)
  })

  test('retirar uma linha faz subir as seguintes e não toca no resto', () => {
    assert.deepEqual(withoutLine('incomes', 0, two), { 'incomes.0.amount': '2', on: '' })
    assert.deepEqual(withoutLine('incomes', 1, two), { 'incomes.0.amount': '1', on: '' })
    assert.deepEqual(withoutLine('assets', 0, two), two)
  })
})
