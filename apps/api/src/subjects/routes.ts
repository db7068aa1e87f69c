import * as contract from '@kring/contract/subjects'
import { findJoinable } from '../groups/queries.ts'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { describeThread } from './actions.ts'
import { countSubjects, listTags } from './queries.ts'

export default async function subjects(app: App) {
  const { db } = app

  app.route({ ...contract.readChart, handler: ({ viewer }) => countSubjects(db, viewer) })

  app.route({
    ...contract.readGroupChart,
    handler: async ({ viewer, params }) => {
      if (!(await findJoinable(db, viewer, params.groupId))) throw missing()
      return countSubjects(db, viewer, params.groupId)
    },
  })

  app.route({
    ...contract.suggestTags,
    handler: async (request) => {
      const viewer = memberOf(request)
      if (!(await findJoinable(db, viewer, request.params.groupId))) throw missing()
      return { tags: await listTags(db, viewer, request.params.groupId, request.query.begins) }
    },
  })

  app.route({ ...contract.describeThread, handler: (request) => describeThread(db, memberOf(request), request.params.threadId, request.body) })
}
