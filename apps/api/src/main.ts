import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foundingLink } from './auth/actions.ts'
import { buildApp, type Web } from './app.ts'
import { readConfig } from './platform/config.ts'

await start().catch((error: unknown) => {
  // A wrong setting, a folder in use or a server that is away is for whoever starts Kring to mend: a sentence, no stack trace.
  console.error(`Kring cannot start. ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})

async function start() {
  const settings = readConfig(process.env)
  const app = await buildApp(settings, undefined, await findWeb())
  await app.listen({ host: settings.host, port: settings.port })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(app))
  console.log(`Kring: ${settings.origin}`)
  if (settings.demo) console.log(`A demo community to try it with. Open ${settings.origin}/sign-in and choose whose eyes to look through: member, facilitator, moderator or admin.`)
  const founding = settings.demo ? null : await foundingLink(app.db, settings.origin)
  if (founding) console.log(`The first account made here is the administrator (works once, for a week): ${founding}`)
}

function stop(app: Awaited<ReturnType<typeof buildApp>>) {
  // Ten seconds for what is under way; who hangs longer is not waited for.
  setTimeout(() => process.exit(1), 10_000).unref()
  // A browser keeps its connection after the answer; once idle it holds us up no longer.
  setInterval(() => app.server.closeIdleConnections(), 50).unref()
  app.close().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}

/** The interface as `pnpm build` left it. Without it Kring is an API only, which is what `pnpm dev` wants. */
async function findWeb(): Promise<Web | undefined> {
  const dist = join(import.meta.dirname, '../../web/dist')
  if (!existsSync(join(dist, 'server/entry-server.js'))) return undefined
  const { render }: Pick<Web, 'render'> = await import(join(dist, 'server/entry-server.js'))
  return { render, assets: join(dist, 'client') }
}
