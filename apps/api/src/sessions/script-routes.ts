import * as live from '@kring/contract/live-scripts'
import * as contract from '@kring/contract/scripts'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { changeScript, readLiveScript } from './live-scripts.ts'
import { findOwnScript } from './script-queries.ts'
import { addOwnScript, keepScript, ownScripts, readScript, removeOwnScript } from './scripts.ts'

/** Scripts: of a meeting that is being prepared, of a session that runs, and one's own to begin others with. */
export function addScripts(app: App) {
  const { db } = app

  app.route({ ...contract.readScript, handler: (request) => readScript(db, memberOf(request), request.params.meetingId) })

  app.route({ ...contract.keepScript, handler: (request) => keepScript(db, memberOf(request), request.params.meetingId, request.body) })

  app.route({ ...contract.listOwnScripts, handler: (request) => ownScripts(db, memberOf(request)) })

  app.route({
    ...contract.readOwnScript,
    handler: async (request) => {
      const script = await findOwnScript(db, memberOf(request).id, request.params.scriptId)
      if (!script) throw missing()
      return script
    },
  })

  app.route({ ...contract.addOwnScript, handler: async (request, reply) => reply.code(201).send(await addOwnScript(db, memberOf(request), request.body)) })

  app.route({ ...contract.removeOwnScript, handler: async (request, reply) => reply.code(204).send(await removeOwnScript(db, memberOf(request), request.params.scriptId)) })

  app.route({ ...live.readLiveScript, handler: (request) => readLiveScript(db, memberOf(request), request.params.sessionId) })

  app.route({ ...live.changeScript, handler: (request) => changeScript(db, memberOf(request), request.params.sessionId, request.body) })
}
