// How the server takes requests before any route sees them: what is waited for, what is logged, what is said of a
// request that cannot even be read.
import { STATUS_CODES } from 'node:http'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import { type ProblemType, problemText, statusOf } from './api/problem.ts'

/** Nobody holds a connection with half a request. */
const REQUEST_TIMEOUT = 30_000
const STOPPING = 5_000
const LONGEST_PATH = 200

export const CONNECTION = {
  requestTimeout: REQUEST_TIMEOUT,
  rewriteUrl: ({ url = '/' }) => readable(url),
  clientErrorHandler(error, socket) {
    if (error.code === 'ECONNRESET' || !socket.writable) return
    socket.end(answerTo(error.code))
  },
} satisfies FastifyServerOptions

/** What cannot be decoded is taken letter by letter: it is found nowhere, and told so as any other address. */
function readable(url: string): string {
  try {
    decodeURI(url)
    return url
  } catch {
    return url.replaceAll('%', '%25')
  }
}

const UNREADABLE: Readonly<Record<string, ProblemType>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
}

function answerTo(error: string): string {
  const code = UNREADABLE[error] ?? 'bad-request'
  const [status, body] = [statusOf(code), problemText(code)]
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}

/** Of a request only what was asked for: no answers from its address, nobody's own address. */
export const logged = ({ method, url }: { readonly method: string; readonly url: string }) => ({
  method,
  path: url.split('?', 1)[0]?.slice(0, LONGEST_PATH),
})

/** Told to stop, the server waits this long for requests under way, in milliseconds: one may never end. */
export const stopInTime = (app: FastifyInstance, wait = STOPPING): void => {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), wait).unref()
  })
}
