import { AsyncLocalStorage } from 'node:async_hooks'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../apps/api/src/app.ts'
import type { App } from '../../apps/api/src/platform/app.ts'
import { readConfig } from '../../apps/api/src/platform/config.ts'
import { type Cast, gatherCast } from '../support/cast.ts'
import { openDatabase } from '../support/world.ts'

let app: App
let cast: Cast
let drop: () => Promise<void>
/** A tally per request: what the relay or a chore reads meanwhile is nobody's cost. */
const tallies = new AsyncLocalStorage<{ statements: number }>()
const counter: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    const tally = tallies.getStore()
    if (tally) tally.statements += 1
    return result
  },
}

beforeAll(async () => {
  const opened = await openDatabase()
  drop = opened.drop
  const { connection } = opened
  app = await buildApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'production' }), { ...connection, db: connection.db.withPlugin(counter) })
  await app.ready()
  cast = await gatherCast(app)
})
afterAll(() => app.close().then(drop))

/** How many statements a request costs, once its viewer is known. */
async function costOf(url: string, method: 'GET' | 'POST' = 'GET', payload?: object) {
  const headers = { cookie: cast.member.cookie, origin: 'http://localhost:3000' }
  await app.inject({ url: '/api/v1/me', headers })
  const tally = { statements: 0 }
  const response = await tallies.run(tally, async () => await app.inject({ url: `/api/v1${url}`, method, headers, ...(payload && { payload }) }))
  expect(response.statusCode).toBeLessThan(300)
  return { cost: tally.statements, body: response.json() }
}

test('reading costs the same few statements, however much there is to read', async () => {
  const { body: thread } = await costOf(`/groups/${cast.square.id}/threads`, 'POST', { kind: 'question', title: 'Hoeveel?', text: 'Zoveel.', learning: null, language: 'nl' })
  const few = await costOf(`/threads/${thread.id}`)
  const fewListed = await costOf(`/groups/${cast.square.id}/threads`)
  for (let number = 0; number < 12; number += 1) {
    await costOf(`/threads/${thread.id}/replies`, 'POST', { text: `${number}`, language: 'nl' })
    await costOf(`/groups/${cast.square.id}/threads`, 'POST', { kind: 'question', title: `Vraag ${number}`, text: 'x', learning: null, language: 'nl' })
  }
  expect((await costOf(`/threads/${thread.id}`)).cost).toBe(few.cost)
  expect([1, 2, 3]).toContain(few.cost)
  expect((await costOf(`/groups/${cast.square.id}/threads`)).cost).toBe(fewListed.cost)
  expect([1, 2, 3]).toContain(fewListed.cost)
})

test('a reply costs at most ten statements', async () => {
  const { body: thread } = await costOf(`/groups/${cast.square.id}/threads`, 'POST', { kind: 'question', title: 'Hoeveel?', text: 'Zoveel.', learning: null, language: 'nl' })
  const { cost } = await costOf(`/threads/${thread.id}/replies`, 'POST', { text: 'Tien?', language: 'nl' })
  expect(cost).toBeGreaterThan(3)
  expect(cost).toBeLessThanOrEqual(10)
})
