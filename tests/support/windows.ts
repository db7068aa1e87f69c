import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'

/** The axe that the builder itself would use. */
const axe = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8')

export type Seat = { page: Page; complaints: string[]; see: (path: string) => Promise<void>; close: () => Promise<void> }

export const laptop = { viewport: { width: 1280, height: 860 } }
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A person behind a window of their own. What the browser complains about is kept, and nobody may see a page that axe objects to. */
export async function openWindow(browser: Browser, origin: string, options: BrowserContextOptions): Promise<Seat> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', baseURL: origin, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    // A refusal that the page handles, or a server that is away, is still a line in Chromium's console.
    const expected = /^Failed to load resource|net::ERR_(CONNECTION_REFUSED|EMPTY_RESPONSE)/.test(message.text())
    if (message.type() !== 'info' && message.type() !== 'debug' && !expected) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return {
    page,
    complaints,
    see: async (path) => {
      await page.goto(path, { waitUntil: 'networkidle' })
      await lookRound(page)
    },
    close: () => context.close(),
  }
}

/** Nothing that axe knows of stands in anybody's way, and nothing hangs over the edge. */
export async function lookRound(page: Page) {
  const { violations } = await look(page)
  expect(violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect([page.url(), tooWide]).toEqual([page.url(), 0])
}

/** By itself the builder brings all of axe along three times per look and opens another page: most of its time, and for pages with frames, which ours are not. */
async function look(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return new AxeBuilder({ page, axeSource: '"is there already"' })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
}
