import * as contract from '@kring/contract/reading'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { seesThread } from './queries.ts'
import { findPlace, listUnread, updatePlace, updateSeen } from './reading-queries.ts'

/** Where people are in what they read. Nobody else hears of it, so it is no business of the ledger's. */
export function serveReading(app: App) {
  const { db } = app

  app.route({
    ...contract.readPlace,
    handler: async (request) => {
      const viewer = memberOf(request)
      if (!(await seesThread(db, viewer, request.params.threadId))) throw missing()
      return findPlace(db, viewer.id, request.params.threadId)
    },
  })

  app.route({
    ...contract.movePlace,
    handler: async (request) => {
      const viewer = memberOf(request)
      if (!(await seesThread(db, viewer, request.params.threadId))) throw missing()
      await updatePlace(db, viewer.id, request.params.threadId, request.body.readTo)
      return findPlace(db, viewer.id, request.params.threadId)
    },
  })

  app.route({
    ...contract.listUnread,
    handler: async (request) => {
      const groups = await listUnread(db, memberOf(request).id)
      return { groups: groups.map(({ groupId, threadIds, seq }) => ({ groupId, threadIds, seq })), now: groups[0]?.now ?? new Date().toISOString() }
    },
  })

  app.route({
    ...contract.readGroupThreads,
    handler: async (request, reply) => {
      if (!(await updateSeen(db, memberOf(request).id, request.params.groupId))) throw missing()
      return reply.code(204).send(null)
    },
  })
}
