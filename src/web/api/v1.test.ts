// The API as it is called: answers, and for everything that can be wrong a problem with its code, in Portuguese.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import { date } from '#base/dates'
import { registerApi } from './v1.ts'

async function api(requestsPerMinute = 10_000): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 64 * 1024 })
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' })
  await registerApi(app, { today: () => date('2026-03-15') })
  return app
}
const app = await api()

const SIMULATIONS = '/api/v1/simulations/legal-protection'
const DEADLINES = '/api/v1/deadlines'
const post = (url: string, payload: unknown, type = 'application/json') =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': type },
    payload:
      typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  })
const answer = async (url: string, payload: unknown) => {
  const response = await post(url, payload)
  assert.equal(response.statusCode, 200, response.body)
  assert.match(String(response.headers['content-type']), /^application\/json/)
  return response.json()
}
/** Field and code of each problem of a refused question. */
const problems = async (url: string, payload: unknown): Promise<readonly string[]> => {
  const response = await post(url, payload)
  assert.equal(response.statusCode, 422, response.body)
  assert.match(String(response.headers['content-type']), /^application\/problem\+json/)
  const problem = response.json()
  assert.equal(problem.code, 'invalid-input')
  for (const { detail } of problem.problems) assert.match(detail, /\.$/)
  return problem.problems.map(({ field, code }: never) => `${field} ${code}`.trim())
}

// 13 499,99 €, two people: 436,75 € a month, just below the next bracket.
const inputs = {
  regime: 'annex-2007',
  requestedOn: '2026-03-15',
  householdSize: 2,
  netAnnualIncome: '13499.99',
}
const person = { ...inputs, applicant: 'natural-person', nationality: 'portuguese' }

describe('[PJ-04] simular proteção jurídica, sem entrada e sem nada guardado', () => {
  test('[PJ-03] os dados de um caso trabalhado dão os seus resultados e as razões', async () => {
    const result = await answer(SIMULATIONS, inputs)
    assert.equal(result.relevantIncomeMonth, '436.75')
    assert.equal(result.outcome, 'phased-payment')
    assert.equal(result.instalment, '72.79')
    assert.equal(result.reasons.about, 'simulation')
    assert.match(JSON.stringify(result.reasons), /artigo 8\.º-A, n\.º 1, alínea b/)
  })
  test('com quem pede, dá o direito, as modalidades, os documentos e os avisos', async () => {
    const result = await answer(SIMULATIONS, person)
    assert.equal(result.status, 'entitled')
    assert.equal(result.modes.length, 7)
    assert.ok(result.documents.length > 0)
    assert.ok(result.warnings.some(({ about }: { about: string }) => about === 'near-bracket-edge'))
    assert.ok(
      result.notices.some(({ about }: { about: string }) => about === 'notice-not-a-decision'),
    )
  })
  test('[B06] as alternativas vêm com a mudança exata', async () => {
    const { counterfactuals } = await answer(SIMULATIONS, person)
    const { change, outcome } = counterfactuals[0].value
    assert.equal(outcome, 'full-waiver')
    const less = (13499.99 - change.incomeLess / 100).toFixed(2)
    assert.equal((await answer(SIMULATIONS, { ...person, netAnnualIncome: less })).outcome, outcome)
  })
  test('[B18] sem os factos que decidem, diz qual falta', async () => {
    const result = await answer(SIMULATIONS, {})
    assert.equal(result.status, 'cannot-tell')
    assert.equal(result.missing, 'applicant')
    assert.equal(result.on, '2026-03-15')
  })
  test('rendimentos por linhas valem o que somam', async () => {
    const { netAnnualIncome: _, ...rest } = person
    const incomes = [{ source: 'work', amount: '964.28', payments: 14 }]
    const result = await answer(SIMULATIONS, { ...rest, incomes })
    // 964,28 × 14
    assert.equal(result.completeNetIncomeYC, '13499.92')
  })
  test('com valores dados, só se avaliam os meios', async () => {
    const result = await answer(SIMULATIONS, { ...inputs, ias: '522.50' })
    // 24 × 522,50
    assert.equal(result.liquidAssetsMax, '12540.00')
    assert.equal(result.status, undefined)
    assert.equal(result.reasons.about, 'insufficiency')
  })
  test('depois do que se conhece, uma estimativa que se diz', async () => {
    const result = await answer(SIMULATIONS, { ...person, requestedOn: '2027-02-01' })
    assert.deepEqual(result.estimate, { asked: '2027-02-01', used: '2026-12-31' })
  })

  const bad = [
    ['lista', [], ['not-an-object']],
    ['null', 'null', ['not-an-object']],
    ['sem corpo', '', ['empty']],
    ['não é JSON', '{"a":', ['not-json']],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), ['not-utf-8']],
    ['Latin-1', Buffer.from('{"ação":1}', 'latin1'), ['not-utf-8']],
    ['número em texto', { ...inputs, householdSize: '2' }, ['householdSize not-a-count']],
    ['null num campo', { ...inputs, householdSize: null }, ['householdSize not-a-count']],
    [
      'quantia em número',
      { ...inputs, netAnnualIncome: 9 },
      ['netAnnualIncome not-a-decimal-amount'],
    ],
    ['negativo', { ...inputs, netAnnualIncome: '-0.01' }, ['netAnnualIncome too-small']],
    ['enorme', { ...inputs, netAnnualIncome: '100000000.00' }, ['netAnnualIncome too-large']],
    ['não é data', { ...inputs, requestedOn: '15/03/2026' }, ['requestedOn not-a-date']],
    ['antes de 2008', { ...inputs, requestedOn: '2007-12-31' }, ['requestedOn date-not-known']],
    ['campo a mais', { ...inputs, iban: 'x' }, ['iban unknown-field']],
    ['dois rendimentos', { ...inputs, incomes: [] }, ['incomes only-one-of']],
    [
      'bem sem valor',
      { ...inputs, assets: [{ type: 'securities' }] },
      ['assets[0] missing-one-of'],
    ],
    [
      'pagamentos',
      {
        ...{ incomes: [{ source: 'work', amount: '1.00', payments: 15 }] },
      },
      ['incomes[0].payments not-one-of'],
    ],
  ] as const
  for (const [name, payload, expected] of bad)
    test(`422: ${name}`, async () =>
      assert.deepEqual(await problems(SIMULATIONS, payload), expected))
})

