import { publishRound, drawPlan, readPlan } from '@kring/contract/breakouts'
import * as contract from '@kring/contract/facilitation'
import * as sessions from '@kring/contract/sessions'
import { softEnd } from '@kring/domain/facilitation'
import { describe, expect, test } from 'vitest'
import { endForgotten } from '../../apps/api/src/sessions/expiry.ts'
import { bring } from '../support/cast.ts'
import { evenings, step } from '../support/evening.ts'
import { listen } from '../support/socket.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, go, end, eventsOn } = evenings(world)

const round = [step('reflection', 'Rondje', 'Wat neem je mee?', 9, { writers: 'nobody' })]
const kindsOn = async (topic: string) => (await eventsOn(topic)).map(({ kind }) => kind)
const until = async (said: () => Promise<boolean>) => expect.poll(said, { timeout: 10_000 }).toBe(true)
const heard = (sessionId: number, kind: string, times = 1) => until(async () => (await kindsOn(`session:${sessionId}`)).filter((one) => one === kind).length === times)
/** The time of the stage is over now, or was over so long ago (ms). */
async function runOut(session: sessions.Session, ago = 0) {
  const clock = await world.done(world.facilitator, sessions.extendStage, { params: { sessionId: session.id }, body: { stageId: session.stageId, minutes: -60 } })
  expect(clock.endsAt).not.toBeNull()
  if (ago === 0) return
  await heard(session.id, 'clock.expired')
  await world.app.db
    .updateTable('session')
    .where('id', '=', session.id)
    .set({ clockEndsAt: new Date(Date.now() - ago).toISOString() })
    .execute()
  await world.done(world.member, contract.raiseHand, { params: { sessionId: session.id } })
}
const give = (who: Actor, session: sessions.Session, turn: { groupId?: number | null; from: number | null; to: number | null; passed?: boolean }) =>
  world.ask(who, contract.giveTurn, { params: { sessionId: session.id, stageId: session.stageId }, body: { groupId: null, passed: false, ...turn } })

describe('when the time of a stage is over', () => {
  test('everybody hears so once, and a little later the writing closes by itself, until somebody opens it again', async () => {
    const session = await start(world.group.id, { stages: [step('writing', 'Stil', 'Wat?', 5), step('discussion', 'Praten', 'Wat?', 5)] })
    await sit(world.member, session.id)
    await runOut(session)
    await heard(session.id, 'clock.expired')
    expect((await read(world.member, session.id)).expiredAt).not.toBeNull()
    expect((await write(world.member, session.id, session.stageId, 'Nog net')).status).toBe(200)
    await runOut(session, softEnd + 5_000)
    await heard(session.id, 'writing.closed')
    expect((await read(world.member, session.id)).stages[0]?.closedAt).not.toBeNull()
    await world.done(world.facilitator, sessions.openWriting, { params: { sessionId: session.id, stageId: session.stageId } })
    await world.done(world.member, contract.lowerHand, { params: { sessionId: session.id, personId: world.member.id } })
    await world.done(world.facilitator, contract.callBack, { params: { sessionId: session.id } })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect((await kindsOn(`session:${session.id}`)).filter((kind) => kind === 'writing.closed')).toHaveLength(2)
  })

  test('a minute more makes it not over, and the next stage starts afresh', async () => {
    const session = await start()
    await runOut(session)
    await heard(session.id, 'clock.expired')
    await world.done(world.facilitator, sessions.extendStage, { params: { sessionId: session.id }, body: { stageId: session.stageId, minutes: 1 } })
    expect((await read(world.facilitator, session.id)).expiredAt).toBeNull()
    await runOut(session)
    await heard(session.id, 'clock.expired', 2)
    await go(session.id, session.stageId, session.stages[1]?.id ?? 0)
    expect((await read(world.facilitator, session.id)).expiredAt).toBeNull()
  })

  test('a clock that stands still is never over', async () => {
    const session = await start()
    await world.done(world.facilitator, sessions.pauseClock, { params: { sessionId: session.id }, body: { stageId: session.stageId } })
    await world.done(world.facilitator, sessions.extendStage, { params: { sessionId: session.id }, body: { stageId: session.stageId, minutes: -60 } })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await kindsOn(`session:${session.id}`)).not.toContain('clock.expired')
  })
})

