import type { Me } from '@kring/contract/auth'
import { type Browser, chromium, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { App } from '../../apps/api/src/platform/app.ts'
import { Refusal } from '../../apps/api/src/platform/refusal.ts'
import { guest, openStand, ruben } from './stand.ts'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const device = { createdAt: '2026-11-20T10:00:00Z', lastSeenAt: '2026-11-22T10:00:00Z' }
const devices = [
  { id: 1, device: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36', current: true, ...device },
  {
    id: 2,
    device: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1',
    current: false,
    ...device,
  },
]
let app: App
let origin: string
let browser: Browser
let me: Me
let refusal: 400 | 401 | 403 | 404 | undefined
let onFire: boolean
let ended: unknown[]

beforeAll(async () => {
  const stand = await openStand((api) => {
    api.setErrorHandler(({ statusCode = 500 }: { statusCode?: number }, _, reply) =>
      reply.code(statusCode).send({ type: 'about:blank', title: 'Nee', status: statusCode, code: 'no' }),
    )
    api.get('/api/v1/me', (request) => ({ ...me, language: request.language }))
    api.get('/api/v1/login-sessions', () => {
      if (onFire) throw new Error('the database is on fire')
      if (refusal) throw new Refusal(refusal, 'missing')
      return devices
    })
    api.delete('/api/v1/login-sessions/:id', (request, reply) => (ended.push(request.params), reply.code(204).send()))
  })
  app = stand.app
  origin = stand.origin
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
}, 120_000)

beforeEach(() => {
  me = ruben
  refusal = undefined
  onFire = false
  ended = []
})

afterAll(async () => {
  await browser?.close()
  await app?.close()
})

/** Opens a page and keeps everything the browser complains of or asks for. */
async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  // What is unread elsewhere is asked a second later, which on a busy machine is before the page comes to rest.
  page.on('request', (request) => !request.url().endsWith('/me/unread') && asked.push(request.url()))
  const response = await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, complaints, asked, status: response?.status(), headers: response?.headers() ?? {}, html: (await response?.text()) ?? '' }
}

