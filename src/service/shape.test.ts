import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { cents } from '#base/money'
import { type Problem, problemMessage } from './problems.ts'
import { checked, listOf, oneOf, optional, read, record, type Shape } from './shape.ts'
import {
  count,
  day,
  flag,
  LARGEST_AMOUNT,
  money,
  percent,
  text,
  timeOfDay,
} from './value-shapes.ts'

const problemsOf = (shape: Shape<unknown>, value: unknown): readonly string[] => {
  const taken = read(shape, value)
  return taken.ok ? [] : taken.reason.map(({ field, code }) => `${field} ${code}`.trim())
}
const person = record({
  name: text(5),
  born: day,
  children: optional(listOf(record({ age: count(0, 150) }), 2)),
})

describe('uma forma diz tudo o que está mal, e onde', () => {
  const ana = { name: 'Ana', born: '1960-02-29' }
  const tried = [
    ['certo', ana, []],
    ['com lista', { ...ana, children: [{ age: 0 }, { age: 150 }] }, []],
    ['nada', undefined, ['not-an-object']],
    ['null', null, ['not-an-object']],
    ['lista', [ana], ['not-an-object']],
    ['vazio', {}, ['name missing', 'born missing']],
    ['texto a mais', { ...ana, name: 'Mariana' }, ['name too-long']],
    ['campo a mais', { ...ana, nome: 'Ana' }, ['nome unknown-field']],
    ['herdado não conta', Object.create(ana), ['name missing', 'born missing']],
    [
      '__proto__',
      JSON.parse('{"name":"A","born":"1960-01-01","__proto__":1}'),
      ['__proto__ unknown-field'],
    ],
    ['constructor', { ...ana, constructor: 1 }, ['constructor unknown-field']],
    ['null onde é opcional', { ...ana, children: null }, ['children not-a-list']],
    ['lista longa', { ...ana, children: [1, 2, 3] }, ['children too-many']],
    [
      'dentro da lista',
      { ...ana, children: [{ age: -1 }, { age: '3' }] },
      ['children[0].age too-small', 'children[1].age not-a-count'],
    ],
  ] as const
  for (const [name, value, problems] of tried)
    test(name, () => assert.deepEqual(problemsOf(person, value), problems))

  test('o que se verifica do todo só se verifica quando as partes estão certas', () => {
    const both = checked(person, (_value, field, problems) => {
      problems.push({ field, code: 'reversed' })
    })
    assert.deepEqual(problemsOf(both, ana), ['reversed'])
    assert.deepEqual(problemsOf(both, {}), ['name missing', 'born missing'])
  })
})

describe('valores que as máquinas enviam: nada se converte nem se adivinha', () => {
  const tried = [
    [money(), '0.00', cents(0)],
    [money(), '99999999.99', LARGEST_AMOUNT],
    [money(), '100000000.00', 'too-large'],
    [money(), `${'9'.repeat(300)}.00`, 'too-large'],
    [money(), '-0.01', 'too-small'],
    [money(), `-${'9'.repeat(300)}.00`, 'too-small'],
    [money(cents(1)), '0.00', 'too-small'],
    [money(), 12, 'not-a-decimal-amount'],
    [money(), '12', 'not-a-decimal-amount'],
    [money(), '12.5', 'not-a-decimal-amount'],
    [money(), '12,50', 'not-a-decimal-amount'],
    [money(), '1e3', 'not-a-decimal-amount'],
    [money(), '12.50\n', 'not-a-decimal-amount'],
    [money(), '１２.５０', 'not-a-decimal-amount'],
    [money(), null, 'not-a-decimal-amount'],
    [percent, '2.139', 2139],
    [percent, '-0.5', -500],
    [percent, '2.1390', 2139],
    [percent, '2.1391', 'not-a-rate'],
    [percent, '20.001', 'too-large'],
    [percent, '-20.001', 'too-small'],
    [percent, 2.139, 'not-a-rate'],
    [count(1, 50), 0, 'too-small'],
    [count(1, 50), 1, 1],
    [count(1, 50), 50, 50],
    [count(1, 50), 51, 'too-large'],
    [count(1, 50), 1.5, 'not-a-count'],
    [count(1, 50), '3', 'not-a-count'],
    [count(1, 50), Number.NaN, 'not-a-count'],
    [count(1, 50), 2 ** 60, 'not-a-count'],
    [flag, 'true', 'not-a-flag'],
    [flag, 0, 'not-a-flag'],
    [day, '2026-02-29', 'not-a-date'],
    [day, '2026-03-15T00:00:00', 'not-a-date'],
    [day, 20260315, 'not-a-date'],
    [timeOfDay, '24:00', 'not-a-time'],
    [oneOf(['a', 'b']), 'c', 'not-one-of'],
    [oneOf(['a', 'b']), 'toString', 'not-one-of'],
  ] as const
  for (const [shape, value, expected] of tried)
    test(`${JSON.stringify(value)?.slice(0, 30)} → ${expected}`, () => {
      const taken = read(shape as Shape<unknown>, value)
      assert.equal(taken.ok ? taken.value : taken.reason[0]?.code, expected)
    })
})

test('qualquer JSON tem resposta, e cada problema tem palavras em português e em inglês', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const taken = read(person, value)
      const problems: readonly Problem[] = taken.ok ? [] : taken.reason
      for (const problem of problems) {
        assert.match(problemMessage(problem), /\.$/)
        assert.match(problemMessage(problem, 'en'), /\.$/)
      }
    }),
  ))
