import { sql } from 'kysely'
import type { App } from './app.ts'

/** /healthz: the process lives. /readyz: it can do its work, and is not on its way out. */
export function tellHealth(app: App) {
  let leaving = false
  app.addHook('preClose', async () => void (leaving = true))
  app.get('/healthz', { logLevel: 'silent', schema: { hide: true } }, () => ({ status: 'ok' }))
  app.get('/readyz', { logLevel: 'silent', schema: { hide: true } }, async (_request, reply) => {
    const ready =
      !leaving &&
      (await sql`select 1`.execute(app.db).then(
        () => true,
        () => false,
      ))
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : leaving ? 'leaving' : 'no database' })
  })
}
