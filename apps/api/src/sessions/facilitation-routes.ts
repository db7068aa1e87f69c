import * as contract from '@kring/contract/facilitation'
import { type App, memberOf } from '../platform/app.ts'
import { addRunner, broadcast, callBack, foreseeOff, handOver, lowerHand, raiseHand, readVoices, removeRunner, seeOff, welcomeBack } from './facilitation.ts'
import { giveTurn } from './turns.ts'

/** What happens round a table beside its script: who asks, who speaks, who leads, who goes home. */
export function addFacilitation(app: App) {
  const { db } = app

  app.route({ ...contract.callBack, handler: (request) => callBack(db, memberOf(request), request.params.sessionId) })

  app.route({ ...contract.broadcast, handler: (request) => broadcast(db, memberOf(request), request.params.sessionId, request.body.text) })

  app.route({ ...contract.raiseHand, handler: async (request, reply) => reply.code(204).send(await raiseHand(db, memberOf(request), request.params.sessionId)) })

  app.route({
    ...contract.lowerHand,
    handler: async (request, reply) => reply.code(204).send(await lowerHand(db, memberOf(request), request.params.sessionId, request.params.personId)),
  })

  app.route({ ...contract.giveTurn, handler: (request) => giveTurn(db, memberOf(request), request.params.sessionId, request.params.stageId, request.body) })

  app.route({
    ...contract.addRunner,
    handler: async (request, reply) => reply.code(204).send(await addRunner(db, memberOf(request), request.params.sessionId, request.params.personId)),
  })

  app.route({
    ...contract.removeRunner,
    handler: async (request, reply) => reply.code(204).send(await removeRunner(db, memberOf(request), request.params.sessionId, request.params.personId)),
  })

  app.route({ ...contract.handOver, handler: (request) => handOver(db, memberOf(request), request.params.sessionId, request.body.personId) })

  app.route({
    ...contract.seeOff,
    handler: async (request, reply) => reply.code(204).send(await seeOff(db, memberOf(request), request.params.sessionId, request.params.personId)),
  })

  app.route({
    ...contract.welcomeBack,
    handler: async (request, reply) => reply.code(204).send(await welcomeBack(db, memberOf(request), request.params.sessionId, request.params.personId)),
  })

  app.route({ ...contract.foreseeOff, handler: (request) => foreseeOff(db, memberOf(request), request.params.sessionId, request.params.personId) })

  app.route({ ...contract.listVoices, handler: (request) => readVoices(db, memberOf(request), request.params.sessionId) })
}
