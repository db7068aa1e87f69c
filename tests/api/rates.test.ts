import * as auth from '@kring/contract/auth'
import * as doors from '@kring/contract/doors'
import * as groups from '@kring/contract/groups'
import type { AnyRoute, Input } from '@kring/contract/wire'
import { requestOf } from '@kring/contract/call'
import * as sessions from '@kring/contract/sessions'
import { describe, expect, test } from 'vitest'
import { hashPassword } from '../../apps/api/src/auth/passwords.ts'
import { insertAccount } from '../../apps/api/src/auth/queries.ts'
import { bring } from '../support/cast.ts'
import { evenings } from '../support/evening.ts'
import { type Actor, origin, useWorld } from '../support/world.ts'

const perMinute = 40
const world = useWorld({ RATE_LIMIT: String(perMinute) })
const { start, sit } = evenings(world)

let houses = 0
/** A house with a router of its own: whoever is in it comes from one address. */
function openHouse() {
  const remoteAddress = `10.77.0.${(houses += 1)}`
  return async <R extends AnyRoute>(who: Actor | null, route: R, input: Input<R>) => {
    const { method, url, body } = requestOf(route, input)
    const headers = { origin, ...(who && { cookie: who.cookie }), ...(body !== undefined && { 'content-type': 'application/json' }) }
    return world.app.inject({ method, url: `/api/v1${url}`, remoteAddress, headers, ...(body !== undefined && { payload: body }) })
  }
}
const times = async (count: number, act: () => Promise<{ statusCode: number }>) => {
  const statuses = []
  for (let number = 0; number < count; number += 1) statuses.push((await act()).statusCode)
  return statuses
}
/** Who has not asked anything yet. */
const somebody = () => bring(world.app, 'Iemand')
const all = (count: number, status: number) => Array.from({ length: count }, () => status)

describe('from one address', () => {
  test('a stranger who asks without end is told to wait and how long, and who is signed in there goes on', async () => {
    const from = openHouse()
    expect(await times(perMinute, () => from(null, groups.listGroups, { querystring: {} }))).toEqual(all(perMinute, 200))
    const refused = await from(null, groups.listGroups, { querystring: {} })
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'rate.limited'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await from(world.member, groups.listGroups, { querystring: {} })).statusCode).toBe(200)
    expect((await openHouse()(null, groups.listGroups, { querystring: {} })).statusCode).toBe(200)
  })

  test('who tries secrets is a stranger, however many they try', async () => {
    const from = openHouse()
    let number = 0
    const guess = () => from({ id: 0, cookie: `__Host-kring=${(number += 1)}${'a'.repeat(30)}` }, auth.listLoginSessions, {})
    expect(await times(perMinute + 1, guess)).toEqual([...all(perMinute, 401), 429])
  })

  test('each of those who are signed in has as much as if alone', async () => {
    const from = openHouse()
    const hasty = await bring(world.app, 'Hans Haast')
    const ask = (who: Actor) => () => from(who, auth.readMe, {})
    expect(await times(perMinute, ask(hasty))).toEqual(all(perMinute, 200))
    expect((await ask(hasty)()).statusCode).toBe(429)
    expect(await times(10, ask(world.moderator))).toEqual(all(10, 200))
  })

  test('all together have a limit too', async () => {
    const from = openHouse()
    const session = await start(world.group.id, { guests: true })
    const guests: Actor[] = []
    for (let number = 0; number < 21; number += 1) {
      const answer = await from(null, doors.enterAsGuest, { params: { code: session.code ?? '' }, body: { name: `Gast ${number}`, language: 'nl' } })
      guests.push({ id: 0, cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' })
    }
    const statuses = []
    for (const guest of guests) statuses.push(...(await times(perMinute, () => from(guest, sessions.readSession, { params: { sessionId: session.id } }))))
    const left = 20 * perMinute - guests.length
    expect(statuses).toEqual([...all(left, 200), ...all(statuses.length - left, 429)])
  })
})

describe('a code', () => {
  const signs = [...doors.codeSigns]
  const codes = (count: number) => Array.from({ length: count }, (_, number) => `${signs[number >> 5]}${signs[number & 31]}2345`)

  test('is not found by guessing: after sixty wrong ones the right one is refused too, and who sits at the table notices nothing', async () => {
    const session = await start(world.group.id, { guests: true })
    await sit(world.member, session.id)
    const from = openHouse()
    const guesses = codes(62).filter((code) => code !== session.code)
    // As somebody who is signed in, for strangers are stopped sooner here; all at once, so that the last are under way before the first are counted.
    const knock = (who: Actor, code: string) => from(who, doors.readDoor, { params: { code } })
    const [one, other] = [await somebody(), await somebody()]
    const statuses = [
      ...(await Promise.all(guesses.slice(0, 31).map((code) => knock(one, code)))),
      ...(await Promise.all(guesses.slice(31, 61).map((code) => knock(other, code)))),
    ].map(({ statusCode }) => statusCode)
    expect(statuses.sort()).toEqual([...all(60, 404), 429])
    const right = { params: { code: session.code ?? '' } }
    const entering = { ...right, body: { name: 'Sam', language: 'nl' as const } }
    const refused = [await knock(other, right.params.code), await from(world.moderator, doors.enterByCode, right), await from(null, doors.enterAsGuest, entering)]
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([429, 429, 429])
    expect((await from(world.member, sessions.readSession, { params: { sessionId: session.id } })).statusCode).toBe(200)
    expect((await openHouse()(null, doors.enterAsGuest, entering)).statusCode).toBe(201)
  })
})

test('a room of people who know their passwords comes in from one address; guessing those of many accounts is stopped', async () => {
  const from = openHouse()
  const knock = (who: Actor | null, email: string, password = 'welkom 2026') => from(who, auth.signIn, { body: { email, password } })
  const passwordHash = await hashPassword('fietsbel kastanje 37')
  const emails = Array.from({ length: 22 }, (_, number) => `lid${number}@example.org`)
  for (const email of emails) await insertAccount(world.app.db, { name: email, email, passwordHash, language: 'nl', founding: false })
  expect(await times(21, async () => knock(null, emails.pop() ?? '', 'fietsbel kastanje 37'))).toEqual(all(21, 201))
  const guess = (who: Actor, count: number) => Array.from({ length: count }, (_, number) => knock(who, `${who.id}.${number}@example.org`))
  const wrong = [...(await Promise.all(guess(await somebody(), 31))), ...(await Promise.all(guess(await somebody(), 30)))].map(({ statusCode }) => statusCode)
  expect(wrong.sort()).toEqual([...all(60, 422), 429])
  expect((await knock(await somebody(), emails[0] ?? '', 'fietsbel kastanje 37')).statusCode).toBe(429)
})
