import type { Me } from '@kring/contract/auth'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import type { FastifyRequest } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { violationsOn } from '../support/axe.ts'
import type { App } from '../../apps/api/src/platform/app.ts'
import { guest, openStand, ruben } from './stand.ts'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const token = 'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDE'
type Said = { url: string; body: unknown; key: unknown }

let app: App
let origin: string
let browser: Browser
let context: BrowserContext
let page: Page
let me: Me
let said: Said[]
let answer: (request: FastifyRequest) => Promise<{ status: number; body?: unknown }>

const problem = (status: number, title: string, errors?: { field: string; code: string; message: string }[]) =>
  Promise.resolve({ status, body: { type: 'about:blank', title, status, code: 'no', ...(errors && { errors }) } })

beforeAll(async () => {
  const stand = await openStand((api) => {
    api.get('/api/v1/me', (request) => ({ ...me, language: request.language }))
    api.get('/api/v1/login-sessions', () => [])
    for (const url of ['accounts', 'email-verifications', 'login-sessions', 'demo-login-sessions', 'password-resets', 'passwords'])
      api.post(`/api/v1/${url}`, async (request, reply) => {
        said.push({ url, body: request.body, key: request.headers['idempotency-key'] })
        const { status, body } = await answer(request)
        return reply.code(status).send(body)
      })
  })
  app = stand.app
  origin = stand.origin
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
}, 120_000)

beforeEach(async () => {
  me = guest
  said = []
  answer = () => Promise.resolve({ status: 204 })
  context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', viewport: { width: 390, height: 800 } })
  page = await context.newPage()
})
afterEach(() => context.close())
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

const open = (path: string) => page.goto(origin + path, { waitUntil: 'networkidle' })
const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })

async function register(email = 'fenna@example.org', press: 'click' | 'dblclick' = 'click') {
  await page.getByLabel('Naam').fill('Fenna de Boer')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill('vier losse woorden hier')
  await button('Maak mijn account')[press]()
}

test('a newcomer who makes mistakes reads them at the fields and keeps what they typed', async () => {
  answer = () =>
    problem(400, 'Er klopt iets niet', [
      { field: 'email', code: 'field.email', message: 'Dit is geen geldig e-mailadres.' },
      { field: 'password', code: 'password.weak', message: 'Dit is te makkelijk te raden.' },
      { field: 'founding', code: 'founding.spent', message: 'Deze eenmalige link is al gebruikt.' },
    ])
  await open('/register')
  await register('fenna@')
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toContain('3 dingen')
  expect(await alert.textContent()).toContain('Deze eenmalige link is al gebruikt.')
  const email = page.getByLabel('E-mailadres')
  expect(await email.inputValue()).toBe('fenna@')
  expect(await page.getByLabel('Naam').inputValue()).toBe('Fenna de Boer')
  expect(await email.evaluate((input) => document.activeElement === input)).toBe(true)
  expect(await email.getAttribute('aria-invalid')).toBe('true')
  const described = (await email.getAttribute('aria-describedby'))?.split(' ').at(-1)
  expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Dit is geen geldig e-mailadres.')
})

test('a newcomer is sent to their mailbox, whether or not the address is known', async () => {
  answer = () => Promise.resolve({ status: 202 })
  await open('/register')
  await register()
  await page.getByRole('heading', { name: 'Kijk in je mailbox' }).waitFor()
  expect(said.map(({ body }) => body)).toEqual([{ name: 'Fenna de Boer', email: 'fenna@example.org', password: 'vier losse woorden hier', language: 'nl' }])
})

test('the first administrator registers with the printed link', async () => {
  answer = () => Promise.resolve({ status: 202 })
  await open(`/register#${token}`)
  await register()
  await page.getByRole('heading', { name: 'Kijk in je mailbox' }).waitFor()
  expect(said[0]?.body).toMatchObject({ founding: token })
})

test('somebody who clicks twice sends once', async () => {
  answer = () => new Promise((later) => setTimeout(() => later({ status: 202 }), 300))
  await open('/register')
  await register('fenna@example.org', 'dblclick')
  await page.getByRole('heading', { name: 'Kijk in je mailbox' }).waitFor()
  expect(said).toHaveLength(1)
})

