import * as contract from '@kring/contract/files'
import * as moderation from '@kring/contract/moderation'
import * as threads from '@kring/contract/threads'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepFiles } from '../../apps/api/src/files/actions.ts'
import { bring } from '../support/cast.ts'
import { filesFolder } from '../support/files.ts'
import { zipped } from '../support/zip.ts'
import { type Actor, openWorld, origin, type World } from '../support/world.ts'

const folder = filesFolder()
let world: World
let close: () => Promise<void>
beforeAll(async () => void ({ world, close } = await openWorld({ FILES_URL: pathToFileURL(folder).href, MAX_UPLOAD_MB: '1' })))
afterAll(() => close())

const upload = (who: Actor, name: string, body: Buffer, headers?: Record<string, string>, groupId = world.group.id) =>
  world.ask(who, contract.uploadFile, { params: { groupId }, querystring: { name }, body }, headers)
const read = (who: Actor | null, url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers: { ...(who && { cookie: who.cookie }), ...headers } })
const post = (text: string, groupId = world.group.id, who = world.member) =>
  world.done(who, threads.postThread, { params: { groupId }, body: { kind: 'discussion', title: 'Kijk', text, learning: null, language: 'nl' } })
const onDisk = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
const halfway = () => readdirSync(`${folder}/incoming`)

/** What is in a picture. The application took away what sharp can read beyond what it needs. */
const look = (bytes: Buffer) => {
  sharp.unblock({ operation: ['VipsForeignLoad'] })
  return sharp(bytes).metadata()
}
const flat = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: 'teal' } })
const photo = () =>
  flat(400, 200)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Telefoon van Lotte' }, IFD3: { GPSLatitude: '52/1 9/1 36/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
const png = () => flat().png().toBuffer()
/** An office document, as far as its kind can be told from it. */
const office = (folder: string, kind: string) =>
  zipped({
    '[Content_Types].xml': `<Types><Override PartName="/${folder}/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind === 'document' ? 'wordprocessingml.document' : 'spreadsheetml.sheet'}.main+xml"/></Types>`,
    [`${folder}/x.xml`]: '<x/>',
  })
const note = Buffer.from('Dinsdag ophalen')

describe('a photo', () => {
  test('tells nobody where it was taken or with what, and stands upright', async () => {
    const taken = await photo()
    expect((await look(taken)).exif).toBeDefined()
    const { body } = await upload(world.member, 'Gevel Oude Rijn.JPG', taken)
    expect(body).toMatchObject({ name: 'gevel-oude-rijn.webp', picture: { width: 200, height: 400 }, url: `/files/${body.id}/gevel-oude-rijn.webp#200x400` })
    const answer = await read(world.member, body.url)
    const { format, exif, icc, xmp, width, height } = await look(answer.rawPayload)
    expect({ format, exif, icc, xmp, width, height }).toEqual({ format: 'webp', exif: undefined, icc: undefined, xmp: undefined, width: 200, height: 400 })
    expect(answer.rawPayload.length).toBe(body.size)
    expect(answer.rawPayload.includes('Lotte')).toBe(false)
  })

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('may be %s, and gets no larger than a projector shows', async (format) => {
    const { status, body } = await upload(world.member, 'x.bin', await flat(2_100, 105).toFormat(format).toBuffer())
    expect([status, body.picture]).toEqual([201, { width: 2_048, height: 102 }])
  })

  test('that moves goes on moving, and is as high as one of its frames', async () => {
    const frames = Buffer.concat([
      await flat(20, 10).raw().toBuffer(),
      await sharp({ create: { width: 20, height: 10, channels: 3, background: 'gold' } })
        .raw()
        .toBuffer(),
    ])
    const moving = await sharp(frames, { raw: { width: 20, height: 20, channels: 3, pageHeight: 10 } })
      .gif()
      .toBuffer()
    const { body } = await upload(world.member, 'x.gif', moving)
    expect(body.picture).toEqual({ width: 20, height: 10 })
    expect((await look((await read(world.member, body.url)).rawPayload)).pages).toBe(2)
  })

  test('is shown where it stands, and can do nothing when it is opened by itself', async () => {
    const { body } = await upload(world.member, 'gevel.png', await png())
    const { headers } = await read(world.member, body.url)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline; filename="gevel.webp"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-cache',
    })
    expect((await read(world.member, body.url, { 'if-none-match': String(headers['etag']) })).statusCode).toBe(304)
  })

  test('with more pixels than a camera makes is not unpacked', async () => {
    const bomb = await flat(8_000, 8_000).png().toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    const { status, problem } = await upload(world.member, 'bom.png', bomb)
    expect([status, problem.code]).toEqual([422, 'file.pixels'])
  })

  test('that is broken off is said to be broken', async () => {
    const { status, problem } = await upload(world.member, 'half.png', (await flat(400, 400).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 900))
    expect([status, problem.code]).toEqual([422, 'file.broken'])
  })
})