test('a session that everybody went home from ends by itself, with all that was written; one that is alive does not', async () => {
  const [forgotten, alive] = [await start(), await start()]
  await sit(world.member, forgotten.id)
  await write(world.member, forgotten.id, forgotten.stageId, 'Dit bleef liggen')
  const long = new Date(Date.now() - 5 * 3_600_000).toISOString()
  await world.app.db.updateTable('session').where('id', 'in', [forgotten.id, alive.id]).set({ startedAt: long, clockEndsAt: long }).execute()
  await world.app.db
    .updateTable('event')
    .where('topic', '=', `session:${forgotten.id}`)
    .set({ at: long } as never)
    .execute()
  await world.done(world.facilitator, contract.callBack, { params: { sessionId: alive.id } })
  await endForgotten(world.app.db)
  const now = await read(world.member, forgotten.id)
  expect([now.endedAt !== null, now.notes.map(({ text }) => text), (await read(world.facilitator, alive.id)).endedAt]).toEqual([true, ['Dit bleef liggen'], null])
})

describe('the facilitator', () => {
  test('calls everybody back and says something, until the next stage', async () => {
    const session = await start()
    await world.done(world.facilitator, contract.callBack, { params: { sessionId: session.id } })
    const { message } = await world.done(world.facilitator, contract.broadcast, { params: { sessionId: session.id }, body: { text: ' Koffie staat klaar ' } })
    expect(message?.text).toBe('Koffie staat klaar')
    const now = await read(world.member, session.id)
    expect([now.message, now.calledAt !== null]).toEqual([message, true])
    await go(session.id, session.stageId, session.stages[1]?.id ?? 0)
    expect(await read(world.member, session.id)).toMatchObject({ calledAt: null, message })
    await world.done(world.facilitator, contract.broadcast, { params: { sessionId: session.id }, body: { text: null } })
    expect((await read(world.member, session.id)).message).toBeNull()
    for (const route of [contract.callBack, contract.listVoices] as const) expect((await world.ask(world.member, route, { params: { sessionId: session.id } })).status).toBe(403)
    const refused = await world.ask(world.member, contract.broadcast, { params: { sessionId: session.id }, body: { text: 'Hoi' } })
    expect(refused.status).toBe(403)
  })

  test('asks a member to help; who helps runs it, hears the console, and stops when thanked', async () => {
    const session = await start()
    await sit(world.member, session.id)
    const params = { sessionId: session.id, personId: world.member.id }
    const tab = await listen(world.app, world.member)
    expect((await world.ask(world.member, contract.addRunner, { params })).status).toBe(403)
    await world.done(world.facilitator, contract.addRunner, { params })
    expect(await read(world.member, session.id)).toMatchObject({ runs: true, people: [{ id: world.member.id, runs: true }] })
    expect((await go(session.id, session.stageId, session.stages[1]?.id ?? 0, world.member)).status).toBe(200)
    tab.say({ subscribe: `console:${session.id}`, after: 0 })
    await tab.until(() => tab.heard.some((message) => 'subscribed' in message && message.subscribed === `console:${session.id}`))
    await world.done(world.facilitator, contract.removeRunner, { params })
    await tab.until(() => tab.heard.some((message) => 'refused' in message && message.refused === `console:${session.id}`))
    expect((await world.ask(world.member, contract.callBack, { params })).status).toBe(403)
    tab.close()
  })

  test('hands over, or is taken over from, with a trace of both; nobody else can be made to lead', async () => {
    const session = await start()
    const { facilitator, member } = world
    await sit(member, session.id)
    const params = { sessionId: session.id }
    const lead = (who: Actor, personId: number) => world.ask(who, contract.handOver, { params, body: { personId } })
    expect((await lead(facilitator, member.id)).problem.code).toBe('runner.first')
    expect((await lead(member, member.id)).status).toBe(403)
    await world.done(facilitator, contract.addRunner, { params: { ...params, personId: member.id } })
    expect((await lead(facilitator, member.id)).body).toMatchObject({ to: { id: member.id }, by: { id: facilitator.id } })
    expect((await lead(facilitator, member.id)).problem.code).toBe('runner.leads')
    expect((await world.ask(facilitator, contract.removeRunner, { params: { ...params, personId: member.id } })).problem.code).toBe('runner.leads')
    expect((await lead(facilitator, facilitator.id)).status).toBe(200)
    const now = await read(member, session.id)
    expect(now.facilitator.id).toBe(facilitator.id)
    expect(now.handovers.map(({ to, by }) => [to.id, by.id])).toEqual([
      [member.id, facilitator.id],
      [facilitator.id, facilitator.id],
    ])
  })
})

