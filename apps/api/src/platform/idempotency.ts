import { createHash } from 'node:crypto'
import { keysKept } from '@kring/domain/letters'
import type { FastifyRequest } from 'fastify'
import type { App } from './app.ts'
import { once } from './ledger.ts'
import { Refusal } from './refusal.ts'

/** `Idempotency-Key` on an unsafe request of a signed-in person: the same key gives the same answer, once. */
export function answerOncePerKey(app: App) {
  app.addHook('preHandler', (request, _reply, done) => {
    const key = request.headers['idempotency-key']
    if (key === undefined || request.method === 'GET' || !request.viewer || request.routeOptions.config.untraced) return done()
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) return done(new Refusal(400, 'body.unreadable'))
    once.run({ personId: request.viewer.id, key, fingerprint: fingerprintOf(request), used: false }, done)
  })
}

/** Longer than any phone keeps retrying without asking. */
export const forgetOldAnswers = (app: App) =>
  app.db
    .deleteFrom('idempotency')
    .where('at', '<', new Date(Date.now() - keysKept).toISOString())
    .execute()

const fingerprintOf = ({ method, url, body }: FastifyRequest) =>
  createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('base64url')
