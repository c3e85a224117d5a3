import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { filesOf, refused, run } from '../../test/support/command.ts'
import { assess } from './assess.ts'

const { folder, file } = filesOf('assess')
const inputs = {
  regime: 'annex-2007',
  requestedOn: '2026-03-15',
  householdSize: 2,
  netAnnualIncome: '13499.99',
}
const json = JSON.stringify(inputs)

describe('[PJ-03] autos assess', () => {
  test('diz o resultado e as razões em português', async () => {
    const { code, out, error } = await run(assess, [file('a.json', json)])
    assert.equal(code, 0)
    assert.equal(error, '')
    assert.match(out, /^Pode suportar os custos em prestações.*\(artigo 8\.º-A, n\.º 1, alínea b\)/)
    assert.match(out, /\n {2}Rendimento relevante por mês: 436,75\u00a0€ \(/)
    assert.match(out, /não é uma decisão/)
  })
  test('[PJ-23] com --json dá os campos dos casos e a árvore de razões', async () => {
    const { code, out } = await run(assess, ['-', '--json'], json)
    const result = JSON.parse(out)
    assert.equal(code, 0)
    assert.equal(result.instalment, '72.79')
    assert.equal(result.periodicity, 'monthly')
    assert.equal(result.reasons.about, 'insufficiency')
    assert.equal(result.reasons.premises[0].about, 'relevant-income-month')
  })
  test('--on ganha à data do ficheiro', async () => {
    const { out } = await run(assess, ['-', '--json', '--on', '2025-06-02'], json)
    // 24 × 522,50
    assert.equal(JSON.parse(out).liquidAssetsMax, '12540.00')
  })
  test('--help explica e acaba bem', async () => {
    const { code, out } = await run(assess, ['--help'])
    assert.equal(code, 0)
    assert.match(out, /^Uso: autos assess/)
  })

  const badFiles = [
    ['vazio', '', /Está vazio/],
    ['não é JSON', '{a}', /não é JSON válido/],
    ['UTF-16', Buffer.from(`\ufeff${json}`, 'utf16le'), /não está em UTF-8/],
    ['Latin-1', Buffer.from('{"ação":1}', 'latin1'), /não está em UTF-8/],
    ['lista', '[]', /Escreva um objeto/],
    ['dados em falta', '{}', /: regime: Falta.*\n.*: requestedOn: Falta/],
    ['campo a mais', JSON.stringify({ ...inputs, renda: 1 }), /: renda: Este campo não existe/],
    [
      'número em vez de quantia',
      JSON.stringify({ ...inputs, netAnnualIncome: 9000 }),
      /"1234\.50"/,
    ],
    ['negativo', JSON.stringify({ ...inputs, netAnnualIncome: '-1.00' }), /O mínimo é 0\.00/],
    ['enorme', JSON.stringify({ ...inputs, netAnnualIncome: '999999999.00' }), /O máximo é/],
    ['não é data', JSON.stringify({ ...inputs, requestedOn: '15/03/2026' }), /data que exista/],
    [
      'data por conhecer',
      JSON.stringify({ ...inputs, requestedOn: '2040-01-01' }),
      /deste intervalo/,
    ],
    ['grande demais', Buffer.alloc(5 * 1024 * 1024 + 1, 32), /grande demais/],
  ] as const
  badFiles.forEach(([name, content, complaint], i) => {
    test(`ficheiro: ${name}`, () => refused(assess, [file(`bad-${i}.json`, content)], complaint))
  })
  test('um ficheiro em UTF-8 com a sua marca é aceite', async () =>
    assert.equal((await run(assess, [file('bom.json', `\ufeff${json}`)])).code, 0))
  test('entrada padrão grande demais', async () =>
    assert.equal((await run(assess, ['-'], ' '.repeat(5 * 1024 * 1024 + 1))).code, 2))
  test('sem ficheiro', () => refused(assess, [], /indique um ficheiro/))
  test('dois ficheiros', () => refused(assess, ['a', 'b'], /indique um ficheiro/))
  test('ficheiro que não existe', () => refused(assess, [join(folder, 'x')], /não existe/))
  test('um ficheiro sem fim', () => refused(assess, ['/dev/zero'], /grande demais/))
  test('uma pasta', () => refused(assess, [folder], /É uma pasta/))
  test('opção que não existe', () => refused(assess, ['-', '--ano', '1'], /--ano: esta opção não/))
  test('--on sem valor', () => refused(assess, ['-', '--on'], /--on: falta o valor/))
  test('--on duas vezes', () => refused(assess, ['--on=1', '--on=2'], /uma só vez/))
  test('--on que não é data', () => refused(assess, ['-', '--on', 'hoje'], /data que exista/))
})
