import * as contract from '@kring/contract/drafts'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { discardDraft, keepDraft, openDraft } from './actions.ts'
import { deleteOldDrafts, listDrafts } from './queries.ts'

/** What people began to write. Nobody else hears of it, so it is no business of the ledger's. */
export default async function drafts(app: App) {
  const { db } = app
  every(app, 60, () => deleteOldDrafts(db))

  app.route({ ...contract.listDrafts, handler: (request) => listDrafts(db, memberOf(request), request.query.after) })

  app.route({ ...contract.readDraft, handler: (request) => openDraft(db, memberOf(request), request.params.place) })

  app.route({ ...contract.keepDraft, handler: (request) => keepDraft(db, memberOf(request), request.params.place, request.body) })

  app.route({
    ...contract.discardDraft,
    handler: async (request, reply) => reply.code(204).send(await discardDraft(db, memberOf(request), request.params.place)),
  })
}
