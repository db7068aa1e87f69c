import { demand } from '../impossible.ts'
import type { BreakoutRequest } from '../request.ts'

/** More than anybody meets in a life of sessions; keeps counts small. */
const mostMeetings = 1000

/**
 * Whether the request speaks of people, rounds and groups that there are.
 * @throws ImpossibleBreakouts
 */
export function checkRequest(request: BreakoutRequest): void {
  checkPeople(request)
  checkShape(request)
  checkFixed(request)
  for (const [one, other, times] of request.met ?? []) {
    demand(Number.isInteger(times) && times >= 0 && times <= mostMeetings && one !== other, 'met.count', { ids: [one, other] })
  }
}

function checkPeople({ people, pinned = [], together = [], apart = [], absent = [] }: BreakoutRequest) {
  demand(people.length >= 2, 'people.tooFew')
  const known = new Set<string>()
  for (const { id } of people) {
    demand(!known.has(id), 'people.twice', { ids: [id] })
    known.add(id)
  }
  const named = [...pinned.map(({ id }) => id), ...together.flat(), ...apart.flat(), ...absent.map(({ id }) => id)]
  for (const id of named) demand(known.has(id), 'person.unknown', { ids: [id] })
}

function checkShape({ groupCount, groupSize, rounds, pinned = [], absent = [], fixed = [] }: BreakoutRequest) {
  demand((groupCount === undefined) !== (groupSize === undefined), 'groups.choose')
  demand(groupCount === undefined || (Number.isInteger(groupCount) && groupCount >= 1), 'groups.count')
  demand(groupSize === undefined || (Number.isInteger(groupSize) && groupSize >= 2), 'groups.size')
  demand(Number.isInteger(rounds) && rounds >= 1, 'rounds.count')
  for (const { round } of [...pinned, ...absent, ...fixed]) {
    demand(round === undefined || (Number.isInteger(round) && round >= 0 && round < rounds), 'round.unknown', round === undefined ? {} : { round })
  }
}

function checkFixed({ fixed = [] }: BreakoutRequest) {
  const seen = new Set<number>()
  for (const { round, groups } of fixed) {
    demand(!seen.has(round), 'fixed.twice', { round })
    seen.add(round)
    const people = groups.flat()
    const twice = people.filter((id, at) => people.indexOf(id) !== at)
    demand(twice.length === 0, 'fixed.twice', { round, ids: twice })
  }
}
