import * as posts from '@kring/contract/posts'
import * as groups from '@kring/contract/groups'
import * as moderation from '@kring/contract/moderation'
import * as contract from '@kring/contract/threads'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { useWorld } from '../support/world.ts'
import { writing } from '../support/writing.ts'

const world = useWorld()
const { open, reply, read, edit, history, age, eventsOn, keyOf } = writing(world)

describe('who changes their own words', () => {
  test('right after posting leaves no trace', async () => {
    const { id } = await open()
    const { body } = await edit(world.member, id, undefined, { title: 'Waar gaat het heen?', text: 'Wij hebben **4** kilo.' })
    expect(body).toMatchObject({ opening: { title: 'Waar gaat het heen?', html: '<p>Wij hebben <strong>4</strong> kilo.</p>\n', version: 2, editedAt: null }, reply: null })
    expect(await history(world.member, id)).toMatchObject([{ version: 2, title: 'Waar gaat het heen?', text: 'Wij hebben **4** kilo.', note: '' }])
    const [line] = (await world.done(world.member, contract.listThreads, { params: { groupId: world.group.id }, querystring: {} })).items
    expect(line).toMatchObject({ id, title: 'Waar gaat het heen?', slug: 'waar-gaat-het-heen', excerpt: 'Wij hebben 4 kilo.' })
  })

  test('after somebody replied leaves what it said before, and why it changed', async () => {
    const { id } = await open()
    await reply(id)
    const { body } = await edit(world.member, id, undefined, { title: 'Waar?', text: 'Vier kilo.', note: ' Het getal klopte niet ' })
    expect(body.opening?.editedAt).not.toBeNull()
    expect((await read(world.moderator, id)).editedAt).toBe(body.opening?.editedAt)
    expect(await history(world.facilitator, id)).toMatchObject([
      { version: 2, title: 'Waar?', text: 'Vier kilo.', note: 'Het getal klopte niet' },
      { version: 1, title: 'Waar blijft het koffiedik?', text: 'Wij hebben 400 kilo.', note: '' },
    ])
  })

  test('later leaves a trace too, in the group’s list and under the answer', async () => {
    const { id } = await open()
    const { id: replyId } = await reply(id)
    await world.done(world.member, contract.acceptReply, { params: { threadId: id }, body: { replyId } })
    await age(id)
    const { body } = await edit(world.facilitator, id, replyId, { text: 'Naar de kwekerij op de hoek.' })
    expect(body.reply).toMatchObject({ text: 'Naar de kwekerij op de hoek.', mine: true, version: 2 })
    const { acceptedReply, replies } = await read(world.member, id)
    expect([acceptedReply?.text, replies.items[0]?.text, acceptedReply?.editedAt]).toEqual(['Naar de kwekerij op de hoek.', 'Naar de kwekerij op de hoek.', body.reply?.editedAt])
  })

  test('changes every part of a learning', async () => {
    const learning = { situation: 'Een **kelder**', obstacle: 'time', tried: 'Drogen', worked: 'Ja', strategy: 'reuse' } as const
    const { id } = await world.done(world.member, contract.postThread, {
      params: { groupId: world.group.id },
      body: { kind: 'learning', title: 'Drogen', text: '', learning, language: 'nl' },
    })
    await age(id)
    const changed = { ...learning, obstacle: null, worked: '*Nee*', strategy: 'repair' } as const
    await edit(world.member, id, undefined, { title: 'Drogen', text: '', learning: changed })
    expect(await read(world.member, id)).toMatchObject({ learning: { worked: '<p><em>Nee</em></p>\n' }, obstacle: null, strategy: 'repair' })
    expect((await history(world.member, id)).map(({ learning }) => learning)).toEqual([changed, learning])
    const { status, problem } = await edit(world.member, id, undefined, { version: 2, title: 'Drogen', text: '', learning: null })
    expect([status, problem.errors?.[0]?.field]).toEqual([422, 'learning'])
  })

  test('finds an empty text and a title at a reply refused at their field', async () => {
    const { id } = await open()
    const { id: replyId } = await reply(id)
    const refusedAt = async (...words: Parameters<typeof edit>) => (await edit(...words)).problem.errors?.map(({ field }) => field)
    expect(await refusedAt(world.facilitator, id, replyId, { text: ' ' })).toEqual(['text'])
    expect(await refusedAt(world.facilitator, id, replyId, { title: 'Titel' })).toEqual(['title'])
    expect(await refusedAt(world.member, id, undefined, { title: null })).toEqual(['title'])
    expect(await refusedAt(world.member, id, undefined, { title: 'Waar?', text: '' })).toEqual(['text'])
  })
})

