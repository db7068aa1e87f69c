import * as contract from '@kring/contract/templates'
import { type App, memberOf } from '../platform/app.ts'
import { changeTemplate, demandMember } from './actions.ts'
import { listTemplates, listVersions } from './queries.ts'

export default async function templates(app: App) {
  const { db } = app

  app.route({
    ...contract.listTemplates,
    handler: async (request) => {
      const { groupId } = request.params
      await demandMember(db, memberOf(request), groupId)
      return { items: await listTemplates(db, groupId) }
    },
  })

  app.route({
    ...contract.listVersions,
    handler: async (request) => {
      const { groupId, key } = request.params
      await demandMember(db, memberOf(request), groupId)
      return { items: await listVersions(db, groupId, key) }
    },
  })

  app.route({
    ...contract.changeTemplate,
    handler: (request) => changeTemplate(db, memberOf(request), request.params.groupId, request.params.key, request.body),
  })
}
