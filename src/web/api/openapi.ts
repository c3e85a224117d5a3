// The API as a document: OpenAPI 3.1. What is asked comes from the shapes that read it.
import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { deadlineQuestion } from '#service/count-deadline'
import type { Schema } from '#service/shape'
import { simulationQuestion } from '#service/simulation-question'
import { deadlineAnswer, ref, simulationAnswer } from './answers.ts'
import { type ProblemType, statusOf, titleOf } from './problem.ts'

export const DOCUMENT: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Autos',
      version: '1',
      summary: 'Legal protection and legal deadlines in Portugal, each answer with its reasons.',
      description:
        'Open to anyone; nothing is stored. Amounts are decimal texts in euros ("5100.00"), dates are YYYY-MM-DD, ' +
        'civil days of Europe/Lisbon. Words for people are in Portuguese. A simulation is no decision and stops no ' +
        'deadline; no answer here replaces the law.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
  },
  refResolver: { buildLocalReference: (json) => String(json.$id) },
}

const refusals = (codes: readonly ProblemType[]) =>
  Object.fromEntries(
    codes.map((code) => [
      statusOf(code),
      {
        description: titleOf(code),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  )

const answered = (description: string, schema: Schema) => ({
  200: { description, content: { 'application/json': { schema } } },
})

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly body: Schema
  readonly answer: Schema
}
const operation = ({ operationId, summary, body, answer }: Operation) => ({
  operationId,
  summary,
  consumes: ['application/json'],
  body,
  response: {
    ...answered('The answer, with its reasons', answer),
    ...refusals([
      'bad-request',
      'body-too-large',
      'not-json',
      'invalid-input',
      'too-many-requests',
      'internal-error',
    ]),
  },
})

export const SIMULATION = operation({
  operationId: 'simulateLegalProtection',
  summary: 'Whether legal protection is due, in which modes, and why',
  body: simulationQuestion.schema,
  answer: simulationAnswer,
})

export const DEADLINE = operation({
  operationId: 'countDeadline',
  summary: 'The last day of a period, with its working day by day',
  body: deadlineQuestion.schema,
  answer: deadlineAnswer,
})

const alive = (operationId: string, summary: string) => ({
  operationId,
  summary,
  response: answered('It is', {
    type: 'object',
    required: ['status'],
    properties: { status: { const: 'ok' } },
  }),
})
export const HEALTH = alive('health', 'Whether the server is alive')
export const READY = alive('ready', 'Whether the server can answer')
