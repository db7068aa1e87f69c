import * as contract from '@kring/contract/bookmarks'
import * as groups from '@kring/contract/groups'
import * as moderation from '@kring/contract/moderation'
import * as posts from '@kring/contract/posts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { writing } from '../support/writing.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const { open, reply, keyOf } = writing(world)
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
type Words = { name?: string; remindAt?: string | null }

const keep = (who: Actor, threadId: number, replyId?: number, body: Words = {}) => world.done(who, contract.keepPost, { ...keyOf(threadId, replyId), body })
const list = async (who: Actor, querystring: { q?: string; due?: boolean; after?: string } = {}) => world.done(who, contract.listBookmarks, { querystring: querystring as never })
const change = (who: Actor, bookmarkId: number, body: { name: string; remindAt: string | null }) => world.ask(who, contract.changeBookmark, { params: { bookmarkId }, body })
const remove = (who: Actor, bookmarkId: number) => world.ask(who, contract.removeBookmark, { params: { bookmarkId } })
const reader = (name: string, groupIds = [world.group.id, world.square.id]) => bring(world.app, name, groupIds)
/** As if its moment had come without anybody looking. */
const pass = (bookmarkId: number) => sql`update bookmark set remind_at = now() - interval '1 minute', rang_at = null where id = ${bookmarkId}`.execute(world.app.db)

describe('what somebody keeps', () => {
  test('stands in their list, newest first, with what it is and where', async () => {
    const lien = await reader('Lien Leest')
    const { id } = await open()
    const { id: replyId } = await reply(id, 'Naar de **kwekerij** in Noord.')
    const opening = await keep(lien, id)
    const kept = await keep(lien, id, replyId, { name: '  Bellen over\n de kwekerij ', remindAt: inHours(20) })
    const { items, next } = await list(lien)
    expect(next).toBeNull()
    expect(items.map((item) => item.id)).toEqual([kept.id, opening.id])
    expect(items[0]).toMatchObject({
      name: 'Bellen over de kwekerij',
      remindAt: kept.remindAt,
      post: { threadId: id, post: String(replyId), excerpt: 'Naar de kwekerij in Noord.', author: { id: world.facilitator.id } },
    })
    expect(items[1]).toMatchObject({
      name: '',
      remindAt: null,
      post: { post: 'opening', title: 'Waar blijft het koffiedik?', slug: 'waar-blijft-het-koffiedik', excerpt: 'Wij hebben 400 kilo.' },
    })
  })

  test('shows at the posts of its thread, to nobody else', async () => {
    const { id } = await open()
    const { id: replyId } = await reply(id)
    const mark = await keep(world.member, id, replyId, { name: 'Nalezen' })
    const marks = async (who: Actor) => (await world.done(who, contract.listMarks, { params: { threadId: id } })).items
    expect(await marks(world.member)).toEqual([mark])
    expect(await marks(world.facilitator)).toEqual([])
    expect((await list(world.facilitator)).items.filter(({ post }) => post?.threadId === id)).toEqual([])
  })

  test('is kept once, whoever taps twice, and a second tap leaves name and reminder alone', async () => {
    const lien = await reader('Lieke Leest')
    const { id } = await open()
    const first = await keep(lien, id, undefined, { name: 'Nalezen', remindAt: inHours(3) })
    const again = await Promise.all([keep(lien, id), keep(lien, id)])
    expect(again).toEqual([first, first])
    expect((await keep(lien, id, undefined, { name: 'Anders' })).remindAt).toBe(first.remindAt)
    expect((await list(lien)).items).toHaveLength(1)
    const [one, other] = await Promise.all([keep(world.moderator, id), keep(world.moderator, id)])
    expect(one).toEqual(other)
  })

  test('can be a post of a public group that one does not belong to, and nothing that one cannot see', async () => {
    const { id: seen } = await open(world.member, 'Op het plein', world.square.id)
    expect((await keep(world.outsider, seen)).post).toBe('opening')
    const { id } = await open()
    const { id: replyId } = await reply(id)
    const ask = (threadId: number, post: string, who = world.outsider) => world.ask(who, contract.keepPost, { params: { threadId, post }, body: {} })
    expect([(await ask(id, 'opening')).status, (await ask(id, String(replyId))).status]).toEqual([404, 404])
    expect((await ask(seen, String(replyId), world.member)).status).toBe(404)
    expect((await world.ask(world.outsider, contract.listMarks, { params: { threadId: id } })).status).toBe(404)
  })

  test('belongs to its keeper alone: others cannot change or remove it, nor learn that it is there', async () => {
    const { id } = await open()
    const mark = await keep(world.member, id)
    expect((await change(world.facilitator, mark.id, { name: 'Van mij', remindAt: null })).status).toBe(404)
    expect((await remove(world.facilitator, mark.id)).status).toBe(404)
    expect((await list(world.member)).items.map((item) => item.id)).toContain(mark.id)
  })

  test('without a name stays without one for its keeper too', async () => {
    const { id } = await open()
    await sql`update thread set anonymous = true where id = ${id}`.execute(world.app.db)
    const mark = await keep(world.facilitator, id)
    expect((await list(world.facilitator)).items.find((item) => item.id === mark.id)?.post).toMatchObject({ threadId: id, author: null })
  })

  test('cannot be words that were taken back', async () => {
    const { id } = await open()
    await world.done(world.member, posts.takeBackPost, keyOf(id))
    const { status, problem } = await world.ask(world.facilitator, contract.keepPost, { ...keyOf(id), body: {} })
    expect([status, problem.code]).toEqual([409, 'post.taken-back'])
  })

  test('is brought back as it was by who removed it too soon, and is new when it is kept again', async () => {
    const lien = await reader('Liesbeth Leest')
    const { id } = await open()
    const { id: replyId } = await reply(id)
    const mark = await keep(lien, id, undefined, { name: 'Nalezen', remindAt: inHours(1) })
    await pass(mark.id)
    const [due] = (await list(lien)).items
    const body = { name: 'Nalezen', remindAt: due?.remindAt ?? null }
    expect((await remove(lien, mark.id)).status).toBe(204)
    expect((await remove(lien, mark.id)).status).toBe(404)
    expect((await list(lien)).items).toEqual([])
    expect((await change(lien, mark.id, body)).body).toEqual(due)
    await remove(lien, mark.id)
    await keep(lien, id, replyId)
    expect(await keep(lien, id)).toMatchObject({ name: '', remindAt: null })
    expect((await list(lien)).items.map(({ post }) => post?.post)).toEqual(['opening', String(replyId)])
  })
})

