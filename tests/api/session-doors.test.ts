import * as auth from '@kring/contract/auth'
import * as contract from '@kring/contract/doors'
import * as people from '@kring/contract/people'
import * as sessions from '@kring/contract/sessions'
import * as threads from '@kring/contract/threads'
import { describe, expect, test } from 'vitest'
import { forgetGuests } from '../../apps/api/src/sessions/door-queries.ts'
import { evenings } from '../support/evening.ts'
import { listen } from '../support/socket.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, end, eventsOn } = evenings(world)

/** Comes in by the code; what the browser keeps is the cookie. */
async function enter(code: string | null, name: string, cookie?: string, attempt?: string) {
  const { status, headers, body, problem } = await world.ask(cookie ? { id: 0, cookie } : null, contract.enterAsGuest, {
    params: { code: code ?? '' },
    body: { name, language: 'nl', ...(attempt !== undefined && { attempt }) },
  })
  const [given = ''] = [headers['set-cookie'] ?? ''].flat().map(String)
  return { status, problem, sessionId: body.sessionId, cookie: given.split(';')[0] ?? '' }
}
async function enterAs(code: string | null, name: string): Promise<Actor> {
  const { sessionId, cookie } = await enter(code, name)
  const { body } = await world.ask({ id: 0, cookie }, sessions.readSession, { params: { sessionId } })
  return { id: body.personId, cookie }
}

