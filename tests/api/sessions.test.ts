import * as meetings from '@kring/contract/meetings'
import * as contract from '@kring/contract/sessions'
import * as threads from '@kring/contract/threads'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { evenings, inHours, question, script, stagesOf } from '../support/evening.ts'
import { listen } from '../support/socket.ts'
import { ulid } from '../support/ulid.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const { schedule, start, read, sit, write, go, reveal, end, eventsOn } = evenings(world)
const learning = { situation: 'Brood over', obstacle: null, tried: 'Minder bakken', worked: 'Op is op', strategy: 'reduce' } as const

test('an evening from the first minute to the harvest', async () => {
  const meetingId = await schedule()
  const session = await world.done(world.facilitator, contract.startSession, { params: { meetingId }, body: { stages: script, guests: false } })
  const [checkin, writing, discussion, harvest] = stagesOf(session)
  expect(session).toMatchObject({
    meetingId,
    stageId: checkin,
    endedAt: null,
    people: [],
    facilitator: { id: world.facilitator.id },
    clock: { remainingMs: null, totalMs: 300_000 },
  })
  expect(await world.done(world.member, meetings.readMeeting, { params: { meetingId } })).toMatchObject({ sessionId: session.id, sessionState: 'live' })

  await sit(world.member, session.id)
  await sit(world.moderator, session.id)
  expect((await sit(world.member, session.id)).people.map(({ id }) => id)).toEqual([world.member.id, world.moderator.id])
  await go(session.id, checkin, writing)
  const first = (await write(world.member, session.id, writing, 'Koffiedik drogen')).body
  const second = (await write(world.moderator, session.id, writing, 'Schillen in azijn')).body
  expect((await read(world.member, session.id)).notes).toEqual([first])
  expect((await read(world.facilitator, session.id)).notes).toEqual([])
  expect((await read(world.facilitator, session.id)).stages[1]).toMatchObject({ notes: 2, revealedAt: null })

  await reveal(session.id, writing)
  expect((await read(world.facilitator, session.id)).notes.map(({ text, author }) => [text, author])).toEqual([
    ['Koffiedik drogen', null],
    ['Schillen in azijn', null],
  ])
  await go(session.id, writing, discussion)
  await go(session.id, discussion, harvest)
  await end(session.id)
  const item = await world.done(world.facilitator, contract.gather, {
    params: { sessionId: session.id },
    body: { kind: 'learning', title: 'Droog je koffiedik', text: '', learning, noteIds: [second.id, first.id], language: 'nl' },
  })
  expect(item.noteIds).toEqual([first.id, second.id])
  const thread = await world.done(world.member, threads.readThread, { params: { threadId: item.threadId ?? 0 } })
  expect(thread).toMatchObject({ kind: 'learning', author: { id: world.facilitator.id }, session: { id: session.id, title: session.title } })
  const after = await read(world.member, session.id)
  expect(after.harvest).toEqual([item])
  expect(after.notes.map(({ harvestItemId }) => harvestItemId)).toEqual([item.id, item.id])
})

