import cookie from '@fastify/cookie'
import type { Viewer } from '@kring/contract/auth'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../platform/app.ts'
import { languageOf } from '../platform/language.ts'
import { onNews } from '../platform/ledger.ts'
import { Refusal } from '../platform/refusal.ts'
import { hashOf } from '../platform/secret.ts'
import { createLoginSessions, type LoginSessions } from './lucia.ts'

declare module 'fastify' {
  interface FastifyInstance {
    loginSessions: LoginSessions
  }
  interface FastifyRequest {
    loginSessionId: number | null
  }
}

type Known = { viewer: Viewer; guestOf: number | null; publicId: number; until: number }

/** Knows who comes in and refuses those who must sign in first. */
export async function watchTheDoor(app: App) {
  await app.register(cookie)
  app.decorate('loginSessions', createLoginSessions(app.db))
  app.decorateRequest('viewer', null)
  app.decorateRequest('loginSessionId', null)
  app.decorateRequest('language', 'nl')
  const recognise = recogniser(app)
  app.addHook('onRequest', async (request, reply) => {
    const known = await recognise(request)
    await app.pace(request, reply, known?.viewer.id)
    const { access, participants } = request.routeOptions.config
    // Who came in by a session's code has no account: outside that session they are a guest like any other.
    const welcome = known !== null && (known.guestOf === null || access === 'participant' || participants === true)
    request.viewer = welcome ? known.viewer : null
    request.loginSessionId = welcome ? known.publicId : null
    request.language = languageOf(request)
    // A page that stayed open while somebody else signed in must not write in their name.
    const writer = request.headers['kring-person']
    if (known && writer !== undefined && writer !== String(known.viewer.id)) throw new Refusal(409, 'person.changed')
    if ((access === 'member' || access === 'participant') && !welcome) throw new Refusal(401, 'unauthenticated')
  })
}

export function giveCookie(app: App, reply: FastifyReply, secret: string) {
  reply.setCookie(cookieName(app), secret, { httpOnly: true, secure: isSecure(app), sameSite: 'lax', path: '/', maxAge: 30 * 86_400 })
}
export const takeCookie = (app: App, reply: FastifyReply) => reply.clearCookie(cookieName(app), { path: '/', secure: isSecure(app), httpOnly: true, sameSite: 'lax' })
export const secretOf = (app: App, { cookies }: FastifyRequest) => cookies[cookieName(app)]

/** Browser and system, as it calls itself. */
export const deviceOf = ({ headers }: FastifyRequest) => (headers['user-agent'] ?? '').slice(0, 200)

/** `__Host-` needs https, or a browser on the machine itself; on a bare http address in the house a plain cookie must do. */
const cookieName = (app: App) => (isSecure(app) ? '__Host-kring' : 'kring')
const isSecure = (app: App) => app.settings.origin.startsWith('https:') || ['localhost', '127.0.0.1'].includes(new URL(app.settings.origin).hostname)

/** One indexed look-up, remembered for five seconds and forgotten at once when anybody's access changes. */
function recogniser(app: App) {
  const remembered = new Map<string, Known>()
  onNews(app.db, (topics) => topics.includes('access') && remembered.clear())
  return async (request: FastifyRequest): Promise<Known | null> => {
    const secret = secretOf(app, request)
    if (!secret) return null
    const key = hashOf(secret)
    const known = remembered.get(key)
    if (known && known.until > performance.now()) return known
    const found = await app.loginSessions.validate(secret)
    remembered.delete(key)
    if (!found) return null
    const fresh = { ...found, until: performance.now() + 5_000 }
    if (remembered.size > 10_000) remembered.clear()
    remembered.set(key, fresh)
    return fresh
  }
}
