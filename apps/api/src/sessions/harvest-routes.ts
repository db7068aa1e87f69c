import * as contract from '@kring/contract/harvest'
import { gather as gatherRoute } from '@kring/contract/sessions'
import type { FastifyRequest } from 'fastify'
import { type App, memberOf } from '../platform/app.ts'
import { every } from '../platform/chores.ts'
import { missing } from '../platform/refusal.ts'
import { slugOf } from '../platform/slug.ts'
import { forgetAuthors } from './author-queries.ts'
import { changeItem, finishItem, gather, reopenItem } from './harvest.ts'
import { listCarriedOver, listMyActions } from './harvest-queries.ts'
import { listImpressions, readParting, tellImpression, tellNamed } from './parting.ts'
import { publishReport, readDocument, readReportDraft } from './report.ts'

/** What stays of a session: what was made of notes, the report, and what people say at the end. */
export function addHarvest(app: App) {
  const { db } = app
  every(app, 1, () => forgetAuthors(db))
  const readerOf = (request: FastifyRequest) => ({ viewer: memberOf(request), origin: app.settings.origin, language: request.language })

  app.route({ ...gatherRoute, handler: async (request, reply) => reply.code(201).send(await gather(db, memberOf(request), request.params.sessionId, request.body)) })

  app.route({ ...contract.changeItem, handler: (request) => changeItem(db, memberOf(request), request.params.sessionId, request.params.itemId, request.body) })

  app.route({ ...contract.finishItem, handler: (request) => finishItem(db, memberOf(request), request.params.sessionId, request.params.itemId) })

  app.route({ ...contract.reopenItem, handler: (request) => reopenItem(db, memberOf(request), request.params.sessionId, request.params.itemId) })

  app.route({ ...contract.listMyActions, handler: async (request) => ({ items: await listMyActions(db, memberOf(request)) }) })

  app.route({
    ...contract.listCarriedOver,
    handler: async (request) => {
      const items = await listCarriedOver(db, memberOf(request), request.params.meetingId)
      if (!items) throw missing()
      return { items }
    },
  })

  app.route({ ...contract.readReportDraft, handler: (request) => readReportDraft(db, readerOf(request), request.params.sessionId) })

  app.route({
    ...contract.publishReport,
    handler: async (request, reply) => reply.code(201).send(await publishReport(db, memberOf(request), request.params.sessionId, request.body)),
  })

  app.route({
    ...contract.readDocument,
    handler: async (request, reply) => {
      const { title, text } = await readDocument(db, readerOf(request), request.params.sessionId)
      return reply
        .type('text/markdown; charset=utf-8')
        .header('content-disposition', `attachment; filename="${slugOf(title, 'sessie')}.md"`)
        .send(text)
    },
  })

  app.route({ ...contract.readParting, handler: (request) => readParting(db, memberOf(request), request.params.sessionId) })

  app.route({ ...contract.tellNamed, handler: (request) => tellNamed(db, memberOf(request), request.params.sessionId, request.body.named) })

  app.route({
    ...contract.tellImpression,
    config: { ...contract.tellImpression.config, untraced: true },
    handler: async (request, reply) => reply.code(204).send(await tellImpression(db, memberOf(request), request.params.sessionId, request.body)),
  })

  app.route({ ...contract.listImpressions, handler: (request) => listImpressions(db, memberOf(request), request.params.groupId) })
}
