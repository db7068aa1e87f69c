import { randomUUID } from 'node:crypto'
import * as contract from '@kring/contract/drafts'
import { leaveGroup } from '@kring/contract/groups'
import * as posts from '@kring/contract/posts'
import * as threads from '@kring/contract/threads'
import { beforeAll, describe, expect, test } from 'vitest'
import { deleteOldDrafts } from '../../apps/api/src/drafts/queries.ts'
import { bring } from '../support/cast.ts'
import { type Actor, useWorld } from '../support/world.ts'
import { writing } from '../support/writing.ts'

const world = useWorld()
let writer: Actor
let threadId: number
const { open, reply } = writing(world)
beforeAll(async () => {
  threadId = (await open(world.facilitator)).id
  writer = await bring(world.app, 'Wies Schrijft', [world.group.id, world.square.id])
})

const answer = (id = threadId) => `reply-${id}`
async function keep(who: Actor, place: string, fields: contract.DraftFields, over: string[] = []) {
  const version = randomUUID()
  const { status, problem } = await world.ask(who, contract.keepDraft, { params: { place }, body: { fields, version, over } })
  return { status, code: problem.code, version }
}
const read = (who: Actor, place: string) => world.ask(who, contract.readDraft, { params: { place } })
const listOf = async (who: Actor) => (await world.done(who, contract.listDrafts, { querystring: {} })).items
const discard = (who: Actor, place: string) => world.ask(who, contract.discardDraft, { params: { place } })
const newcomer = () => bring(world.app, 'Nieuw Iemand', [world.group.id])

test('what somebody writes on one device is there on another, and is nobody else’s', async () => {
  const { version } = await keep(writer, answer(), { text: 'Half gedacht' })
  expect((await read(writer, answer())).body).toEqual({ place: answer(), fields: { text: 'Half gedacht' }, version, savedAt: expect.any(String) })
  expect((await read(world.facilitator, answer())).body).toBeNull()
  expect((await listOf(world.moderator)).map(({ place }) => place)).toEqual([])
})

describe('two devices write on', () => {
  test('who has not seen the other text is told, and neither text is lost', async () => {
    const who = await newcomer()
    const first = await keep(who, answer(), { text: 'Eerst' })
    const phone = await keep(who, answer(), { text: 'Eerst, en toen' }, [first.version])
    const laptop = await keep(who, answer(), { text: 'Iets heel anders' }, [first.version])
    expect([phone.status, laptop.status, laptop.code]).toEqual([200, 409, 'draft.elsewhere'])
    expect((await read(who, answer())).body?.fields).toEqual({ text: 'Eerst, en toen' })
    expect((await keep(who, answer(), { text: 'Allebei' }, [first.version, phone.version])).status).toBe(200)
  })

  test('an answer that got lost is no conflict with oneself: the words are the same, or their name is known', async () => {
    const who = await newcomer()
    const lost = await keep(who, answer(), { text: 'Kwam aan' })
    expect((await keep(who, answer(), { text: 'Kwam aan' })).status).toBe(200)
    expect((await read(who, answer())).body?.version).toBe(lost.version)
    expect((await keep(who, answer(), { text: 'Kwam aan, en verder' }, [lost.version])).status).toBe(200)
  })

  test('of many who save at once from the same state, one wins', async () => {
    const who = await newcomer()
    const { version } = await keep(who, answer(), { text: 'Eerst' })
    const all = await Promise.all(Array.from({ length: 6 }, (_, number) => keep(who, answer(), { text: `Apparaat ${number}` }, [version])))
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
  })
})

describe('sending', () => {
  const post = (who: Actor, draft: string[], text = 'Klaar', headers = {}) =>
    world.ask(who, threads.postReply, { params: { threadId }, body: { text, language: 'nl', draft } }, headers)

  test('a reply takes its draft along, in the same breath, and once', async () => {
    const who = await newcomer()
    const { version } = await keep(who, answer(), { text: 'Klaar' })
    const key = { 'idempotency-key': version }
    const [first, again] = [await post(who, [version], 'Klaar', key), await post(who, [version], 'Klaar', key)]
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id])
    expect((await read(who, answer())).body).toBeNull()
  })

  test('what another device wrote meanwhile stays', async () => {
    const who = await newcomer()
    const { version } = await keep(who, answer(), { text: 'Klaar' })
    await keep(who, answer(), { text: 'Nog een gedachte' }, [version])
    await post(who, [version])
    expect((await read(who, answer())).body?.fields).toEqual({ text: 'Nog een gedachte' })
  })

  test('a refused reply leaves the draft where it was', async () => {
    const who = await newcomer()
    const { version } = await keep(who, answer(), { text: 'Klaar' })
    expect((await post(who, [version], ' ')).status).toBe(400)
    expect((await read(who, answer())).body?.version).toBe(version)
  })

  test('a new thread and a changed post take theirs along too', async () => {
    const who = await newcomer()
    const place = `new-${world.group.id}-question`
    const { version } = await keep(who, place, { title: 'Waar?', text: 'Hier.' })
    const words = { kind: 'question', language: 'nl' } as const
    const body = { ...words, title: 'Waar?', text: 'Hier.', learning: null, draft: [version] }
    const { id } = await world.done(who, threads.postThread, { params: { groupId: world.group.id }, body })
    expect((await read(who, place)).body).toBeNull()
    const change = await keep(who, `edit-${id}-opening`, { title: 'Waar?', text: 'Daar.', version: '1' })
    const now = { version: 1, title: 'Waar?', text: 'Daar.', learning: null, note: '', draft: [change.version] }
    await world.done(who, posts.editPost, { params: { threadId: id, post: 'opening' }, body: now })
    expect(await listOf(who)).toEqual([])
  })
})

