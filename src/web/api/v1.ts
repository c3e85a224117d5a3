// The API: simulations and deadlines, their document, and whether the server is alive. Open to anyone; nothing is kept.
import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PlainDate } from '#base/dates'
import type { Outcome } from '#base/outcome'
import { countDeadline, deadlineQuestion } from '#service/count-deadline'
import { deadlineResult } from '#service/deadline-result'
import { parseJson } from '#service/json-text'
import type { Problem } from '#service/problems'
import { read, type Shape } from '#service/shape'
import { simulationQuestion } from '#service/simulation-question'
import { simulationResult } from '#service/simulation-result'
import { SCHEMAS } from './answers.ts'
import { DEADLINE, DOCUMENT, HEALTH, READY, SIMULATION } from './openapi.ts'
import { answerProblems, sendProblem, UnreadableBody } from './problem.ts'

export type ApiDeps = {
  /** The day in Lisbon. */
  readonly today: () => PlainDate
}

export async function registerApi(app: FastifyInstance, { today }: ApiDeps): Promise<void> {
  await app.register(async (api) => {
    readJsonOnly(api)
    answerProblems(api)
    await api.register(swagger, DOCUMENT)
    for (const schema of SCHEMAS) api.addSchema(schema)
    await api.register(
      async (versioned) => {
        versioned.setNotFoundHandler((_request, reply) => sendProblem(reply, 'not-found'))
        question(versioned, '/v1/simulations/legal-protection', {
          shape: simulationQuestion,
          schema: SIMULATION,
          answer: (asked, sent) => simulationResult(asked, sent, today()),
        })
        question(versioned, '/v1/deadlines', {
          shape: deadlineQuestion,
          schema: DEADLINE,
          answer(asked) {
            const counted = countDeadline(asked)
            return counted.ok ? { ok: true, value: deadlineResult(counted.value) } : counted
          },
        })
      },
      { prefix: '/api' },
    )
    api.get('/health', { schema: HEALTH }, async () => ({ status: 'ok' }))
    api.get('/ready', { schema: READY }, async () => ({ status: 'ok' }))
    api.get('/openapi.json', { schema: { hide: true } }, async () => api.swagger())
    for (const url of ['/health', '/ready', '/openapi.json']) onlyBy(api, url, 'GET')
  })
}

/** Bodies are JSON in UTF-8, read by us: other encodings are told, not guessed. */
function readJsonOnly(api: FastifyInstance): void {
  api.removeAllContentTypeParsers()
  api.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    const body = parseJson(bytes as Buffer)
    if (body.ok) done(null, body.value)
    else done(new UnreadableBody(body.reason))
  })
  // The shapes read the bodies, the answers are plain data: the schemas of the routes are for the document.
  api.setValidatorCompiler(() => () => true)
  api.setSerializerCompiler(() => JSON.stringify)
}

type Question<Asked> = {
  readonly shape: Shape<Asked>
  readonly schema: object
  readonly answer: (asked: Asked, sent: unknown) => Outcome<object, readonly Problem[]>
}

/** A question is posted to an address of its own, and by no other method. */
function question<Asked>(
  api: FastifyInstance,
  url: string,
  { shape, schema, answer }: Question<Asked>,
): void {
  api.post(url, { schema }, async ({ body }, reply) => {
    const asked = read(shape, body)
    const answered = asked.ok ? answer(asked.value, body) : asked
    return answered.ok ? answered.value : sendProblem(reply, 'invalid-input', answered.reason)
  })
  onlyBy(api, url, 'POST')
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Every other method is told which one to use. */
function onlyBy(api: FastifyInstance, url: string, method: 'GET' | 'POST'): void {
  const refuse = async (_request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(reply.header('allow', method), 'method-not-allowed')
  api.route({
    method: METHODS.filter((other) => other !== method),
    url,
    schema: { hide: true },
    onRequest: refuse,
    handler: refuse,
  })
}
