import { recount } from './search/balance.ts'
import { keepBetter, nothingYet } from './search/best.ts'
import { bestGroup, hasRoom, packUnits } from './search/deal.ts'
import { type Homes, improve } from './search/improve.ts'
import { ImpossibleBreakouts } from './impossible.ts'
import { planOf } from './search/plan.ts'
import { type Problem, readProblem } from './problem/problem.ts'
import { createRandom, type Random } from './search/random.ts'
import type { BreakoutPlan, BreakoutRequest } from './request.ts'
import { emptySeating, seat, type Seating, type Tables } from './search/seating.ts'

/** Somebody who was told another group than they now get. */
export type Moved = { id: string; round: number; from: number; to: number }

/**
 * The plan after somebody left or came: as few people as can be go to another group than they were told, and with that few moves it is as balanced, and repeats as little, as
 * a search from there finds. Groups keep their numbers, and rounds their number of groups unless too few people are left for them; then the last ones go. Takes
 * milliseconds.
 * @param announced the rounds as people were told them.
 * @param request as it is now: with late-comers among the people and `absent` in the rounds they missed, and with who left `absent` from then on (or no longer among the
 * people, if no rule names them).
 * @param change.from the first round that can still change; those before it are fixed as announced.
 * @throws ImpossibleBreakouts
 */
export function replanBreakouts(announced: string[][][], request: BreakoutRequest, { from }: { from: number }): BreakoutPlan & { moved: Moved[] } {
  const began = performance.now()
  const past = announced.slice(0, from).map((groups, round) => ({ round, groups }))
  const fixed = [...(request.fixed ?? []).filter(({ round }) => round >= from), ...past]
  const problem = readProblem(
    { ...request, fixed },
    announced.map(({ length }) => length),
  )
  const random = createRandom(request.seed ?? 1)
  const seating = emptySeating(problem)
  const homes = seating.tables.map((tables) => homesOf(problem, tables, announced[tables.round.at] ?? []))
  for (const [at, tables] of seating.tables.entries()) seatAtHome(seating, tables, homes[at]!, random)
  improve(seating, homes)
  const best = nothingYet(problem)
  keepBetter(best, seating)
  if (best.standing.broken > 0) throw new ImpossibleBreakouts('rules.unreachable')
  const plan = planOf(problem, best, performance.now() - began)
  return { ...plan, moved: movedIn(announced, plan.rounds) }
}

function homesOf({ ids }: Problem, { round }: Tables, groups: string[][]): Homes {
  const told = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)))
  return Int32Array.from(ids, (id) => {
    const group = told.get(id) ?? -1
    return group < round.groups ? group : -1
  })
}

/** Seats as many as can be where they were told, the others where they are lacking most. */
function seatAtHome(seating: Seating, tables: Tables, homes: Homes, random: Random) {
  const { round } = tables
  for (const person of round.present) if (round.pin[person] !== -1) seat(seating, tables, person, round.pin[person]!)
  packUnits(
    seating,
    tables,
    round.units.toSorted((a, b) => b.length - a.length),
    homes,
  )
  const told = Array.from({ length: round.groups }, (_, group) => round.singles.filter((person) => homes[person] === group))
  // The fullest groups first: they are the ones that get to be larger.
  const order = [...told.keys()].sort((a, b) => told[b]!.length + tables.filled[b]! - told[a]!.length - tables.filled[a]!)
  for (const group of order) for (const person of told[group]!) if (hasRoom(tables, group, 1)) seat(seating, tables, person, group)
  for (const person of round.singles) if (tables.groupOf[person] === -1) seat(seating, tables, person, bestGroup(seating, tables, person, random))
  for (let group = 0; group < round.groups; group += 1) recount(seating, tables, group)
}

function movedIn(announced: string[][][], rounds: string[][][]): Moved[] {
  const groupOf = (groups: string[][]) => new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)))
  return rounds.flatMap((groups, round) => {
    const told = groupOf(announced[round] ?? [])
    return [...groupOf(groups)].flatMap(([id, to]) => {
      const from = told.get(id) ?? to
      return from === to ? [] : [{ id, round, from, to }]
    })
  })
}
