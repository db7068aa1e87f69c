import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { App } from './app.ts'
import { limitRates } from './rates.ts'
import { Refusal } from './refusal.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Headers that hold the browser to our rules, one Origin for every write, and a ceiling on how fast anybody may knock. */
export async function protect(app: App) {
  const secure = app.settings.origin.startsWith('https:')
  await app.register(helmet, {
    hsts: secure,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
  })
  await app.register(rateLimit, { global: false })
  limitRates(app)
  app.addHook('onRequest', async (request) => {
    if (!safe.has(request.method) && !isOurs(app, request.headers.origin)) throw new Refusal(403, 'origin.foreign')
  })
}

/** Browsers name where a write comes from; on a laptop `localhost` and `127.0.0.1` are the same place. */
export function isOurs(app: App, origin: string | undefined) {
  const ours = app.settings.origin
  return origin !== undefined && (origin === ours || (isLoopback(ours) && isLoopback(origin) && portOf(origin) === portOf(ours)))
}

const isLoopback = (origin: string) => URL.canParse(origin) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
const portOf = (origin: string) => new URL(origin).port
