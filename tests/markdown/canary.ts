import { chromium, type Browser, type Page, type Route } from '@playwright/test'

const home = 'http://forum.test/page'
const calls = ['alert', 'confirm', 'prompt', 'print', 'open', 'pwned']
/** What Chromium says of images that are missing and of addresses that it has no program for. */
const harmless = /^Failed to load resource|^(?:Failed|Not allowed) to launch/

export const launch = () =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })

export type Shown = Awaited<ReturnType<typeof pageWithCanary>>

/**
 * A page without any content security policy or network, and what was heard in it that only a script or a hostile element does.
 * Images are missing there, and a followed link starts but does not leave: `javascript:` is no navigation and runs.
 */
export async function pageWithCanary(browser: Browser) {
  const page = await browser.newPage()
  const heard: string[] = []
  const hear = (what: string) => void heard.push(what)
  await page.exposeFunction('canaryHeard', hear)
  await page.addInitScript(listen, calls)
  page.on('dialog', (dialog) => (hear(`dialog ${dialog.message()}`), void dialog.dismiss()))
  page.on('console', (message) => harmless.test(message.text()) || hear(`console ${message.text()}`))
  page.on('pageerror', (error) => hear(`error ${error.message}`))
  page.on('popup', () => hear('popup'))
  page.on('download', () => hear('download'))
  page.on('frameattached', () => hear('frame'))
  return { page, heard, show: (html: string) => load(page, html, hear) }
}

/** Runs in the page, before anything in it does. */
function listen(names: string[]) {
  for (const name of names) Reflect.set(window, name, () => void Reflect.get(window, 'canaryHeard')(name))
  navigation.addEventListener('navigate', (event) => event.preventDefault())
}

async function load(page: Page, html: string, hear: (what: string) => void) {
  await page.unrouteAll()
  await page.route('**', (route) => answer(route, html, hear))
  await page.goto(home)
}

function answer(route: Route, html: string, hear: (what: string) => void) {
  const request = route.request()
  if (request.url() === home) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  if (request.resourceType() === 'image') return route.fulfill({ status: 404 })
  hear(`request ${request.resourceType()} ${request.url()}`)
  return route.abort()
}
