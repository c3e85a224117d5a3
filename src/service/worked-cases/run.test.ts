// Judgments and rules as executable cases: the files of the repository pass, and nothing passes by mistake.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { casesOf } from './case-file.ts'
import { runCase } from './run.ts'

const FILES = [
  'legal-protection-cases.json',
  'deadline-cases.json',
  'identifier-cases.json',
  'legal-protection-holdings.json',
  'deadline-holdings.json',
]
const fileOf = (name: string) => new URL(`../../../test/cases/${name}`, import.meta.url)
const casesIn = (name: string): readonly { id: string; title: string }[] => {
  const cases = casesOf(JSON.parse(readFileSync(fileOf(name), 'utf8')))
  assert.ok(cases.ok)
  return cases.value as readonly { id: string; title: string }[]
}

for (const name of FILES.filter((file) => file.endsWith('-cases.json')))
  describe(`[B11] ${name}`, () => {
    casesIn(name).forEach((given, place) => {
      test(`${given.id} ${given.title}`, () =>
        assert.deepEqual(runCase(given, place), { id: given.id, verdict: 'ok' }))
    })
  })

describe('[B11] as decisões não se contam como calculadas', () => {
  for (const name of FILES.filter((file) => file.endsWith('-holdings.json')))
    test(name, () =>
      casesIn(name).forEach((given, place) => {
        assert.equal(runCase(given, place).verdict, 'unsupported')
      }),
    )
})

const clock = { regime: 'legalAid.decision', unit: 'day' }
const right = {
  id: 'LPC-999',
  kind: 'deadline',
  on: '2026-04-27',
  inputs: {
    regime: 'cpa.workingDays',
    event: 'notification',
    eventOn: '2026-04-27',
    length: 10,
    unit: 'working-day',
  },
  expected: { lastDay: '2026-05-12' },
}
const { inputs } = right

