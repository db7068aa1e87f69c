import * as contract from '@kring/contract/search'
import type { App } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { seesThread } from '../threads/queries.ts'
import { find } from './finding.ts'

export default async function search(app: App) {
  const { db } = app

  app.route({ ...contract.search, handler: ({ viewer, query }) => find(db, viewer, null, query) })

  app.route({
    ...contract.searchThread,
    handler: async ({ viewer, params, query }) => {
      if (!(await seesThread(db, viewer, params.threadId))) throw missing()
      return find(db, viewer, params.threadId, query)
    },
  })
}
