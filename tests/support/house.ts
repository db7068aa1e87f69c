import type { AnyRoute, Input, Output } from '@kring/contract/wire'
import type { Render } from '@kring/contract/pages'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { buildApp } from '../../apps/api/src/app.ts'
import { readConfig } from '../../apps/api/src/platform/config.ts'
import { buildIfStale } from '../../apps/web/vite/build-if-stale.ts'
import { launch } from './browser.ts'
import { gatherCast } from './cast.ts'
import { filesUrl } from './files.ts'
import { freePort, startServer } from './server-database.ts'
import { type Actor, send } from './world.ts'

const dist = join(import.meta.dirname, '../../apps/web/dist')
export type House = Awaited<ReturnType<typeof openHouse>>
type Visit = { page: Page; status: number; complaints: string[] }

/** Kring as visitors meet it: the real API and its pages on a port of their own, the named cast, and a browser to come in with. It opens before the tests of a file (or part of it) and closes after. */
export function useHouse(database: 'PGlite' | 'PostgreSQL' = 'PGlite') {
  const house = {} as House
  beforeAll(async () => void Object.assign(house, await openHouse(database)), 240_000)
  afterAll(() => house.close?.())
  return house
}

async function openHouse(database: 'PGlite' | 'PostgreSQL') {
  await buildIfStale()
  const { render }: { render: Render } = await import(join(dist, 'server/entry-server.js'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const server = database === 'PostgreSQL' ? await startServer() : undefined
  const store = server ? { DATABASE_URL: `${server.url}/template_kring` } : { DATA_DIR: 'memory' }
  const settings = readConfig({ LOG_LEVEL: 'silent', ORIGIN: origin, FILES_URL: filesUrl(), NODE_ENV: 'production', ...store })
  const app = await buildApp(settings, undefined, { render, assets: join(dist, 'client') })
  await app.listen({ port, host: 'localhost' })
  const browser = await launch()
  const done = async <R extends AnyRoute>(who: Actor | null, route: R, input: Input<R>): Promise<Output<R>> => {
    const { status, body } = await send(app, who, route, input, { origin })
    if (status >= 300) throw new Error(`${route.method} ${route.url}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  return {
    app,
    origin,
    browser,
    done,
    ...(await gatherCast(app)),
    open: (who: Actor | null, path: string, options: BrowserContextOptions = {}) => visit(browser, origin, who, path, options),
    close: () =>
      browser
        .close()
        .then(() => app.close())
        .then(() => server?.stop()),
  }
}

/** Opens a page as somebody (or as a guest) in a browser of their own, and notes every complaint it makes. */
async function visit(browser: Browser, origin: string, who: Actor | null, path: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options })
  if (who) await context.addCookies([cookieOf(who, origin)])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const response = await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, status: response?.status() ?? 0, complaints }
}

/** A `__Host-` cookie can only be put there as if over https; on localhost it then goes along over http too. */
function cookieOf({ cookie }: Actor, origin: string) {
  const [name = '', value = ''] = cookie.split('=')
  return { name, value, url: origin.replace('http:', 'https:'), secure: true, httpOnly: true, sameSite: 'Lax' as const }
}
