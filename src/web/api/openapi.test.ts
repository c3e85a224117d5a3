// The document says what the API does: it is whole, and its schemas refuse what the readers refuse.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import * as fc from 'fast-check'
import fastify from 'fastify'
import { date } from '#base/dates'
import { countDeadline, deadlineQuestion } from '#service/count-deadline'
import { read, type Schema, type Shape } from '#service/shape'
import { simulationQuestion } from '#service/simulation-question'
import { registerApi } from './v1.ts'

const app = fastify()
await registerApi(app, { today: () => date('2026-03-15') })
const document = (await app.inject('/openapi.json')).json()

const nodes = (value: unknown): readonly Record<string, unknown>[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Array.isArray(value) ? [] : [value as Record<string, unknown>]),
        ...Object.values(value).flatMap(nodes),
      ]
const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      document as unknown,
    )

describe('o documento OpenAPI', () => {
  test('é da versão 3.1, e tem título, licença e endereços', () => {
    assert.match(document.openapi, /^3\.1\.\d+$/)
    assert.ok(document.info.title && document.info.version && document.info.license.identifier)
    assert.deepEqual(Object.keys(document.paths).sort(), [
      '/api/v1/deadlines',
      '/api/v1/simulations/legal-protection',
      '/health',
      '/ready',
    ])
  })
  test('cumpre o esquema publicado do OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    assert.ok(valid, JSON.stringify(errors))
  })
  test('cada operação tem nome próprio, resumo e as suas respostas, com conteúdo', () => {
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path as object),
    )
    assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length)
    for (const { summary, responses, requestBody } of operations) {
      assert.ok(summary)
      for (const { description, content } of Object.values<Schema>(responses))
        assert.ok(description && content)
      const statuses = Object.keys(responses)
      assert.deepEqual(
        statuses,
        requestBody ? ['200', '400', '413', '415', '422', '429', '500'] : ['200'],
      )
    }
  })
  test('cada referência existe', () => {
    const references = nodes(document).flatMap(({ $ref }) =>
      typeof $ref === 'string' ? [$ref] : [],
    )
    assert.ok(references.length > 0)
    for (const reference of references) assert.ok(at(reference), reference)
  })
})

/** The schema as the strictest validator at hand reads it: no conversion, nothing removed. */
async function accepts(schema: Schema, body: unknown): Promise<boolean> {
  const response = await validator(schema).inject({
    method: 'POST',
    url: '/',
    payload: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  return response.statusCode === 200
}
const validators = new Map<Schema, ReturnType<typeof fastify>>()
function validator(schema: Schema) {
  const known = validators.get(schema)
  if (known) return known
  const made = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } })
  made.post('/', { schema: { body: schema } }, async () => 'ok')
  validators.set(schema, made)
  return made
}

/** Values near what a schema asks for: some of them right, many of them not. */
function near({
  type,
  enum: names,
  properties,
  items,
  format,
  pattern,
}: Schema): fc.Arbitrary<unknown> {
  const junk = fc.constantFrom(null, '', '1', -1, 0.5, true, [], {}, 'x'.repeat(50))
  const some = (right: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: junk })
  if (names) return some(fc.constantFrom(...(names as unknown[])))
  if (format === 'date') return some(fc.constantFrom('2026-03-15', '2024-02-29', '2026-02-30'))
  if (pattern)
    return some(fc.constantFrom('0.00', '1234.50', '99999999.99', '2.139', '1106', '-5.00'))
  if (type === 'integer') return some(fc.constantFrom(0, 1, 2, 24, 50, 51, 10_000_000))
  if (type === 'boolean') return some(fc.boolean())
  if (type === 'array') return some(fc.array(near(items as Schema), { maxLength: 3 }))
  const fields = Object.entries(properties as Record<string, Schema>)
  return some(
    fc.record(Object.fromEntries(fields.map(([name, field]) => [name, near(field)])), {
      requiredKeys: [],
    }),
  )
}

describe('o que o documento aceita é o que se lê', () => {
  const questions: readonly (readonly [string, Shape<unknown>])[] = [
    ['simulações', simulationQuestion],
    ['prazos', deadlineQuestion],
  ]
  // The readers know more than a schema can say (amounts too large, assets without a value that counts, dates that
  // the standard allows and our calendar does not), so they may refuse more. They never take more.
  for (const [name, shape] of questions)
    test(`${name}: nada que o esquema recuse é lido`, () =>
      fc.assert(
        fc.asyncProperty(near(shape.schema), async (body) => {
          if (read(shape, body).ok)
            assert.ok(await accepts(shape.schema, body), JSON.stringify(body))
        }),
        { numRuns: 300 },
      ))
  test('um exemplo de cada é aceite pelos dois', async () => {
    const simulation = { requestedOn: '2026-03-15', householdSize: 2, netAnnualIncome: '9000.00' }
    const deadline = { regime: 'cpa.workingDays', from: '2026-03-15', days: 10 }
    assert.ok(read(simulationQuestion, simulation).ok)
    assert.ok(await accepts(simulationQuestion.schema, simulation))
    const asked = read(deadlineQuestion, deadline)
    assert.ok(asked.ok && countDeadline(asked.value).ok)
    assert.ok(await accepts(deadlineQuestion.schema, deadline))
  })
})
