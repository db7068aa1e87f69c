import * as contract from '@kring/contract/posts'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { editPost } from './post-actions.ts'
import { seesThread } from './queries.ts'
import { giveReaction, withdrawReaction } from './reaction-actions.ts'
import { listRevisions } from './revision-queries.ts'
import { putBackPost, takeBackPost } from './withdrawal-actions.ts'

/** What can be done with one post of a thread. */
export function addPostRoutes(app: App) {
  const { db } = app

  app.route({
    ...contract.listRevisions,
    handler: async ({ viewer, params, query }) => {
      const seen = await seesThread(db, viewer, params.threadId)
      const page = seen && (await listRevisions(db, placeOf(params), query.after))
      if (!page || page.items.length === 0) throw missing()
      return page
    },
  })

  app.route({ ...contract.editPost, handler: (request) => editPost(db, memberOf(request), placeOf(request.params), request.body) })

  app.route({ ...contract.takeBackPost, handler: (request) => takeBackPost(db, memberOf(request), placeOf(request.params)) })

  app.route({ ...contract.putBackPost, handler: (request) => putBackPost(db, memberOf(request), placeOf(request.params)) })

  app.route({
    ...contract.react,
    handler: async (request, reply) => reply.code(204).send(await giveReaction(db, memberOf(request), placeOf(request.params), request.params.kind)),
  })

  app.route({
    ...contract.withdrawReaction,
    handler: async (request, reply) => reply.code(204).send(await withdrawReaction(db, memberOf(request), placeOf(request.params), request.params.kind)),
  })
}

const placeOf = ({ threadId, post }: { threadId: number; post: string }) => ({ threadId, replyId: post === 'opening' ? null : Number(post) })
