import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { refused, run } from '../../test/support/command.ts'
import { deadline } from './deadline.ts'

describe('[B02] autos deadline', () => {
  const asked = ['--regime', 'cpc.continuous', '--from', '2022-04-11', '--days', '20']
  test('diz o último dia e a contagem, dia a dia', async () => {
    const { code, out } = await run(deadline, [...asked, '--dilation', '5'])
    assert.equal(code, 0)
    assert.match(out, /^Último dia: sexta-feira, 13 de maio de 2022 \(artigo 138\.º/)
    assert.match(out, /2022-04-12 +– {2}Não conta: férias judiciais/)
    assert.match(out, /\n2022-05-13 +25\n/)
  })
  test('com --json dá os dias, a contagem e o fundamento', async () => {
    const { out } = await run(deadline, [...asked, '--dilation=5', '--json'])
    const { firstDay, rawLastDay, lastDay, working, ground } = JSON.parse(out)
    assert.deepEqual([firstDay, rawLastDay, lastDay], ['2022-04-19', '2022-05-13', '2022-05-13'])
    assert.deepEqual(working.at(-1), { date: '2022-05-13', counted: 25 })
    assert.match(ground, /Código de Processo Civil/)
  })
  test('suspensões, tolerâncias e concelho', async () => {
    const cpa = ['--regime', 'cpa.workingDays', '--from', '2025-06-05', '--days', '10', '--json']
    const last = async (...more: string[]) =>
      JSON.parse((await run(deadline, [...cpa, ...more])).out).lastDay
    // 10 June and 19 June are holidays, 13 June that of Lisboa
    assert.equal(await last(), '2025-06-23')
    assert.equal(await last('--municipality', '1106'), '2025-06-24')
    assert.equal(await last('--tolerance', '2025-06-23', '--tolerance=2025-06-24'), '2025-06-25')
    assert.equal(await last('--suspend', '2025-06-06/2025-06-07'), '2025-06-24')
  })

  const bad = [
    ['sem nada', [], /--regime: Falta este dado/],
    ['duas durações', [...asked, '--months', '1'], /--months: Indique só um/],
    [
      'regime inventado',
      [...asked.slice(2), '--regime', 'cpa'],
      /--regime: Escolha um destes: cpa\./,
    ],
    [
      'dias em letras',
      [...asked.slice(0, 4), '--days', 'dez'],
      /--days: Escreva um número inteiro, por/,
    ],
    ['dias negativos', [...asked.slice(0, 4), '--days', '-5'], /--days: O mínimo é 1/],
    ['dias enormes', [...asked.slice(0, 4), '--days', '9'.repeat(99)], /--days/],
    ['não é data', [...asked, '--tolerance', '24-12-2022'], /--tolerance: Escreva uma data/],
    ['suspensão sem fim', [...asked, '--suspend', '2022-04-12'], /--suspend: escreva duas datas/],
    ['suspensão ao contrário', [...asked, '--suspend', '2022-04-13/2022-04-12'], /Troque as datas/],
    [
      'três datas',
      [...asked, '--suspend', '2022-04-13/2022-04-14/x'],
      /--suspend: escreva duas datas/,
    ],
    ['concelho', [...asked, '--municipality', 'Lisboa'], /--municipality: Escreva o código/],
    ['palavra solta', [...asked, 'já'], /já: falta o nome da opção/],
    ['fora do calendário', [...asked.slice(0, 2), '--from', '1990-01-01', '--days', '5'], /--from/],
  ] as const
  for (const [name, args, complaint] of bad) test(name, () => refused(deadline, args, complaint))
})
