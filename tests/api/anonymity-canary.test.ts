import type { Render } from '@kring/contract/pages'
import * as files from '@kring/contract/files'
import * as learnings from '@kring/contract/learnings'
import * as moderation from '@kring/contract/moderation'
import * as posts from '@kring/contract/posts'
import * as questions from '@kring/contract/questions'
import * as subjects from '@kring/contract/subjects'
import * as threads from '@kring/contract/threads'
import { sql } from 'kysely'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../../apps/web/vite/build-if-stale.ts'
import { bring } from '../support/cast.ts'
import { pages, readable } from '../support/crawl.ts'
import { allowNameless } from '../support/examples.ts'
import { openMailbox } from '../support/mailbox.ts'
import { listen } from '../support/socket.ts'
import { type Actor, openWorld, type World } from '../support/world.ts'

/** Whoever wrote without a name: nobody else is called anything like it, by name, organisation, address or number. */
const writerId = 770_077_007_707
const writerName = 'Quirijn Zwaluwstaart'
const trace = /zwaluw|quirijn|770077007707/i
const told = { situation: 'Twintig kilo schillen.', obstacle: 'time', tried: 'Azijn gemaakt.', worked: 'Ja.', strategy: 'repurpose' } as const
const ids = [1, 2, 3, 4, 5, 6, 7, 8]

let world: World
let writer: Actor
let close: () => Promise<void>
let mailbox: Awaited<ReturnType<typeof openMailbox>>
/** Tabs of a guest, a member, a facilitator and a moderator, who hear all of it while it happens. */
let ears: Awaited<ReturnType<typeof listen>>[]
let disclosed: unknown

beforeAll(async () => {
  await buildIfStale()
  const dist = join(import.meta.dirname, '../../apps/web/dist')
  const { render }: { render: Render } = await import(join(dist, 'server/entry-server.js'))
  mailbox = await openMailbox()
  const opened = await openWorld({ RATE_LIMIT: '1000000', SMTP_URL: mailbox.url, MAIL_FROM: 'kring@example.org' }, { render, assets: join(dist, 'client') })
  world = opened.world
  close = () => opened.close().then(mailbox.close)
  await settle()
  ears = await Promise.all([null, world.member, world.facilitator, world.moderator].map((who) => listen(world.app, who)))
  await follow(`group:${world.square.id}`)
  await live()
  // What is heard comes a moment after it was done.
  for (const ear of ears) await ear.until(() => ear.eventsOn('thread:1').some(({ kind }) => kind === 'name.asked'))
  for (const ear of ears) ear.close()
}, 240_000)
afterAll(() => close())

/** A group that is large enough for nobody to be in every list of it; and everybody can get mail. */
async function settle() {
  const { app, square, group } = world
  await allowNameless(world, square.id)
  for (const name of ['Ans Ander', 'Bas Buur', 'Cor Collega', 'Dirk Derde']) await bring(app, name, [square.id, group.id])
  await sql`insert into person (id, name, organisation, sector) overriding system value values (${writerId}, ${writerName}, 'Zwaluwnest', 'bouw')`.execute(app.db)
  for (const groupId of [square.id, group.id]) await app.db.insertInto('membership').values({ groupId, personId: writerId }).execute()
  writer = { id: writerId, cookie: `__Host-kring=${await app.loginSessions.create(writerId, 'test')}` }
  for (const { id } of [writer, world.member, world.facilitator, world.moderator]) {
    const email = id === writerId ? 'q@zwaluwnest.example' : `${id}@example.org`
    await sql`insert into account (person_id, email, email_key, password_hash) values (${id}, ${email}, ${email}, 'x')`.execute(app.db)
  }
}

const nameless = { anonymous: true, language: 'nl', learning: null } as const
const post = (who: Actor, body: Partial<threads.Thread> & { anonymous?: boolean; learning?: threads.Learning | null }) =>
  world.done(who, threads.postThread, {
    params: { groupId: world.square.id },
    body: { kind: 'question', title: 'Wie durft?', text: 'Ik niet.', learning: null, language: 'nl', ...body } as never,
  })
const reply = (who: Actor, threadId: number, text: string, anonymous = false) =>
  world.done(who, threads.postReply, { params: { threadId }, body: { text, language: 'nl', anonymous } })
const edit = (threadId: number, key: string, body: { version: number; title: string | null; text: string }) =>
  world.done(writer, posts.editPost, { params: { threadId, post: key }, body: { ...body, learning: null, note: 'Beter' } })

async function follow(topic: string) {
  for (const ear of ears) {
    ear.say({ subscribe: topic, after: 0 })
    await ear.until(() => ear.heard.some((message) => 'subscribed' in message && message.subscribed === topic))
  }
}

async function begin(...[who, body]: Parameters<typeof post>) {
  const thread = await post(who, body)
  await follow(`thread:${thread.id}`)
  return thread
}

