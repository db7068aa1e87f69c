import * as people from '@kring/contract/people'
import * as contract from '@kring/contract/questions'
import type { Wait } from '@kring/contract/questions'
import * as threads from '@kring/contract/threads'
import { withResolution } from '@kring/domain/questions'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const ask = (title: string, who = world.member) =>
  world.done(who, threads.postThread, { params: { groupId: world.group.id }, body: { kind: 'question', title, text: 'Wie weet raad?', learning: null, language: 'nl' } })
const resolve = (threadId: number, text = '', who = world.member) => world.ask(who, contract.resolveQuestion, { params: { threadId }, body: { text } })
const read = (threadId: number, who = world.facilitator) => world.done(who, threads.readThread, { params: { threadId } })
const lastEvent = async (threadId: number, kind: string) =>
  (await world.app.db.selectFrom('event').where('topic', '=', `thread:${threadId}`).where('kind', '=', kind).select('payload').orderBy('seq', 'desc').executeTakeFirstOrThrow())
    .payload as never
const waiting = async (wait: Wait, who = world.facilitator) => (await world.done(who, contract.listQuestions, { querystring: { wait } })).items
const grow = (threadId: number, days: number) => sql`update thread set last_post_at = now() - make_interval(days => ${days}::int) where id = ${threadId}`.execute(world.app.db)

describe('a question that needs no answer any more', () => {
  test('is settled by who asked, with a line on how it went, and opened again', async () => {
    const { id } = await ask('Wie heeft er een bakfiets?')
    expect((await resolve(id, ' We leenden er een. ')).body).toEqual({ by: expect.objectContaining({ id: world.member.id }), text: 'We leenden er een.' })
    expect(await read(id)).toMatchObject({ resolution: { text: 'We leenden er een.' }, resolvedAt: expect.any(String), acceptedReplyId: null })
    await world.done(world.member, contract.withdrawResolution, { params: { threadId: id } })
    expect(await read(id)).toMatchObject({ resolution: null, resolvedAt: null })
  })

  test('is not settled by whoever passes by', async () => {
    const { id } = await ask('Wie heeft er een kraan?')
    const { status, problem } = await resolve(id, '', world.facilitator)
    expect([status, problem.code]).toEqual([403, 'thread.asker-only'])
    expect((await resolve(id, '', world.moderator)).status).toBe(200)
  })

  test('that got an answer is answered, and stays so until that is taken away', async () => {
    const { id } = await ask('Waar koop ik hennepblokken?')
    await resolve(id, 'Nergens.')
    const reply = await world.done(world.facilitator, threads.postReply, { params: { threadId: id }, body: { text: 'In Sassenheim.', language: 'nl' } })
    await world.done(world.member, threads.acceptReply, { params: { threadId: id }, body: { replyId: reply.id } })
    expect(await read(id)).toMatchObject({ acceptedReplyId: reply.id, resolvedAt: null, resolution: null })
    const { status, problem } = await resolve(id)
    expect([status, problem.code]).toEqual([409, 'question.answered'])
  })

  test('cannot be something else than a question', async () => {
    const { id } = await world.done(world.member, threads.postThread, {
      params: { groupId: world.group.id },
      body: { kind: 'discussion', title: 'Praatje', text: 'Zomaar.', learning: null, language: 'nl' },
    })
    expect((await resolve(id)).problem.code).toBe('thread.not-a-question')
  })

  test('changes an open page into what a fresh read gives, there and back', async () => {
    const { id } = await ask('Wie hoort dit?')
    const before = await read(id)
    await resolve(id, 'Klaar.')
    const resolved = withResolution(before, await lastEvent(id, 'question.resolved'))
    expect({ ...resolved, seq: 1 }).toEqual(await read(id))
    await world.done(world.member, contract.withdrawResolution, { params: { threadId: id } })
    await lastEvent(id, 'resolution.withdrawn')
    expect({ ...withResolution(resolved, null), seq: 2 }).toEqual(await read(id))
  })
})

describe('the questions that wait', () => {
  test('are those of others, the longest waiting first, until they are settled', async () => {
    const [old, young] = [await ask('Eerst gevraagd'), await ask('Later gevraagd')]
    const own = await ask('Zelf gevraagd', world.facilitator)
    const ids = (await waiting('open')).map(({ id }) => id)
    expect(ids.indexOf(old.id)).toBeLessThan(ids.indexOf(young.id))
    expect(ids).toContain(young.id)
    expect(ids).not.toContain(own.id)
    await resolve(old.id)
    expect((await waiting('open')).map(({ id }) => id)).not.toContain(old.id)
  })

  test('without a reply are apart, and so are those that went quiet', async () => {
    const [bare, replied, quiet] = [await ask('Niemand?'), await ask('Iemand wel'), await ask('Lang stil')]
    await world.done(world.facilitator, threads.postReply, { params: { threadId: replied.id }, body: { text: 'Misschien.', language: 'nl' } })
    await grow(quiet.id, 61)
    const unreplied = (await waiting('unreplied')).map(({ id }) => id)
    expect(unreplied).toContain(bare.id)
    expect(unreplied).not.toContain(replied.id)
    expect((await waiting('stale')).map(({ id }) => id)).toEqual([quiet.id])
    expect((await waiting('open')).map(({ id }) => id)).not.toContain(quiet.id)
  })

  test('find who wrote that they know of it, and say by which word', async () => {
    const { id } = await ask('Welke verzekering past bij een leihal voor gereedschap?')
    const { offers: _, ...profile } = await world.done(world.facilitator, people.readPerson, { params: { personId: world.facilitator.id } })
    await world.done(world.facilitator, people.changeProfile, {
      body: { name: profile.name, organisation: profile.organisation, sector: profile.sector, seeks: '', offers: 'Ik weet alles van verzekeringen en van bier.' },
    })
    const fitting = await waiting('fitting')
    expect(fitting.map((question) => [question.id, question.fits])).toEqual([[id, ['verzekeringen']]])
    expect(await waiting('fitting', world.moderator)).toEqual([])
  })

  test('in a members-only group stay there', async () => {
    await ask('Geheime vraag')
    for (const wait of contract.waits) expect(await waiting(wait, world.outsider)).toEqual([])
  })

  test('go on where the page ended, without gaps or repeats', async () => {
    for (let number = 0; number < 24; number += 1) await ask(`Nummer ${number}`)
    const first = await world.done(world.facilitator, contract.listQuestions, { querystring: {} })
    const second = await world.done(world.facilitator, contract.listQuestions, { querystring: { after: first.next ?? '' } })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  })
})
