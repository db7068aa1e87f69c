import { ImpossibleBreakouts, placeLateComer, replanBreakouts } from '@kring/breakouts'
import type { SeatMove } from '@kring/contract/facilitation'
import type { Tx } from '../platform/database.ts'
import { accessChanged } from '../platform/ledger.ts'
import { deleteEmptyGroups, deletePlace, listMet, listPlaced, listRounds, upsertPlace } from './breakout-queries.ts'
import { planOf, tellGroups, tellPlan } from './breakouts.ts'
import { meetingsIn, requestOf } from './division.ts'

/** Who sits down when groups were made already gets the best place that is left, in every round that is on or still to come; nobody else moves. */
export async function seatLate(tx: Tx, sessionId: number, personId: number, roundNow: number | null) {
  const rounds = await listRounds(tx, sessionId)
  const open = rounds.filter(({ round, groups, publishedAt }) => groups.length > 0 && (publishedAt === null || (roundNow !== null && round >= roundNow)))
  if (open.length === 0) return
  const people = await listPlaced(tx, sessionId)
  const met = (await listMet(tx, sessionId)).map(({ one, other, times }): [string, string, number] => [String(one), String(other), times])
  const seats = rounds.map(({ groups }) => groups.map((group) => group.people.map(String)))
  for (const { round, groups, publishedAt } of open) {
    const request = requestOf({ people, count: groups.length, rounds: rounds.length, pinned: [], met, mixing: { sectors: true, approaches: true, earlier: true }, seed: 1 })
    const { group } = placeLateComer(seats, request, { id: String(personId), round: rounds.findIndex((one) => one.round === round) })
    const groupId = groups[group]?.id
    if (groupId === undefined) continue
    await upsertPlace(tx, { sessionId, round, personId, groupId, pinned: false })
    if (publishedAt) await tellGroups(tx, { id: sessionId }, personId, round)
  }
  tellPlan(tx, sessionId, personId, await planOf(tx, sessionId))
}

type Round = Awaited<ReturnType<typeof listRounds>>[number]
type Place = { round: number; groupId: number; person: number }

/** Somebody is out of every round still to come; as few others as possible sit elsewhere because of it. In the round that is on people only move where one would be left alone. */
export async function divideWithout(tx: Tx, sessionId: number, actorId: number, personId: number, roundNow: number | null) {
  const { open, places } = await placesWithout(tx, sessionId, personId, roundNow)
  if (open.length === 0) return
  for (const { round } of open) await deletePlace(tx, { sessionId, round, personId })
  for (const { round, groupId, person } of places) {
    const pinned = open.find((one) => one.round === round)?.pinned.includes(person) ?? false
    await upsertPlace(tx, { sessionId, round, personId: person, groupId, pinned })
    accessChanged(tx, actorId, { personId: person })
  }
  for (const { round, publishedAt } of open) {
    await deleteEmptyGroups(tx, sessionId, round)
    if (publishedAt) await tellGroups(tx, { id: sessionId }, actorId, round)
  }
  accessChanged(tx, actorId, { personId })
  tellPlan(tx, sessionId, actorId, await planOf(tx, sessionId))
}

/** The same, seen beforehand: who would go from which table to which. */
export async function movesWithout(tx: Tx, sessionId: number, personId: number, roundNow: number | null): Promise<SeatMove[]> {
  const { open, places } = await placesWithout(tx, sessionId, personId, roundNow)
  return places.flatMap(({ round, groupId, person }) => {
    const groups = open.find((one) => one.round === round)?.groups ?? []
    const [from, to] = [groups.find(({ people }) => people.includes(person)), groups.find(({ id }) => id === groupId)]
    return from && to ? [{ personId: person, round, from: from.number, to: to.number }] : []
  })
}

async function placesWithout(tx: Tx, sessionId: number, personId: number, roundNow: number | null) {
  const rounds = await listRounds(tx, sessionId)
  const isOn = ({ round }: Round) => round === roundNow
  const isOver = (round: Round) => round.publishedAt !== null && !isOn(round) && (roundNow === null || round.round < roundNow)
  const lonely = ({ groups }: Round) => groups.some(({ people }) => people.includes(personId) && people.length < 3)
  const open = rounds.filter((round) => !isOver(round) && round.groups.some(({ people }) => people.includes(personId)))
  const again = open.filter((round) => !isOn(round) || lonely(round))
  return { open, places: await placesIn(tx, sessionId, personId, rounds, again) }
}

/** Who goes to which other group, without whoever is gone. Where no division keeps what was pinned, nobody moves: that is for who runs the session to see. */
async function placesIn(tx: Tx, sessionId: number, gone: number, rounds: Round[], again: Round[]): Promise<Place[]> {
  const people = (await listPlaced(tx, sessionId)).filter(({ id }) => id !== gone)
  if (again.length === 0 || people.length < 2) return []
  const here = new Set(people.map(({ id }) => id))
  const tablesOf = ({ groups }: Round) => groups.map((group) => group.people.filter((id) => here.has(id)))
  const others = rounds.filter((round) => !again.includes(round)).flatMap((round) => meetingsIn(tablesOf(round)))
  const earlier = (await listMet(tx, sessionId)).map(({ one, other, times }): [string, string, number] => [String(one), String(other), times])
  const pinned = again.flatMap(({ groups, pinned }, place) =>
    groups.flatMap((group, at) => group.people.filter((id) => here.has(id) && pinned.includes(id)).map((personId) => ({ personId, place, group: at }))),
  )
  const count = Math.max(...again.map(({ groups }) => groups.length))
  const request = requestOf({ people, count, rounds: again.length, pinned, met: [...earlier, ...others], mixing: { sectors: true, approaches: true, earlier: true }, seed: 1 })
  const told = again.map((round) => tablesOf(round).map((group) => group.map(String)))
  try {
    const { moved } = replanBreakouts(told, request, { from: 0 })
    return moved.flatMap(({ id, round: place, to }) => {
      const [round, groupId] = [again[place]?.round, again[place]?.groups[to]?.id]
      return round === undefined || groupId === undefined ? [] : [{ round, groupId, person: Number(id) }]
    })
  } catch (error) {
    if (error instanceof ImpossibleBreakouts) return []
    throw error
  }
}
