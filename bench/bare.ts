// A bare server, in a process of its own: the least that gives an answer of the same size as ours, which it is told.
// For a page, the same library renders as many elements with as much text.
import fastify from 'fastify'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'

const told = process.argv[2] ?? ''
const server = fastify()
if (told.startsWith('{')) {
  const answer: unknown = JSON.parse(told)
  server.post('/', async () => answer)
} else {
  const elements = told.match(/<[a-z]/g)?.length ?? 1
  const text = 'x'.repeat(Math.max(0, Math.round(told.length / elements) - '<p></p>'.length))
  server.get('/', async (_request, reply) => {
    reply.type('text/html; charset=utf-8')
    return `<!doctype html>${renderToString(page(elements, text))}`
  })
}
console.log(await server.listen({ host: '127.0.0.1', port: 0 }))
process.once('SIGTERM', () => void server.close())

function page(elements: number, text: string) {
  const lines = Array.from({ length: elements }, () => h('p', null, text))
  return h('html', { lang: 'pt' }, h('body', null, lines))
}