const keysIn = (html: string) => [...html.matchAll(/data-hk="?(\w+)/g)].map(([, key]) => key).sort()
const keysOf = (page: Page) => page.evaluate(() => [...document.querySelectorAll('[data-hk]')].map((element) => element.getAttribute('data-hk')).sort())
const main = (page: Page) => page.textContent('main')

test.each(['/sign-in', '/register', '/forgot-password', '/verify-email', '/reset-password', '/settings'])(
  '%s comes to life as it was sent, and asks for nothing again',
  async (path) => {
    me = path === '/settings' ? ruben : guest
    const { page, complaints, asked, status, html } = await open(path)
    expect(status).toBe(200)
    expect(complaints).toEqual([])
    expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
    if (!path.includes('-email') && !path.includes('reset')) expect(await keysOf(page)).toEqual(keysIn(html))
    await page.context().close()
  },
)

test('a page allows no inline style or script but its own', async () => {
  const { headers, html, page } = await open('/settings')
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-\w+'/)
  expect(policy).not.toContain('unsafe')
  expect(html).not.toMatch(/ style=| on\w+=/)
  const [, nonce] = /'nonce-(\w+)'/.exec(policy) ?? []
  for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toMatch(new RegExp(`nonce="${nonce}"|src="/assets/`))
  await page.context().close()
})

test('a page is alive: a device can be signed out, and the next page comes without a reload', async () => {
  const { page, complaints, asked } = await open('/settings')
  await page.getByRole('button', { name: 'Log uit op Safari, iPhone' }).click()
  await expect.poll(() => ended).toEqual([{ id: '2' }])
  const documents = asked.filter((url) => url.startsWith(origin) && !url.includes('.') && !url.includes('/api/')).length
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<a id="there" href="/forgot-password">there</a>'))
  await page.click('#there')
  await page.getByRole('heading', { name: 'Wachtwoord vergeten' }).waitFor()
  expect(asked.filter((url) => url.startsWith(origin) && !url.includes('.') && !url.includes('/api/'))).toHaveLength(documents)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
  expect(await page.title()).toBe('Wachtwoord vergeten · Samen circulair Leiden')
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a reader without JavaScript reads the same page', async () => {
  const { page } = await open('/settings', { javaScriptEnabled: false })
  expect(await main(page)).toContain('Safari, iPhone')
  expect(await page.title()).toBe('Instellingen · Samen circulair Leiden')
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Hanken')
  await page.context().close()
})

test('a guest who prefers English reads English, and may choose again', async () => {
  me = guest
  const { page } = await open('/sign-in', { locale: 'en-GB' })
  expect(await page.textContent('h1')).toBe('Sign in')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await page.context().close()
  const dutch = await open('/sign-in')
  expect(await dutch.page.textContent('h1')).toBe('Log in')
  await dutch.page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await dutch.page.waitForURL(`${origin}/sign-in`)
  expect(await dutch.page.textContent('h1')).toBe('Sign in')
  await dutch.page.context().close()
})

test.each([
  ['/nergens', undefined, 404, 'Deze pagina is er niet'],
  ['/settings', 404, 404, 'Deze pagina is er niet'],
  ['/settings', 400, 404, 'Deze pagina is er niet'],
  ['/settings', 403, 403, 'Deze pagina is niet voor jou'],
  ['/settings', 500, 500, 'Dat lukte niet'],
] as const)('%s that the API answers with %s is a page with status %i', async (path, refused, expected, title) => {
  onFire = refused === 500
  refusal = refused === 500 ? undefined : refused
  const { page, status, complaints, asked, html } = await open(path)
  expect(status).toBe(expected)
  expect(await page.textContent('h1')).toBe(title)
  expect(complaints.filter((text) => !text.includes(String(expected)))).toEqual([])
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
  expect(html).not.toMatch(/database|\.tsx?:|node_modules/)
  await page.context().close()
})

test('somebody who has to sign in first is led there, and back', async () => {
  refusal = 401
  const { page } = await open('/settings')
  expect(page.url()).toBe(`${origin}/sign-in?to=%2Fsettings`)
  await page.context().close()
})

test('a device without a connection says so, and the page stays', async () => {
  const { page } = await open('/settings')
  await page.context().setOffline(true)
  await page.getByText('geen verbinding').waitFor()
  expect(await main(page)).toContain('Safari, iPhone')
  await page.context().setOffline(false)
  await page.getByText('geen verbinding').waitFor({ state: 'detached' })
  await page.context().close()
})

test('nothing moves when the font arrives', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  await page.route('**/*.woff2', async (route) => {
    await new Promise((later) => setTimeout(later, 600))
    await route.continue()
  })
  await page.goto(`${origin}/settings`, { waitUntil: 'networkidle' })
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({
          type: 'layout-shift',
          buffered: true,
        })
        setTimeout(() => resolve(0), 300)
      }),
  )
  expect(shift).toBeLessThan(0.02)
  await context.close()
})

test('the first view is light', async () => {
  me = guest
  const { page, asked } = await open('/sign-in')
  const sizes = asked
    .filter((url) => url.includes('/assets/'))
    .map((url) => {
      const file = `apps/web/dist/client${new URL(url).pathname}`
      return { kind: file.split('.').at(-1), bytes: readFileSync(/\.(js|css)$/.test(file) ? `${file}.gz` : file).length }
    })
  const sum = (kind: string) => sizes.filter((size) => size.kind === kind).reduce((total, { bytes }) => total + bytes, 0)
  console.log(`first view of /sign-in, gzip: JavaScript ${sum('js')}, CSS ${sum('css')}, font ${sum('woff2')} bytes, ${asked.length} requests`)
  expect(sum('js')).toBeLessThan(55 * 1024)
  expect(sum('woff2')).toBeLessThan(40 * 1024)
  expect(asked.length).toBeLessThanOrEqual(14)
  await page.context().close()
})
