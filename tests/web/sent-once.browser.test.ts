import type { Reply, Thread } from '@kring/contract/threads'
import { type Browser, chromium } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../apps/api/src/platform/app.ts'
import { openStand, ruben } from './stand.ts'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const author = { id: 3, name: 'Joost Hagendoorn', organisation: 'Stadskwekerij', sector: 'initiatief' as const }
const words = (id: number) => `Het ${id}e bericht gaat over koffiedik drogen op roosters in een oude broodoven. `.repeat(6)
const story = { mine: false, version: 1, editedAt: null, takenBackAt: null, reactions: [] }
const reply = (id: number): Reply => ({ id, author, text: words(id), html: `<p>${words(id)}</p>\n`, language: 'nl', postedAt: '2026-11-20T10:00:00Z', asker: false, ...story })
const thread: Thread = {
  ...story,
  id: 42,
  slug: 'koffiedik',
  kind: 'question',
  title: 'Wat doe je met koffiedik?',
  author,
  group: { id: 1, slug: 'horeca-zonder-verspilling', name: 'Horeca zonder verspilling', anonymousAllowed: false },
  postedAt: '2026-11-20T09:00:00Z',
  lastPostAt: '2026-11-20T10:00:00Z',
  replyCount: 20,
  strategy: null,
  obstacle: null,
  tags: [],
  acceptedReplyId: null,
  resolvedAt: null,
  resolution: null,
  reading: null,
  pinnedAt: null,
  pinnedUntil: null,
  closedAt: null,
  text: 'vraag',
  html: '<p>De vraag zelf, <strong>eenmalig</strong> gesteld.</p>\n',
  language: 'nl',
  learning: null,
  report: null,
  acceptedReply: null,
  replies: { items: Array.from({ length: 20 }, (_, index) => reply(index + 1)), earlier: 0, previous: null, next: null },
  rulings: [],
  learningsMade: 0,
  seq: 21,
  session: null,
}

let app: App
let origin: string
let browser: Browser
const asked: string[] = []

beforeAll(async () => {
  const stand = await openStand((api) => {
    api.addHook('onRequest', async ({ url }) => void asked.push(url))
    api.get('/api/v1/me', () => ruben)
    api.get('/api/v1/threads/42', () => thread)
    api.post('/api/v1/threads/42/replies', (_, answer) =>
      answer.code(201).send({ ...reply(21), author: { ...author, id: 7, name: 'Ruben Kloos' }, html: '<p>Vers van de pers</p>\n' }),
    )
    api.get('/api/v1/login-sessions', () => [])
  })
  app = stand.app
  origin = stand.origin
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await app?.close()
})

test('the words of a thread travel once, and are still there after going away and coming back', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('/api/v1/live') && complaints.push(message.text()))
  const html = (await (await page.goto(`${origin}/threads/42/koffiedik`, { waitUntil: 'load' }))?.text()) ?? ''
  console.log(`thread page of 20 posts: ${html.length} bytes, ${gzipSync(html, { level: 1 }).length} gzip`)
  expect(html.split('<strong>eenmalig</strong>')).toHaveLength(2)
  expect(html.split('Het 7e bericht gaat over').length - 1).toBeLessThanOrEqual(12)

  await page.waitForFunction(() => document.querySelector('main form') !== null)
  const main = page.getByRole('main')
  const post = main.getByText('De vraag zelf, eenmalig gesteld.')
  expect(await post.count()).toBe(1)

  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<a id="away" href="/settings">weg</a>'))
  await page.click('#away')
  await page.getByRole('heading', { name: 'Instellingen' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: thread.title }).waitFor()
  expect(await main.getByText('De vraag zelf, eenmalig gesteld.').innerHTML()).toContain('<strong>eenmalig</strong>')
  expect(await main.getByText('Het 20e bericht gaat over').count()).toBeGreaterThan(0)

  await main.getByRole('textbox').fill('Vers van de pers')
  await main.getByRole('button', { name: 'Plaats reactie' }).click()
  await main.getByText('Vers van de pers').first().waitFor()
  expect(await main.getByText('Het 20e bericht gaat over').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await context.close()
})
