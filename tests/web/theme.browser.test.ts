import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../support/browser.ts'
import { guest, openStand } from './stand.ts'

let browser: Browser

beforeAll(async () => void (browser = await launch()), 120_000)
afterAll(() => browser?.close())

/** The colour of the main button as somebody sees it. */
async function buttonIn(theme: string, colorScheme: 'light' | 'dark') {
  const { app, origin } = await openStand((api) => api.get('/api/v1/me', () => guest), theme)
  const page = await browser.newPage({ colorScheme, locale: 'nl-NL' })
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${origin}/sign-in`, { waitUntil: 'networkidle' })
  const colour = await page
    .locator('.btn--primary')
    .first()
    .evaluate((button) => getComputedStyle(button).backgroundColor)
  await page.close()
  await app.close()
  expect(complaints).toEqual([])
  return colour
}

test.each(['light', 'dark'] as const)('in Leiden people see the colours of Leiden, when it is %s', async (light) => {
  const [ours, theirs] = [await buttonIn('kring', light), await buttonIn('leiden', light)]
  expect([ours, theirs]).toEqual([expect.stringMatching(/^oklch\([\d.]+ [\d.]+ 16\d\)$/), expect.stringMatching(/^oklch\([\d.]+ [\d.]+ 262\)$/)])
})

test('whoever starts Kring with a theme that is not there reads so', async () => {
  await expect(openStand(() => {}, 'delft')).rejects.toThrow('THEME must be kring or the name of a file in apps/web/public/themes, but it is “delft”.')
})
