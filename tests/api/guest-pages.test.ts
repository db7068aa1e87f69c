import type { Render } from '@kring/contract/pages'
import * as threads from '@kring/contract/threads'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, openWorld, type World } from '../support/world.ts'

let world: World
let close: () => Promise<void>
let renderings = 0
let whileRendering = async () => {}

/** The plainest page there can be: what stands in the square, under the nonce of its script. */
const render: Render = async ({ call, nonce }) => {
  renderings += 1
  const { items } = await call(threads.listThreads, { params: { groupId: world.square.id }, querystring: {} })
  await whileRendering()
  return { status: 200, html: `<script nonce="${nonce}"></script>${items.map(({ title }) => title).join()}` }
}

beforeAll(async () => void ({ world, close } = await openWorld({}, { render, assets: import.meta.dirname })))
afterAll(() => close())

async function open(who: Actor | null = null, headers: Record<string, string> = {}) {
  const response = await world.app.inject({ url: '/', headers: { accept: 'text/html', 'accept-encoding': 'gzip', ...(who && { cookie: who.cookie }), ...headers } })
  return { html: String(gunzipSync(response.rawPayload)), headers: response.headers }
}

const post = (title: string) =>
  world.done(world.member, threads.postThread, { params: { groupId: world.square.id }, body: { kind: 'discussion', title, text: 'Tekst.', learning: null, language: 'nl' } })

test('a crowd of guests costs one rendering, under a policy that knows its nonce', async () => {
  const first = await open()
  const before = renderings
  for (let guest = 0; guest < 5; guest += 1) expect(await open()).toMatchObject({ html: first.html })
  expect(renderings).toBe(before)
  const policy = String((await open()).headers['content-security-policy'])
  expect(policy).toContain(`'nonce-${/nonce="(.*?)"/.exec(first.html)?.[1]}'`)
})

test('a guest who looks just after somebody posted sees it, under another nonce', async () => {
  const { html } = await open()
  await post('Net geplaatst')
  const after = await open()
  expect(after.html).toContain('Net geplaatst')
  expect(/nonce="(.*?)"/.exec(after.html)?.[1]).not.toBe(/nonce="(.*?)"/.exec(html)?.[1])
})

test('what is posted while a page is made is on the next one', async () => {
  await post('Maakt de bewaarde bladzijde oud')
  whileRendering = async () => void (await post('Tijdens het maken'))
  await open()
  whileRendering = async () => {}
  expect((await open()).html).toContain('Tijdens het maken')
})

test('somebody who is signed in never gets a page that was kept, nor leaves one behind', async () => {
  await post('Alles vers')
  for (const who of [world.member, null, world.member, world.outsider]) {
    const before = renderings
    await open(who)
    expect(renderings).toBe(before + 1)
  }
})

test('every language has its own', async () => {
  await open()
  const before = renderings
  await open(null, { 'accept-language': 'en' })
  expect(renderings).toBe(before + 1)
})
