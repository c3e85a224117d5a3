import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, test } from 'node:test'
import fastify from 'fastify'
import { CONNECTION, logged, stopInTime } from './connection.ts'

async function served(use: (open: () => Socket, app: ReturnType<typeof fastify>) => Promise<void>) {
  const app = fastify(CONNECTION)
  stopInTime(app, 0)
  app.post('/', async () => 'lido')
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  assert(address && typeof address === 'object')
  try {
    await use(() => connect(address.port, '127.0.0.1'), app)
  } finally {
    await app.close()
  }
}

describe('pedidos que nem se podem ler', () => {
  const tried = [
    ['cabeçalhos enormes', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['endereço enorme', `GET /?${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['não é HTTP', 'olá\r\n\r\n', 400],
    ['tamanho sem sentido', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n', 400],
  ] as const
  for (const [name, request, status] of tried)
    test(`${name}: ${status}, com o problema em português`, () =>
      served(async (open) => {
        const socket = open()
        socket.write(request)
        const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
        assert.match(head, new RegExp(`^HTTP/1.1 ${status} `))
        assert.match(head, /Content-Type: application\/problem\+json/)
        const problem = JSON.parse(body)
        assert.equal(problem.status, status)
        assert.match(problem.detail, /[Cc]orrija-o|Envie um pedido/)
      }))
})

const HALF =
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'

test('um pedido por acabar não impede o servidor de parar', async () => {
  await served(async (open, app) => {
    const socket = open()
    socket.on('error', () => undefined).resume()
    socket.write(HALF)
    await once(app.server, 'request')
    await Promise.all([app.close(), once(socket, 'close')])
  })
})

test('do pedido regista-se o caminho, nunca o que se escreveu nem quem pede', () =>
  assert.deepEqual(
    logged({ method: 'GET', url: '/prazos?from=2026-01-01', ...{ ip: '203.0.113.7' } }),
    { method: 'GET', path: '/prazos' },
  ))
