import { isDeepStrictEqual } from 'node:util'
import { clusterNotes, countDots } from '@kring/contract/boards'
import { movePerson, readPlan } from '@kring/contract/breakouts'
import { enterAsGuest, readDoor } from '@kring/contract/doors'
import * as contract from '@kring/contract/sessions'
import type { AnyRoute, Input } from '@kring/contract/wire'
import { remaining } from '@kring/domain/clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../apps/api/src/app.ts'
import { readConfig } from '../../apps/api/src/platform/config.ts'
import type { Database } from '../../apps/api/src/platform/database.ts'
import { bring, type Cast, gatherCast } from '../support/cast.ts'
import { planMeeting, step } from '../support/evening.ts'
import { fold, foldAtTable } from '../support/folds.ts'
import { chanceFrom, knock, pause, until } from '../support/phones.ts'
import { type Running, startKring } from '../support/process.ts'
import { freePort } from '../support/server-database.ts'
import { createPerson, createWatch, type Person } from '../support/swarm.ts'
import { ulid } from '../support/ulid.ts'
import { type Actor, openDatabase } from '../support/world.ts'

const stages = [
  step('arrival', 'Aankomen', 'Welkom', 5),
  step('writing', 'Stil schrijven', 'Wat kan er met jouw restjes?', 8),
  step('breakout', 'Groepjes', 'Wat pakken jullie samen op?', 10),
  step('discussion', 'Terug', 'Wat viel op?', 10, { board: 'groepjes' }),
  step('voting', 'Stippen', 'Waar gaan we mee verder?', 5, { board: 'groepjes' }),
]
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number + 1)

let db: Database
let cast: Cast & { second: Actor; members: Actor[]; meetings: [number, number] }
let running: Running
let start: () => Promise<Running>
let close: () => Promise<void>

beforeAll(async () => {
  const { connection, url, drop } = await openDatabase()
  const app = await buildApp(readConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'production' }), { ...connection, close: async () => {} })
  await app.ready()
  const known = await gatherCast(app)
  const members = []
  for (const number of numbers(50)) members.push(await bring(app, `Lid ${number}`, [known.group.id]))
  const second = await bring(app, 'Frits Facilitator', [known.group.id], { facilitatorAt: new Date().toISOString() })
  cast = { ...known, second, members, meetings: [await planMeeting({ app, ...known }), await planMeeting({ app, ...known })] }
  await app.close()
  db = connection.db
  const port = await freePort()
  // With the limits that everybody gets: two hundred phones behind one router are to work as it comes.
  start = () => startKring({ DATABASE_URL: url ?? '', NODE_ENV: 'production' }, port)
  running = await start()
  close = async () => {
    running.child.kill('SIGKILL')
    await running.ended
    await connection.close()
    await drop()
  }
})
afterAll(() => close())

