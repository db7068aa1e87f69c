import * as contract from '@kring/contract/sessions'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bring } from '../support/cast.ts'
import { evenings, question, stagesOf } from '../support/evening.ts'
import { listen } from '../support/socket.ts'
import { ulid } from '../support/ulid.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, go, reveal, eventsOn } = evenings(world)

afterEach(() => void vi.useRealTimers())

describe('a note', () => {
  test('sent twenty times by a phone in a tunnel is one note, told once', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const noteId = ulid()
    const answers = await Promise.all(Array.from({ length: 20 }, () => write(world.member, session.id, session.stageId, 'Eén keer', noteId)))
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
    expect((await read(world.member, session.id)).notes).toHaveLength(1)
    expect((await eventsOn(`session:${session.id}`)).filter(({ kind }) => kind === 'notes.counted')).toHaveLength(1)
  })

  test('is counted with those that others write in the same moment, and the count never goes back', async () => {
    const session = await start()
    const crowd = await Promise.all(Array.from({ length: 12 }, (_, n) => bring(world.app, `Tegelijk ${n}`, [world.group.id])))
    for (const who of crowd) await sit(who, session.id)
    await Promise.all(crowd.map((who) => write(who, session.id, session.stageId, 'Tegelijk')))
    const counts = (await eventsOn(`session:${session.id}`)).flatMap(({ kind, payload }) => (kind === 'notes.counted' ? [(payload as contract.NotesCounted).notes] : []))
    expect([counts.at(-1), counts.toSorted((a, b) => a - b)]).toEqual([12, counts])
    expect((await read(world.member, session.id)).stages[0]?.notes).toBe(12)
  })

  test('of somebody else cannot be overwritten, taken back or found', async () => {
    const session = await start()
    await sit(world.member, session.id)
    await sit(world.moderator, session.id)
    const note = (await write(world.member, session.id, session.stageId, 'Van Lotte')).body
    expect((await write(world.moderator, session.id, session.stageId, 'Gekaapt', note.id)).status).toBe(404)
    for (const who of [world.moderator, world.facilitator])
      expect((await world.ask(who, contract.takeBackNote, { params: { sessionId: session.id, noteId: note.id } })).status).toBe(404)
    expect((await read(world.member, session.id)).notes).toEqual([note])
  })

  test('can be written anew and taken back by its author', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const { id } = (await write(world.member, session.id, session.stageId, 'Eerst')).body
    await write(world.member, session.id, session.stageId, 'Toch anders', id)
    expect((await read(world.member, session.id)).notes.map(({ text }) => text)).toEqual(['Toch anders'])
    expect((await world.ask(world.member, contract.takeBackNote, { params: { sessionId: session.id, noteId: id } })).status).toBe(204)
    expect(await read(world.member, session.id)).toMatchObject({ notes: [], stages: [{ notes: 0 }, {}, {}, {}] })
  })

  test('that was under way when the stage moved on still counts, a later one is refused', async () => {
    const session = await start()
    const [checkin, writing, discussion] = stagesOf(session)
    await sit(world.member, session.id)
    await go(session.id, checkin, writing)
    expect((await write(world.member, session.id, checkin, 'Net op tijd')).status).toBe(200)
    expect((await write(world.member, session.id, discussion, 'Stil nu')).problem.code).toBe('stage.silent')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_500 })
    expect((await write(world.member, session.id, checkin, 'Te laat')).problem.code).toBe('stage.moved')
    expect((await write(world.member, session.id, writing, 'Gewoon')).status).toBe(200)
  })

  test('comes after the reveal only while the clock runs, and then at once to everybody', async () => {
    const session = await start()
    await sit(world.member, session.id)
    await reveal(session.id, session.stageId)
    const late = (await write(world.member, session.id, session.stageId, 'Nog eentje')).body
    expect((await read(world.facilitator, session.id)).notes).toEqual([late])
    await world.done(world.facilitator, contract.pauseClock, { params: { sessionId: session.id }, body: { stageId: session.stageId } })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_500 })
    expect((await write(world.member, session.id, session.stageId, 'Te laat')).problem.code).toBe('stage.revealed')
  })

  test('is for who sits at the table of this session', async () => {
    const [session, other] = [await start(), await start()]
    expect((await write(world.member, session.id, session.stageId, 'Van de gang')).problem.code).toBe('session.seat-first')
    await sit(world.member, session.id)
    expect((await write(world.member, session.id, other.stageId, 'Verdwaald')).status).toBe(404)
    expect((await write(world.member, session.id, session.stageId, ' ')).status).toBe(400)
  })

  test('is harvested once, when it lies open', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const { id } = (await write(world.member, session.id, session.stageId, 'Kratten')).body
    const gather = () =>
      world.ask(world.facilitator, contract.gather, {
        params: { sessionId: session.id },
        body: question([id]),
      })
    expect((await gather()).problem.errors).toMatchObject([{ field: 'noteIds', code: 'note.hidden' }])
    await reveal(session.id, session.stageId)
    const answers = await Promise.all([gather(), gather()])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.problem.code).toBe('note.harvested')
    expect((await write(world.member, session.id, session.stageId, 'Toch niet', id)).problem.code).toBe('note.harvested')
    expect((await world.ask(world.member, contract.takeBackNote, { params: { sessionId: session.id, noteId: id } })).problem.code).toBe('note.harvested')
  })
})

test('before the reveal no frame to anybody else holds a word of a note, nor who wrote it', async () => {
  const session = await start()
  const secret = `geheim-${ulid()}`
  await sit(world.member, session.id)
  await sit(world.moderator, session.id)
  await go(session.id, session.stageId, stagesOf(session)[1])
  const ears = await Promise.all([world.facilitator, world.moderator, world.admin, world.outsider].map((who) => listen(world.app, who)))
  for (const ear of ears)
    for (const topic of [`session:${session.id}`, `group:${world.group.id}`, `meeting:${session.meetingId}`, `person:${world.member.id}`]) ear.say({ subscribe: topic, after: 0 })
  const [facilitator, moderator] = ears
  await write(world.member, session.id, stagesOf(session)[1], secret)
  await world.done(world.member, contract.sayReady, { params: { sessionId: session.id, stageId: stagesOf(session)[1] } })
  await Promise.all([facilitator, moderator].map((ear) => ear?.until(() => ear.eventsOn(`session:${session.id}`).some(({ kind }) => kind === 'readiness.changed'))))
  for (const ear of ears) expect(ear.frames.join()).not.toContain(secret)
  await reveal(session.id, stagesOf(session)[1])
  await facilitator?.until(() => facilitator.eventsOn(`session:${session.id}`).some(({ kind }) => kind === 'notes.revealed'))
  const revealed = facilitator?.eventsOn(`session:${session.id}`).find(({ kind }) => kind === 'notes.revealed')
  expect(revealed?.payload).toMatchObject({ notes: [{ text: secret, author: null }] })
  expect(Object.keys(revealed ?? {}).sort()).toEqual(['kind', 'payload', 'seq', 'topic'])
  for (const ear of ears.slice(2)) expect(ear.frames.join()).not.toContain(secret)
  for (const ear of ears) ear.close()
})
