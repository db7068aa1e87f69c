import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { expect } from 'vitest'
import { violationsOn } from './axe.ts'

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
  const violations = await violationsOn(page)
  expect(violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect([page.url(), tooWide]).toEqual([page.url(), 0])
}
