import * as contract from '@kring/contract/boards'
import * as sessions from '@kring/contract/sessions'
import { itemsOn, ranked } from '@kring/domain/boards'
import { beforeEach, describe, expect, test } from 'vitest'
import { bring } from '../support/cast.ts'
import { evenings, step } from '../support/evening.ts'
import { listen } from '../support/socket.ts'
import { ulid } from '../support/ulid.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const { start, read, sit, write, go, reveal, end, eventsOn } = evenings(world)

const stages = [
  step('writing', 'Stil schrijven', 'Wat kan er met je restjes?', 8),
  step('clustering', 'Ordenen', 'Wat hoort bij elkaar?', 8, { board: 'stilschrijven' }),
  step('voting', 'Stippen', 'Wat eerst?', 5, { board: 'stilschrijven', dots: { budget: 3, perItem: 2 } }),
  step('discussion', 'Praten', 'En nu?', 5),
]
let session: sessions.Session
let notes: string[]
const steps = () => session.stages.map(({ id }) => id) as [number, number, number, number]
/** Two people sat down, wrote three notes, and the notes lie open in the step for sorting. */
beforeEach(async () => {
  session = await start(world.group.id, { stages })
  for (const who of [world.member, world.moderator]) await sit(who, session.id)
  const written = [
    await write(world.member, session.id, steps()[0], 'Soep'),
    await write(world.moderator, session.id, steps()[0], 'Bouillon'),
    await write(world.member, session.id, steps()[0], 'Brood'),
  ]
  notes = written.map(({ body }) => body.id)
  await reveal(session.id, steps()[0])
  await go(session.id, steps()[0], steps()[1])
})

const gather = (who: Actor, noteIds: string[], clusterId = ulid(), name: string | null = null) =>
  world.ask(who, contract.clusterNotes, { params: { sessionId: session.id, clusterId }, body: { noteIds, name } })
const give = (who: Actor, target: string, count: number) => world.ask(who, contract.giveDots, { params: { sessionId: session.id, stageId: steps()[2], target }, body: { count } })
const ballot = (who: Actor) => world.done(who, contract.readBallot, { params: { sessionId: session.id, stageId: steps()[2] } })
const tally = (who = world.facilitator) => world.ask(who, contract.countDots, { params: { sessionId: session.id, stageId: steps()[2] } })
const board = async (who = world.member) => {
  const now = await read(who, session.id)
  return itemsOn(now, steps()[0]).map(({ name, notes }) => [name, ...notes.map(({ text }) => text)])
}
const note = (place: number) => notes[place] ?? ''

describe('on a board people', () => {
  test('put notes together, name what they have in common, take one out, and put two piles on one', async () => {
    const [soup = '', bread = ''] = [ulid(), ulid()].sort()
    expect((await gather(world.member, [note(0), note(1)], soup)).status).toBe(204)
    await gather(world.moderator, [note(2)], bread, ' Brood en banket ')
    await world.done(world.member, contract.nameCluster, { params: { sessionId: session.id, clusterId: soup }, body: { name: 'Nat' } })
    expect(await board()).toEqual([
      ['Nat', 'Soep', 'Bouillon'],
      ['Brood en banket', 'Brood'],
    ])
    await world.done(world.member, contract.loosenNote, { params: { sessionId: session.id, noteId: note(1) } })
    expect(await board()).toEqual([
      ['Nat', 'Soep'],
      ['Brood en banket', 'Brood'],
      ['', 'Bouillon'],
    ])
    await gather(world.facilitator, [note(0)], bread)
    expect(await board()).toEqual([
      ['Brood en banket', 'Soep', 'Brood'],
      ['', 'Bouillon'],
    ])
    // Taking back what was done: the pile is there again, under its own name.
    await gather(world.facilitator, [note(0)], soup, 'Nat')
    expect((await board())[0]).toEqual(['Nat', 'Soep'])
  })

  test('may all move the same note at once: it lies where the last one put it, and everybody sees the same', async () => {
    const piles = Array.from({ length: 8 }, () => ulid())
    const answers = await Promise.all(piles.map((pile, place) => gather(place % 2 === 0 ? world.member : world.moderator, [note(0), note(1)], pile)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 204))
    const [mine, theirs] = [await read(world.member, session.id), await read(world.moderator, session.id)]
    expect([mine.clusters.length, mine.clusters]).toEqual([1, theirs.clusters])
    expect(new Set(mine.notes.slice(0, 2).map(({ clusterId }) => clusterId))).toEqual(new Set([mine.clusters[0]?.id]))
  })

  test('sort only while it is time for that, and only what lies open; who runs the session may afterwards too', async () => {
    const outsider = await bring(world.app, 'Nog Niet Gezeten', [world.group.id])
    expect((await gather(outsider, [note(0)])).problem.code).toBe('session.seat-first')
    expect((await gather(world.outsider, [note(0)])).status).toBe(404)
    await go(session.id, steps()[1], steps()[0])
    expect((await gather(world.member, [note(0)])).problem.code).toBe('board.not-now')
    await go(session.id, steps()[0], steps()[3])
    const other = await start(world.group.id, { stages })
    await sit(world.member, other.id)
    const hidden = (await write(world.member, other.id, other.stages[0]?.id ?? 0, 'Geheim')).body.id
    const there = (noteIds: string[]) => world.ask(world.facilitator, contract.clusterNotes, { params: { sessionId: other.id, clusterId: ulid() }, body: { noteIds, name: null } })
    const [closed, unknown] = [await there([hidden]), await there([ulid()])]
    expect([closed.status, closed.problem.code]).toEqual([unknown.status, unknown.problem.code])
    await end(session.id)
    expect((await gather(world.facilitator, [note(0), note(2)])).status).toBe(204)
    expect((await gather(world.member, [note(1)])).status).toBe(403)
  })

  test('leave no empty pile when the last note in it is taken back', async () => {
    await gather(world.member, [note(2)], ulid(), 'Alleen')
    await world.done(world.member, sessions.takeBackNote, { params: { sessionId: session.id, noteId: note(2) } })
    expect((await read(world.moderator, session.id)).clusters).toEqual([])
  })
})

