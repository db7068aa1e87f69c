import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startDev } from '../support/process.ts'

let dev: Awaited<ReturnType<typeof startDev>>

// Without the demo community, which takes longer to fill than all the rest.
beforeAll(async () => void (dev = await startDev({ DATA_DIR: 'memory', NODE_ENV: 'production', LOG_LEVEL: 'warn' })), 120_000)
afterAll(() => dev?.stop())

const post = (path: string, body: object, origin = dev.origin) =>
  fetch(`${dev.origin}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify(body) })
const someone = { name: 'Dirk Doener', email: 'dirk@example.org', password: 'zeven natte kratten', language: 'nl' }

test('who develops Kring registers on the page with hot reload, and the letter leads back there', async () => {
  expect((await post('/accounts', someone)).status).toBe(202)
  await expect.poll(dev.printed).toContain('/verify-email#')
  const [link = '', page, token] = /(http\S+)#(\S+)/.exec(dev.printed().slice(dev.printed().indexOf('dirk@example.org'))) ?? []
  expect(link).toMatch(`${dev.origin}/verify-email#`)
  expect(await (await fetch(page ?? '', { headers: { accept: 'text/html' } })).text()).toContain('/@vite/client')
  expect((await post('/email-verifications', { token })).status).toBe(204)
})

test('and hears there what happens', async () => {
  const socket = new WebSocket(`${dev.origin.replace('http', 'ws')}/api/v1/live`, { origin: dev.origin })
  const heard = new Promise((resolve) => socket.once('message', (data) => resolve(JSON.parse(String(data)))))
  socket.once('open', () => socket.send(JSON.stringify({ ping: 7 })))
  expect(await heard).toMatchObject({ pong: 7 })
  socket.close()
})

test('a page from elsewhere writes nothing', async () => {
  expect((await post('/accounts', someone, 'http://elsewhere.example')).status).toBe(403)
})
