import * as contract from '@kring/contract/questions'
import { type App, memberOf } from '../platform/app.ts'
import { resolveQuestion, withdrawResolution } from './actions.ts'
import { listFitting, listWaiting } from './queries.ts'

export default async function questions(app: App) {
  const { db } = app

  app.route({
    ...contract.listQuestions,
    handler: (request) => {
      const { query } = request
      return query.wait === 'fitting' ? listFitting(db, memberOf(request), query.groupId) : listWaiting(db, memberOf(request), query)
    },
  })

  app.route({ ...contract.resolveQuestion, handler: (request) => resolveQuestion(db, memberOf(request), request.params.threadId, request.body.text) })

  app.route({
    ...contract.withdrawResolution,
    handler: async (request, reply) => reply.code(204).send(await withdrawResolution(db, memberOf(request), request.params.threadId)),
  })
}
