import * as contract from '@kring/contract/boards'
import { type App, memberOf } from '../platform/app.ts'
import { clusterNotes, loosenNote, nameCluster } from './boards.ts'
import { countDots, giveDots, readBallot } from './dots.ts'

/** What people do with the notes on the table: put together what belongs together, and say what matters most. */
export function addBoards(app: App) {
  const { db } = app

  app.route({
    ...contract.clusterNotes,
    handler: async (request, reply) => reply.code(204).send(await clusterNotes(db, memberOf(request), request.params.sessionId, request.params.clusterId, request.body)),
  })

  app.route({
    ...contract.nameCluster,
    handler: async (request, reply) => reply.code(204).send(await nameCluster(db, memberOf(request), request.params.sessionId, request.params.clusterId, request.body.name)),
  })

  app.route({
    ...contract.loosenNote,
    handler: async (request, reply) => reply.code(204).send(await loosenNote(db, memberOf(request), request.params.sessionId, request.params.noteId)),
  })

  app.route({ ...contract.readBallot, handler: (request) => readBallot(db, memberOf(request), request.params.sessionId, request.params.stageId) })

  app.route({
    ...contract.giveDots,
    config: { ...contract.giveDots.config, untraced: true },
    handler: async (request, reply) => reply.code(204).send(await giveDots(db, memberOf(request), { ...request.params, ...request.body })),
  })

  app.route({ ...contract.countDots, handler: (request) => countDots(db, memberOf(request), request.params.sessionId, request.params.stageId) })
}
