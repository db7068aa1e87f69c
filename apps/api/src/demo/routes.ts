import * as contract from '@kring/contract/auth'
import { letIn } from '../auth/routes.ts'
import type { App } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { findCastMember } from './cast.ts'

/** A community to try Kring with; registered where nothing is at stake only. */
export default async function demo(app: App) {
  app.route({
    ...contract.signInAs,
    handler: async (request, reply) => {
      const personId = await findCastMember(app.db, request.body.as)
      if (!personId) throw missing()
      return letIn(app, request, reply, personId)
    },
  })
}