test('two hundred phones that drop all the time, and a server that is killed, end with one and the same session', async () => {
  const { begun, people, watch, comeIn, truth } = await gatherPeople()
  const params = { sessionId: begun.id }
  const [arrival = 0, writing = 0, breakout = 0, discussion = 0, voting = 0] = begun.stages.map(({ id }) => id)
  const go = (from: number, to: number) => command(contract.enterStage, { params, body: { from, to } })
  await clocksAgree(people, truth)

  const storm = createStorm(people.slice(2))
  await go(arrival, writing)
  const writers = people.slice(2).map((person) => person.takePart(writing))
  await pause(1_000)
  await command(contract.pauseClock, { params, body: { stageId: writing } })
  await command(contract.extendStage, { params, body: { stageId: writing, minutes: 1 } })
  await command(contract.resumeClock, { params })
  await go(writing, arrival)
  await pause(300)
  await go(arrival, writing)
  await Promise.all(writers)
  // Some are not done when the others are: what they write comes late, or too late.
  const stragglers = people.filter(({ name }) => name.endsWith('7')).map((person) => person.takePart(writing))
  await pause(500)
  watch.open(writing)
  await command(contract.revealNotes, { params: { ...params, stageId: writing } })
  await pause(300)

  await go(writing, breakout)
  const tables = people.slice(2).map((person) => person.takePart(breakout))
  await pause(1_500)
  running.child.kill('SIGKILL')
  await running.ended
  running = await start()
  const late = await Promise.all(numbers(10).map((number) => comeIn(`Laat ${number}`)))
  people.push(...late)
  storm.blowOn(late)
  await Promise.all([...tables, ...stragglers, ...late.map((person) => person.takePart(breakout))])
  const [from, to] = (await command(readPlan, { params })).rounds[0]?.groups ?? []
  const mover = from?.people[0] ?? 0
  await command(movePerson, { params: { ...params, round: 0, personId: mover }, body: { groupId: to?.id ?? 0, pinned: false } })
  await storm.over()
  await agree(people, begun)
  expectAtTheirTables(people, watch.overheard(breakout), { personId: mover, groupId: from?.id ?? 0 })

  const squall = createStorm(people.slice(2))
  watch.open(breakout)
  await command(contract.revealNotes, { params: { ...params, stageId: breakout } })
  await Promise.all(people.slice(40, 80).map((person) => person.rewriteLast(breakout)))
  await go(breakout, discussion)
  await Promise.all(people.slice(2, 60).map((person) => person.takeBackLast()))
  await Promise.all(people.slice(20, 100).map((person) => person.read()))
  const [first, second] = (await command(contract.readSession, { params })).notes.filter(({ stageId }) => stageId === breakout)
  await command(clusterNotes, { params: { ...params, clusterId: ulid() }, body: { noteIds: [first?.id ?? '', second?.id ?? ''], name: 'Samen' } })
  await go(discussion, voting)
  await Promise.all(people.slice(2).map((person) => person.vote(voting, breakout)))
  expect(watch.tallies()).toBe(0)
  const { tally } = await command(countDots, { params: { ...params, stageId: voting } })
  const given = people.flatMap(({ dots }) => [...dots])
  expect(given.length).toBeGreaterThan(300)
  const sums = Map.groupBy(given, ([target]) => target)
  expect(new Map(tally.map(({ target, count }) => [target, count]))).toEqual(new Map([...sums].map(([target, all]) => [target, all.reduce((sum, [, count]) => sum + count, 0)])))
  await squall.over()
  await clocksAgree(people, truth)
  await command(contract.endSession, { params })
  await agree(people, begun)

  const stored = await db.selectFrom('note').select(['id', 'text']).where('sessionId', '=', begun.id).orderBy('id').execute()
  const kept = people.flatMap(({ notes }) => [...notes].flatMap(([id, text]) => (text === null ? [] : [{ id, text }])))
  expect(kept.length).toBeGreaterThan(500)
  expect(stored).toEqual(kept.sort((a, b) => (a.id < b.id ? -1 : 1)))
  const seats = new Set(people.map((person) => person.session().personId))
  expect(new Set(people[0]?.session().people.map(({ id }) => id))).toEqual(seats)
  expect([seats.size, people[0]?.session().people.length]).toEqual([202, 202])
  expect([watch.overheard(writing), watch.strange()]).toEqual([[], []])
  const answered = new Set(people.flatMap(({ codes }) => [...codes]))
  expect([...answered].filter((code) => !['200', '204', '404 missing', '409 stage.moved', '409 stage.silent'].includes(code))).toEqual([])
  people.forEach((person) => person.close())
}, 300_000)

test('two facilitators who press Next at once, from twenty connections, go one step forward', async () => {
  const { id, stages: steps } = await command(contract.startSession, { params: { meetingId: cast.meetings[1] }, body: { stages, guests: true } })
  const [from = 0, to = 0] = steps.map(({ id }) => id)
  const press = ({ cookie }: Actor) => knock(running.origin, contract.enterStage, { params: { sessionId: id }, body: { from, to } }, { cookie })
  const answers = await Promise.all(numbers(20).map((number) => press(number % 2 ? cast.facilitator : cast.second)))
  expect(answers.map(({ status, problem }) => (status === 200 ? '' : problem.code)).sort()).toEqual(['', ...numbers(19).map(() => 'stage.moved')])
  const told = await db.selectFrom('event').where('topic', '=', `session:${id}`).select('kind').execute()
  expect(told).toEqual([{ kind: 'stage.entered' }])
  expect((await command(contract.readSession, { params: { sessionId: id } })).stageId).toBe(to)
})

async function command<R extends AnyRoute>(route: R, input: Input<R>) {
  const { status, body } = await knock(running.origin, route, input, { cookie: cast.facilitator.cookie })
  if (status >= 300) throw new Error(`${route.method} ${route.url}: ${status} ${JSON.stringify(body)}`)
  return body
}

/** Two facilitators, fifty members who signed in, and a hundred and forty guests who come in by the code within seconds; every phone's clock is minutes off. */
async function gatherPeople() {
  const begun = await command(contract.startSession, { params: { meetingId: cast.meetings[0] }, body: { stages, guests: true } })
  const watch = createWatch()
  const params = { code: begun.code ?? '' }
  const here = Date.now() - performance.now()
  const truth = () => here + performance.now()
  let seeds = 0
  const carry = async (name: string, cookie: string) => {
    const chance = chanceFrom((seeds += 1))
    const wrong = (chance() - 0.5) * 600_000
    const person = createPerson(name, watch, { origin: running.origin, sessionId: begun.id, cookie, chance, deviceNow: () => truth() + wrong })
    await person.read()
    return person
  }
  const comeIn = async (name: string) => {
    await knock(running.origin, readDoor, { params })
    return carry(name, (await knock(running.origin, enterAsGuest, { params, body: { name, language: 'nl' } })).cookie)
  }
  const sitDown = async (name: string, { cookie }: Actor) => {
    const person = await carry(name, cookie)
    await person.insist(contract.takeSeat, { params: { sessionId: begun.id } })
    return person
  }
  const members = [cast.facilitator, cast.second, ...cast.members].map((member, number) => sitDown(`Lid ${number}`, member))
  const people = await Promise.all([...members, ...numbers(140).map((number) => comeIn(`Gast ${number}`))])
  return { begun, people, watch, comeIn, truth }
}