describe('in a round where each speaks', () => {
  test('a hand waits in order and goes down when its turn comes; the turn moves once, however many press', async () => {
    const session = await start(world.group.id, { stages: round })
    const others = await Promise.all(['Ada', 'Bas'].map((name) => bring(world.app, `${name} Beurt`, [world.group.id])))
    const [ada, bas] = others as [Actor, Actor]
    for (const who of [world.member, ada, bas]) await sit(who, session.id)
    for (const who of [bas, ada, bas]) await world.done(who, contract.raiseHand, { params: { sessionId: session.id } })
    expect((await read(world.member, session.id)).hands.map(({ personId }) => personId)).toEqual([bas.id, ada.id])
    expect((await give(ada, session, { from: null, to: ada.id })).problem.code).toBe('turn.not-yours')
    const first = (await give(world.facilitator, session, { from: null, to: bas.id })).body.turn
    expect((await read(ada, session.id)).hands.map(({ personId }) => personId)).toEqual([ada.id])
    const pressed = await Promise.all(Array.from({ length: 6 }, () => give(bas, session, { from: first?.id ?? 0, to: ada.id })))
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403, 403, 403])
    const again = await Promise.all(Array.from({ length: 3 }, () => give(world.facilitator, session, { from: first?.id ?? 0, to: world.member.id })))
    expect(again.map(({ problem }) => problem.code)).toEqual(['turn.moved', 'turn.moved', 'turn.moved'])
    const speaking = (await read(ada, session.id)).turns.at(-1)
    await give(ada, session, { from: speaking?.id ?? 0, to: world.member.id, passed: true })
    expect((await read(ada, session.id)).turns.map(({ personId, passed, endedAt }) => [personId, passed, endedAt !== null])).toEqual([
      [bas.id, false, true],
      [ada.id, true, true],
      [world.member.id, false, false],
    ])
    expect((await give(world.facilitator, session, { from: null, to: world.moderator.id })).status).toBe(409)
  })

  test('tables have rounds of their own, which whoever sits there keeps', async () => {
    const stages = [step('breakout', 'Tafels', 'Om de beurt', 9, { turns: true, grouping: { as: 'new', size: null, count: 2 } })]
    const session = await start(world.group.id, { stages })
    const people = [world.member, world.moderator, ...(await Promise.all(['Cas', 'Dea'].map((name) => bring(world.app, `${name} Tafel`, [world.group.id]))))]
    for (const who of people) await sit(who, session.id)
    await world.done(world.facilitator, drawPlan, { params: { sessionId: session.id }, body: { sectors: true, approaches: true, earlier: true } })
    await world.done(world.facilitator, publishRound, { params: { sessionId: session.id, round: 0 } })
    const { groups } = await read(world.member, session.id)
    const [mine, theirs] = [groups.find((group) => group.people.includes(world.member.id)), groups.find((group) => !group.people.includes(world.member.id))]
    const neighbour = mine?.people.find((id) => id !== world.member.id) ?? 0
    expect((await give(world.member, session, { groupId: mine?.id ?? 0, from: null, to: neighbour })).status).toBe(200)
    expect((await give(world.member, session, { groupId: theirs?.id ?? 0, from: null, to: theirs?.people[0] ?? 0 })).status).toBe(403)
    expect((await give(world.facilitator, session, { groupId: theirs?.id ?? 0, from: null, to: neighbour })).status).toBe(404)
    expect((await give(world.facilitator, session, { groupId: theirs?.id ?? 0, from: null, to: theirs?.people[0] ?? 0 })).status).toBe(200)
  })

  test('who has not been heard is seen by who runs the session, while it lasts; afterwards nothing of it is left', async () => {
    const session = await start(world.group.id, { stages: [step('writing', 'Stil', 'Wat?', 5, { turns: true, names: true })] })
    const quiet = await bring(world.app, 'Stille Stien', [world.group.id])
    for (const who of [world.member, world.moderator, quiet]) await sit(who, session.id)
    await write(world.member, session.id, session.stageId, 'Iets')
    await world.done(quiet, contract.raiseHand, { params: { sessionId: session.id } })
    const turn = (await give(world.facilitator, session, { from: null, to: world.moderator.id })).body.turn
    await give(world.moderator, session, { from: turn?.id ?? 0, to: null })
    const { voices } = await world.done(world.facilitator, contract.listVoices, { params: { sessionId: session.id } })
    expect(voices.map(({ personId, wrote, spoke }) => [personId, wrote, spoke])).toEqual([
      [world.member.id, true, false],
      [world.moderator.id, false, true],
      [quiet.id, false, false],
    ])
    await end(session.id)
    expect((await world.ask(world.facilitator, contract.listVoices, { params: { sessionId: session.id } })).status).toBe(409)
    expect(await read(world.facilitator, session.id)).toMatchObject({ hands: [], turns: [] })
    for (const table of ['hand', 'turn'] as const) expect(await world.app.db.selectFrom(table).selectAll().execute()).toEqual(table === 'turn' ? expect.any(Array) : [])
    expect((await kindsOn(`session:${session.id}`)).filter((kind) => /^(hand|turn)\./.test(kind))).toEqual([])
    // Whoever was away hears that there is something new, and reads it.
    const tab = await listen(world.app, quiet)
    tab.say({ subscribe: `session:${session.id}`, after: session.seq })
    await tab.until(() => tab.heard.some((message) => 'reset' in message))
    tab.close()
  })
})

