import * as contract from '@kring/contract/harvest'
import * as sessions from '@kring/contract/sessions'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { evenings, step } from '../support/evening.ts'
import { harvesting, inDays } from '../support/harvesting.ts'
import { ulid } from '../support/ulid.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const { schedule, start, read, sit, go, end, eventsOn } = evenings(world)
const { gather, action, card, finish, change, myActions, carriedOver } = harvesting(world)
const tables = { sight: 'table', grouping: { as: 'new', size: 2, count: null } } as const
const stages = [step('harvest', 'Oogst', 'Wat neem je mee?', 10, tables), step('discussion', 'Samen', 'Wat valt op?', 10)]

describe('the cards of a table', () => {
  test('have a kind, which their author can change, and which no note has elsewhere', async () => {
    const session = await start(world.group.id, { stages: [step('harvest', 'Oogst', 'Wat?', 10), step('writing', 'Schrijf', 'Wat?', 10)] })
    await sit(world.member, session.id)
    const id = ulid()
    expect((await card(world.member, session.id, session.stageId, id, 'Kratten halen', 'action')).body).toMatchObject({ card: 'action', text: 'Kratten halen' })
    expect((await card(world.member, session.id, session.stageId, id, 'Kratten halen', 'agenda')).body.card).toBe('agenda')
    const [, writing] = session.stages
    await go(session.id, session.stageId, writing?.id ?? 0)
    expect((await card(world.member, session.id, writing?.id ?? 0, ulid(), 'Los', 'action')).body.card).toBeNull()
    expect((await read(world.facilitator, session.id)).notes).toMatchObject([{ card: 'agenda' }])
  })

  test('come before everybody when their step is left, once, and not before', async () => {
    const session = await start(world.group.id, { stages })
    const [harvest, after] = session.stages.map(({ id }) => id)
    await sit(world.member, session.id)
    await card(world.member, session.id, harvest ?? 0, ulid(), 'Geheim van tafel 1', 'learning')
    expect((await read(world.facilitator, session.id)).notes).toEqual([])
    await go(session.id, harvest ?? 0, after ?? 0)
    expect((await read(world.facilitator, session.id)).notes).toMatchObject([{ text: 'Geheim van tafel 1', card: 'learning' }])
    await go(session.id, after ?? 0, harvest ?? 0)
    await go(session.id, harvest ?? 0, after ?? 0)
    await end(session.id)
    expect((await eventsOn(`session:${session.id}`)).filter(({ kind }) => kind === 'notes.revealed')).toHaveLength(1)
  })

  test('come when the writing is closed, or the session ends, too', async () => {
    for (const over of [
      (sessionId: number, stageId: number) => world.done(world.facilitator, sessions.closeWriting, { params: { sessionId, stageId } }),
      (sessionId: number) => end(sessionId),
    ]) {
      const session = await start(world.group.id, { stages })
      await sit(world.member, session.id)
      await card(world.member, session.id, session.stageId, ulid(), 'Kaart', 'question')
      await over(session.id, session.stageId)
      expect((await read(world.facilitator, session.id)).notes).toMatchObject([{ text: 'Kaart' }])
    }
  })
})

