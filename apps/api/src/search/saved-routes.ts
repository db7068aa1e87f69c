import * as contract from '@kring/contract/saved-searches'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { tellNews } from './news.ts'
import { listSaved } from './saved-queries.ts'
import { changeSaved, dropSaved, saveSearch } from './saving.ts'

/** What people save of their searches. Nobody else hears of it, so it is no business of the ledger's. */
export function addSaved(app: App) {
  const { db } = app
  every(app, 10, () => tellNews(app))

  app.route({ ...contract.listSavedSearches, handler: async (request) => ({ items: await listSaved(db, memberOf(request)) }) })

  app.route({
    ...contract.saveSearch,
    handler: async (request, reply) => reply.code(201).send(await saveSearch(db, memberOf(request), request.body.q, request.body.byMail)),
  })

  app.route({ ...contract.changeSavedSearch, handler: (request) => changeSaved(db, memberOf(request), request.params.searchId, request.body.byMail) })

  app.route({
    ...contract.dropSavedSearch,
    handler: async (request, reply) => reply.code(204).send(await dropSaved(db, memberOf(request), request.params.searchId)),
  })
}
