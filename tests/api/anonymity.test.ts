import * as files from '@kring/contract/files'
import * as groups from '@kring/contract/groups'
import * as learnings from '@kring/contract/learnings'
import * as moderation from '@kring/contract/moderation'
import * as posts from '@kring/contract/posts'
import * as threads from '@kring/contract/threads'
import { withAsked } from '@kring/domain/moderation'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { allowNameless, charter } from '../support/examples.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const told = { situation: 'Twintig kilo schillen.', obstacle: 'time', tried: 'Azijn.', worked: 'Ja.', strategy: 'repurpose' } as const
beforeAll(() => allowNameless(world))

type Words = { kind?: threads.Kind; text?: string; anonymous?: boolean; groupId?: number; learning?: threads.Learning | null }
const ask = (who: Actor, { kind = 'question', text = 'Ik niet.', anonymous = true, groupId = world.group.id, learning = null }: Words = {}) =>
  world.ask(who, threads.postThread, { params: { groupId }, body: { kind, title: 'Wie durft?', text, learning, language: 'nl', anonymous } })
const asked = async (who: Actor = world.member, words: Words = {}) => (await ask(who, words)).body
const reply = (who: Actor, threadId: number, text: string, anonymous = true) =>
  world.done(who, threads.postReply, { params: { threadId }, body: { text, language: 'nl', anonymous } })
const read = (threadId: number, who: Actor | null = world.facilitator) => world.done(who, threads.readThread, { params: { threadId } })
const askName = (who: Actor, threadId: number, post = 'opening', reason = 'Een dreigement') => world.ask(who, moderation.askName, { params: { threadId, post }, body: { reason } })
const mine = (who: Actor, threadId: number) => world.done(who, moderation.listMyDisclosures, { params: { threadId } })
const edit = (who: Actor, threadId: number, post: string, text: string, version = 1) =>
  world.ask(who, posts.editPost, { params: { threadId, post }, body: { version, title: post === 'opening' ? 'Wie durft?' : null, text, learning: null, note: '' } })
const close = (threadId: number) => world.done(world.moderator, moderation.closeThread, { params: { threadId }, body: { reason: 'Klaar hiermee' } })
const errorsOf = ({ problem }: Awaited<ReturnType<typeof ask>>) => problem.errors?.map(({ field, code }) => [field, code])

describe('a group', () => {
  test('agrees to writing without a name, says so, and can stop; what was posted stays as it was', async () => {
    const { id: groupId } = await world.done(world.admin, groups.startGroup, { body: { ...charter, name: 'Kring zonder namen' } })
    const change = (body: Partial<typeof charter> & { anonymousAllowed?: boolean }) =>
      world.done(world.admin, groups.changeGroup, { params: { groupId }, body: { ...charter, name: 'Kring zonder namen', ...body } })
    expect((await world.done(world.admin, groups.readGroup, { params: { slug: 'kring-zonder-namen' } })).anonymousAllowed).toBe(false)
    expect((await ask(world.admin, { groupId })).status).toBe(422)
    expect((await change({ anonymousAllowed: true })).anonymousAllowed).toBe(true)
    const thread = await asked(world.admin, { groupId })
    expect(thread).toMatchObject({ author: null, mine: true, group: { anonymousAllowed: true } })
    expect((await change({})).anonymousAllowed).toBe(true)
    await change({ anonymousAllowed: false })
    expect(await read(thread.id, world.admin)).toMatchObject({ author: null, group: { anonymousAllowed: false } })
    expect(errorsOf(await ask(world.admin, { groupId }))).toEqual([['anonymous', 'post.named-here']])
  })
})

