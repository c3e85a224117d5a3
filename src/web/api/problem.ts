// What the API answers when it cannot answer: problem+json (RFC 9457) with a code that stays, what happened in
// Portuguese, and for each field what to write instead.
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { type Problem, problemMessage } from '#service/problems'

/** Code → status, title, what to do. */
const ANSWERS = {
  'invalid-input': [422, 'Dados inválidos', 'Há dados por corrigir: veja cada um em "problems".'],
  'body-too-large': [413, 'Pedido grande demais', 'Envie um pedido mais pequeno, até 64 kB.'],
  'not-json': [
    415,
    'Formato não aceite',
    'Envie JSON, com o cabeçalho Content-Type: application/json.',
  ],
  'too-many-requests': [
    429,
    'Pedidos a mais',
    'Espere um pouco e volte a tentar: veja Retry-After.',
  ],
  'not-found': [
    404,
    'Não existe',
    'Este endereço não existe. Os que existem estão em /openapi.json.',
  ],
  'method-not-allowed': [405, 'Método não aceite', 'Use o método que está no cabeçalho Allow.'],
  'headers-too-large': [
    431,
    'Endereço ou cabeçalhos grandes demais',
    'Envie um pedido com menos no endereço e nos cabeçalhos.',
  ],
  'too-slow': [408, 'Pedido por acabar', 'O pedido demorou demais a chegar. Volte a tentar.'],
  'bad-request': [
    400,
    'Pedido inválido',
    'O pedido não está bem formado. Corrija-o e volte a tentar.',
  ],
  'internal-error': [500, 'Erro nosso', 'Algo correu mal aqui. Volte a tentar mais tarde.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>

export type ProblemType = keyof typeof ANSWERS
export const PROBLEM_TYPES = Object.keys(ANSWERS) as readonly ProblemType[]
export const statusOf = (code: ProblemType): number => ANSWERS[code][0]
export const titleOf = (code: ProblemType): string => ANSWERS[code][1]

export function sendProblem(
  reply: FastifyReply,
  code: ProblemType,
  problems: readonly Problem[] = [],
): FastifyReply {
  return reply
    .code(statusOf(code))
    .type('application/problem+json; charset=utf-8')
    .send(problemText(code, problems))
}

/** The body of such an answer, also for those that no route gives. */
export function problemText(code: ProblemType, problems: readonly Problem[] = []): string {
  const [status, title, detail] = ANSWERS[code]
  return JSON.stringify({
    type: 'about:blank',
    title,
    status,
    code,
    detail,
    ...(problems.length > 0 ? { problems: problems.map(told) } : {}),
  })
}

const told = (problem: Problem) => ({
  field: problem.field,
  code: problem.code,
  detail: problemMessage(problem),
})

/** Carries what is wrong with a body from the reading of its bytes to the answer. */
export class UnreadableBody extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super('unreadable body')
    this.problems = problems
  }
}

const BY_STATUS: ReadonlyMap<number, ProblemType> = new Map(
  PROBLEM_TYPES.map((code) => [statusOf(code), code]),
)

/** Errors of the routes of `api`, as problems. */
export function answerProblems(api: FastifyInstance): void {
  api.setErrorHandler((error: FastifyError | UnreadableBody, request, reply) => {
    if (error instanceof UnreadableBody) return sendProblem(reply, 'invalid-input', error.problems)
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error(error)
    return sendProblem(
      reply,
      BY_STATUS.get(status) ?? (status < 500 ? 'bad-request' : 'internal-error'),
    )
  })
}
