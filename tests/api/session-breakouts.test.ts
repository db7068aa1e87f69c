import * as contract from '@kring/contract/breakouts'
import { enterAsGuest, tellApproach } from '@kring/contract/doors'
import type { Session } from '@kring/contract/sessions'
import { describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { evenings, step } from '../support/evening.ts'
import { listen } from '../support/socket.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, go, reveal, eventsOn } = evenings(world)
const mixing = { sectors: true, approaches: true, earlier: true }
const newGroups = (size: number) => ({ as: 'new' as const, size, count: null })
const stages = [
  step('arrival', 'Binnen', 'Welkom', 5),
  step('breakout', 'Tafels', 'Praat', 10, { grouping: newGroups(3) }),
  step('breakout', 'Anders', 'Praat verder', 10, { grouping: newGroups(3) }),
  step('breakout', 'Zelfde', 'Nog even', 10, { grouping: { as: 'same', size: null, count: null } }),
]

/** Nine people of three sectors, at the table. */
async function nine() {
  const session = await start(world.group.id, { stages, guests: true })
  const people: Actor[] = []
  for (const [place, sector] of ['horeca', 'bouw', 'zorg', 'horeca', 'bouw', 'zorg', 'horeca', 'bouw', 'zorg'].entries()) {
    const person = await bring(world.app, `Deelnemer ${place}`, [world.group.id])
    await world.app.db.updateTable('person').set({ sector }).where('id', '=', person.id).execute()
    await sit(person, session.id)
    people.push(person)
  }
  return { session, people }
}
const draw = (sessionId: number) => world.done(world.facilitator, contract.drawPlan, { params: { sessionId }, body: mixing })
const tablesOf = ({ groups }: Session, round: number) => groups.filter((group) => group.round === round).map(({ people }) => people)
const stageIds = (session: Session) => session.stages.map(({ id }) => id) as [number, number, number, number]

describe('a plan', () => {
  test('mixes sectors at every table, lets nobody meet twice, and says that it cannot be better', async () => {
    const { session, people } = await nine()
    const plan = await draw(session.id)
    expect(plan.rounds.map(({ groups }) => groups.map((group) => group.people.length))).toEqual([
      [3, 3, 3],
      [3, 3, 3],
    ])
    expect(plan.rounds.flatMap(({ groups }) => groups.flatMap((group) => group.people)).sort()).toEqual([...people, ...people].map(({ id }) => id).sort())
    expect(plan.figures).toMatchObject({ imbalance: 0, repeats: 0, proven: true, spread: [{ trait: 'sector', least: 3, most: 3 }, { trait: 'approach' }] })
  })

  test('is seen by who runs the session only, until it is announced', async () => {
    const { session, people } = await nine()
    await draw(session.id)
    const [someone = world.member] = people
    expect((await world.ask(someone, contract.readPlan, { params: { sessionId: session.id } })).status).toBe(403)
    expect((await read(someone, session.id)).groups).toEqual([])
    const tab = await listen(world.app, someone)
    tab.say({ subscribe: `console:${session.id}`, after: 0 })
    await tab.until(() => tab.heard.some((message) => 'refused' in message))
    tab.close()
    await world.done(world.facilitator, contract.publishRound, { params: { sessionId: session.id, round: 0 } })
    expect(tablesOf(await read(someone, session.id), 0)).toHaveLength(3)
    expect(tablesOf(await read(someone, session.id), 1)).toHaveLength(0)
  })

  test('keeps who is pinned, and a round that is locked, when people are divided anew', async () => {
    const { session, people } = await nine()
    const plan = await draw(session.id)
    const third = plan.rounds[0]?.groups[2]?.id ?? 0
    const pinned = people[0]?.id ?? 0
    await world.done(world.facilitator, contract.movePerson, { params: { sessionId: session.id, round: 0, personId: pinned }, body: { groupId: third, pinned: true } })
    const locked = await world.done(world.facilitator, contract.lockRound, { params: { sessionId: session.id, round: 1 } })
    const anew = await draw(session.id)
    expect(anew.rounds[0]?.groups[2]?.people).toContain(pinned)
    expect(anew.rounds[0]?.pinned).toEqual([pinned])
    expect(anew.rounds[1]?.groups).toEqual(locked.rounds[1]?.groups)
  })

  test('knows who met in earlier sessions of the group', async () => {
    const { session, people } = await nine()
    await draw(session.id)
    await world.done(world.facilitator, contract.publishRound, { params: { sessionId: session.id, round: 0 } })
    const before = tablesOf(await read(world.facilitator, session.id), 0)
    const next = await start(world.group.id, { stages: stages.slice(0, 2) })
    for (const person of people) await sit(person, next.id)
    const plan = await draw(next.id)
    const together = (group: number[]) => before.some((table) => table.filter((id) => group.includes(id)).length > 1)
    expect(plan.rounds[0]?.groups.some(({ people }) => together(people))).toBe(false)
    expect(plan.figures?.repeats).toBe(0)
  })

  test('needs two people, and a step in groups', async () => {
    const alone = await start(world.group.id, { stages })
    await sit(world.member, alone.id)
    const ask = (sessionId: number) => world.ask(world.facilitator, contract.drawPlan, { params: { sessionId }, body: mixing })
    expect((await ask(alone.id)).problem.code).toBe('breakouts.too-few')
    expect((await ask((await start()).id)).problem.code).toBe('breakouts.no-groups')
  })
})

test('who forgets to divide people finds them divided when the step begins, and the step after it keeps them', async () => {
  const { session } = await nine()
  const [arrival, first, second, same] = stageIds(session)
  await go(session.id, arrival, first)
  const now = await read(world.facilitator, session.id)
  expect(tablesOf(now, 0).map(({ length }) => length)).toEqual([3, 3, 3])
  await go(session.id, first, second)
  await go(session.id, second, same)
  const later = await read(world.facilitator, session.id)
  expect(later.stages.map(({ round }) => round)).toEqual([null, 0, 1, 1])
  expect(tablesOf(later, 1)).toHaveLength(3)
})

test('a late guest gets a place at the smallest table, and nobody else moves', async () => {
  const { session } = await nine()
  const [arrival, first] = stageIds(session)
  await go(session.id, arrival, first)
  const before = tablesOf(await read(world.facilitator, session.id), 0)
  await world.ask(null, enterAsGuest, { params: { code: session.code ?? '' }, body: { name: 'Laatkomer', language: 'nl' } })
  const after = tablesOf(await read(world.facilitator, session.id), 0)
  expect(after.map(({ length }) => length).sort()).toEqual([3, 3, 4])
  expect(after.map((table, place) => before[place]?.filter((id) => !table.includes(id)))).toEqual([[], [], []])
})

test('what is written at a table is read at that table, and by everybody only when it is shown', async () => {
  const { session, people } = await nine()
  const [arrival, first] = stageIds(session)
  await go(session.id, arrival, first)
  const [table = []] = tablesOf(await read(world.facilitator, session.id), 0)
  const [writer, mate] = people.filter(({ id }) => table.includes(id))
  const stranger = people.find(({ id }) => !table.includes(id))
  if (!writer || !mate || !stranger) throw new Error('a table without people')
  const note = (await write(writer, session.id, first, 'Alleen voor onze tafel')).body
  const textsFor = async (who: Actor) => (await read(who, session.id)).notes.map(({ text }) => text)
  expect(await Promise.all([writer, mate, stranger, world.facilitator].map(textsFor))).toEqual([[note.text], [note.text], [], []])
  expect(JSON.stringify(await eventsOn(`session:${session.id}`))).not.toContain(note.text)
  const tab = await listen(world.app, stranger)
  tab.say({ subscribe: `table:${note.groupId}`, after: 0 })
  await tab.until(() => tab.heard.some((message) => 'refused' in message))
  tab.close()
  await reveal(session.id, first)
  expect(await textsFor(stranger)).toEqual([note.text])
})

test('what people say of their approach mixes the tables and leaves no trace in any answer', async () => {
  const { session, people } = await nine()
  for (const [place, person] of people.entries()) await world.done(person, tellApproach, { body: { approach: place % 2 ? 'idealist' : 'pragmatist' } })
  const plan = await draw(session.id)
  expect(plan.figures?.spread.find(({ trait }) => trait === 'approach')).toMatchObject({ least: 2, most: 2 })
  await world.done(world.facilitator, contract.publishRound, { params: { sessionId: session.id, round: 0 } })
  expect(JSON.stringify([plan, await read(people[0] ?? world.member, session.id), await eventsOn(`session:${session.id}`)])).not.toMatch(/idealist|pragmatist/)
})