describe('a session starts', () => {
  const attempt = (meetingId: number, who = world.facilitator) => world.ask(who, contract.startSession, { params: { meetingId }, body: { stages: script, guests: false } })

  test('from an hour before, on the day itself, and not when the meeting is cancelled', async () => {
    expect((await attempt(await schedule({ startsIn: 1.02 }))).problem.code).toBe('session.early')
    expect((await attempt(await schedule({ startsIn: 0.98 }))).status).toBe(201)
    expect((await attempt(await schedule({ startsIn: -72 }))).problem.code).toBe('meeting.over')
    const meetingId = await schedule()
    await world.done(world.facilitator, meetings.cancelMeeting, { params: { meetingId }, body: { reason: 'Griep' } })
    expect((await attempt(meetingId)).problem.code).toBe('meeting.cancelled')
  })

  test('once, also when two facilitators press at the same time', async () => {
    const other = await bring(world.app, 'Fenna Facilitator', [world.group.id], { facilitatorAt: inHours(-1) })
    const meetingId = await schedule()
    const answers = await Promise.all([attempt(meetingId), attempt(meetingId, other), attempt(meetingId)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.problem.code).toBe('session.started')
  })

  test('for its facilitators, with stages in the script', async () => {
    const meetingId = await schedule()
    expect((await attempt(meetingId, world.member)).problem.code).toBe('group.facilitators-only')
    expect((await attempt(meetingId, world.outsider)).status).toBe(404)
    expect((await world.ask(world.facilitator, contract.startSession, { params: { meetingId }, body: { stages: [], guests: false } })).status).toBe(400)
  })
})

describe('the facilitators', () => {
  test('press Next together and move one stage', async () => {
    const other = await bring(world.app, 'Frits Facilitator', [world.group.id], { facilitatorAt: inHours(-1) })
    const session = await start()
    const [checkin, writing] = stagesOf(session)
    const answers = await Promise.all([go(session.id, checkin, writing), go(session.id, checkin, writing, other)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.problem.code).toBe('stage.moved')
    const after = await read(world.member, session.id)
    expect([after.stageId, after.clock.totalMs]).toEqual([writing, 480_000])
    expect(await eventsOn(`session:${session.id}`)).toHaveLength(1)
  })

  test('end together and end once', async () => {
    const session = await start()
    const answers = await Promise.all([end(session.id), end(session.id), end(session.id)])
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.endedAt}`)).size).toBe(1)
    expect(await eventsOn(`session:${session.id}`)).toHaveLength(1)
    expect((await go(session.id, session.stageId, stagesOf(session)[1])).problem.code).toBe('session.ended')
    expect((await world.ask(world.facilitator, contract.pauseClock, { params: { sessionId: session.id }, body: { stageId: session.stageId } })).problem.code).toBe('session.ended')
  })

  test('stop the clock, set it going and give another minute', async () => {
    const session = await start()
    const params = { sessionId: session.id }
    const stopped = await world.done(world.facilitator, contract.pauseClock, { params, body: { stageId: session.stageId } })
    expect(stopped).toMatchObject({ endsAt: null, totalMs: 300_000 })
    expect(await world.done(world.facilitator, contract.pauseClock, { params, body: { stageId: session.stageId } })).toEqual(stopped)
    const longer = await world.done(world.facilitator, contract.extendStage, { params, body: { stageId: session.stageId, minutes: 1 } })
    expect(longer).toEqual({ endsAt: null, remainingMs: (stopped.remainingMs ?? 0) + 60_000, totalMs: 360_000 })
    const going = await world.done(world.facilitator, contract.resumeClock, { params })
    expect(Date.parse(going.endsAt ?? '') - Date.now()).toBeLessThanOrEqual(longer.remainingMs ?? 0)
    expect((await read(world.member, session.id)).clock).toEqual(going)
    expect((await world.ask(world.facilitator, contract.extendStage, { params, body: { stageId: stagesOf(session)[2], minutes: 1 } })).problem.code).toBe('stage.moved')
  })

  test('are the only ones who can', async () => {
    const session = await start()
    const [checkin, writing] = stagesOf(session)
    const params = { sessionId: session.id }
    const answers = [
      await go(session.id, checkin, writing, world.member),
      await end(session.id, world.member),
      await world.ask(world.member, contract.pauseClock, { params, body: { stageId: checkin } }),
      await world.ask(world.member, contract.resumeClock, { params }),
      await world.ask(world.member, contract.extendStage, { params, body: { stageId: checkin, minutes: 1 } }),
      await world.ask(world.member, contract.revealNotes, { params: { ...params, stageId: checkin } }),
      await world.ask(world.member, contract.gather, { params, body: question([]) }),
    ]
    expect(answers.map(({ problem }) => problem.code)).toEqual(answers.map(() => 'group.facilitators-only'))
  })
})

test('a phone that reloads is back in the right stage, with its own notes, its seat and its readiness', async () => {
  const session = await start()
  const [checkin, writing] = stagesOf(session)
  await sit(world.member, session.id)
  await sit(world.moderator, session.id)
  await go(session.id, checkin, writing)
  const note = (await write(world.member, session.id, writing, 'Van voor de herstart')).body
  await write(world.moderator, session.id, writing, 'Van een ander')
  await world.done(world.member, contract.sayReady, { params: { sessionId: session.id, stageId: writing } })
  const back = await sit(world.member, session.id)
  expect(back).toMatchObject({ stageId: writing, notes: [note], people: [{ id: world.member.id }, { id: world.moderator.id }] })
  expect(back.stages[1]).toMatchObject({ notes: 2, ready: [world.member.id] })
  expect((await eventsOn(`session:${session.id}`)).filter(({ kind }) => kind === 'seat.taken')).toHaveLength(2)
})

test('readiness is about the stage that is on, and starts anew when one comes back to it', async () => {
  const session = await start()
  const [checkin, writing] = stagesOf(session)
  const ready = (stageId: number) => world.ask(world.member, contract.sayReady, { params: { sessionId: session.id, stageId } })
  expect((await ready(checkin)).problem.code).toBe('session.seat-first')
  await sit(world.member, session.id)
  expect([(await ready(checkin)).status, (await ready(checkin)).status]).toEqual([204, 204])
  expect((await ready(writing)).problem.code).toBe('stage.moved')
  await go(session.id, checkin, writing)
  await go(session.id, writing, checkin)
  expect((await read(world.member, session.id)).stages[0]?.ready).toEqual([])
})

test('an outsider, a guest and who left find no session, also in a public group', async () => {
  const leaver = await bring(world.app, 'Vera Vertrekt', [world.group.id])
  for (const groupId of [world.group.id, world.square.id]) {
    const session = await start(groupId)
    await world.app.db.deleteFrom('membership').where('personId', '=', leaver.id).execute()
    const params = { sessionId: session.id }
    const ofStage = { ...params, stageId: session.stageId }
    const body = { stageId: session.stageId, text: 'hoi' }
    for (const who of [world.outsider, leaver, world.admin]) {
      const answers = [
        await world.ask(who, contract.readSession, { params }),
        await world.ask(who, contract.takeSeat, { params }),
        await world.ask(who, contract.enterStage, { params, body: { from: session.stageId, to: session.stageId } }),
        await world.ask(who, contract.pauseClock, { params, body: { stageId: session.stageId } }),
        await world.ask(who, contract.resumeClock, { params }),
        await world.ask(who, contract.extendStage, { params, body: { stageId: session.stageId, minutes: 1 } }),
        await world.ask(who, contract.revealNotes, { params: ofStage }),
        await world.ask(who, contract.endSession, { params }),
        await world.ask(who, contract.writeNote, { params: { ...params, noteId: ulid() }, body }),
        await world.ask(who, contract.takeBackNote, { params: { ...params, noteId: ulid() } }),
        await world.ask(who, contract.sayReady, { params: ofStage }),
        await world.ask(who, contract.sayNotReady, { params: ofStage }),
        await world.ask(who, contract.gather, { params, body: question([]) }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
      const ear = await listen(world.app, who)
      ear.say({ subscribe: `session:${session.id}`, after: 0 })
      await ear.until(() => ear.heard.length > 0)
      expect(ear.heard).toEqual([{ refused: `session:${session.id}` }])
      ear.close()
    }
    expect((await world.ask(null, contract.readSession, { params })).status).toBe(401)
  }
})