describe('the list', () => {
  test('begins with what is due, and no line is lost or shown twice on the way to its end', async () => {
    const lien = await reader('Loes Leest')
    const { id } = await open()
    const marks: number[] = []
    for (let number = 0; number < 45; number += 1) marks.push((await keep(lien, id, (await reply(id, `Reactie ${number}`)).id)).id)
    const dueIds = [marks[3], marks[30]].map(Number)
    for (const markId of dueIds) await pass(markId)
    const first = await list(lien)
    // Meanwhile another one comes due: it stays where the first page left it.
    await sql`update bookmark set remind_at = now() where id = ${Number(marks[2])}`.execute(world.app.db)
    const second = await list(lien, { after: first.next ?? '' })
    const third = await list(lien, { after: second.next ?? '' })
    const seen = [...first.items, ...second.items, ...third.items].map((item) => item.id)
    expect(seen).toEqual([...dueIds.toReversed(), ...marks.filter((markId) => !dueIds.includes(markId)).toReversed()])
    expect(third.next).toBeNull()
    expect((await list(lien, { due: true })).items.map((item) => item.id)).toEqual([marks[30], marks[3], marks[2]])
  })

  test('is searched by the names one gave and by titles, percent signs and all, but not by titles out of sight', async () => {
    const lien = await reader('Lotje Leest')
    const { id: first } = await open(world.member, 'Honderd procent gerecyceld beton')
    const { id: second } = await open(world.member, 'Iets anders')
    await keep(lien, first)
    await keep(lien, second, undefined, { name: '100% Nalezen' })
    const found = async (q: string) => (await list(lien, { q })).items.map(({ name, post }) => name || post?.title)
    expect(await found('BETON')).toEqual(['Honderd procent gerecyceld beton'])
    expect(await found('0% na')).toEqual(['100% Nalezen'])
    expect(await found('_')).toEqual([])
    expect(await found(' ')).toHaveLength(2)
    await world.done(lien, groups.leaveGroup, { params: { groupId: world.group.id } })
    expect(await found('beton')).toEqual([])
    expect(await found('nalezen')).toEqual(['100% Nalezen'])
  })
})