describe('who writes without a name', () => {
  test('hears at the field where that cannot be: in a group that did not agree, in an announcement, in a closed thread', async () => {
    expect(errorsOf(await ask(world.member, { groupId: world.square.id }))).toEqual([['anonymous', 'post.named-here']])
    expect(errorsOf(await ask(world.facilitator, { kind: 'announcement' }))).toEqual([['anonymous', 'thread.signed']])
    const { id: threadId } = await asked()
    await close(threadId)
    const late = await world.ask(world.moderator, threads.postReply, { params: { threadId }, body: { text: 'Nog iets.', language: 'nl', anonymous: true } })
    expect([late.status, late.problem.errors?.[0]?.field]).toEqual([422, 'anonymous'])
  })

  test('has no face in lists, and is nobody in search', async () => {
    const { id: threadId } = await asked()
    await reply(world.facilitator, threadId, 'Ik wel.', false)
    await reply(world.member, threadId, 'Zie je wel.')
    const { items } = await world.done(world.moderator, threads.listThreads, { params: { groupId: world.group.id }, querystring: {} })
    expect(items.find(({ id }) => id === threadId)).toMatchObject({ author: null, mine: false, faces: [{ name: 'Femke Fabriek' }], lastUnnamed: true, replyCount: 2 })
  })

  test('is known again in a thread they began, and nowhere else', async () => {
    const { id: own } = await asked()
    await reply(world.member, own, 'Nog iets.')
    await reply(world.facilitator, own, 'Ik ook zonder naam.')
    await reply(world.member, own, 'Onder mijn naam.', false)
    expect((await read(own, world.moderator)).replies.items.map(({ author, asker }) => [author?.name, asker])).toEqual([
      [undefined, true],
      [undefined, false],
      ['Lotte Lid', false],
    ])
    const { id: elsewhere } = await asked(world.member, { anonymous: false })
    await reply(world.member, elsewhere, 'Dit ben ik ook.')
    expect((await read(elsewhere)).replies.items).toMatchObject([{ author: null, asker: false }])
  })

  test('changes it, takes it back and settles it, and nobody sees whose act that was', async () => {
    const { id: threadId } = await asked()
    const { id } = await reply(world.facilitator, threadId, 'Probeer dit.', false)
    const { status } = await edit(world.member, threadId, 'opening', 'Ik toch wel.')
    await world.done(world.member, threads.acceptReply, { params: { threadId }, body: { replyId: id } })
    await world.done(world.member, posts.takeBackPost, { params: { threadId, post: 'opening' } })
    await world.done(world.member, posts.putBackPost, { params: { threadId, post: 'opening' } })
    expect([status, (await read(threadId)).acceptedReplyId]).toEqual([200, id])
    const acts = await world.app.db.selectFrom('event').where('topic', '=', `thread:${threadId}`).select(['kind', 'actorId']).orderBy('seq').execute()
    expect(acts).toEqual([
      { kind: 'reply.posted', actorId: world.facilitator.id },
      ...['post.edited', 'reply.accepted', 'post.takenBack', 'post.putBack'].map((kind) => ({ kind, actorId: null })),
    ])
  })

  test('cannot change it in a closed thread, where only a moderator could have', async () => {
    const { id: threadId } = await asked(world.moderator)
    await close(threadId)
    expect((await edit(world.moderator, threadId, 'opening', 'Toch anders.')).status).toBe(403)
  })

  test('leaves the same trace by a change, whoever wrote the nameless reply after it', async () => {
    const traceAfter = async (replier: Actor) => {
      const { id: threadId } = await asked(world.member, { anonymous: false })
      await reply(replier, threadId, 'Zonder naam.')
      await edit(world.member, threadId, 'opening', 'Net anders.')
      return (await read(threadId)).editedAt !== null
    }
    expect([await traceAfter(world.member), await traceAfter(world.facilitator)]).toEqual([true, true])
  })

  test('sends pictures and plain text along, but no document that tells who made it', async () => {
    const params = { groupId: world.group.id }
    const note = await world.done(world.member, files.uploadFile, { params, querystring: { name: 'lijst.txt' }, body: Buffer.from('Twaalf') })
    const paper = await world.done(world.member, files.uploadFile, {
      params,
      querystring: { name: 'brief.pdf' },
      body: Buffer.from('%PDF-1.4\n1 0 obj<</Author(Lotte Lid)>>endobj'),
    })
    expect((await ask(world.member, { text: `[lijst](${note.url})` })).status).toBe(201)
    expect(errorsOf(await ask(world.member, { text: `[brief](${paper.url})` }))).toEqual([['text', 'file.named']])
    const learning = { ...told, worked: `Zie [brief](${paper.url})` }
    expect(errorsOf(await ask(world.member, { kind: 'learning', text: '', learning }))).toEqual([['learning.worked', 'file.named']])
    const { id: threadId } = await asked()
    expect((await edit(world.member, threadId, 'opening', `[brief](${paper.url})`)).problem.errors?.[0]?.field).toBe('text')
    expect((await ask(world.member, { text: `[brief](${paper.url})`, anonymous: false })).status).toBe(201)
  })

  test('leaves a learning post by post, so that nobody learns which posts are of one person', async () => {
    const { id: threadId } = await asked()
    const nameless = await reply(world.member, threadId, 'Zonder naam.')
    const named = await reply(world.member, threadId, 'Met naam.', false)
    const sources = ['opening', String(nameless.id), String(named.id)].map((post) => ({ threadId, post }))
    const made = await world.done(world.facilitator, learnings.makeLearning, {
      params: { groupId: world.group.id },
      body: { title: 'Durven helpt', text: '', learning: told, language: 'nl', sources },
    })
    const left = async (who = world.facilitator) =>
      (await world.done(who, learnings.readStory, { params: { threadId: made.id } })).sources.map(({ post, author, mine }) => [post, author?.name ?? null, mine])
    const object = (source?: { threadId: number; post: string }) =>
      world.done(world.member, learnings.objectToLearning, { params: { threadId: made.id }, body: { text: '', ...(source && { source }) } })
    expect(await left(world.member)).toEqual([
      ['opening', null, true],
      [String(nameless.id), null, true],
      [String(named.id), 'Lotte Lid', true],
    ])
    await object()
    expect(await left()).toEqual([
      ['opening', null, false],
      [String(nameless.id), null, false],
    ])
    await object({ threadId, post: String(nameless.id) })
    expect(await left()).toEqual([['opening', null, false]])
    const events = await world.app.db
      .selectFrom('event')
      .where('topic', '=', `thread:${made.id}`)
      .where('kind', '=', 'learning.objected')
      .select('payload')
      .orderBy('seq')
      .execute()
    expect(events.map(({ payload }) => payload)).toEqual([{ posts: [{ threadId, post: String(named.id) }] }, { posts: [{ threadId, post: String(nameless.id) }] }])
  })
})

