import type { App } from './app.ts'

/** Work that comes back: once when the application is ready and then every so many minutes, never twice at once; closing waits for it. */
export function every(app: App, minutes: number, chore: () => Promise<unknown>) {
  let busy: Promise<unknown> | undefined
  const run = () => {
    busy ??= chore()
      .catch((error: unknown) => app.log.warn({ err: error }, 'chore failed'))
      .finally(() => (busy = undefined))
  }
  const timer = setInterval(run, minutes * 60_000).unref()
  app.addHook('onReady', async () => run())
  app.addHook('preClose', async () => {
    clearInterval(timer)
    await busy
  })
}
