import * as contract from '@kring/contract/threads'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { missing } from '../platform/refusal.ts'
import { acceptReply, postReply, postThread, withdrawAcceptance } from './actions.ts'
import { addMentionRoutes } from './mention-routes.ts'
import { addPostRoutes } from './post-routes.ts'
import { findPost, findThread, listFresh, listReplies, listSeers, listThreads, seesThread } from './queries.ts'
import { findPlace } from './reading-queries.ts'
import { serveReading } from './reading-routes.ts'
import { spanFor, spanOf } from './span.ts'
import { forgetTakenBack } from './withdrawal-actions.ts'

export default async function threads(app: App) {
  const { db } = app
  app.topics.add('thread', listSeers)
  addPostRoutes(app)
  addMentionRoutes(app)
  serveReading(app)
  every(app, 1, () => forgetTakenBack(db))

  app.route({
    ...contract.listThreads,
    handler: async ({ viewer, params, query }) => {
      const threads = await listThreads(db, viewer, params.groupId, query)
      if (!threads) throw missing()
      return threads
    },
  })

  app.route({ ...contract.listFresh, handler: ({ viewer, query }) => listFresh(db, viewer, query) })

  app.route({
    ...contract.readThread,
    handler: async ({ viewer, params, query }) => {
      const reading = viewer && Object.keys(query).length > 0 ? await findPlace(db, viewer.id, params.threadId) : null
      const thread = await findThread(db, viewer, params.threadId, query.at === 'unread' && reading ? spanFor(reading) : spanOf(query), reading)
      if (!thread) throw missing()
      return thread
    },
  })

  app.route({
    ...contract.listReplies,
    handler: async ({ viewer, params, query }) => {
      if (!(await seesThread(db, viewer, params.threadId))) throw missing()
      return listReplies(db, viewer, params.threadId, spanOf(query))
    },
  })

  app.route({
    ...contract.findPost,
    handler: async ({ viewer, params }) => {
      const post = await findPost(db, viewer, params.replyId)
      if (!post) throw missing()
      return post
    },
  })

  app.route({
    ...contract.postThread,
    handler: async (request, reply) => reply.code(201).send(await postThread(db, memberOf(request), request.params.groupId, request.body)),
  })

  app.route({
    ...contract.postReply,
    handler: async (request, reply) => reply.code(201).send(await postReply(db, memberOf(request), request.params.threadId, request.body)),
  })

  app.route({ ...contract.acceptReply, handler: (request) => acceptReply(db, memberOf(request), request.params.threadId, request.body.replyId) })

  app.route({
    ...contract.withdrawAcceptance,
    handler: async (request, reply) => reply.code(204).send(await withdrawAcceptance(db, memberOf(request), request.params.threadId)),
  })
}
