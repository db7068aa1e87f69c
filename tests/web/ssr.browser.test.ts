import type { Me } from '@kring/contract/auth'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../apps/api/src/platform/app.ts'
import { guest, openStand, ruben } from './stand.ts'

let app: App
let origin: string
let browser: Browser
let me: Me = guest
const asked: string[] = []

beforeAll(async () => {
  const stand = await openStand((api) => {
    api.addHook('onRequest', async ({ url }) => void asked.push(url))
    api.get('/api/v1/me', (request) => ({ ...me, language: request.language }))
  })
  app = stand.app
  origin = stand.origin
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await app?.close()
})

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  const response = await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, complaints, status: response?.status() }
}

const isAlive = (page: Page) => page.evaluate(() => '_$HY' in window && document.querySelector('[data-hk]') !== null)

test('a page comes to life without a word in the console', async () => {
  for (const who of [guest, ruben]) {
    me = who
    for (const path of ['/', '/sign-in']) {
      const { page, complaints, status } = await open(path)
      expect(status).toBe(200)
      expect(await isAlive(page)).toBe(true)
      expect(complaints).toEqual([])
      await page.context().close()
    }
  }
})

test('a page that is not there says so with its status', async () => {
  const { page, status, complaints } = await open('/nergens')
  expect(status).toBe(404)
  expect(await page.textContent('h1')).toBe('Deze pagina is er niet')
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
})