describe('[B02] contar um prazo', () => {
  const asked = { regime: 'cpc.continuous', from: '2022-04-11', days: 20, dilation: 5 }
  test('os dias, a contagem e o fundamento', async () => {
    const { firstDay, lastDay, working, ground, reasons } = await answer(DEADLINES, asked)
    assert.deepEqual([firstDay, lastDay], ['2022-04-19', '2022-05-13'])
    assert.equal(working.length, 33)
    assert.match(ground, /artigo 138\.º/)
    assert.equal(reasons.about, 'deadline')
  })
  const bad = [
    ['sem nada', {}, ['regime missing', 'from missing']],
    ['zero dias', { ...asked, days: 0 }, ['days too-small']],
    ['duas durações', { ...asked, months: 7 }, ['months only-one-of']],
    [
      'meses curtos',
      { regime: 'cpc.continuous', from: '2022-04-11', months: 3 },
      ['months months-below-six-have-no-conversion'],
    ],
    ['fora do calendário', { ...asked, from: '1999-12-31' }, ['from date-not-known']],
  ] as const
  for (const [name, payload, expected] of bad)
    test(`422: ${name}`, async () => assert.deepEqual(await problems(DEADLINES, payload), expected))
})

describe('o que não é uma pergunta', () => {
  const calls: readonly [string, InjectOptions, number, string][] = [
    ['outro formato', { method: 'POST', url: DEADLINES, payload: 'a=1' }, 415, 'not-json'],
    [
      'grande demais',
      {
        method: 'POST',
        url: DEADLINES,
        headers: { 'content-type': 'application/json' },
        payload: `"${'x'.repeat(64 * 1024)}"`,
      },
      413,
      'body-too-large',
    ],
    ['outro endereço', { url: '/api/v2' }, 404, 'not-found'],
    ['outro método', { url: DEADLINES }, 405, 'method-not-allowed'],
    ['apagar', { method: 'DELETE', url: SIMULATIONS }, 405, 'method-not-allowed'],
    ['enviar ao documento', { method: 'POST', url: '/openapi.json' }, 405, 'method-not-allowed'],
  ]
  for (const [name, call, status, code] of calls)
    test(`${status}: ${name}`, async () => {
      const response = await app.inject(call)
      const problem = response.json()
      assert.equal(response.statusCode, status)
      assert.match(String(response.headers['content-type']), /^application\/problem\+json/)
      assert.deepEqual([problem.status, problem.code], [status, code])
      assert.match(problem.detail, /\.$/)
    })
  test('405 diz o método certo', async () =>
    assert.equal((await app.inject(DEADLINES)).headers.allow, 'POST'))
  test('429: pedidos a mais', async () => {
    const busy = await api(1)
    await busy.inject('/health')
    const response = await busy.inject('/health')
    assert.equal(response.statusCode, 429)
    assert.equal(response.json().code, 'too-many-requests')
    assert.ok(response.headers['retry-after'])
  })
  for (const url of ['/health', '/ready'])
    test(`${url} responde`, async () =>
      assert.deepEqual((await app.inject(url)).json(), { status: 'ok' }))
})
