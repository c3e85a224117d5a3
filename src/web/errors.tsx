// What a visitor reads when something does not go well: what happened and what to do. The one place where an
// unforeseen outcome becomes a status code.
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Assets } from './assets.ts'
import { ERRORS, type KnownStatus } from './errors-words.ts'
import { href, type Language } from './language.ts'
import type { Page } from './page.ts'
import { languageOf, send } from './pages.tsx'

const isKnown = (status: number): status is KnownStatus => Object.hasOwn(ERRORS.pt, status)

function errorPage(status: number, language: Language): Page {
  const known = isKnown(status) ? status : status < 500 ? 400 : 500
  const { title, happened, todo, home } = {
    ...ERRORS[language][known],
    home: ERRORS[language].home,
  }
  return {
    title,
    status,
    content: (
      <div class="wrap page stack">
        <h1>{title}</h1>
        <p class="lead">{happened}</p>
        <p>{todo}</p>
        <p>
          <a class="button" href={href(language, '/')}>
            {home}
          </a>
        </p>
      </div>
    ),
  }
}

/** Answers whatever no route answers, and what a route throws. */
export function answerErrors(app: FastifyInstance, assets: Assets): void {
  app.setNotFoundHandler((request, reply) =>
    send(reply, errorPage(404, languageOf(request.url)), request, assets),
  )
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error(error)
    return send(reply, errorPage(status, languageOf(request.url)), request, assets)
  })
}