describe('a moderator', () => {
  test('asks who wrote it: is told in that answer, everybody reads that it was asked, and its writer why', async () => {
    const writer = await bring(world.app, 'Wil Weet', [world.group.id])
    await sql`insert into account (person_id, email, email_key, password_hash) values (${writer.id}, 'wil@example.org', 'wil@example.org', 'x')`.execute(world.app.db)
    await sql`update person set language = 'en' where id = ${writer.id}`.execute(world.app.db)
    world.app.postman.wake = () => {}
    const { id: threadId } = await asked(writer)
    const { id } = await reply(writer, threadId, 'Pas maar op.')
    const { status, body } = await askName(world.moderator, threadId, String(id))
    expect([status, body.author.name]).toEqual([201, 'Wil Weet'])
    const [line] = (await world.done(world.member, moderation.readLog, { params: { groupId: world.group.id }, querystring: {} })).items
    expect(line).toMatchObject({ ruling: null, asked: { post: String(id), by: { name: 'Mo Moderator' }, reason: 'Een dreigement' }, thread: { id: threadId } })
    expect(JSON.stringify(line)).not.toContain('Wil Weet')
    const before = { items: [], seq: 0 }
    const now = await mine(writer, threadId)
    expect(now.items).toEqual([line?.asked])
    const [event] = await world.app.db.selectFrom('event').where('topic', '=', `thread:${threadId}`).where('kind', '=', 'name.asked').select('payload').execute()
    const heard = event?.payload as moderation.NameAsked
    expect(withAsked(before, heard, [String(id)]).items).toEqual(now.items)
    expect(withAsked(withAsked(before, heard, [String(id)]), heard, [String(id)]).items).toEqual(now.items)
    expect(withAsked(before, heard, ['opening'])).toEqual(before)
    for (const other of [world.member, world.moderator, world.facilitator]) expect((await mine(other, threadId)).items).toEqual([])
    const letters = await world.app.db.selectFrom('mail').select(['recipient', 'subject', 'text']).execute()
    expect(letters).toMatchObject([{ recipient: 'wil@example.org', subject: 'A moderator asked for your name: Wie durft?' }])
    expect(letters[0]?.text).toMatch(/Mo Moderator[^]*Een dreigement[^]*\?post=/)
  })

  test('needs a reason, and to be one of this group', async () => {
    const { id: threadId } = await asked()
    expect((await askName(world.moderator, threadId, 'opening', '  ')).problem.errors?.[0]?.field).toBe('reason')
    for (const who of [world.member, world.facilitator]) expect((await askName(who, threadId)).status).toBe(403)
    expect((await askName(world.admin, threadId)).status).toBe(404)
    const admin = await bring(world.app, 'Ad Min', [world.group.id], {}, { adminAt: new Date().toISOString() })
    expect((await askName(admin, threadId)).status).toBe(403)
  })

  test('has nothing to ask where a name stands, or about their own post', async () => {
    const { id: named } = await asked(world.member, { anonymous: false })
    expect((await askName(world.moderator, named)).problem.code).toBe('post.has-name')
    const { id: own } = await asked(world.moderator)
    expect((await askName(world.moderator, own)).problem.code).toBe('post.own-name')
  })

  test('can ask about a post that was taken back', async () => {
    const { id: threadId } = await asked()
    await world.done(world.member, posts.takeBackPost, { params: { threadId, post: 'opening' } })
    expect((await askName(world.moderator, threadId)).body.author.name).toBe('Lotte Lid')
  })

  test('finds all of it in the log, rulings and questions in order, page after page', async () => {
    const { id: groupId } = await world.done(world.admin, groups.startGroup, { body: { ...charter, name: 'Kring vol vragen', anonymousAllowed: true } })
    const writer = await bring(world.app, 'Wim Weer', [groupId])
    for (let number = 0; number < 18; number += 1) {
      const { id: threadId } = await asked(writer, { groupId })
      await askName(world.admin, threadId)
      await world.done(world.admin, moderation.closeThread, { params: { threadId }, body: { reason: 'Gevraagd' } })
    }
    const page = (after?: string) => world.done(world.admin, moderation.readLog, { params: { groupId }, querystring: after === undefined ? {} : { after } })
    const first = await page()
    const second = await page(first.next ?? '')
    const lines = [...first.items, ...second.items]
    expect([first.items.length, second.items.length, second.next]).toEqual([30, 6, null])
    expect(new Set(lines.map(({ ruling, asked }) => (ruling ? `r${ruling.id}` : `a${asked?.id}`))).size).toBe(36)
    const moments = lines.map(({ ruling, asked }) => (ruling ?? asked)?.at ?? '')
    expect(moments).toEqual(moments.toSorted().toReversed())
  })
})