/** Everybody's network, until it is over and all are back. */
function createStorm(people: Person[]) {
  const weather = { on: true }
  const blown: [Person, Promise<void>][] = []
  const blowOn = (who: Person[]) => void blown.push(...who.map((person): [Person, Promise<void>] => [person, person.weather(weather)]))
  blowOn(people)
  return {
    blowOn,
    async over() {
      weather.on = false
      await Promise.all(blown.map(([, calm]) => calm))
      for (const [person] of blown) person.comeBack()
    },
  }
}

/** What is left, by a phone's own reckoning and in truth at the same moment. */
async function clocksAgree(people: Person[], truth: () => number) {
  const off: number[] = []
  for (const person of people) {
    await person.lookAtClock()
    const { clock } = person.session()
    off.push(Math.abs(remaining(clock, person.serverNow()) - remaining(clock, truth())))
  }
  expect(Math.max(...off)).toBeLessThan(250)
}

/** What every phone made of what it heard, what the whole ledger makes of the beginning, and what a fresh read gives are one. */
async function agree(people: Person[], begun: contract.Session) {
  await caughtUp(people)
  const unfolded = new Set<string>()
  const events = await db.selectFrom('event').select(['topic', 'kind', 'payload']).orderBy('topic').orderBy('seq').execute()
  const topics = Map.groupBy(events, ({ topic }) => topic)
  const on = (topic: string) => topics.get(topic) ?? []
  const shared = on(`session:${begun.id}`).reduce((session, event) => fold(session, event, unfolded), begun)
  for (const person of people) {
    const { personId, runs } = person.session()
    const fresh = (await knock(running.origin, contract.readSession, { params: { sessionId: begun.id } }, { cookie: person.cookie })).body
    const own = on(`person:${personId}`).reduce((session, event) => fold(session, event, unfolded), { ...shared, personId, runs })
    const tables = own.groups.filter((group) => group.people.includes(personId)).flatMap(({ id }) => on(`table:${id}`))
    expectSame(person.session(), fresh, `${person.name} hears`)
    expectSame(
      tables.reduce((session, event) => foldAtTable(session, event, unfolded), own),
      fresh,
      `the ledger to ${person.name}`,
    )
  }
  expect(new Set([...unfolded, ...people.flatMap((person) => [...person.unfolded])])).toEqual(new Set())
}

function expectSame(one: contract.Session, other: contract.Session, who: string) {
  const asSeen = ({ now: _, seq: __, ownSeq: ___, ...session }: contract.Session) => session
  // Finding the difference takes long; that there is none does not.
  if (!isDeepStrictEqual(asSeen(one), asSeen(other))) expect(asSeen(one), who).toEqual(asSeen(other))
}

/** Everybody heard all that there is to hear. */
async function caughtUp(people: Person[]) {
  const heads = new Map((await db.selectFrom('topic').select(['name', 'seq']).execute()).map(({ name, seq }) => [name, seq]))
  const behind = () =>
    people.flatMap((person) =>
      person.cursors().flatMap(([topic, after]) => (after === (heads.get(topic) ?? 0) ? [] : [`${person.name} on ${topic}: ${after} of ${heads.get(topic)}`])),
    )
  const deadline = performance.now() + 30_000
  await until(() => behind().length === 0 || performance.now() > deadline)
  expect(behind()).toEqual([])
}

/** Before it lay open nobody read what was written at a table where they did not sit; one person sat at two. */
function expectAtTheirTables(people: Person[], overheard: { reader: string; author: string }[], earlier: { personId: number; groupId: number }) {
  const tablesOf = new Map(
    people.map((person) => {
      const { personId, groups } = person.session()
      const now = groups.filter((group) => group.people.includes(personId)).map(({ id }) => id)
      return [person.name, personId === earlier.personId ? [...now, earlier.groupId] : now]
    }),
  )
  const apart = overheard.filter(({ reader, author }) => !tablesOf.get(reader)?.some((id) => tablesOf.get(author)?.includes(id)))
  expect(overheard.length).toBeGreaterThan(500)
  expect(apart).toEqual([])
}
