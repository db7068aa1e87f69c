import * as contract from '@kring/contract/doors'
import type { FastifyRequest } from 'fastify'
import { deviceOf, giveCookie, secretOf } from '../auth/door.ts'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { missing } from '../platform/refusal.ts'
import { findApproach, findDoor, forgetGuests, updateApproach } from './door-queries.ts'
import { allowGuests, enterAsGuest, enterByCode } from './doors.ts'

/** The ways in, and the one thing people may say of themselves there. */
export function addDoors(app: App) {
  const { db } = app
  every(app, 60, () => forgetGuests(db))

  app.route({
    ...contract.readDoor,
    handler: async ({ params }) => {
      const door = await findDoor(db, params.code)
      if (!door) throw missing('door.unknown')
      return door
    },
  })

  app.route({ ...contract.enterByCode, handler: (request) => enterByCode(db, memberOf(request), request.params.code) })

  app.route({
    ...contract.enterAsGuest,
    handler: async (request, reply) => {
      const { code } = request.params
      if (request.viewer) return reply.code(201).send(await enterByCode(db, request.viewer, code))
      const known = await guestHere(app, request, code)
      if (known) return reply.code(201).send(known)
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
async function guestHere(app: App, request: FastifyRequest, code: string) {
  const secret = secretOf(app, request)
  const [door, known] = [await findDoor(app.db, code), secret ? await app.loginSessions.validate(secret) : null]
  return door && known?.guestOf === door.sessionId ? { sessionId: door.sessionId } : null
}