describe('an action', () => {
  test('has an owner and a day, and is of nobody yet where nobody took it on', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const mine = await action(session.id, ' Kratten halen ', { ownerId: world.member.id, dueOn: inDays(10) })
    expect(mine).toMatchObject({ kind: 'action', threadId: null, title: 'Kratten halen', owner: { id: world.member.id }, dueOn: inDays(10), doneAt: null, noteIds: [] })
    expect(await action(session.id, 'Iemand bellen')).toMatchObject({ owner: null, dueOn: null })
    expect((await read(world.moderator, session.id)).harvest).toMatchObject([mine, { title: 'Iemand bellen' }])
    expect((await myActions(world.member)).map(({ title, may }) => [title, may])).toContainEqual(['Kratten halen', true])
  })

  test('is refused at its field: of who was not there, for a day that was, without words', async () => {
    const session = await start()
    const errorsOf = async (title: string, more: object) => (await gather(session.id, 'action', title, more)).problem.errors?.map(({ field, code }) => `${field} ${code}`)
    expect(await errorsOf('Bellen', { ownerId: world.moderator.id })).toEqual(['ownerId harvest.owner-elsewhere'])
    expect(await errorsOf('Bellen', { dueOn: inDays(-2) })).toEqual(['dueOn date.past'])
    expect(await errorsOf('Bellen', { dueOn: '2099-01-01' })).toEqual(['dueOn date.far'])
    expect(await errorsOf('Bellen', { dueOn: '2027-02-31' })).toEqual(['dueOn field.format'])
    expect(await errorsOf(' ', {})).toEqual(['title field.empty'])
    expect((await read(world.facilitator, session.id)).harvest).toEqual([])
  })

  test('is changed and finished by its owner and by who runs the session, by nobody else', async () => {
    const session = await start()
    await sit(world.member, session.id)
    await sit(world.moderator, session.id)
    const item = await action(session.id, 'Kratten halen', { ownerId: world.member.id, dueOn: inDays(5) })
    const other = { title: 'Bakken halen', ownerId: world.member.id, dueOn: inDays(6) }
    expect((await change(world.moderator, session.id, item.id, other)).problem.code).toBe('harvest.not-yours')
    expect((await finish(world.moderator, session.id, item.id)).problem.code).toBe('harvest.not-yours')
    expect((await change(world.member, session.id, item.id, other)).body).toMatchObject({ title: 'Bakken halen', dueOn: inDays(6) })
    const done = (await finish(world.member, session.id, item.id)).body
    expect(done.doneAt).not.toBeNull()
    expect((await finish(world.facilitator, session.id, item.id)).body.doneAt).toBe(done.doneAt)
    expect((await myActions(world.member)).map(({ id }) => id)).not.toContain(item.id)
    const again = await world.done(world.member, contract.reopenItem, { params: { sessionId: session.id, itemId: item.id } })
    expect(again.doneAt).toBeNull()
    const given = await change(world.facilitator, session.id, item.id, { ...other, ownerId: world.moderator.id })
    expect(given.body.owner?.id).toBe(world.moderator.id)
    expect((await finish(world.member, session.id, item.id)).problem.code).toBe('harvest.not-yours')
  })

  test('keeps a day that is past by now when something else of it changes', async () => {
    const session = await start()
    const item = await action(session.id, 'Bellen', { dueOn: inDays(1) })
    await world.app.db
      .updateTable('harvestItem')
      .where('id', '=', item.id)
      .set({ dueOn: inDays(-9) })
      .execute()
    expect((await change(world.facilitator, session.id, item.id, { title: 'Toch bellen', ownerId: null, dueOn: inDays(-9) })).status).toBe(200)
    expect((await change(world.facilitator, session.id, item.id, { title: 'Toch bellen', ownerId: null, dueOn: inDays(-8) })).problem.errors?.[0]?.code).toBe('date.past')
  })

  test('is made of a card once: of two facilitators at once, one is told', async () => {
    const session = await start(world.group.id, { stages })
    await sit(world.member, session.id)
    const id = ulid()
    await card(world.member, session.id, session.stageId, id, 'Kratten', 'action')
    await end(session.id)
    const both = await Promise.all([1, 2].map((turn) => gather(session.id, 'action', `Kratten ${turn}`, { noteIds: [id] })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(both.find(({ status }) => status === 409)?.problem.code).toBe('note.harvested')
    expect((await read(world.facilitator, session.id)).harvest).toHaveLength(1)
  })
})

describe('the next meeting', () => {
  test('opens with what is still open of those before it, for members alone', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const due = await action(session.id, 'Kratten halen', { ownerId: world.member.id, dueOn: inDays(3) })
    const talk = (await gather(session.id, 'agenda', 'Wie betaalt de kratten?')).body
    const done = await action(session.id, 'Al gedaan')
    await finish(world.facilitator, session.id, done.id)
    const next = await schedule({ startsIn: 48 })
    const mine = (await carriedOver(world.member, next)).body.items.filter((item) => item.sessionId === session.id)
    expect(mine).toMatchObject([
      { id: due.id, kind: 'action', owner: { id: world.member.id }, dueOn: inDays(3), may: true, meeting: { id: session.meetingId } },
      { id: talk.id, kind: 'agenda', may: false },
    ])
    expect((await carriedOver(world.outsider, next)).status).toBe(404)
    expect((await finish(world.member, session.id, talk.id)).problem.code).toBe('harvest.not-yours')
    await finish(world.facilitator, session.id, talk.id)
    expect((await carriedOver(world.member, next)).body.items.map(({ id }) => id)).not.toContain(talk.id)
    expect((await carriedOver(world.member, session.meetingId)).body.items.map(({ id }) => id)).not.toContain(due.id)
  })

  test('of another group knows nothing of it, nor does who left', async () => {
    const leaver = await bring(world.app, 'Vera Vertrekt', [world.group.id])
    const session = await start()
    await sit(leaver, session.id)
    await action(session.id, 'Van Vera', { ownerId: leaver.id })
    expect(await myActions(leaver)).toHaveLength(1)
    const elsewhere = await schedule({ groupId: world.square.id, startsIn: 48 })
    expect((await carriedOver(world.facilitator, elsewhere)).body.items).toEqual([])
    await world.app.db.deleteFrom('membership').where('personId', '=', leaver.id).execute()
    expect(await myActions(leaver)).toEqual([])
  })
})
