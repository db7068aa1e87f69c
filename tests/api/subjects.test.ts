import * as posts from '@kring/contract/posts'
import * as contract from '@kring/contract/subjects'
import type { Subjects } from '@kring/contract/threads'
import * as threads from '@kring/contract/threads'
import { withSubjects } from '@kring/domain/subjects'
import { describe, expect, test } from 'vitest'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const nothing: Subjects = { strategy: null, obstacle: null, tags: [] }
const learning = { situation: 'Een zaal.', obstacle: 'costs', tried: 'Lenen.', worked: 'Ja.', strategy: 'repair' } as const

const start = (about: Partial<Subjects>, groupId = world.group.id, who = world.member) =>
  world.done(who, threads.postThread, {
    params: { groupId },
    body: { kind: 'question', title: 'Waarover?', text: 'Zeg het.', learning: null, subjects: { ...nothing, ...about }, language: 'nl' },
  })
const describeIt = (threadId: number, about: Partial<Subjects>, who = world.member) =>
  world.ask(who, contract.describeThread, { params: { threadId }, body: { ...nothing, ...about } })
const read = (threadId: number) => world.done(world.facilitator, threads.readThread, { params: { threadId } })
const list = async (querystring: object, groupId = world.group.id) =>
  (await world.done(world.member, threads.listThreads, { params: { groupId }, querystring })).items.map(({ id }) => id)

describe('what a thread is about', () => {
  test('is said when it begins, in words that mean the same however they are typed', async () => {
    const { id } = await start({ strategy: 'reuse', obstacle: 'time', tags: ['#Oude Deuren', 'oude  deuren', 'Hout'] })
    expect(await read(id)).toMatchObject({ strategy: 'reuse', obstacle: 'time', tags: ['oude deuren', 'hout'] })
  })

  test('is said later by who began it or by a moderator, and by nobody else', async () => {
    const { id } = await start({})
    expect((await describeIt(id, { tags: ['Riet'] })).body).toEqual({ ...nothing, tags: ['riet'] })
    expect((await describeIt(id, { strategy: 'refuse' }, world.moderator)).status).toBe(200)
    expect(await read(id)).toMatchObject({ strategy: 'refuse', tags: [] })
    const { status, problem } = await describeIt(id, {}, world.facilitator)
    expect([status, problem.code]).toEqual([403, 'thread.author-only'])
  })

  test('changes an open page into what a fresh read gives, and the list with it', async () => {
    const { id } = await start({})
    const before = await read(id)
    await describeIt(id, { strategy: 'reduce', tags: ['water'] })
    const event = await world.app.db.selectFrom('event').where('topic', '=', `thread:${id}`).where('kind', '=', 'thread.described').select('payload').executeTakeFirstOrThrow()
    expect({ ...withSubjects(before, event.payload as never), seq: 1 }).toEqual(await read(id))
    expect(await list({ strategy: 'reduce' })).toContain(id)
  })

  test('has to hold a strategy when it is a learning', async () => {
    const { id } = await world.done(world.member, threads.postThread, {
      params: { groupId: world.group.id },
      body: { kind: 'learning', title: 'Lenen kan', text: '', learning, subjects: { ...nothing, tags: ['lenen'] }, language: 'nl' },
    })
    expect(await read(id)).toMatchObject({ strategy: 'repair', obstacle: 'costs', tags: ['lenen'] })
    expect((await describeIt(id, { tags: ['lenen'] })).problem.errors).toEqual([{ field: 'strategy', code: 'field.required', message: 'Vul dit in.' }])
  })

  test('stays when its words are changed', async () => {
    const { id } = await start({ strategy: 'reuse', tags: ['deuren'] })
    await world.done(world.member, posts.editPost, {
      params: { threadId: id, post: 'opening' },
      body: { version: 1, title: 'Anders', text: 'Andere woorden.', learning: null, note: '' },
    })
    expect(await read(id)).toMatchObject({ title: 'Anders', strategy: 'reuse', tags: ['deuren'] })
  })

  test('is at most five tags of thirty characters', async () => {
    const { id } = await start({})
    expect((await describeIt(id, { tags: ['a', 'b', 'c', 'd', 'e', 'f'] })).status).toBe(400)
    expect((await describeIt(id, { tags: ['x'.repeat(31)] })).status).toBe(400)
    expect((await describeIt(id, { tags: [' '] })).status).toBe(400)
  })
})

describe('who looks for one subject', () => {
  test('finds the threads about it in the list of the group', async () => {
    const [wood, stone] = [await start({ tags: ['eikenhout'], obstacle: 'supply' }), await start({ tags: ['natuursteen'] })]
    expect(await list({ tag: 'Eikenhout' })).toEqual([wood.id])
    expect(await list({ obstacle: 'supply' })).toEqual([wood.id])
    expect(await list({ tag: 'natuursteen' })).toEqual([stone.id])
  })

  test('is offered the tags of the group first, and never one of a group they do not see', async () => {
    await start({ tags: ['zonnepaneel'] })
    await start({ tags: ['zonwering'] }, world.square.id)
    await start({ tags: ['zonwering'] }, world.square.id)
    const suggest = async (begins: string, who = world.member, groupId = world.group.id) =>
      (await world.done(who, contract.suggestTags, { params: { groupId }, querystring: { begins } })).tags
    expect(await suggest('Zon')).toEqual(['zonnepaneel', 'zonwering'])
    expect(await suggest('zon', world.outsider, world.square.id)).toEqual(['zonwering'])
    expect(await suggest('%')).toEqual([])
  })
})

test('the chart counts every strategy and factor, also those that nobody mentions, and nothing hidden', async () => {
  const before = await world.done(world.outsider, contract.readChart, {})
  await start({ strategy: 'remanufacture', obstacle: 'goal', tags: ['geheimwoord'] })
  const { strategies, factors, tags } = await world.done(world.member, contract.readGroupChart, { params: { groupId: world.group.id } })
  expect(strategies.map(({ strategy }) => strategy)).toEqual(threads.strategies)
  expect(factors).toHaveLength(threads.factors.length)
  expect(strategies.find(({ strategy }) => strategy === 'remanufacture')).toEqual({ strategy: 'remanufacture', threads: 1, learnings: 0 })
  expect(strategies.find(({ strategy }) => strategy === 'recover')).toEqual({ strategy: 'recover', threads: 0, learnings: 0 })
  expect(factors.find(({ factor }) => factor === 'goal')?.threads).toBe(1)
  expect(tags.map(({ tag }) => tag)).toContain('geheimwoord')
  expect(await world.done(world.outsider, contract.readChart, {})).toEqual(before)
})
