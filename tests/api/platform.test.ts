import { Validator } from '@seriousme/openapi-schema-validator'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../apps/api/src/platform/config.ts'
import { en } from '../../apps/api/src/platform/texts/en.ts'
import { nl } from '../../apps/api/src/platform/texts/nl.ts'
import { routes } from '../support/routes.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers })

describe('a setting', () => {
  test.each([
    ['PORT', 'drieduizend', 'PORT must be a whole number'],
    ['PORT', '70000', 'PORT must be a whole number'],
    ['ORIGIN', 'kring.example', 'ORIGIN must be a URL'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL must be a URL'],
    ['SMTP_URL', 'mail.example', 'SMTP_URL must be a URL'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of'],
    ['MAX_UPLOAD_MB', 'veel', 'MAX_UPLOAD_MB must be a whole number'],
    ['FILES_URL', 'ftp://x', 'FILES_URL must be a URL'],
    ['FILES_URL', 's3://bak', 'S3_ACCESS_KEY_ID must be given'],
  ])('%s that is wrong is named in a sentence', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(sentence)
  })

  test('that holds a password is not repeated in the sentence', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://kring:geheim@host/kring' })).not.toThrow('geheim')
  })

  test('of production or of a server keeps the demo out', () => {
    expect(readConfig({}).demo).toBe(true)
    expect(readConfig({ NODE_ENV: 'production' }).demo).toBe(false)
    expect(readConfig({ DATABASE_URL: 'postgres://localhost/kring' }).demo).toBe(false)
  })
})

test('the API describes itself in valid OpenAPI 3.1, every route of it', async () => {
  const description = (await get('/api/v1/openapi.json')).json()
  expect(description.openapi).toBe('3.1.0')
  expect(await new Validator().validate(structuredClone(description))).toEqual({ valid: true })
  const described = Object.entries(description.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  const contract = routes.filter(([name]) => name !== 'signInAs').map(([, { method, url }]) => `${method} /api/v1${url}`)
  expect(described.sort()).toEqual(contract.sort())
  expect((await get('/api/v1/docs/')).statusCode).toBe(200)
})

test('whoever watches over Kring sees that it lives and can work', async () => {
  expect((await get('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await get('/readyz')).json()).toEqual({ status: 'ready' })
})

test('a problem speaks the language of the reader', async () => {
  const title = async (headers: Record<string, string>) => (await get('/api/v1/threads/999', headers)).json().title
  expect(await title({})).toBe(nl.missing)
  expect(await title({ 'accept-language': 'fr;q=0.9, en-GB;q=0.8, nl;q=0.5' })).toBe(en.missing)
  expect(await title({ 'accept-language': 'en', cookie: 'language=nl' })).toBe(nl.missing)
})

test('a problem is problem+json, with the id under which it is logged', async () => {
  const response = await get('/api/v1/threads/abc')
  expect(response.headers['content-type']).toBe('application/problem+json')
  expect(response.json()).toMatchObject({ status: 400, code: 'invalid', errors: [{ field: 'threadId' }], requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
})

test('each field says what is wrong with it: empty, too long, no address, no choice, or unknown', async () => {
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/v1/accounts',
    headers: { origin: 'http://localhost:3000' },
    payload: { name: '  ', email: 'geen-adres', password: 'x'.repeat(300), language: 'fr', colour: 'red' },
  })
  const codes = Object.fromEntries(response.json().errors.map(({ field, code }: { field: string; code: string }) => [field, code]))
  expect(codes).toEqual({ name: 'field.empty', email: 'field.email', password: 'field.long', language: 'field.choice', colour: 'field.unknown' })
})

test('a learning that lacks a part is pointed at that part', async () => {
  const response = await world.app.inject({
    method: 'POST',
    url: `/api/v1/groups/${world.group.id}/threads`,
    headers: { origin: 'http://localhost:3000', cookie: world.member.cookie },
    payload: { kind: 'learning', title: 'Les', text: '', language: 'nl', learning: { situation: 'Zo', obstacle: null, tried: ' ', worked: 'Dit', strategy: 'reuse' } },
  })
  expect(response.json().errors).toEqual([{ field: 'learning.tried', code: 'field.empty', message: 'Vul dit in.' }])
})

test('what breaks on our side tells the reader nothing about the inside', async () => {
  await sql`alter table thread rename to thread_away`.execute(world.app.db)
  const response = await get('/api/v1/threads/1')
  await sql`alter table thread_away rename to thread`.execute(world.app.db)
  expect(response.statusCode).toBe(500)
  expect(response.body).not.toMatch(/thread_away|select|relation|at \w/)
})

test('a foreign or broken cursor is a bad request, not a broken page', async () => {
  for (const after of ['x', 'WzFd', Buffer.from('["a"]').toString('base64url')]) {
    expect((await get(`/api/v1/groups/${world.square.id}/threads?after=${after}`)).statusCode).toBe(400)
  }
})

test('a body that is too large or not JSON is refused in words', async () => {
  const send = (payload: string) =>
    world.app.inject({
      method: 'PUT',
      url: '/api/v1/me/language',
      headers: { origin: 'http://localhost:3000', cookie: world.member.cookie, 'content-type': 'application/json' },
      payload,
    })
  expect((await send('x'.repeat(300_000))).json().code).toBe('body.large')
  expect((await send('{')).json().code).toBe('body.unreadable')
})
