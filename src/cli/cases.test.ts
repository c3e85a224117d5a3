import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { casesFile, filesOf, refused, run } from '../../test/support/command.ts'
import { cases } from './cases.ts'

const { file } = filesOf('cases')

describe('[B11] autos cases', () => {
  const totals = [
    ['legal-protection', '33 passed, 0 failed, 0 unsupported'],
    ['deadline', '33 passed, 0 failed, 0 unsupported'],
    ['identifier', '88 passed, 0 failed, 0 unsupported'],
  ] as const
  for (const [name, total] of totals)
    test(`${name}-cases.json passa todo`, async () => {
      const { code, out, error } = await run(cases, [casesFile(name)])
      assert.equal(code, 0)
      assert.equal(error, '')
      assert.equal(out.trimEnd().split('\n').at(-1), total)
    })
  test('vários ficheiros somam-se', async () => {
    const { out } = await run(cases, [casesFile('deadline'), casesFile('identifier')])
    assert.match(out, /\n121 passed, 0 failed, 0 unsupported\n$/)
  })

  const changed = (change: (cases: { expected: Record<string, unknown> }[]) => void): string => {
    const content = JSON.parse(readFileSync(casesFile('deadline'), 'utf8'))
    change(content.cases)
    return file('changed.json', JSON.stringify(content))
  }
  test('um caso diferente diz o campo, o esperado e o obtido, e acaba com 1', async () => {
    const path = changed((all) =>
      Object.assign(all[0]?.expected ?? {}, { lastDay: '2022-05-14', x: 1 }),
    )
    const { code, out } = await run(cases, [path])
    assert.equal(code, 1)
    assert.match(
      out,
      /^DC-001 differs: lastDay expected "2022-05-14" got "2022-05-13"; x expected 1 got nothing\n/,
    )
    assert.match(out, /\n32 passed, 1 failed, 0 unsupported\n$/)
  })
  test('o nome de um caso não pode passar por outra linha', async () => {
    const path = changed((all) =>
      Object.assign(all[0] ?? {}, { id: 'x ok\n99 passed\u2028\u001b[2J' }),
    )
    const { out } = await run(cases, [path])
    assert.match(out, /^x ok\ufffd99 passed\ufffd\ufffd\[2J ok\n/)
    assert.equal(out.split('\n').length, 35)
  })
  test('com --json diz o mesmo a máquinas', async () => {
    const path = changed((all) => Object.assign(all[1] ?? {}, { kind: 'weather' }))
    const { code, out } = await run(cases, [path, '--json'])
    const { cases: verdicts, ...counts } = JSON.parse(out)
    assert.equal(code, 1)
    assert.deepEqual(counts, { passed: 32, failed: 0, unsupported: 1 })
    assert.equal(verdicts[1].verdict, 'unsupported')
  })
  test('sem ficheiro', () => refused(cases, [], /indique um ficheiro/))
  test('um ficheiro que não é de casos estraga a chamada inteira', () =>
    refused(
      cases,
      [casesFile('deadline'), file('no.json', '{"cases":[]}')],
      /no\.json: schema: Falta/,
    ))
})