/** Everything that can happen to what was written without a name. */
async function live() {
  const { member, facilitator, moderator, square, group, done } = world
  const memo = await done(writer, files.uploadFile, { params: { groupId: square.id }, querystring: { name: 'tellen.txt' }, body: Buffer.from('Twaalf') })
  const { id: threadId } = await begin(writer, { ...nameless, text: `Ik niet, want [dit](${memo.url}).` })
  const params = { threadId }
  const answer = await reply(member, threadId, 'Vraag het gewoon.')
  const later = await reply(writer, threadId, 'Dat deed ik al.', true)
  await edit(threadId, 'opening', { version: 1, title: 'Wie durft het?', text: `Ik niet, want [dit](${memo.url}). Echt.` })
  await edit(threadId, String(later.id), { version: 1, title: null, text: 'Dat deed ik twee keer.' })
  await done(writer, threads.acceptReply, { params, body: { replyId: answer.id } })
  await done(writer, threads.withdrawAcceptance, { params })
  await done(writer, questions.resolveQuestion, { params, body: { text: 'Het loste zich op.' } })
  await done(writer, questions.withdrawResolution, { params })
  await done(writer, threads.acceptReply, { params, body: { replyId: later.id } })
  await done(writer, posts.takeBackPost, { params: { threadId, post: String(later.id) } })
  await done(writer, posts.putBackPost, { params: { threadId, post: String(later.id) } })
  await done(writer, subjects.describeThread, { params, body: { strategy: 'reuse', obstacle: null, tags: ['durf'] } })
  await done(facilitator, posts.react, { params: { threadId, post: 'opening', kind: 'helpful' } })
  await done(member, posts.react, { params: { threadId, post: String(later.id), kind: 'insightful' } })
  const made = await done(facilitator, learnings.makeLearning, {
    params: { groupId: square.id },
    body: {
      title: 'Durven helpt',
      text: '',
      learning: told,
      language: 'nl',
      sources: [
        { threadId, post: 'opening' },
        { threadId, post: String(later.id) },
      ],
    },
  })
  await done(writer, learnings.objectToLearning, { params: { threadId: made.id }, body: { text: 'Liever niet.', source: { threadId, post: String(later.id) } } })
  const lesson = await begin(writer, { ...nameless, kind: 'learning', title: 'Schillen worden azijn', text: '', learning: told } as never)
  await done(member, learnings.tellUse, { params: { threadId: lesson.id }, body: { outcome: 'worked', text: 'Ja' } })
  await done(writer, learnings.reviewLearning, { params: { threadId: lesson.id }, body: { holds: true, months: 6, text: '' } })
  const { id: elsewhere } = await begin(member, { title: 'Een gesprek van een ander' })
  await reply(writer, elsewhere, 'Zo zie ik het.', true)
  const again = await reply(writer, elsewhere, 'En zo ook.', true)
  await done(writer, posts.takeBackPost, { params: { threadId: elsewhere, post: String(again.id) } })
  await done(moderator, moderation.pinThread, { params, body: { reason: 'Lees dit', until: null } })
  const { id: move } = await done(moderator, moderation.moveThread, { params: { threadId: elsewhere }, body: { groupId: group.id, reason: 'Hoort daar' } })
  await done(moderator, moderation.reverseRuling, { params: { rulingId: move } })
  // The last word: whatever taking back put right before is not put right for this.
  await reply(writer, threadId, 'Dank.', true)
  await reply(writer, elsewhere, `Tot slot, [@Lotte](/people/${member.id}).`, true)
  // Who is mentioned hears of it after a minute, which is now.
  await sql`update mail set next_try_at = now() where about is not null`.execute(world.app.db)
  disclosed = await done(moderator, moderation.askName, { params: { threadId, post: 'opening' }, body: { reason: 'Een dreigement' } })
}

const get = async (who: Actor | null, url: string) => {
  const response = await world.app.inject({ url, headers: { accept: '*/*', ...(who && { cookie: who.cookie }) } })
  return `${JSON.stringify(response.headers)}\n${response.body}`
}
const found = () => ({ slugs: [world.square.slug, world.group.slug], ids })
const asked = {
  search: ['?q=azijn', '?q=durft', '?q=by%3Azwaluwstaart', '?q=by%3Azwaluwnest', `?q=by%3A${writerId}`, '?q=in%3Aopen-plein', '?q=zwaluwstaart', '?q=kind%3Aquestion'],
  searchThread: ['?q=durft', '?q=by%3Azwaluwstaart', `?q=by%3A${writerId}`],
  suggestPeople: ['?name=Fem', '?name=Fem&threadId=1'],
  listSimilar: ['?title=Wie%20durft%20het'],
  suggestTags: ['?begins=du'],
  listQuestions: ['', '?wait=unreplied', '?wait=fitting'],
  readThread: ['', '?at=unread', '?at=end', '?post=2'],
  listThreads: ['', '?kind=question', '?open=true', '?tag=durf'],
}
/** Where members are listed as members, or somebody's own page is read, a name is no secret. */
const ofMembers = new Set(['listMembers', 'readPerson', 'groups/members-page', 'people/person-page'])

const readers: [string, () => Actor | null][] = [
  ['a guest', () => null],
  ['an outsider', () => world.outsider],
  ['a member', () => world.member],
  ['a facilitator', () => world.facilitator],
  ['a moderator', () => world.moderator],
  ['an administrator', () => world.admin],
]