test('somebody who lost the connection sends the same again, and it counts once', async () => {
  await open('/register')
  let lost = true
  await page.route('**/api/v1/accounts', async (route) => {
    if (!lost) return route.continue()
    lost = false
    await route.fetch()
    await route.abort('connectionreset')
  })
  await register()
  await page.getByRole('alert').getByText('geen verbinding').waitFor()
  await button('Maak mijn account').click()
  await page.getByRole('heading', { name: 'Kijk in je mailbox' }).waitFor()
  expect(said).toHaveLength(2)
  expect(said[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(said[0]?.key).toBe(said[1]?.key)
})

test('a mailed link does nothing until its button is pressed', async () => {
  await open(`/verify-email#${token}`)
  expect(said).toEqual([])
  await button('Ja, dit is mijn adres').click()
  await page.getByRole('heading', { name: 'Je account is klaar' }).waitFor()
  expect(said).toMatchObject([{ url: 'email-verifications', body: { token } }])
})

test('a link that was cut off says so', async () => {
  await open('/reset-password#abc')
  await page.getByText('Deze link is niet compleet').waitFor()
  expect(await page.getByLabel('Nieuw wachtwoord').count()).toBe(0)
})

test('a spent link is explained, and the new password stays in the field', async () => {
  answer = () => problem(422, 'Deze link is verlopen of al gebruikt.')
  await open(`/reset-password#${token}`)
  await page.getByLabel('Nieuw wachtwoord').fill('vier losse woorden hier')
  await button('Bewaar mijn wachtwoord').click()
  await page.getByRole('alert').getByText('verlopen of al gebruikt').waitFor()
  expect(await page.getByLabel('Nieuw wachtwoord').inputValue()).toBe('vier losse woorden hier')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
})

test('a member signs in and comes out where they wanted to be', async () => {
  answer = () => {
    me = ruben
    return Promise.resolve({ status: 201, body: ruben.viewer })
  }
  await open('/sign-in?to=%2Fsettings')
  await page.getByLabel('E-mailadres').fill('ruben@example.org')
  await page.getByLabel('Wachtwoord').fill('geheim genoeg')
  await page.getByLabel('Wachtwoord').press('Enter')
  await page.waitForURL(`${origin}/settings`)
  expect(said).toMatchObject([{ body: { email: 'ruben@example.org', password: 'geheim genoeg' } }])
})

test.each(['https://evil.example/', '//evil.example/', '/\\evil.example'])('signing in never leads to %s', async (to) => {
  answer = () => Promise.resolve({ status: 201, body: ruben.viewer })
  await open(`/sign-in?to=${encodeURIComponent(to)}`)
  await Promise.all([page.waitForEvent('framenavigated'), button('Moderator').click()])
  expect(new URL(page.url()).origin).toBe(origin)
  expect(said).toMatchObject([{ url: 'demo-login-sessions', body: { as: 'moderator' } }])
})

test('what a button could not do is said at the bottom of the page', async () => {
  answer = () => problem(429, 'Dat ging erg snel achter elkaar.')
  await open('/sign-in')
  await button('Lid').click()
  await page.getByRole('region', { name: 'Meldingen' }).getByText('Dat ging erg snel').waitFor()
})

test('somebody may look at the password they type', async () => {
  await open('/sign-in')
  await page.getByLabel('Wachtwoord').fill('geheim')
  await button('Laat zien').click()
  expect(await page.getByLabel('Wachtwoord').getAttribute('type')).toBe('text')
  await button('Verberg').click()
  expect(await page.getByLabel('Wachtwoord').getAttribute('type')).toBe('password')
})

test.each(['/sign-in', '/register', '/forgot-password', `/verify-email#${token}`, `/reset-password#${token}`, '/settings', '/nergens'])(
  'somebody with assistive technology can use %s',
  async (path) => {
    me = path === '/settings' ? ruben : guest
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await open(path)
      const violations = await violationsOn(page)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
  },
)

test.each(['/sign-in', '/register', '/settings'])('%s fits a small phone without scrolling sideways', async (path) => {
  me = path === '/settings' ? ruben : guest
  await page.setViewportSize({ width: 320, height: 640 })
  await open(path)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
