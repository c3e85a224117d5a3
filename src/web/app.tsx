// The web room, wired: headers, limits, files, the API and the pages.
import compress from '@fastify/compress'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import files from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import type { PlainDate } from '#base/dates'
import { registerApi } from './api/v1.ts'
import type { Assets } from './assets.ts'
import { CONNECTION, logged, stopInTime } from './connection.ts'
import { answerErrors } from './errors.tsx'
import type { Pages } from './page.ts'
import { pagesOf } from './pages.tsx'
import { deadlinePages } from './portal/deadlines/page.tsx'
import { homePages } from './portal/home.tsx'
import { lawPages } from './portal/law/pages.tsx'
import { protectionPages } from './portal/protection.tsx'
import { simulatorPages } from './portal/simulator/page.tsx'
import { statementPages } from './portal/statements.tsx'
import { secureAnswers } from './security.ts'

export type Deps = {
  /** The day in Lisbon. */
  readonly today: () => PlainDate
  readonly assets: Assets
  readonly log?: boolean
}

/** For each address. A request from this machine comes from a proxy, which counts its own clients, or from a test. */
const RATE = { max: 600, timeWindow: '1 minute', allowList: ['127.0.0.1', '::1'] }
/** Forms are small; anything larger is refused before it is read. */
const BODY_LIMIT = 64 * 1024
/** The person's own browser may keep a page for its Back button, and asks again for anything else; nobody between may. */
const KEPT = 'private, no-cache'
const YEAR = 365 * 24 * 60 * 60 * 1000

const PORTAL: readonly ((pages: Pages) => void)[] = [
  homePages,
  simulatorPages,
  deadlinePages,
  protectionPages,
  lawPages,
  statementPages,
]

export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const app = fastify({
    ...CONNECTION,
    logger: deps.log ? { serializers: { req: logged } } : false,
    bodyLimit: BODY_LIMIT,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
  })
  stopInTime(app)
  secureAnswers(app)
  await app.register(rateLimit, RATE)
  await app.register(compress, { threshold: 1024 })
  answerErrors(app, deps.assets)
  await app.register(files, {
    root: deps.assets.folder,
    prefix: '/assets/',
    immutable: true,
    maxAge: YEAR,
  })
  await registerApi(app, deps)
  await app.register(async (portal) => {
    await portal.register(formbody)
    portal.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', KEPT)
    })
    const pages = pagesOf(portal, deps)
    for (const declare of PORTAL) declare(pages)
  })
  return app
}
