import * as contract from '@kring/contract/scripts'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { findTemplate } from './script-queries.ts'
import { addTemplate, keepScript, myTemplates, readScript, removeTemplate } from './scripts.ts'

/** Scripts: of a meeting that is being prepared, and one's own to begin others with. */
export function addScripts(app: App) {
  const { db } = app

  app.route({ ...contract.readScript, handler: (request) => readScript(db, memberOf(request), request.params.meetingId) })

  app.route({ ...contract.keepScript, handler: (request) => keepScript(db, memberOf(request), request.params.meetingId, request.body) })

  app.route({ ...contract.listTemplates, handler: (request) => myTemplates(db, memberOf(request)) })

  app.route({
    ...contract.readTemplate,
    handler: async (request) => {
      const script = await findTemplate(db, memberOf(request).id, request.params.scriptId)
      if (!script) throw missing()
      return script
    },
  })

  app.route({ ...contract.addTemplate, handler: async (request, reply) => reply.code(201).send(await addTemplate(db, memberOf(request), request.body)) })

  app.route({ ...contract.removeTemplate, handler: async (request, reply) => reply.code(204).send(await removeTemplate(db, memberOf(request), request.params.scriptId)) })
}
