import * as contract from '@kring/contract/learnings'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { seesThread } from '../threads/queries.ts'
import { makeLearning, objectToLearning, reviewLearning, tellUse, withdrawUse } from './actions.ts'
import { findStory, listMade, listReviews } from './queries.ts'

export default async function learnings(app: App) {
  const { db, settings } = app

  app.route({
    ...contract.readStory,
    handler: async ({ viewer, params }) => {
      const story = await findStory(db, viewer, params.threadId)
      if (!story) throw missing()
      return story
    },
  })

  app.route({
    ...contract.listMade,
    handler: async ({ viewer, params }) => {
      if (!(await seesThread(db, viewer, params.threadId))) throw missing()
      return listMade(db, viewer, params.threadId)
    },
  })

  app.route({
    ...contract.makeLearning,
    handler: async (request, reply) => {
      const learning = await makeLearning(db, settings.origin, memberOf(request), request.params.groupId, request.body)
      app.postman.wake()
      return reply.code(201).send(learning)
    },
  })

  app.route({ ...contract.tellUse, handler: (request) => tellUse(db, memberOf(request), request.params.threadId, request.body) })

  app.route({
    ...contract.withdrawUse,
    handler: async (request, reply) => reply.code(204).send(await withdrawUse(db, memberOf(request), request.params.threadId)),
  })

  app.route({ ...contract.reviewLearning, handler: (request) => reviewLearning(db, memberOf(request), request.params.threadId, request.body) })

  app.route({ ...contract.listReviews, handler: (request) => listReviews(db, memberOf(request).id) })

  app.route({
    ...contract.objectToLearning,
    handler: async (request, reply) => {
      const done = await objectToLearning(db, settings.origin, memberOf(request), request.params.threadId, request.body)
      app.postman.wake()
      return reply.code(204).send(done)
    },
  })
}
