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
let statements = 0
const counter: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    statements += 1
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
  statements = 0
  const response = await app.inject({ url: `/api/v1${url}`, method, headers, ...(payload && { payload }) })
  expect(response.statusCode).toBeLessThan(300)
  return { cost: statements, body: response.json() }
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
  expect(few.cost).toBeLessThanOrEqual(3)
  expect((await costOf(`/groups/${cast.square.id}/threads`)).cost).toBe(fewListed.cost)
  expect(fewListed.cost).toBeLessThanOrEqual(3)
})

test('a reply costs at most ten statements', async () => {
  const { body: thread } = await costOf(`/groups/${cast.square.id}/threads`, 'POST', { kind: 'question', title: 'Hoeveel?', text: 'Zoveel.', learning: null, language: 'nl' })
  expect((await costOf(`/threads/${thread.id}/replies`, 'POST', { text: 'Tien?', language: 'nl' })).cost).toBeLessThanOrEqual(10)
})
