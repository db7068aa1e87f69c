import * as contract from '@kring/contract/mentions'
import { type App, memberOf } from '../platform/app.ts'
import { missing } from '../platform/refusal.ts'
import { suggestPeople, writeMentioned } from './mention-actions.ts'
import { listMentions, updateSeenMention } from './mention-queries.ts'

/** Meaning somebody by name, and hearing of it. */
export function addMentionRoutes(app: App) {
  const { db, settings } = app
  app.postman.write('mention', (tx, mentionId) => writeMentioned(tx, settings.origin, mentionId))

  app.route({ ...contract.suggestPeople, handler: (request) => suggestPeople(db, memberOf(request), request.params.groupId, request.query) })

  app.route({ ...contract.listMentions, handler: (request) => listMentions(db, memberOf(request).id) })

  app.route({
    ...contract.seeMention,
    handler: async (request, reply) => {
      if (!(await updateSeenMention(db, memberOf(request).id, request.params.mentionId))) throw missing()
      return reply.code(204).send(null)
    },
  })
}