describe('a guest with the code', () => {
  test('sits down under a name of their own, writes, and is heard of', async () => {
    const session = await start(world.group.id, { guests: true })
    const door = await world.done(null, contract.readDoor, { params: { code: session.code ?? '' } })
    expect(door).toEqual({ sessionId: session.id, title: session.title, group: 'Stille kring', facilitator: 'Femke', guests: true })
    const guest = await enterAs(session.code, ' Sam ')
    const now = await read(guest, session.id)
    expect([now.people, now.runs]).toEqual([[{ id: guest.id, name: 'Sam', organisation: null, sector: null, guest: true, runs: false, left: false }], false])
    expect((await eventsOn(`session:${session.id}`)).map(({ kind }) => kind)).toEqual(['seat.taken'])
    expect((await write(guest, session.id, session.stageId, 'Ik kom van de volkstuin')).status).toBe(200)
    const tab = await listen(world.app, guest)
    tab.say({ subscribe: `session:${session.id}`, after: now.seq })
    await tab.until(() => tab.eventsOn(`session:${session.id}`).some(({ kind }) => kind === 'notes.counted'))
    tab.close()
  })

  test('comes back on the same phone to the same seat, and another takes another name', async () => {
    const session = await start(world.group.id, { guests: true })
    const first = await enter(session.code, 'Sam')
    expect(await enter(session.code, 'Anders', first.cookie)).toMatchObject({ status: 201, sessionId: session.id, cookie: '' })
    expect((await read(world.facilitator, session.id)).people).toHaveLength(1)
    const { status, problem } = await enter(session.code, 'sam')
    expect([status, problem.errors]).toEqual([422, [{ field: 'name', code: 'door.name-taken', message: expect.any(String) }]])
  })

  test('is nobody anywhere else, and in no other session', async () => {
    const [session, other] = [await start(world.group.id, { guests: true }), await start(world.group.id, { guests: true })]
    const guest = await enterAs(session.code, 'Kim')
    const statuses = await Promise.all([
      world.ask(guest, people.readPerson, { params: { personId: world.member.id } }),
      world.ask(guest, auth.setLanguage, { body: { language: 'en' } }),
      world.ask(guest, threads.postThread, { params: { groupId: world.square.id }, body: { kind: 'discussion', title: 'Hoi', text: 'Hoi', learning: null, language: 'nl' } }),
      world.ask(guest, sessions.readSession, { params: { sessionId: other.id } }),
      world.ask(guest, sessions.takeSeat, { params: { sessionId: other.id } }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401, 404, 404])
    expect((await world.done(guest, auth.readMe, {})).viewer).toBeNull()
    expect((await world.ask(world.member, people.readPerson, { params: { personId: guest.id } })).status).toBe(404)
  })

  test('who did not hear the answer knocks again and is the same guest, under no other name; nobody else is', async () => {
    const session = await start(world.group.id, { guests: true })
    const attempt = 'K'.repeat(26)
    const [lost, again] = [await enter(session.code, 'Wim', undefined, attempt), await enter(session.code, 'Wim', undefined, attempt)]
    expect([lost.status, again.status]).toEqual([201, 201])
    await world.done(world.facilitator, contract.allowGuests, { params: { sessionId: session.id }, body: { guests: false } })
    const { cookie } = await enter(session.code, 'Willem', undefined, attempt)
    const { body } = await world.ask({ id: 0, cookie }, sessions.readSession, { params: { sessionId: session.id } })
    expect(body.people.map(({ id, name }) => [id, name])).toEqual([[body.personId, 'Wim']])
    expect((await enter(session.code, 'Wim', undefined, 'L'.repeat(26))).status).toBe(403)
  })

  test('is refused where guests are not welcome, and from the moment they no longer are', async () => {
    const session = await start()
    expect((await enter(session.code, 'Sam')).status).toBe(403)
    expect((await world.ask(world.outsider, contract.enterByCode, { params: { code: session.code ?? '' } })).problem.code).toBe('door.members-only')
    await world.done(world.facilitator, contract.allowGuests, { params: { sessionId: session.id }, body: { guests: true } })
    expect((await enter(session.code, 'Sam')).status).toBe(201)
    await world.done(world.facilitator, contract.allowGuests, { params: { sessionId: session.id }, body: { guests: false } })
    expect((await enter(session.code, 'Noor')).status).toBe(403)
  })

  test('finds the door gone when the session is over', async () => {
    const session = await start(world.group.id, { guests: true })
    await end(session.id)
    expect((await enter(session.code, 'Sam')).problem.code).toBe('door.unknown')
    expect((await world.ask(null, contract.readDoor, { params: { code: session.code ?? '' } })).status).toBe(404)
  })
})

test('half a day after the session the names of its guests are forgotten, and what they wrote stays', async () => {
  const session = await start(world.group.id, { guests: true })
  const guest = await enterAs(session.code, 'Rosa Rietveld')
  await write(guest, session.id, session.stageId, 'Ik kom van de volkstuin')
  await end(session.id)
  const names = async () => (await read(world.facilitator, session.id)).people.map(({ name }) => name)
  await forgetGuests(world.app.db)
  expect(await names()).toEqual(['Rosa Rietveld'])
  await world.app.db
    .updateTable('session')
    .set({ endedAt: new Date(Date.now() - 13 * 3_600_000).toISOString() })
    .where('id', '=', session.id)
    .execute()
  await forgetGuests(world.app.db)
  expect(await names()).toEqual(['Gast'])
  expect((await read(world.facilitator, session.id)).stages[0]?.notes).toBe(1)
})

test('somebody with an account but outside the group comes in by the code, and keeps no way into the group', async () => {
  const session = await start(world.group.id, { guests: true })
  expect((await world.ask(world.outsider, sessions.readSession, { params: { sessionId: session.id } })).status).toBe(404)
  await world.done(world.outsider, contract.enterByCode, { params: { code: session.code ?? '' } })
  expect((await read(world.outsider, session.id)).people.map(({ id, guest }) => [id, guest])).toEqual([[world.outsider.id, false]])
  expect((await world.ask(world.outsider, threads.listThreads, { params: { groupId: world.group.id }, querystring: {} })).status).toBe(404)
})

test('a member needs no open door, and a member who leaves the group hears nothing more', async () => {
  const session = await start()
  expect(await world.done(world.moderator, contract.enterByCode, { params: { code: session.code ?? '' } })).toEqual({ sessionId: session.id })
  await sit(world.member, session.id)
  await world.app.db.deleteFrom('membership').where('personId', '=', world.member.id).where('groupId', '=', world.group.id).execute()
  expect((await world.ask(world.member, sessions.readSession, { params: { sessionId: session.id } })).status).toBe(404)
  await world.app.db.insertInto('membership').values({ personId: world.member.id, groupId: world.group.id }).execute()
})

test('what one says of one’s approach is for oneself, and can be forgotten', async () => {
  await world.done(world.member, contract.tellApproach, { body: { approach: 'idealist' } })
  expect(await world.done(world.member, contract.readApproach, {})).toEqual({ approach: 'idealist' })
  const session = await start()
  expect(JSON.stringify(await sit(world.member, session.id))).not.toContain('idealist')
  await world.done(world.member, contract.tellApproach, { body: { approach: null } })
  expect(await world.done(world.member, contract.readApproach, {})).toEqual({ approach: null })
})