describe('a bookmark outlives its post and says nothing of it', () => {
  const stubOf = async (who: Actor, id: number) => (await list(who)).items.find((item) => item.id === id)

  test('when its keeper left the group, until they are back', async () => {
    const lien = await reader('Linda Leest', [world.group.id])
    const { id } = await open()
    const { id: replyId } = await reply(id)
    const [opening, answer] = [await keep(lien, id, undefined, { name: 'Het begin' }), await keep(lien, id, replyId)]
    await world.done(lien, groups.leaveGroup, { params: { groupId: world.group.id } })
    expect(await stubOf(lien, opening.id)).toEqual({ id: opening.id, name: 'Het begin', remindAt: null, createdAt: expect.any(String), post: null })
    expect((await stubOf(lien, answer.id))?.post).toBeNull()
    expect((await change(lien, opening.id, { name: 'Weg', remindAt: inHours(1) })).body).toMatchObject({ name: 'Weg', post: null })
    await world.app.db.insertInto('membership').values({ groupId: world.group.id, personId: lien.id }).execute()
    expect((await stubOf(lien, opening.id))?.post?.threadId).toBe(id)
  })

  test('when the thread moved to a group one cannot see; where one can, it goes along', async () => {
    const mover = await bring(world.app, 'Mia Moderator', [world.group.id, world.square.id], { moderatorAt: new Date().toISOString() })
    const { id } = await open(world.member, 'Verhuist', world.square.id)
    const { id: replyId } = await reply(id)
    const [theirs, mine] = [await keep(world.outsider, id, replyId), await keep(world.facilitator, id, replyId)]
    await world.done(mover, moderation.moveThread, { params: { threadId: id }, body: { groupId: world.group.id, reason: 'Hoort daar' } })
    expect((await stubOf(world.outsider, theirs.id))?.post).toBeNull()
    expect((await stubOf(world.facilitator, mine.id))?.post).toMatchObject({ threadId: id, post: String(replyId), group: { slug: world.group.slug } })
  })

  test('when a reply went to another thread, it is found there', async () => {
    const [{ id: from }, { id: to }] = [await open(), await open(world.member, 'Hierheen')]
    const { id: replyId } = await reply(from)
    const mark = await keep(world.member, from, replyId)
    await sql`update reply set thread_id = ${to} where id = ${replyId}`.execute(world.app.db)
    expect((await stubOf(world.member, mark.id))?.post).toMatchObject({ threadId: to, title: 'Hierheen' })
    expect((await world.done(world.member, contract.listMarks, { params: { threadId: to } })).items).toEqual([mark])
  })

  test('when it was taken back, or is not there at all any more', async () => {
    const { id } = await open()
    const { id: replyId } = await reply(id)
    const [opening, answer] = [await keep(world.moderator, id), await keep(world.moderator, id, replyId, { name: 'Tip' })]
    await world.done(world.facilitator, posts.takeBackPost, keyOf(id, replyId))
    expect(await stubOf(world.moderator, answer.id)).toMatchObject({ name: 'Tip', post: null })
    expect((await stubOf(world.moderator, opening.id))?.post?.title).toBe('Waar blijft het koffiedik?')
    await world.done(world.facilitator, posts.putBackPost, keyOf(id, replyId))
    expect((await stubOf(world.moderator, answer.id))?.post?.post).toBe(String(replyId))
    await world.done(world.member, posts.takeBackPost, keyOf(id))
    expect((await stubOf(world.moderator, opening.id))?.post).toBeNull()
    await sql`delete from reply where id = ${replyId}`.execute(world.app.db)
    expect(await stubOf(world.moderator, answer.id)).toMatchObject({ name: 'Tip', post: null })
    expect((await remove(world.moderator, answer.id)).status).toBe(204)
  })
})

describe('what is wrong is said at its field, in the reader’s language', () => {
  const said = async (body: Words, who: Actor) =>
    (await world.ask(who, contract.keepPost, { ...keyOf((await open()).id), body })).problem.errors?.map(({ field, code, message }) => [field, code, message])

  test.each([
    [{ remindAt: inHours(-1) }, 'date.past', 'Dit moment is al voorbij. Kies een moment dat nog komt.', 'This moment is over. Choose one that is still to come.'],
    [{ remindAt: inHours(24 * 732) }, 'bookmark.far', 'Dit is wel erg ver weg. Kies een moment binnen twee jaar.', 'That is very far away. Choose a moment within two years.'],
    [{ remindAt: '' }, 'field.empty', 'Vul dit in.', 'Fill this in.'],
    [{ remindAt: 'morgen' }, 'field.format', 'Dit heeft niet de goede vorm.', 'This does not have the right form.'],
  ])('%j', async (body, code, dutch, english) => {
    const abroad = await reader('Emma English')
    await sql`update person set language = 'en' where id = ${abroad.id}`.execute(world.app.db)
    expect(await said(body, world.member)).toEqual([['remindAt', code, dutch]])
    expect(await said(body, abroad)).toEqual([['remindAt', code, english]])
  })

  test('a name that is too long, a leap second, a cursor that is none', async () => {
    expect(await said({ name: 'x'.repeat(201) }, world.member)).toEqual([['name', 'field.long', 'Dit is te lang.']])
    expect((await said({ remindAt: '2026-12-31T23:59:60Z' }, world.member))?.[0]?.[0]).toBe('remindAt')
    expect((await world.ask(world.member, contract.listBookmarks, { querystring: { after: 'WzFd' } })).problem.errors?.[0]?.field).toBe('after')
  })

  test('a reminder that is due can get a name, be put off, put aside and put back; one that is still to come cannot become due', async () => {
    const { id } = await open()
    const mark = await keep(world.member, id, undefined, { remindAt: inHours(1) })
    await pass(mark.id)
    const due = (await list(world.member)).items.find((item) => item.id === mark.id)?.remindAt ?? ''
    const set = async (remindAt: string | null, name = '') => (await change(world.member, mark.id, { name, remindAt })).status
    expect([await set(due, 'Nalezen'), await set(inHours(24)), await set(due), await set(null), await set(due)]).toEqual([200, 200, 200, 200, 200])
    const ahead = await keep(world.facilitator, id, undefined, { remindAt: inHours(1) })
    expect((await change(world.facilitator, ahead.id, { name: '', remindAt: inHours(-1) })).problem.errors?.[0]?.code).toBe('date.past')
  })
})