describe('nobody changes the words', () => {
  test('of somebody else, a moderator neither', async () => {
    const { id } = await open()
    const { id: replyId } = await reply(id)
    for (const who of [world.moderator, world.member]) expect((await edit(who, id, replyId, {})).problem.code).toBe('post.not-mine')
    expect((await edit(world.moderator, id, undefined, { title: 'Anders' })).status).toBe(403)
  })

  test('in a closed thread, or of a reply that stands elsewhere', async () => {
    const { id } = await open()
    const { id: replyId } = await reply(id)
    const other = await open()
    expect((await edit(world.facilitator, other.id, replyId, {})).status).toBe(404)
    expect((await world.ask(world.member, posts.listRevisions, { ...keyOf(other.id, replyId), querystring: {} })).status).toBe(404)
    await world.done(world.moderator, moderation.closeThread, { params: { threadId: id }, body: { reason: 'Klaar' } })
    expect((await edit(world.facilitator, id, replyId, {})).problem.code).toBe('thread.closed')
  })

  test('of a group they left', async () => {
    const leaver = await bring(world.app, 'Vera Vertrekt', [world.square.id])
    const { id } = await open(world.member, 'Op het plein', world.square.id)
    const { id: replyId } = await reply(id, 'Ik ga zo.', leaver)
    await world.done(leaver, groups.leaveGroup, { params: { groupId: world.square.id } })
    expect((await edit(leaver, id, replyId, {})).problem.code).toBe('group.members-only')
  })
})

test('who started from an older version loses nothing: it is refused, and the newer text is there to read', async () => {
  const { id } = await open()
  const { id: replyId } = await reply(id)
  const both = await Promise.all(['Van mijn telefoon.', 'Van mijn laptop.'].map((text) => edit(world.facilitator, id, replyId, { text })))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const [refused, landed] = both.toSorted((a, b) => b.status - a.status)
  expect(refused?.problem.code).toBe('post.edited-elsewhere')
  const [newest] = await history(world.facilitator, id, replyId)
  expect(newest).toMatchObject({ version: 2, text: landed?.body.reply?.text })
  expect((await edit(world.facilitator, id, replyId, { version: 2, text: 'Allebei.' })).body.reply?.text).toBe('Allebei.')
})

test('of twenty changes at once one lands, and every version that was seen is kept', async () => {
  const { id } = await open()
  const { id: replyId } = await reply(id)
  await age(id)
  const landed: string[] = []
  for (let version = 1; version <= 3; version += 1) {
    const all = await Promise.all(Array.from({ length: 20 }, (_, turn) => edit(world.facilitator, id, replyId, { version, text: `${version}.${turn}` })))
    expect(all.filter(({ status }) => status === 200).length).toBe(1)
    landed.unshift(all.find(({ status }) => status === 200)?.body.reply?.text ?? '')
  }
  expect((await history(world.member, id, replyId)).map(({ text }) => text)).toEqual([...landed, 'Naar de kwekerij.'])
  expect((await eventsOn(`thread:${id}`)).map(({ kind }) => kind)).toEqual(['reply.posted', 'post.edited', 'post.edited', 'post.edited'])
})

test('a long history comes in pages that begin where the one before ended', async () => {
  const { id } = await open()
  await age(id)
  for (let version = 1; version <= 24; version += 1) await edit(world.member, id, undefined, { version, title: 'Waar?', text: `Versie ${version + 1}` })
  const first = await world.done(world.member, posts.listRevisions, { ...keyOf(id), querystring: {} })
  const second = await world.done(world.member, posts.listRevisions, { ...keyOf(id), querystring: { after: first.next ?? '' } })
  expect(first.items.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, place) => 25 - place))
  expect([second.items.map(({ version }) => version), second.next]).toEqual([[6, 5, 4, 3, 2, 1], null])
})
