import { registerAjvFormats, TypeBoxValidatorCompiler, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify from 'fastify'
import { watchTheDoor } from './auth/door.ts'
import auth from './auth/routes.ts'
import groups from './groups/routes.ts'
import people from './people/routes.ts'
import type { App } from './platform/app.ts'
import type { Config } from './platform/config.ts'
import { connect, type Connection } from './platform/database.ts'
import { tellHealth } from './platform/health.ts'
import { answerOncePerKey } from './platform/idempotency.ts'
import { logger } from './platform/log.ts'
import { startPostman } from './platform/mail.ts'
import { migrate } from './platform/migrate.ts'
import { describeApi } from './platform/openapi.ts'
import { explainProblems } from './platform/problems.ts'
import { protect } from './platform/security.ts'
import { listenIn } from './realtime/routes.ts'
import threads from './threads/routes.ts'

/** The whole application, in the order in which a request meets it. */
export async function buildApp(settings: Config, opened?: Connection): Promise<App> {
  const connection = opened ?? (await connect(settings))
  await migrate(connection.db)

  const app: App = Fastify({ ...logger(settings), trustProxy: settings.trustProxy, bodyLimit: 262_144, forceCloseConnections: 'idle' }).withTypeProvider<TypeBoxTypeProvider>()
  registerAjvFormats()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.removeContentTypeParser('text/plain')
  app.decorate('settings', settings)
  app.decorate('connection', connection)
  app.decorate('db', connection.db)
  app.addHook('onClose', () => connection.close())

  explainProblems(app)
  await protect(app)
  await describeApi(app)
  await watchTheDoor(app)
  answerOncePerKey(app)
  tellHealth(app)
  await listenIn(app)
  app.decorate('postman', startPostman(app))
  app.addHook('preClose', () => app.postman.close())

  const slices = [auth, people, groups, threads]
  for (const slice of slices) await app.register(slice, { prefix: '/api/v1' })
  return app
}