describe('with dots people', () => {
  beforeEach(async () => {
    await gather(world.member, [note(0), note(1)], ulid(), 'Nat')
    await go(session.id, steps()[1], steps()[2])
  })
  const pile = async () => (await read(world.member, session.id)).clusters[0]?.id ?? ''

  test('say what matters most, and can think again; what got none is still there', async () => {
    const nat = await pile()
    for (const count of [1, 2, 1]) expect((await give(world.member, nat, count)).status).toBe(204)
    await give(world.moderator, nat, 2)
    await give(world.moderator, note(2), 1)
    await give(world.moderator, note(2), 0)
    expect(await ballot(world.member)).toEqual({ dots: [{ target: nat, count: 1 }] })
    await tally()
    const now = await read(world.member, session.id)
    expect(ranked(itemsOn(now, steps()[0]), now.stages[2]?.tally ?? []).map(({ name, dots }) => [name, dots])).toEqual([
      ['Nat', 3],
      ['', 0],
    ])
    expect((await tally()).body).toEqual({ tally: [{ target: nat, count: 3 }] })
    expect((await give(world.member, note(2), 1)).problem.code).toBe('dots.counted')
  })

  test('never give more than they have, however many hands they use', async () => {
    const nat = await pile()
    expect((await give(world.member, nat, 3)).problem).toMatchObject({
      status: 422,
      errors: [{ field: 'count', code: 'dots.per-item', message: 'Zoveel stippen mogen hier niet bij elkaar.' }],
    })
    await Promise.all(Array.from({ length: 10 }, (_, place) => give(world.member, place % 2 === 0 ? nat : note(2), 2)))
    const spent = (await ballot(world.member)).dots.reduce((sum, { count }) => sum + count, 0)
    expect(spent).toBe(2)
    expect((await give(world.member, (await ballot(world.member)).dots[0]?.target === nat ? note(2) : nat, 2)).problem.code).toBe('dots.over-budget')
    expect((await give(world.member, note(0), 1)).status).toBe(404)
    expect((await give(world.member, ulid(), 1)).status).toBe(404)
  })

  test('are alone with their choice: no answer and no stream tells of a dot before they are counted, and who gave which is never known', async () => {
    const tab = await listen(world.app, world.facilitator)
    tab.say({ subscribe: `session:${session.id}`, after: session.seq })
    tab.say({ subscribe: `console:${session.id}`, after: 0 })
    const before = [await eventsOn(`session:${session.id}`), await eventsOn(`person:${world.member.id}`)].map(({ length }) => length)
    const nat = await pile()
    await give(world.member, nat, 2)
    expect([await eventsOn(`session:${session.id}`), await eventsOn(`person:${world.member.id}`)].map(({ length }) => length)).toEqual(before)
    const seen = JSON.stringify([await read(world.facilitator, session.id), await ballot(world.facilitator), tab.heard])
    expect(seen).not.toContain('"count":2')
    expect(await ballot(world.facilitator)).toEqual({ dots: [] })
    expect((await tally(world.member)).status).toBe(403)
    await tally()
    expect(await world.app.db.selectFrom('dots').selectAll().where('stageId', '=', steps()[2]).execute()).toEqual([])
    expect(await ballot(world.member)).toEqual({ dots: [] })
    const kept = await world.app.db.selectFrom('idempotency').select('answer').where('personId', '=', world.member.id).execute()
    expect(JSON.stringify(kept)).not.toContain(nat)
    tab.close()
  })

  test('have them back when what they were on goes into a pile, or is no more', async () => {
    await give(world.member, note(2), 2)
    await give(world.moderator, await pile(), 2)
    await go(session.id, steps()[2], steps()[1])
    await gather(world.facilitator, [note(0), note(1), note(2)])
    await go(session.id, steps()[1], steps()[2])
    expect([await ballot(world.member), await ballot(world.moderator)]).toEqual([{ dots: [] }, { dots: [] }])
    expect((await give(world.member, await pile(), 2)).status).toBe(204)
    expect((await give(world.member, note(2), 0)).status).toBe(204)
  })

  test('find them counted when the session ends before anybody did so', async () => {
    await give(world.member, await pile(), 2)
    await end(session.id)
    expect((await read(world.moderator, session.id)).stages[2]?.tally).toEqual([{ target: await pile(), count: 2 }])
    expect(await world.app.db.selectFrom('dots').selectAll().where('stageId', '=', steps()[2]).execute()).toEqual([])
  })

  test('give them to something that stays: nobody sorts while they do', async () => {
    expect((await gather(world.facilitator, [note(2)])).problem.code).toBe('board.voting')
    await tally()
    expect((await gather(world.facilitator, [note(2)])).status).toBe(204)
  })
})

