import { registerAjvFormats, TypeBoxValidatorCompiler, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { Render } from '@kring/contract/pages'
import Fastify from 'fastify'
import { watchTheDoor } from './auth/door.ts'
import auth from './auth/routes.ts'
import bookmarks from './bookmarks/routes.ts'
import demo from './demo/routes.ts'
import { seedOnce } from './demo/seed.ts'
import drafts from './drafts/routes.ts'
import files, { filesInPosts } from './files/routes.ts'
import groups from './groups/routes.ts'
import meetings from './meetings/routes.ts'
import moderation from './moderation/routes.ts'
import pages from './pages/routes.ts'
import people from './people/routes.ts'
import type { App } from './platform/app.ts'
import type { Config } from './platform/config.ts'
import { answerInBytes } from './platform/bytes.ts'
import { connect, type Connection } from './platform/database.ts'
import { every } from './platform/chores.ts'
import { tellHealth } from './platform/health.ts'
import { answerOncePerKey, forgetOldAnswers } from './platform/idempotency.ts'
import { logger, logRequests } from './platform/log.ts'
import { startPostman } from './platform/mail.ts'
import { migrate } from './platform/migrate.ts'
import { describeApi } from './platform/openapi.ts'
import { explainProblems } from './platform/problems.ts'
import { protect } from './platform/security.ts'
import { openStorage } from './platform/storage.ts'
import questions from './questions/routes.ts'
import { prune } from './realtime/queries.ts'
import learnings from './learnings/routes.ts'
import { listenIn } from './realtime/routes.ts'
import search from './search/routes.ts'
import sessions from './sessions/routes.ts'
import subjects from './subjects/routes.ts'
import templates from './templates/routes.ts'
import threads from './threads/routes.ts'

/** The built interface: what renders a page, and the folder of its assets. */
export type Web = { render: Render; assets: string }

/** The whole application, in the order in which a request meets it. */
export async function buildApp(settings: Config, opened?: Connection, web?: Web): Promise<App> {
  const connection = opened ?? (await connect(settings))
  await migrate(connection.db)
  if (settings.demo) await seedOnce(connection.db)

  const app: App = Fastify({ ...logger(settings), trustProxy: settings.trustProxy, bodyLimit: 262_144, forceCloseConnections: 'idle' }).withTypeProvider<TypeBoxTypeProvider>()
  registerAjvFormats()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.removeContentTypeParser('text/plain')
  app.decorate('settings', settings)
  app.decorate('connection', connection)
  app.decorate('db', connection.db)
  app.decorate('storage', await openStorage(settings))
  app.addHook('onClose', () => connection.close())

  logRequests(app)
  explainProblems(app)
  await protect(app)
  await describeApi(app)
  await watchTheDoor(app)
  answerOncePerKey(app)
  answerInBytes(app)
  tellHealth(app)
  await listenIn(app)
  app.decorate('postman', startPostman(app))
  app.addHook('preClose', () => app.postman.close())

  const slices = [
    auth,
    people,
    groups,
    files,
    drafts,
    threads,
    questions,
    subjects,
    learnings,
    bookmarks,
    templates,
    meetings,
    sessions,
    search,
    moderation,
    ...(settings.demo ? [demo] : []),
  ]
  for (const slice of slices) await app.register(slice, { prefix: '/api/v1' })
  await app.register(filesInPosts)
  if (web) await app.register(pages, web)
  every(app, 60, () => Promise.all([forgetOldAnswers(app), app.loginSessions.sweep(), prune(app.db)]))
  return app
}
