import * as contract from '@kring/contract/doors'
import type { Door } from '@kring/contract/doors'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { deviceOf, giveCookie, secretOf } from '../auth/door.ts'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { demandPatience, wrongs } from '../platform/rates.ts'
import { missing } from '../platform/refusal.ts'
import { findApproach, findDoor, forgetGuests, updateApproach } from './door-queries.ts'
import { allowGuests, enterAsGuest, enterByCode } from './doors.ts'

/** Guests from one address in a quarter of an hour: three of the largest rooms. */
const guestsAtOnce = { config: { rateLimit: { max: 600, timeWindow: '15 minutes' } } }

/** The ways in, and the one thing people may say of themselves there. */
export function addDoors(app: App) {
  const { db } = app
  every(app, 60, () => forgetGuests(db))
  const failures = app.createRateLimit(wrongs)
  const demandDoor = async (request: FastifyRequest, reply: FastifyReply, code: string) => {
    const door = await findDoor(db, code)
    await demandPatience(failures, request, reply, { increment: !door })
    if (!door) throw missing('door.unknown')
    return door
  }

  app.route({ ...contract.readDoor, handler: (request, reply) => demandDoor(request, reply, request.params.code) })

  app.route({
    ...contract.enterByCode,
    handler: async (request, reply) => {
      await demandDoor(request, reply, request.params.code)
      return enterByCode(db, memberOf(request), request.params.code)
    },
  })

  app.route({
    ...contract.enterAsGuest,
    config: { ...contract.enterAsGuest.config, ...guestsAtOnce.config },
    handler: async (request, reply) => {
      const { code } = request.params
      const door = await demandDoor(request, reply, code)
      if (request.viewer) return reply.code(201).send(await enterByCode(db, request.viewer, code))
      if (await isGuestHere(app, request, door)) return reply.code(201).send({ sessionId: door.sessionId })
      const { sessionId, personId } = await enterAsGuest(db, code, request.body)
      giveCookie(app, reply, await app.loginSessions.create(personId, deviceOf(request)))
      return reply.code(201).send({ sessionId })
    },
  })

  app.route({ ...contract.allowGuests, handler: (request) => allowGuests(db, memberOf(request), request.params.sessionId, request.body.guests) })

  app.route({ ...contract.readApproach, handler: (request) => findApproach(db, memberOf(request).id) })

  app.route({
    ...contract.tellApproach,
    handler: async (request) => {
      await updateApproach(db, memberOf(request).id, request.body.approach)
      return request.body
    },
  })
}

/** The same device, knocking again: it has its seat already. */
async function isGuestHere(app: App, request: FastifyRequest, { sessionId }: Door) {
  const secret = secretOf(app, request)
  return secret !== undefined && (await app.loginSessions.validate(secret))?.guestOf === sessionId
}
