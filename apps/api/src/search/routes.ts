import * as contract from '@kring/contract/search'
import { findJoinable } from '../groups/queries.ts'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { seesThread } from '../threads/queries.ts'
import { find } from './finding.ts'
import { addSaved } from './saved-routes.ts'
import { listSimilar } from './similar-queries.ts'

export default async function search(app: App) {
  const { db } = app
  addSaved(app)

  app.route({ ...contract.search, handler: ({ viewer, query }) => find(db, viewer, null, query) })

  app.route({
    ...contract.listSimilar,
    handler: async (request) => {
      const viewer = memberOf(request)
      const { params, query, language } = request
      if (!(await findJoinable(db, viewer, params.groupId))) throw missing()
      return { items: await listSimilar(db, viewer, params.groupId, query.title, language) }
    },
  })

  app.route({
    ...contract.searchThread,
    handler: async ({ viewer, params, query }) => {
      if (!(await seesThread(db, viewer, params.threadId))) throw missing()
      return find(db, viewer, params.threadId, query)
    },
  })
}
