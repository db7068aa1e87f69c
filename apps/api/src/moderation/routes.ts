import * as contract from '@kring/contract/moderation'
import { findJoinable } from '../groups/queries.ts'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { missing } from '../platform/refusal.ts'
import { seesThread } from '../threads/queries.ts'
import { closeThread, endPins, moveThread, pinThread, reverseRuling } from './actions.ts'
import { askName } from './disclosure-actions.ts'
import { listMine } from './disclosure-queries.ts'
import { readLog } from './queries.ts'

export default async function moderation(app: App) {
  const { db, settings } = app
  every(app, 1, () => endPins(db))

  app.route({ ...contract.pinThread, handler: (request) => pinThread(db, memberOf(request), request.params.threadId, request.body) })

  app.route({ ...contract.closeThread, handler: (request) => closeThread(db, memberOf(request), request.params.threadId, request.body.reason) })

  app.route({
    ...contract.moveThread,
    handler: (request) => moveThread(db, memberOf(request), request.params.threadId, request.body.groupId, request.body.reason),
  })

  app.route({ ...contract.reverseRuling, handler: (request) => reverseRuling(db, memberOf(request), request.params.rulingId) })

  app.route({
    ...contract.askName,
    handler: async (request, reply) => {
      const { threadId, post } = request.params
      const place = { threadId, replyId: post === 'opening' ? null : Number(post) }
      const answer = await askName(db, settings.origin, memberOf(request), place, request.body.reason)
      app.postman.wake()
      return reply.code(201).send(answer)
    },
  })

  app.route({
    ...contract.listMyDisclosures,
    handler: async (request) => {
      const viewer = memberOf(request)
      if (!(await seesThread(db, viewer, request.params.threadId))) throw missing()
      return listMine(db, viewer.id, request.params.threadId)
    },
  })

  app.route({
    ...contract.readLog,
    handler: async ({ viewer, params, query }) => {
      if (!(await findJoinable(db, viewer, params.groupId))) throw missing()
      return readLog(db, viewer, params.groupId, query.after)
    },
  })
}
