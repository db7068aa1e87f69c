import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from './app.ts'
import { Refusal } from './refusal.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request for who sends it; for its address where that is not known. */
    pace: (request: FastifyRequest, reply: FastifyReply, personId: number | undefined) => Promise<void>
  }
}

type Limit = ReturnType<App['createRateLimit']>

/** One address may send what so many people may: a room full of phones behind one router stays far below it, a flood does not. */
const room = 20

/** A room shares one address, so who is known is counted by who they are, and only strangers by where they come from. */
export function limitRates(app: App) {
  const [max, timeWindow] = [app.settings.rateLimit, '1 minute']
  const wholeAddress = app.createRateLimit({ max: room * max, timeWindow })
  const strangers = app.createRateLimit({ max, timeWindow })
  const people = app.createRateLimit({ max, timeWindow, keyGenerator: ({ personId }) => `person:${personId}` })
  const counts = ({ routeOptions }: FastifyRequest) => routeOptions.config.rateLimit !== false
  app.decorateRequest('personId', 0)
  // Before anybody is recognised, as that asks the database.
  app.addHook('onRequest', async (request, reply) => counts(request) && demandPatience(wholeAddress, request, reply))
  app.decorate('pace', async (request, reply, personId) => {
    if (!counts(request)) return
    request.personId = personId ?? 0
    await demandPatience(personId === undefined ? strangers : people, request, reply)
  })
}

/** Without `increment` it only asks whether it was too often already. */
export async function demandPatience(limit: Limit, request: FastifyRequest, reply: FastifyReply, { increment = true } = {}) {
  const state = await limit(request, { increment })
  if (state.isAllowed || !state.isExceeded) return
  reply.header('retry-after', state.ttlInSeconds)
  throw new Refusal(429, 'rate.limited')
}

/**
 * For what is guessed at: only what was wrong counts, for a room of people is right from one address within a minute. Ask after it is known whether a guess was right,
 * and ask of those that were right too: beyond the limit no answer teaches anything, however many guesses were under way at once.
 */
export const wrongs = { max: 60, timeWindow: '15 minutes' }