describe('a table that wrote on paper', () => {
  const paper = (who: Actor, stageId: number, groupId: number | null, text = 'Van het vel') =>
    world.ask(who, sessions.writeNote, { params: { sessionId: session.id, noteId: ulid() }, body: { stageId, text, paper: { groupId } } })

  test('is typed in by who runs the session, in time or late, and nobody is taken for the writer', async () => {
    const { status, body } = await paper(world.facilitator, steps()[0], null)
    expect([status, body.late, body.paper]).toEqual([200, false, true])
    const seen = (await read(world.member, session.id)).notes.find(({ id }) => id === body.id)
    expect([seen?.text, seen?.author]).toEqual(['Van het vel', null])
    expect((await paper(world.facilitator, steps()[3], null)).problem.code).toBe('stage.silent')
    expect((await paper(world.facilitator, steps()[0], 999_999)).status).toBe(404)
    await end(session.id)
    expect((await paper(world.facilitator, steps()[0], null)).problem.code).toBe('session.ended')
  })

  test('is typed in by who sits there, and by nobody of another table', async () => {
    session = await start(world.group.id, {
      stages: [step('breakout', 'Tafels', 'Praat', 9, { grouping: { as: 'new', size: null, count: 2 } }), step('discussion', 'Praten', 'En?', 3)],
    })
    const people = [world.member, world.moderator, ...(await Promise.all(['Puck', 'Rik'].map((name) => bring(world.app, `${name} Papier`, [world.group.id]))))]
    for (const who of people) await sit(who, session.id)
    await go(session.id, steps()[0], steps()[1])
    await go(session.id, steps()[1], steps()[0])
    const { groups } = await read(world.member, session.id)
    const [mine, theirs] = [groups.find((group) => group.people.includes(world.member.id)), groups.find((group) => !group.people.includes(world.member.id))]
    expect((await paper(world.member, steps()[0], mine?.id ?? 0)).body.groupId).toBe(mine?.id)
    expect((await paper(world.member, steps()[0], theirs?.id ?? 0)).problem.code).toBe('note.not-your-table')
    expect((await paper(world.member, steps()[0], null)).status).toBe(403)
    expect((await paper(world.facilitator, steps()[0], theirs?.id ?? 0)).body.groupId).toBe(theirs?.id)
  })
})
