import { readFileSync } from 'node:fs'
import type { AnyRoute, Input, Output, Problem } from '@kring/contract/wire'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { buildApp, type Web } from '../../apps/api/src/app.ts'
import type { App } from '../../apps/api/src/platform/app.ts'
import { readConfig } from '../../apps/api/src/platform/config.ts'
import { connectEmbedded, connectServer, type Connection } from '../../apps/api/src/platform/database.ts'
import { type Cast, gatherCast } from './cast.ts'
import { filesUrl } from './files.ts'

export const origin = 'http://localhost:3000'
export type Actor = { id: number; cookie: string }
export type Answer<R extends AnyRoute> = { status: number; body: Output<R>; problem: Problem; headers: Record<string, unknown> }

/** A running Kring on a database of its own, with a named cast. */
export type World = Cast & {
  app: App
  /** Sends a request of the contract as somebody, or as a guest. */
  ask: <R extends AnyRoute>(who: Actor | null, route: R, input: Input<R>, headers?: Record<string, string>) => Promise<Answer<R>>
  /** The same, where only success makes sense. */
  done: <R extends AnyRoute>(who: Actor | null, route: R, input: Input<R>) => Promise<Output<R>>
}

/** Opens a world before the tests of a file and closes it after. */
export function useWorld(settings: Record<string, string> = {}) {
  const world = {} as World
  let close = async () => {}
  beforeAll(async () => {
    const opened = await openWorld(settings)
    Object.assign(world, opened.world)
    close = opened.close
  })
  afterAll(() => close())
  return world
}

export async function openWorld(settings: Record<string, string> = {}, web?: Web) {
  const { connection, drop } = await openDatabase()
  const app = await buildApp(
    readConfig({ LOG_LEVEL: 'silent', ORIGIN: origin, DATA_DIR: 'memory', FILES_URL: filesUrl(), NODE_ENV: 'production', RATE_LIMIT: '1000000', ...settings }),
    connection,
    web,
  )
  await app.ready()
  const ask: World['ask'] = (who, route, input, headers) => send(app, who, route, input, headers)
  const done: World['done'] = async (who, route, input) => {
    const { status, body, problem } = await ask(who, route, input)
    if (status >= 300) throw new Error(`${route.method} ${route.url}: ${status} ${JSON.stringify(problem)}`)
    return body
  }
  const cast = await gatherCast(app)
  const world: World = { app, ask, done, ...cast }
  return { world, close: () => app.close().then(drop) }
}

/** A migrated database of one's own, on whichever engine this run is about. */
export async function openDatabase(): Promise<{ connection: Connection; url: string | null; drop: () => Promise<void> }> {
  if (process.env['KRING_TEST_DATABASE'] !== 'server') {
    return { connection: await connectEmbedded('memory', new Blob([readFileSync(inject('dump'))])), url: null, drop: async () => {} }
  }
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`
  await command(`create database ${name} template template_kring`)
  const url = `${inject('server')}/${name}`
  return { connection: connectServer(url), url, drop: () => command(`drop database ${name} with (force)`) }
}

async function command(statement: string) {
  const client = new pg.Client({ connectionString: `${inject('server')}/postgres` })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

const byte = () => Math.floor(Math.random() * 256)

export async function send<R extends AnyRoute>(app: App, who: Actor | null, route: R, input: Input<R>, headers: Record<string, string> = {}): Promise<Answer<R>> {
  const { params = {}, querystring, body } = input as { params?: Record<string, unknown>; querystring?: Record<string, string>; body?: object }
  const response = await app.inject({
    method: route.method as 'GET',
    // Everybody at their own address: limits per address are for the tests that are about them.
    remoteAddress: `10.${byte()}.${byte()}.${byte()}`,
    url: `/api/v1${route.url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))}`,
    headers: { origin, ...(who && { cookie: who.cookie }), ...(Buffer.isBuffer(body) && { 'content-type': 'application/octet-stream' }), ...headers },
    ...(querystring && { query: querystring }),
    ...(body !== undefined && { payload: body }),
  })
  const parsed = response.headers['content-type']?.includes('json') ? response.json() : response.body
  return { status: response.statusCode, body: parsed, problem: parsed, headers: response.headers }
}