describe('who goes home early', () => {
  test('is waited for no more, is in no group to come, and few others move; who comes back has a place again', async () => {
    const stages = [step('writing', 'Stil', 'Wat?', 5), step('breakout', 'Tafels', 'Praat', 9, { grouping: { as: 'new', size: null, count: 2 } })]
    const session = await start(world.group.id, { stages })
    const people = [world.member, world.moderator, ...(await Promise.all(['Eva', 'Fred', 'Guus'].map((name) => bring(world.app, `${name} Weg`, [world.group.id]))))]
    for (const who of people) await sit(who, session.id)
    await world.done(world.facilitator, drawPlan, { params: { sessionId: session.id }, body: { sectors: true, approaches: true, earlier: true } })
    await world.done(world.member, sessions.sayReady, { params: { sessionId: session.id, stageId: session.stageId } })
    const plan = () => world.done(world.facilitator, readPlan, { params: { sessionId: session.id } })
    const tables = async () => (await plan()).rounds[0]?.groups.map((group) => group.people) ?? []
    const before = await tables()
    const off = (personId: number, who = world.facilitator) => world.ask(who, contract.seeOff, { params: { sessionId: session.id, personId } })
    expect((await off(world.member.id, world.moderator)).status).toBe(403)
    const foresee = (who = world.facilitator) => world.ask(who, contract.foreseeOff, { params: { sessionId: session.id, personId: world.member.id } })
    expect((await foresee(world.moderator)).status).toBe(403)
    const { moves } = (await foresee()).body
    expect(await tables()).toEqual(before)
    expect((await off(world.member.id)).status).toBe(204)
    const now = await read(world.facilitator, session.id)
    expect([now.people.find(({ id }) => id === world.member.id)?.left, now.stages[0]?.ready]).toEqual([true, []])
    const after = await tables()
    expect(after.flat().sort()).toEqual(
      before
        .flat()
        .filter((id) => id !== world.member.id)
        .sort(),
    )
    expect(after.every((table) => table.length === 2)).toBe(true)
    const moved = after.flatMap((table, at) => table.filter((id) => !before[at]?.includes(id)))
    expect(moved.length).toBeLessThanOrEqual(1)
    const numberOf = (personId: number, at: number[][]) => 1 + at.findIndex((table) => table.includes(personId))
    expect(moves).toEqual(moved.map((personId) => ({ personId, round: 0, from: numberOf(personId, before), to: numberOf(personId, after) })))
    await sit(world.member, session.id)
    expect((await read(world.facilitator, session.id)).people.find(({ id }) => id === world.member.id)?.left).toBe(false)
    expect((await tables()).flat()).toContain(world.member.id)
  })

  test('cannot run or ask for the word any more, and gives up their turn; who leads is not sent home', async () => {
    const session = await start(world.group.id, { stages: round })
    for (const who of [world.member, world.moderator]) await sit(who, session.id)
    const params = { sessionId: session.id }
    await world.done(world.facilitator, contract.addRunner, { params: { ...params, personId: world.member.id } })
    await give(world.facilitator, session, { from: null, to: world.member.id })
    await world.done(world.facilitator, contract.seeOff, { params: { ...params, personId: world.member.id } })
    expect((await read(world.moderator, session.id)).turns.map(({ endedAt }) => endedAt === null)).toEqual([false])
    expect((await world.ask(world.member, contract.callBack, { params })).status).toBe(403)
    expect((await world.ask(world.member, contract.raiseHand, { params })).problem.code).toBe('session.seat-first')
    await sit(world.member, session.id)
    expect((await world.ask(world.member, contract.raiseHand, { params })).status).toBe(204)
    await world.done(world.member, contract.handOver, { params, body: { personId: world.member.id } })
    expect((await world.ask(world.facilitator, contract.seeOff, { params: { ...params, personId: world.member.id } })).problem.code).toBe('runner.leads')
  })

  test('and was there after all, sits again, at a table too, by the word of who runs the session only', async () => {
    const session = await start(world.group.id, { stages: [step('breakout', 'Tafels', 'Praat', 9, { grouping: { as: 'new', size: null, count: 2 } })] })
    for (const who of [world.member, world.moderator, ...(await Promise.all(['Jet', 'Kim'].map((name) => bring(world.app, `${name} Terug`, [world.group.id]))))])
      await sit(who, session.id)
    await world.done(world.facilitator, drawPlan, { params: { sessionId: session.id }, body: { sectors: true, approaches: true, earlier: true } })
    const params = { sessionId: session.id, personId: world.member.id }
    await world.done(world.facilitator, contract.seeOff, { params })
    expect((await world.ask(world.moderator, contract.welcomeBack, { params })).status).toBe(403)
    expect((await world.ask(world.facilitator, contract.welcomeBack, { params: { ...params, personId: world.outsider.id } })).status).toBe(404)
    await world.done(world.facilitator, contract.welcomeBack, { params })
    await world.done(world.facilitator, contract.welcomeBack, { params })
    expect((await read(world.member, session.id)).people.find(({ id }) => id === world.member.id)?.left).toBe(false)
    expect((await world.done(world.facilitator, readPlan, { params: { sessionId: session.id } })).rounds[0]?.groups.flatMap(({ people }) => people)).toContain(world.member.id)
  })

  test('leaves nobody alone at a table that is at work', async () => {
    const session = await start(world.group.id, { stages: [step('breakout', 'Tafels', 'Praat', 9, { grouping: { as: 'new', size: null, count: 2 } })] })
    const people = [world.member, world.moderator, ...(await Promise.all(['Han', 'Ies'].map((name) => bring(world.app, `${name} Thuis`, [world.group.id]))))]
    for (const who of people) await sit(who, session.id)
    await world.done(world.facilitator, drawPlan, { params: { sessionId: session.id }, body: { sectors: true, approaches: true, earlier: true } })
    await world.done(world.facilitator, publishRound, { params: { sessionId: session.id, round: 0 } })
    await world.done(world.facilitator, contract.seeOff, { params: { sessionId: session.id, personId: world.member.id } })
    const { groups } = await read(world.moderator, session.id)
    expect(groups.map((group) => group.people.length)).toEqual([3])
  })
})