describe('[B11] nada passa por engano', () => {
  const tried = [
    ['certo', right, 'ok'],
    ['só o que se espera se compara', { ...right, expected: { rawLastDay: '2026-05-12' } }, 'ok'],
    ['outro dia', { ...right, expected: { lastDay: '2026-05-13' } }, 'differs'],
    [
      'um certo e um errado',
      {
        ...right,
        expected: { ...right.expected, firstDay: '2026-04-27' },
      },
      'differs',
    ],
    ['um resultado que não existe', { ...right, expected: { lastDai: '2026-05-12' } }, 'differs'],
    ['um resultado herdado', { ...right, expected: { toString: 'x' } }, 'differs'],
    ['outro tipo de valor', { ...right, expected: { lastDay: 20260512 } }, 'differs'],
    ['null não é ausência', { ...right, expected: { dilationEndsOn: null } }, 'differs'],
    ['nada esperado', { ...right, expected: {} }, 'unsupported'],
    ['sem esperado', { ...right, expected: undefined }, 'unsupported'],
    ['tipo desconhecido', { ...right, kind: 'weather' }, 'unsupported'],
    ['tipo herdado', { ...right, kind: 'constructor' }, 'unsupported'],
    ['sem tipo', { ...right, kind: undefined }, 'unsupported'],
    ['sem data', { ...right, on: undefined }, 'unsupported'],
    ['data que não existe', { ...right, on: '2026-02-30' }, 'unsupported'],
    ['dado a mais', { ...right, inputs: { ...inputs, today: true } }, 'unsupported'],
    ['dado em falta', { ...right, inputs: { ...inputs, length: undefined } }, 'unsupported'],
    ['dado de outro tipo', { ...right, inputs: { ...inputs, length: '10' } }, 'unsupported'],
    ['dado negativo', { ...right, inputs: { ...inputs, length: -10 } }, 'unsupported'],
    ['dado enorme', { ...right, inputs: { ...inputs, length: 1e9 } }, 'unsupported'],
    ['meses em dias úteis', { ...right, inputs: { ...inputs, unit: 'month' } }, 'unsupported'],
    [
      'fora do calendário',
      { ...right, inputs: { ...inputs, eventOn: '1999-01-04' } },
      'unsupported',
    ],
    ['campo do caso a mais', { ...right, expeted: {} }, 'unsupported'],
    ['não é um caso', 'LPC-999', 'unsupported'],
    ['é null', null, 'unsupported'],
  ] as const
  for (const [name, given, verdict] of tried)
    test(`${name}: ${verdict}`, () => {
      const got = runCase(given, 3)
      assert.equal(got.verdict, verdict)
      if (got.verdict === 'unsupported') assert.match(got.why, /\S/)
    })

  test('as datas de um pedido têm de coincidir', () => {
    const limits = {
      id: 'X',
      kind: 'legal-protection-limits',
      on: '2024-03-15',
      inputs: { requestedOn: '2023-03-15' },
      expected: { ias: '480.43' },
    }
    assert.equal(runCase(limits, 0).verdict, 'unsupported')
  })
  // 17-02-2026 was Carnival Tuesday, a day of tolerance of the calendar's own list
  const lastDay = '2026-02-17'
  const untold = [
    ['decision-clock', { ...clock, filedOn: '2026-01-18', length: 30 }, { lastDay }],
    [
      'challenge-readings',
      { unit: 'day', notifiedOn: '2026-02-02', length: 15 },
      { lastDayCourt: lastDay },
    ],
    ['last-day-move', { regime: 'cpa.workingDays', rawLastDay: lastDay }, { lastDay }],
    ['fine-days', { lastDay: '2026-02-12' }, { thirdFineDay: lastDay }],
    [
      'interrupted-court-deadline',
      {
        regime: 'cpc.continuous',
        lawyerNotifiedOn: '2026-02-02',
        applicantNotifiedOn: '2026-01-20',
        length: 15,
        unit: 'day',
      },
      { lastDay },
    ],
  ] as const
  for (const [kind, inputs, expected] of untold)
    test(`${kind}: dias de tolerância que o caso não dá são nenhuns`, () =>
      assert.deepEqual(runCase({ id: 'X', kind, on: '2026-02-02', inputs, expected }, 0), {
        id: 'X',
        verdict: 'ok',
      }))
  test('o que está mal no caso inteiro diz-se sem lugar', () =>
    assert.deepEqual(runCase(1, 0), {
      id: 'cases[0]',
      verdict: 'unsupported',
      why: 'Escreva um objeto: {"campo": valor}.',
    }))
  test('um caso sem nome diz-se pelo lugar', () =>
    assert.equal(runCase({ ...right, id: undefined }, 3).id, 'cases[3]'))
  test('qualquer JSON tem veredicto', () =>
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('deadline', 'assessment', 'nif'),
        (value, kind) => {
          assert.equal(runCase(value, 0).verdict, 'unsupported')
          assert.notEqual(runCase({ ...right, kind, inputs: value }, 0).verdict, 'ok')
        },
      ),
    ))
})

describe('um ficheiro de casos', () => {
  const codeOf = (content: unknown) => {
    const cases = casesOf(content)
    return cases.ok ? 'ok' : `${cases.reason[0]?.field} ${cases.reason[0]?.code}`.trim()
  }
  const file = { schema: 'deadline-cases/2', about: 'x', cases: [right] }
  const tried = [
    ['certo', file, 'ok'],
    ['não é objeto', [right], 'not-an-object'],
    ['só um caso', right, 'id unknown-field'],
    ['sem esquema', { ...file, schema: undefined }, 'schema not-text'],
    ['outro esquema', { ...file, schema: 'tolerance-days/1' }, 'schema not-one-of'],
    ['sem casos', { ...file, cases: [] }, 'cases missing'],
    ['casos que não são lista', { ...file, cases: {} }, 'cases not-a-list'],
    ['casos a mais', { ...file, cases: Array(100_001).fill(0) }, 'cases too-many'],
  ] as const
  for (const [name, content, code] of tried)
    test(`${name}: ${code}`, () => assert.equal(codeOf(content), code))
})
