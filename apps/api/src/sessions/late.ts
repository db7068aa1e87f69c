import { placeLateComer } from '@kring/breakouts'
import type { Tx } from '../platform/database.ts'
import { listMet, listPlaced, listRounds, upsertPlace } from './breakout-queries.ts'
import { planOf, tellGroups, tellPlan } from './breakouts.ts'
import { requestOf } from './division.ts'

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
