// How a page is served: one view, in both languages; what comes back is data until the very end.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import type { PlainDate } from '#base/dates'
import type { Assets } from './assets.ts'
import { href, LANGUAGES, type Language } from './language.ts'
import type { Page, Pages, Typed, View, Visit } from './page.ts'
import { Layout } from './ui/layout.tsx'

type Surroundings = { readonly today: () => PlainDate; readonly assets: Assets }

/** Declares pages on `app`; a view that gives none answers "not found". */
export function pagesOf(app: FastifyInstance, { today, assets }: Surroundings): Pages {
  const on = (method: 'GET' | 'POST', path: string, view: View): void => {
    for (const language of LANGUAGES)
      app.route({
        method,
        url: href(language, path),
        handler: (request, reply) => {
          const page = view({ ...visitOf(request), language, today: today() })
          return page ? send(reply, page, request, assets) : reply.callNotFound()
        },
      })
  }
  return {
    get: (path, view) => on('GET', path, view),
    post: (path, view) => on('POST', path, view),
  }
}

const visitOf = ({
  query,
  body,
  params,
}: FastifyRequest): Pick<Visit, 'query' | 'body' | 'params'> => ({
  query: typedIn(query),
  body: typedIn(body),
  params: typedIn(params),
})

function typedIn(sent: unknown): Typed {
  if (typeof sent !== 'object' || sent === null) return {}
  const entries = Object.entries(sent).flatMap(([name, value]) => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value
    return typeof last === 'string' ? [[name, last.replaceAll('\0', '')] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The language of an address: what stands under `/en` is English. */
export const languageOf = (url: string): Language => (/^\/en(?:[/?]|$)/.test(url) ? 'en' : 'pt')

/** Sends a page whole. */
export function send(
  reply: FastifyReply,
  page: Page,
  request: FastifyRequest,
  assets: Assets,
): FastifyReply {
  const language = languageOf(request.url)
  const [address = '/'] = request.url.split('?')
  const path = language === 'pt' ? address : address.slice('/en'.length) || '/'
  const html = renderToString(
    <Layout page={page} language={language} path={path} assets={assets} />,
  )
  return reply
    .code(page.status ?? 200)
    .header('content-language', language === 'pt' ? 'pt-PT' : 'en')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`)
}
