import * as groups from '@kring/contract/groups'
import { listMentions } from '@kring/contract/mentions'
import * as meetings from '@kring/contract/meetings'
import * as moderation from '@kring/contract/moderation'
import * as posts from '@kring/contract/posts'
import type { Report } from '@kring/contract/reports'
import * as search from '@kring/contract/search'
import * as contract from '@kring/contract/threads'
import { mentionOf } from '@kring/markdown/writing'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { soon } from '../support/examples.ts'
import { type Actor, useWorld } from '../support/world.ts'
import { writing } from '../support/writing.ts'

const world = useWorld()
const { read, history, age, keyOf } = writing(world)
const report: Report = {
  meetingId: null,
  present: 'Twaalf mensen, vooral horeca.',
  discussed: 'Drie weken **wegen**.',
  decided: '',
  actions: [
    { what: 'Rooster maken', who: 'Zwaluwstaart', by: '2027-02-01' },
    { what: 'Unster <kopen> & ophangen', who: '', by: null },
  ],
  learned: 'Een streep op de ton werkt ook.',
  nextStep: '',
}
const post = (told: Report | undefined, who: Actor = world.member, groupId = world.group.id) =>
  world.ask(who, contract.postThread, {
    params: { groupId },
    body: { kind: 'report', title: 'Weegavond', text: '', learning: null, language: 'nl', ...(told && { report: told }) },
  })
const schedule = (groupId = world.group.id) => world.done(world.facilitator, meetings.scheduleMeeting, { params: { groupId }, body: soon() })
const reportsOf = async (who: Actor | null, meetingId: number) => (await world.done(who, meetings.readMeeting, { params: { meetingId } })).reports
const edit = (id: number, version: number, told: Report | undefined) =>
  world.ask(world.member, posts.editPost, { ...keyOf(id), body: { version, title: 'Weegavond', text: '', learning: null, note: '', ...(told && { report: told }) } })

describe('a meeting report', () => {
  test('tells in parts what came out of it, with who does what and when', async () => {
    const { body } = await post(report)
    const told = { present: '<p>Twaalf mensen, vooral horeca.</p>\n', discussed: '<p>Drie weken <strong>wegen</strong>.</p>\n', decided: '', nextStep: '', meeting: null }
    expect(body).toMatchObject({ kind: 'report', learning: null, report: { ...told, actions: report.actions } })
    expect(await read(world.facilitator, body.id)).toMatchObject({ report: { ...told, actions: report.actions } })
    const { items } = await world.done(world.member, contract.listThreads, { params: { groupId: world.group.id }, querystring: { kind: 'report' } })
    expect(items[0]).toMatchObject({ id: body.id, kind: 'report', excerpt: 'Drie weken wegen.' })
  })

  test('needs what was talked about, and says at its field what is wrong', async () => {
    const refusedAt = async (told: Report | undefined) => (await post(told)).problem.errors?.map(({ field, code }) => `${field} ${code}`)
    expect(await refusedAt(undefined)).toEqual(['report thread.report-fields'])
    expect(await refusedAt({ ...report, discussed: ' ' })).toEqual(['report.discussed field.empty'])
    expect(await refusedAt({ ...report, actions: [{ what: '', who: 'Sanne', by: null }] })).toEqual(['report.actions.0.what field.empty'])
    expect(await refusedAt({ ...report, actions: [{ what: 'Bellen', who: '', by: '2027-02-31' }] })).toEqual(['report.actions.0.by field.format'])
    expect(await refusedAt({ ...report, actions: Array.from({ length: 31 }, () => ({ what: 'Bellen', who: '', by: null })) })).toEqual(['report.actions field.many'])
  })

  test('keeps how it read before, and its parts are no words of another kind', async () => {
    const { body } = await post(report)
    await age(body.id)
    const changed = { ...report, decided: 'Elke maand wegen.', actions: [] }
    expect((await edit(body.id, 1, changed)).body.opening?.report).toMatchObject({ decided: '<p>Elke maand wegen.</p>\n', actions: [] })
    expect((await history(world.facilitator, body.id)).map((one) => one.report)).toEqual([changed, report])
    expect((await edit(body.id, 2, undefined)).problem.errors?.[0]?.field).toBe('report')
    const { body: question } = await world.ask(world.member, contract.postThread, {
      params: { groupId: world.group.id },
      body: { kind: 'question', title: 'Waar?', text: 'Daar?', learning: null, report, language: 'nl' },
    })
    expect(question.report).toBeNull()
  })

  test('is gone with all its parts when it is taken back, and whole when it is put back', async () => {
    const meeting = await schedule()
    const { body } = await post({ ...report, meetingId: meeting.id })
    await world.done(world.member, posts.takeBackPost, keyOf(body.id))
    expect(await read(world.member, body.id)).toMatchObject({ report: null, title: 'Een teruggenomen verslag' })
    expect(await reportsOf(world.member, meeting.id)).toEqual([])
    await world.done(world.member, posts.putBackPost, keyOf(body.id))
    expect((await read(world.member, body.id)).report).toEqual(body.report)
  })

  test('is found by the words of its parts and of its actions, and by its kind', async () => {
    const find = async (q: string) => (await world.done(world.member, search.search, { querystring: { q } })).items
    const { body } = await post({ ...report, learned: 'Een brandnetelbier schuimt.' })
    expect(await find('brandnetelbier')).toMatchObject([{ thread: { id: body.id, kind: 'report' } }])
    expect((await find('soort:verslag zwaluwstaart')).map(({ thread }) => thread.id)).toContain(body.id)
    expect((await find('ophangen'))[0]?.snippet.text).toContain('Unster <kopen> & ophangen')
    await edit(body.id, 1, report)
    expect(await find('brandnetelbier')).toEqual([])
  })
})

