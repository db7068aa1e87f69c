import * as contract from '@kring/contract/breakouts'
import { type App, memberOf } from '../platform/app.ts'
import { lockRound, movePerson, nameGroup, publishRound, readPlan } from './breakouts.ts'
import { drawPlan } from './drawing.ts'

/** Who sits where, as whoever runs the session prepares it. */
export function addBreakouts(app: App) {
  const { db } = app

  app.route({ ...contract.readPlan, handler: (request) => readPlan(db, memberOf(request), request.params.sessionId) })

  app.route({ ...contract.drawPlan, handler: (request) => drawPlan(db, memberOf(request), request.params.sessionId, request.body) })

  app.route({ ...contract.movePerson, handler: (request) => movePerson(db, memberOf(request), request.params, request.params.personId, request.body) })

  app.route({ ...contract.nameGroup, handler: (request) => nameGroup(db, memberOf(request), request.params, request.params.groupId, request.body.topic) })

  app.route({ ...contract.lockRound, handler: (request) => lockRound(db, memberOf(request), request.params, true) })

  app.route({ ...contract.unlockRound, handler: (request) => lockRound(db, memberOf(request), request.params, false) })

  app.route({ ...contract.publishRound, handler: async (request, reply) => reply.code(204).send(await publishRound(db, memberOf(request), request.params)) })
}
