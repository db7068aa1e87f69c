import * as contract from '@kring/contract/bookmarks'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { missing } from '../platform/refusal.ts'
import { seesThread } from '../threads/queries.ts'
import { changeBookmark, dropBookmark, keepPost, ringReminders } from './actions.ts'
import { deleteRemoved, listBookmarks, listMarks } from './queries.ts'

/** What people keep for later. Nobody else hears of it, so it is no business of the ledger's. */
export default async function bookmarks(app: App) {
  const { db, settings } = app
  every(app, 1, async () => {
    if ((await ringReminders(db, settings.origin)) > 0) app.postman.wake()
  })
  every(app, 60, () => deleteRemoved(db))

  app.route({
    ...contract.keepPost,
    handler: (request) => {
      const { threadId, post } = request.params
      return keepPost(db, memberOf(request), { threadId, replyId: post === 'opening' ? null : Number(post) }, request.body)
    },
  })

  app.route({
    ...contract.listMarks,
    handler: async (request) => {
      const viewer = memberOf(request)
      if (!(await seesThread(db, viewer, request.params.threadId))) throw missing()
      return { items: await listMarks(db, viewer, request.params.threadId) }
    },
  })

  app.route({ ...contract.listBookmarks, handler: (request) => listBookmarks(db, memberOf(request), request.query) })

  app.route({ ...contract.changeBookmark, handler: (request) => changeBookmark(db, memberOf(request), request.params.bookmarkId, request.body) })

  app.route({
    ...contract.removeBookmark,
    handler: async (request, reply) => reply.code(204).send(await dropBookmark(db, memberOf(request), request.params.bookmarkId)),
  })
}