describe('a report of a meeting', () => {
  test('leads to it, and the meeting to its reports, for who may see both', async () => {
    const meeting = await schedule(world.square.id)
    const { body } = await post({ ...report, meetingId: meeting.id }, world.member, world.square.id)
    expect(body.report?.meeting).toEqual({ id: meeting.id, title: meeting.title, startsAt: meeting.startsAt })
    for (const who of [world.facilitator, null]) expect(await reportsOf(who, meeting.id)).toEqual([{ id: body.id, slug: 'weegavond', title: 'Weegavond' }])
    await world.done(world.moderator, moderation.moveThread, { params: { threadId: body.id }, body: { groupId: world.group.id, reason: 'Hoort daar' } })
    expect(await reportsOf(null, meeting.id)).toEqual([])
    expect(await reportsOf(world.member, meeting.id)).toHaveLength(1)
  })

  test('does not tell of it where others read that cannot see the meeting', async () => {
    const meeting = await schedule()
    const { body } = await post({ ...report, meetingId: meeting.id })
    await world.done(world.moderator, moderation.moveThread, { params: { threadId: body.id }, body: { groupId: world.square.id, reason: 'Hoort daar' } })
    expect((await read(null, body.id)).report?.meeting).toBeNull()
    expect((await history(world.member, body.id))[0]?.report?.meetingId).toBe(meeting.id)
  })

  test('is of a meeting of the same group', async () => {
    const elsewhere = await schedule(world.square.id)
    expect((await post({ ...report, meetingId: elsewhere.id })).problem.errors).toMatchObject([{ field: 'report.meetingId', code: 'thread.meeting-elsewhere' }])
    const { body } = await post(report)
    expect((await edit(body.id, 1, { ...report, meetingId: elsewhere.id })).problem.errors?.[0]?.field).toBe('report.meetingId')
  })

  test('tells whom it names, and a learning tells whom one can ask', async () => {
    const named = await bring(world.app, 'Nina Genoemd', [world.group.id])
    const at = mentionOf({ id: named.id, name: 'Nina' })
    const { body } = await post({ ...report, nextStep: `${at} plant de volgende avond.` })
    const learning = { situation: 'Dik', obstacle: null, tried: 'Drogen', worked: 'Ja', strategy: 'reuse', whoToAsk: at } as const
    const told = await world.done(world.member, contract.postThread, {
      params: { groupId: world.group.id },
      body: { kind: 'learning', title: 'Drogen', text: '', learning, language: 'nl' },
    })
    expect((await world.done(named, listMentions, {})).items.map(({ threadId }) => threadId)).toEqual([told.id, body.id])
  })

  test('is written by members', async () => {
    expect((await post(report, world.outsider, world.square.id)).problem.code).toBe('group.members-only')
    expect((await world.ask(world.outsider, groups.readGroup, { params: { slug: world.group.slug } })).status).toBe(404)
  })
})

describe('a learning', () => {
  const told = { situation: 'Koffiedik', obstacle: null, tried: 'Drogen', worked: 'Ja', strategy: 'reuse' } as const
  const tell = (learning: contract.Learning) =>
    world.done(world.member, contract.postThread, { params: { groupId: world.group.id }, body: { kind: 'learning', title: 'Drogen', text: '', learning, language: 'nl' } })

  test('tells what it cost and who to ask, where somebody wrote that', async () => {
    const { learning, id } = await tell({ ...told, cost: '12 euro en **2 uur**', whoToAsk: 'Koffiebrander Kwartelkoning' })
    expect(learning).toMatchObject({ cost: '<p>12 euro en <strong>2 uur</strong></p>\n', whoToAsk: '<p>Koffiebrander Kwartelkoning</p>\n' })
    const { items } = await world.done(world.member, search.search, { querystring: { q: 'kwartelkoning' } })
    expect(items).toMatchObject([{ thread: { id }, snippet: { text: expect.stringContaining('Koffiebrander Kwartelkoning') } }])
    expect((await tell({ ...told, cost: ' ' })).learning).toEqual({ situation: '<p>Koffiedik</p>\n', tried: '<p>Drogen</p>\n', worked: '<p>Ja</p>\n' })
  })

  test('shows in its history that this came and went', async () => {
    const { id } = await tell({ ...told, cost: '12 euro' })
    await age(id)
    const change = (version: number, learning: contract.Learning) =>
      world.done(world.member, posts.editPost, { ...keyOf(id), body: { version, title: 'Drogen', text: '', learning, note: '' } })
    await change(1, { ...told, whoToAsk: 'Sanne' })
    expect((await history(world.member, id)).map(({ learning }) => [learning?.cost, learning?.whoToAsk])).toEqual([
      [undefined, 'Sanne'],
      ['12 euro', undefined],
    ])
    await world.done(world.member, posts.takeBackPost, keyOf(id))
    await world.done(world.member, posts.putBackPost, keyOf(id))
    expect((await read(world.member, id)).learning).toMatchObject({ whoToAsk: '<p>Sanne</p>\n' })
  })
})
