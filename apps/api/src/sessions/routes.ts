import * as contract from '@kring/contract/sessions'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { addBoards } from './board-routes.ts'
import { listTable } from './breakout-queries.ts'
import { addBreakouts } from './breakout-routes.ts'
import { endSession, enterStage, startSession, takeSeat } from './actions.ts'
import { watchClocks } from './expiry.ts'
import { addFacilitation } from './facilitation-routes.ts'
import { extendStage, pauseClock, resumeClock } from './clock.ts'
import { addDoors } from './door-routes.ts'
import { addHarvest } from './harvest-routes.ts'
import { revealNotes, showNote, takeBackNote, writeNote } from './notes.ts'
import { findSession, listAudience, listRunners } from './queries.ts'
import { sayNotReady, sayReady } from './readiness.ts'
import { addScripts } from './script-routes.ts'
import { closeWriting, openWriting } from './writing.ts'

export default async function sessions(app: App) {
  const { db } = app
  app.topics.add('session', listAudience, { presence: true })
  app.topics.add('console', listRunners)
  app.topics.add('table', listTable)
  addBoards(app)
  addBreakouts(app)
  addDoors(app)
  addFacilitation(app)
  addHarvest(app)
  addScripts(app)
  watchClocks(app)

  app.route({
    ...contract.startSession,
    handler: async (request, reply) => reply.code(201).send(await startSession(db, memberOf(request), request.params.meetingId, request.body)),
  })

  app.route({
    ...contract.readSession,
    handler: async (request) => {
      const session = await findSession(db, memberOf(request), request.params.sessionId)
      if (!session) throw missing()
      return session
    },
  })

  app.route({ ...contract.takeSeat, handler: (request) => takeSeat(db, memberOf(request), request.params.sessionId) })

  app.route({ ...contract.enterStage, handler: (request) => enterStage(db, memberOf(request), request.params.sessionId, request.body) })

  app.route({ ...contract.pauseClock, handler: (request) => pauseClock(db, memberOf(request), request.params.sessionId, request.body.stageId) })

  app.route({ ...contract.resumeClock, handler: (request) => resumeClock(db, memberOf(request), request.params.sessionId) })

  app.route({ ...contract.extendStage, handler: (request) => extendStage(db, memberOf(request), request.params.sessionId, request.body) })

  app.route({ ...contract.revealNotes, handler: (request) => revealNotes(db, memberOf(request), request.params.sessionId, request.params.stageId) })

  app.route({ ...contract.closeWriting, handler: (request) => closeWriting(db, memberOf(request), request.params.sessionId, request.params.stageId) })

  app.route({ ...contract.openWriting, handler: (request) => openWriting(db, memberOf(request), request.params.sessionId, request.params.stageId) })

  app.route({ ...contract.showNote, handler: (request) => showNote(db, memberOf(request), request.params.sessionId, request.params.noteId) })

  app.route({ ...contract.endSession, handler: (request) => endSession(db, memberOf(request), request.params.sessionId) })

  app.route({
    ...contract.writeNote,
    handler: (request) => writeNote(db, memberOf(request), request.params.sessionId, { noteId: request.params.noteId, ...request.body }),
  })

  app.route({
    ...contract.takeBackNote,
    handler: async (request, reply) => reply.code(204).send(await takeBackNote(db, memberOf(request), request.params.sessionId, request.params.noteId)),
  })

  app.route({
    ...contract.sayReady,
    handler: async (request, reply) => reply.code(204).send(await sayReady(db, memberOf(request), request.params.sessionId, request.params.stageId)),
  })

  app.route({
    ...contract.sayNotReady,
    handler: async (request, reply) => reply.code(204).send(await sayNotReady(db, memberOf(request), request.params.sessionId, request.params.stageId)),
  })
}
