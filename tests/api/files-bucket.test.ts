import * as contract from '@kring/contract/files'
import Fastify from 'fastify'
import { createHash, createHmac } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepFiles } from '../../apps/api/src/files/actions.ts'
import { filesFolder } from '../support/files.ts'
import { openWorld, type World } from '../support/world.ts'

const keys = { S3_ACCESS_KEY_ID: 'kring', S3_SECRET_ACCESS_KEY: 'heel-geheim', S3_REGION: 'eu-west-1' }
const objects = new Map<string, { type: string | undefined; bytes: Buffer }>()
let answer = 200
let world: World
let close: () => Promise<void>

/** A bucket that lets in only who signs as AWS describes (Signature Version 4), by our own reckoning of it. */
const bucket = Fastify()
bucket.removeAllContentTypeParsers()
bucket.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
bucket.route<{ Body: Buffer }>({
  method: ['GET', 'PUT', 'DELETE'],
  url: '/*',
  handler: ({ method, url, headers, body }, reply) => {
    if (headers.authorization !== signatureOf(method, url, headers)) return reply.code(403).send('SignatureDoesNotMatch')
    if (answer !== 200) return reply.code(answer).send('SlowDown')
    if (method === 'PUT') objects.set(url, { type: headers['content-type'], bytes: body })
    if (method === 'DELETE') objects.delete(url)
    const object = objects.get(url)
    return method === 'GET' ? (object ? reply.send(object.bytes) : reply.code(404).send()) : reply.send()
  },
})

function signatureOf(method: string, path: string, headers: Record<string, string | string[] | undefined>) {
  const moment = String(headers['x-amz-date'])
  const scope = `${moment.slice(0, 8)}/${keys.S3_REGION}/s3/aws4_request`
  const [, signed = ''] = /SignedHeaders=([^,]+)/.exec(String(headers.authorization)) ?? []
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`)
  const asked = [method, path, '', lines.join(''), signed, String(headers['x-amz-content-sha256'])].join('\n')
  const text = ['AWS4-HMAC-SHA256', moment, scope, createHash('sha256').update(asked).digest('hex')].join('\n')
  const key = scope.split('/').reduce<string | Buffer>((key, part) => createHmac('sha256', key).update(part).digest(), `AWS4${keys.S3_SECRET_ACCESS_KEY}`)
  return `AWS4-HMAC-SHA256 Credential=${keys.S3_ACCESS_KEY_ID}/${scope}, SignedHeaders=${signed}, Signature=${createHmac('sha256', key).update(text).digest('hex')}`
}

beforeAll(async () => {
  // A place of its own for what is coming in.
  process.env['TMPDIR'] = filesFolder()
  const endpoint = await bucket.listen({ port: 0, host: '127.0.0.1' })
  ;({ world, close } = await openWorld({ FILES_URL: 's3://kring/uploads', S3_ENDPOINT: endpoint, ...keys }))
})
afterAll(() => close().then(() => bucket.close()))

const upload = () =>
  world.ask(world.member, contract.uploadFile, { params: { groupId: world.group.id }, querystring: { name: 'notitie.txt' }, body: Buffer.from('Dinsdag ophalen') })

test('a file that goes to a bucket comes back from it, and is swept from it', async () => {
  const { status, body } = await upload()
  const read = () => world.app.inject({ url: body.url, headers: { cookie: world.member.cookie } })
  expect([status, (await read()).body]).toEqual([201, 'Dinsdag ophalen'])
  expect([...objects].map(([key, { type }]) => [key.replace(/[0-9a-f-]{36}$/, 'key'), type])).toEqual([['/kring/uploads/key', 'text/plain']])
  await world.app.db.updateTable('file').set({ uploadedAt: '2026-01-01T00:00:00Z' }).execute()
  await sweepFiles(world.app.db, world.app.storage)
  expect([objects.size, (await read()).statusCode]).toEqual([0, 404])
})

test('a bucket that refuses keeps nobody’s file on this machine either', async () => {
  answer = 403
  expect((await upload()).status).toBe(500)
  answer = 200
  expect(readdirSync(join(tmpdir(), 'kring-incoming'))).toEqual([])
  expect((await upload()).status).toBe(201)
})