describe('a document', () => {
  test.each([
    ['Verslag 2026.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<</AA<</O<</JS(app.alert(1))>>>>>>'), 'verslag-2026.pdf', 'application/pdf'],
    ['notitie.txt', note, 'notitie.txt', 'text/plain'],
    ['Offerte.docx', office('word', 'document'), 'offerte.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['tellingen', office('xl', 'spreadsheet'), 'tellingen.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['lijst.CSV', Buffer.from('naam;kilo\nCafé;12\n', 'latin1'), 'lijst.csv', 'text/csv'],
  ])('%s is saved by who opens it, never run', async (name, bytes, saved, type) => {
    const { body } = await upload(world.member, name, bytes)
    const answer = await read(world.member, body.url)
    expect(answer.rawPayload).toEqual(bytes)
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringContaining(type),
      'content-disposition': `attachment; filename="${saved}"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    })
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  test.each([
    ['a drawing with script', 'x.svg', svg],
    ['a drawing called a photo', 'x.png', svg],
    ['a drawing called a text', 'x.txt', `\ufeff \n<!-- hoi -->${svg}`],
    ['a page', 'x.html', '<!doctype html><script>alert(1)</script>'],
    ['a page called a text', 'x.txt', '\n <html><script>alert(1)</script>'],
    ['a page called a document', 'x.pdf', '<!doctype html><script>alert(1)</script>'],
    ['XML', 'x.txt', '<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['a script', 'x.js', 'alert(1)'],
    ['a text without a known ending', 'README', 'hoi'],
    ['a program called a text', 'x.txt', 'MZ\u0000\u0000'],
    ['an archive', 'x.zip', 'PK\u0003\u0004\u0014\u0000\u0000\u0000\u0000\u0000'],
  ])('that is %s is refused', async (_, name, text) => {
    const { status, problem } = await upload(world.member, name, Buffer.from(text))
    expect([status, problem.code]).toEqual([415, 'file.kind'])
  })

  test('with nothing in it is refused', async () => {
    expect((await upload(world.member, 'leeg.txt', Buffer.alloc(0))).problem.code).toBe('file.empty')
  })

  test('that is too large is refused, and nothing of it stays', async () => {
    const before = onDisk()
    const { status, problem } = await upload(world.member, 'groot.txt', Buffer.alloc(1_048_577, 'x'))
    expect([status, problem.code, onDisk() - before]).toEqual([413, 'file.large', 0])
  })
})

describe('who sees a file', () => {
  test('is its uploader, until a post points at it; then the group, and nobody else', async () => {
    const { body } = await upload(world.member, 'x.png', await png())
    const seers = async () => Promise.all([world.member, world.facilitator, world.outsider, null].map(async (who) => (await read(who, body.url)).statusCode))
    expect(await seers()).toEqual([200, 404, 404, 404])
    await post(`![x](${body.url})`)
    expect(await seers()).toEqual([200, 200, 404, 404])
  })

  test('is everybody, in a public group', async () => {
    const { body } = await upload(world.member, 'x.png', await png(), {}, world.square.id)
    const { id } = await post('Zie hieronder.', world.square.id)
    await world.done(world.member, threads.postReply, { params: { threadId: id }, body: { text: `![x](${body.url})`, language: 'nl' } })
    expect((await read(null, body.url)).statusCode).toBe(200)
  })

  test('is no longer who left the group, not even of what they uploaded', async () => {
    const leaver = await bring(world.app, 'Wout Weg', [world.group.id])
    const { body } = await upload(leaver, 'x.png', await png())
    await post(`![x](${body.url})`, world.group.id, leaver)
    await world.app.db.deleteFrom('membership').where('personId', '=', leaver.id).execute()
    expect((await read(leaver, body.url)).statusCode).toBe(404)
  })

  test('is not decided by somebody else’s post', async () => {
    const { body } = await upload(world.member, 'x.png', await png())
    await post(`![x](${body.url})`, world.group.id, world.facilitator)
    await post(`![x](${body.url})`, world.square.id, world.member)
    expect((await read(world.facilitator, body.url)).statusCode).toBe(404)
    expect((await read(null, body.url)).statusCode).toBe(404)
  })

  test('changes along with the thread that moves to another group, and back', async () => {
    const { body } = await upload(world.member, 'x.png', await png())
    const { id } = await post(`![x](${body.url})`)
    const ruling = await world.done(world.moderator, moderation.moveThread, { params: { threadId: id }, body: { groupId: world.square.id, reason: 'Hoort daar' } })
    expect((await read(null, body.url)).statusCode).toBe(200)
    await world.done(world.moderator, moderation.reverseRuling, { params: { rulingId: ruling.id } })
    expect((await read(null, body.url)).statusCode).toBe(404)
    expect((await read(world.facilitator, body.url)).statusCode).toBe(200)
  })

  test('is nobody, for a file that was never there', async () => {
    expect((await read(world.member, '/files/999999/x.png')).statusCode).toBe(404)
    expect((await read(world.member, '/files/x/x.png')).statusCode).toBe(400)
  })
})

test('somebody outside the group uploads nothing into it', async () => {
  const before = onDisk()
  expect((await upload(world.outsider, 'x.txt', note)).status).toBe(404)
  const { status, problem } = await upload(world.outsider, 'x.txt', note, {}, world.square.id)
  expect([status, problem.code, onDisk() - before]).toEqual([403, 'group.members-only', 0])
})

test('a phone that tries again under the same key has one file', async () => {
  const headers = { 'idempotency-key': 'een-en-dezelfde' }
  const [first, second] = [await upload(world.member, 'x.txt', note, headers), await upload(world.member, 'x.txt', note, headers)]
  expect([second.status, second.body]).toEqual([201, first.body])
  expect((await upload(world.member, 'y.txt', note, headers)).problem.code).toBe('key.reused')
})

test('who uploads without end is asked to wait, and others are not', async () => {
  const busy = await bring(world.app, 'Bas Bezig', [world.group.id])
  const statuses = []
  for (let number = 0; number < 61; number += 1) statuses.push((await upload(busy, 'x.exe', note)).status)
  expect([statuses.filter((status) => status === 415).length, statuses.at(-1)]).toEqual([60, 429])
  expect((await upload(world.member, 'x.txt', note)).status).toBe(201)
})

test('an upload that breaks off leaves nothing behind', async () => {
  const before = onDisk()
  const rows = () => world.app.db.selectFrom('file').select('id').execute()
  const known = (await rows()).length
  const address = await world.app.listen({ port: 0, host: '127.0.0.1' })
  const sending = request(`${address}/api/v1/groups/${world.group.id}/files?name=x.txt`, {
    method: 'POST',
    headers: { origin, cookie: world.member.cookie, 'content-type': 'application/octet-stream', 'content-length': 500_000 },
  }).on('error', () => {})
  sending.write(Buffer.alloc(100_000, 'x'))
  await expect.poll(() => halfway().length).toBe(1)
  sending.destroy()
  await expect.poll(halfway).toEqual([])
  expect([onDisk() - before, (await rows()).length - known]).toEqual([0, 0])
})

test('what was uploaded and not posted is gone after a day; what was posted stays', async () => {
  const [kept, loose, fresh] = [await upload(world.member, 'a.txt', note), await upload(world.member, 'b.txt', note), await upload(world.member, 'c.txt', note)]
  await post(`[a](${kept.body.url})`)
  const aged = [kept.body.id, loose.body.id]
  await world.app.db
    .updateTable('file')
    .set({ uploadedAt: new Date(Date.now() - 25 * 3_600_000).toISOString() })
    .where('id', 'in', aged)
    .execute()
  const before = onDisk()
  await sweepFiles(world.app.db, world.app.storage)
  const seen = await Promise.all([kept, loose, fresh].map(async ({ body }) => (await read(world.member, body.url)).statusCode))
  expect([seen, before - onDisk()]).toEqual([[200, 404, 200], 1])
})
