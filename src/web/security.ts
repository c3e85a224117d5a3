// What browsers are told about our pages: nothing from elsewhere, nothing inline, nothing sent on.
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

// Made once: the fastify plugin of the same library makes the headers anew for every answer.
const secure = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginEmbedderPolicy: true,
})

/** Puts the headers on every answer. */
export function secureAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    secure(request.raw, reply.raw, done as (error?: unknown) => void)
  })
}
