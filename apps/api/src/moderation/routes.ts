import * as contract from '@kring/contract/moderation'
import { findJoinable } from '../groups/queries.ts'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { missing } from '../platform/refusal.ts'
import { closeThread, endPins, moveThread, pinThread, reverseRuling } from './actions.ts'
import { readLog } from './queries.ts'

export default async function moderation(app: App) {
  const { db } = app
  every(app, 1, () => endPins(db))

  app.route({ ...contract.pinThread, handler: (request) => pinThread(db, memberOf(request), request.params.threadId, request.body) })

  app.route({ ...contract.closeThread, handler: (request) => closeThread(db, memberOf(request), request.params.threadId, request.body.reason) })

  app.route({
    ...contract.moveThread,
    handler: (request) => moveThread(db, memberOf(request), request.params.threadId, request.body.groupId, request.body.reason),
  })

  app.route({ ...contract.reverseRuling, handler: (request) => reverseRuling(db, memberOf(request), request.params.rulingId) })

  app.route({
    ...contract.readLog,
    handler: async ({ viewer, params, query }) => {
      if (!(await findJoinable(db, viewer, params.groupId))) throw missing()
      return readLog(db, viewer, params.groupId, query.after)
    },
  })
}
