import { ImpossibleBreakouts, placeLateComer, replanBreakouts } from '@kring/breakouts'
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

/** Somebody is out of every round still to come; as few others as possible sit elsewhere because of it. In the round that is on people only move where one would be left alone. */
export async function divideWithout(tx: Tx, sessionId: number, actorId: number, personId: number, roundNow: number | null) {
  const rounds = await listRounds(tx, sessionId)
  const isOn = ({ round }: Round) => round === roundNow
  const isOver = (round: Round) => round.publishedAt !== null && !isOn(round) && (roundNow === null || round.round < roundNow)
  const open = rounds.filter((round) => !isOver(round) && round.groups.some(({ people }) => people.includes(personId)))
  if (open.length === 0) return
  for (const { round } of open) await deletePlace(tx, { sessionId, round, personId })
  const lonely = ({ groups }: Round) => groups.some(({ people }) => people.includes(personId) && people.length < 3)
  const again = open.filter((round) => !isOn(round) || lonely(round))
  for (const { round, groupId, person } of await movesIn(tx, sessionId, rounds, again)) {
    const pinned = again.find((one) => one.round === round)?.pinned.includes(person) ?? false
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

/** Who goes to which other group, without whoever is gone by now. Where no division keeps what was pinned, nobody moves: that is for who runs the session to see. */
async function movesIn(tx: Tx, sessionId: number, rounds: Round[], again: Round[]) {
  const people = await listPlaced(tx, sessionId)
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