describe.each(readers)('%s finds no trace of who wrote without a name', (_, who) => {
  test('at any address of the API', async () => {
    for (const { name, addresses } of readable(found(), asked)) {
      if (ofMembers.has(name)) continue
      for (const address of addresses) expect([address, (await get(who(), address)).match(trace)]).toEqual([address, null])
    }
  })

  test('on any page', async () => {
    for (const { name, addresses } of pages(found())) {
      if (ofMembers.has(name)) continue
      for (const address of addresses) expect([address, (await get(who(), address)).match(trace)]).toEqual([address, null])
    }
  }, 60_000)
})

test('nobody hears it, of all that happened, and the ledger does not know whose act it was', async () => {
  for (const { frames } of ears) expect(frames.length).toBeGreaterThan(45)
  expect(ears.flatMap(({ frames }) => frames.filter((frame) => trace.test(frame)))).toEqual([])
  const events = await world.app.db.selectFrom('event').selectAll().execute()
  for (const kind of [
    'thread.posted',
    'reply.posted',
    'post.edited',
    'reply.accepted',
    'question.resolved',
    'post.takenBack',
    'post.putBack',
    'thread.described',
    'learning.reviewed',
    'learning.objected',
    'name.asked',
  ])
    expect(events.map((event) => event.kind)).toContain(kind)
  expect(events.filter((event) => trace.test(JSON.stringify(event)))).toEqual([])
  expect(events.filter(({ payload }) => JSON.stringify(payload).includes('"mine":true'))).toEqual([])
})

test('no letter names them, but for those that go to them', async () => {
  await mailbox.letterTo('q@zwaluwnest.example')
  await expect.poll(() => mailbox.letters.filter(({ to }) => to.endsWith('@example.org')).length).toBeGreaterThan(0)
  await expect.poll(() => mailbox.letters.filter(({ to }) => to === 'q@zwaluwnest.example').length).toBe(2)
  expect(mailbox.letters.filter(({ to, ...letter }) => !to.startsWith('q@') && trace.test(JSON.stringify(letter)))).toEqual([])
  expect(mailbox.letters.map(({ subject }) => subject)).toContain('Iemand noemt je in: Een gesprek van een ander')
  expect(mailbox.letters.filter(({ text }) => trace.test(text))).toEqual([])
})

test('the moderator who asked was told, in that answer', () => {
  expect(disclosed).toMatchObject({ author: { id: writerId, name: writerName } })
})

test('the same key of somebody else does not bring out what the writer was answered', async () => {
  const key = { 'idempotency-key': 'one-key-for-two' }
  const input = { params: { threadId: 1 }, body: { text: 'Dezelfde sleutel.', language: 'nl' as const } }
  const mine = await world.ask(writer, threads.postReply, { ...input, body: { ...input.body, anonymous: true } }, key)
  const theirs = await world.ask(world.member, threads.postReply, input, key)
  expect([mine.body.author, mine.body.mine, theirs.body.author?.id, theirs.body.mine]).toEqual([null, true, world.member.id, true])
  expect(theirs.body.id).not.toBe(mine.body.id)
})

describe('and silence means something:', () => {
  test('what the same person writes and does under their name is found everywhere', async () => {
    const { id: threadId } = await post(world.member, { title: 'Onder je naam', text: 'Wie?' })
    const ear = await listen(world.app, world.member)
    ear.say({ subscribe: `thread:${threadId}`, after: 0 })
    const { id } = await reply(writer, threadId, 'Ik, gewoon.')
    await world.done(writer, posts.react, { params: { threadId, post: 'opening', kind: 'helpful' } })
    await ear.until(() => ear.eventsOn(`thread:${threadId}`).length > 1)
    expect(ear.frames.filter((frame) => trace.test(frame))).toHaveLength(2)
    ear.close()
    for (const url of [`/api/v1/threads/${threadId}`, `/api/v1/groups/${world.square.id}/threads`, '/api/v1/search?q=gewoon', `/threads/${threadId}`, '/groups/open-plein'])
      expect([url, trace.test(await get(null, url))]).toEqual([url, true])
    expect(JSON.parse((await world.app.inject('/api/v1/search?q=by%3Azwaluwstaart')).body).items).toMatchObject([{ replyId: id }])
    expect(await sql`select 1 from event where actor_id = ${writerId}`.execute(world.app.db).then(({ rows }) => rows.length)).toBeGreaterThan(2)
  })

  test('they are a member as everybody is', async () => {
    for (const url of [`/api/v1/groups/${world.square.id}/members`, `/api/v1/people/${writerId}`, '/groups/open-plein/members'])
      expect([url, trace.test(await get(world.member, url))]).toEqual([url, true])
  })

  test('and the writer alone sees what is theirs', async () => {
    const mine = await world.done(writer, threads.readThread, { params: { threadId: 1 } })
    expect([mine.mine, mine.author, mine.replies.items[1]]).toMatchObject([true, null, { mine: true, author: null, asker: true }])
  })
})