test('the list tells what each is for, newest first, in stretches', async () => {
  const who = await newcomer()
  await keep(who, answer(), { text: '  Eerst de reactie' })
  await keep(who, `new-${world.group.id}-learning`, { title: 'Azijn', 'learning.situation': 'Dertig kilo schillen.' })
  const [lesson, words] = await listOf(who)
  expect(lesson).toMatchObject({ place: `new-${world.group.id}-learning`, title: 'Azijn', words: 'Dertig kilo schillen.', group: { slug: 'stille-kring' }, thread: null })
  expect(words).toMatchObject({ title: '', words: 'Eerst de reactie', thread: { id: threadId, slug: 'waar-blijft-het-koffiedik' } })
  for (let number = 1; number <= 50; number += 1) await keep(who, `edit-${threadId}-${number}`, { text: `${number}` })
  const first = await world.done(who, contract.listDrafts, { querystring: {} })
  const second = await world.done(who, contract.listDrafts, { querystring: { after: first.next ?? '' } })
  expect(new Set([...first.items, ...second.items].map(({ place }) => place)).size).toBe(52)
  expect([first.items.length, second.items.length, second.next]).toEqual([50, 2, null])
})

test('who may not see a place cannot begin there; who could before still has their words, and no more than those', async () => {
  expect((await keep(world.outsider, answer(), { text: 'Luistervink' })).status).toBe(404)
  expect((await read(world.outsider, answer())).status).toBe(404)
  expect((await keep(world.member, 'reply-987654321', { text: 'Waar?' })).status).toBe(404)
  const who = await newcomer()
  await keep(who, answer(), { text: 'Voor wie weggaat' })
  await world.done(who, leaveGroup, { params: { groupId: world.group.id } })
  expect(await listOf(who)).toMatchObject([{ words: 'Voor wie weggaat', group: null, thread: null }])
  expect((await read(who, answer())).body?.fields).toEqual({ text: 'Voor wie weggaat' })
  expect((await discard(who, answer())).status).toBe(204)
  expect((await keep(who, answer(), { text: 'Voor wie weggaat' })).status).toBe(200)
})

test('what is thrown away can be had back, and is gone after an hour; what nobody touched for a year goes too', async () => {
  const who = await newcomer()
  const { version } = await keep(who, answer(), { text: 'Weg ermee' })
  expect((await discard(who, answer())).status).toBe(204)
  expect([(await read(who, answer())).body, await listOf(who), (await discard(who, answer())).status]).toEqual([null, [], 404])
  await keep(who, answer(), { text: 'Weg ermee' }, [version])
  expect((await listOf(who)).length).toBe(1)
  await keep(who, `new-${world.group.id}-question`, { title: '' })
  expect((await listOf(who)).length).toBe(1)

  const { db } = world.app
  const rows = () => db.selectFrom('draft').where('personId', '=', who.id).select('place').execute()
  await db.updateTable('draft').where('personId', '=', who.id).where('discardedAt', 'is not', null).set({ discardedAt: '2026-01-01T00:00:00Z' }).execute()
  await deleteOldDrafts(db)
  expect(await rows()).toEqual([{ place: answer() }])
  await db.updateTable('draft').where('personId', '=', who.id).set({ savedAt: '2020-01-01T00:00:00Z' }).execute()
  await deleteOldDrafts(db)
  expect(await rows()).toEqual([])
})

test('a draft is bounded, and so is their number, with a sentence that says so', async () => {
  const who = await newcomer()
  const large = await keep(who, answer(), { text: 'x'.repeat(120_001) })
  expect([large.status, large.code]).toEqual([413, 'draft.large'])
  const rows = Array.from({ length: 200 }, (_, number) => ({ personId: who.id, place: `edit-${threadId}-${number + 1}`, threadId, fields: '{}', version: randomUUID() }))
  await world.app.db.insertInto('draft').values(rows).execute()
  const many = await keep(who, answer(), { text: 'Eentje nog' })
  expect([many.status, many.code]).toEqual([409, 'draft.many'])
})

test('a picture in a draft is not swept', async () => {
  const who = await newcomer()
  const { db, storage } = world.app
  const upload = { key: randomUUID(), groupId: world.group.id, personId: who.id, name: 'a.txt', type: 'text/plain', size: 1, uploadedAt: '2026-01-01T00:00:00Z' }
  const { id } = await db.insertInto('file').values(upload).returning('id').executeTakeFirstOrThrow()
  await keep(who, answer(), { text: `[a](/files/${id}/a.txt)` })
  const { sweepFiles } = await import('../../apps/api/src/files/actions.ts')
  await sweepFiles(db, { ...storage, remove: async () => {} })
  expect(await db.selectFrom('file').where('id', '=', id).select('id').execute()).toEqual([{ id }])
})

test('a page that stayed open while somebody else signed in does not write in their name', async () => {
  const headers = { 'kring-person': String(world.facilitator.id) }
  const { status, problem } = await world.ask(world.member, threads.postReply, { params: { threadId }, body: { text: 'Wie ben ik?', language: 'nl' } }, headers)
  expect([status, problem.code]).toEqual([409, 'person.changed'])
  expect((await reply(threadId, 'Ikzelf', world.member)).mine).toBe(true)
})
