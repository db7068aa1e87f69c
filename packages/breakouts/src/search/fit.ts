import { seatAs } from './best.ts'
import { type Design, designsFor } from '../designs/designs.ts'
import type { Problem, Round } from '../problem/problem.ts'
import type { Seating } from './seating.ts'

/**
 * Plans after known designs, in which nobody meets twice. Only where nobody met before, everybody takes part in every round and nobody is tied to another. Where a design
 * has more points than there are people, points that never meet stay empty, so that no group loses two.
 */
export function designed(problem: Problem): Seating[] {
  const [first] = problem.rounds
  if (!first || problem.past.most > 0 || problem.blocks.length > 0 || problem.rounds.some(({ present }) => present.length < problem.count)) return []
  const size = first.small + (first.larger > 0 ? 1 : 0)
  return designsFor(first.groups, size).flatMap((design) => {
    const rounds = design.slice(0, problem.rounds.length)
    const empty = rounds.length < problem.rounds.length ? undefined : strangers(rounds, first.groups * size - problem.count)
    const points = empty && pointsOf(problem, new Set(empty), first.groups * size)
    const groups = points && problem.rounds.map((round, at) => placed(round, rounds[at]!, points)).filter((round) => round !== undefined)
    return groups?.length === problem.rounds.length ? [seatAs(problem, groups)] : []
  })
}

/** So many points of which no two are ever in one group, the last ones first; undefined if there are none. */
function strangers(design: Design, wanted: number, chosen: number[] = []): number[] | undefined {
  if (chosen.length === wanted) return chosen
  const last = chosen.at(-1) ?? design[0]!.length
  for (let point = last - 1; point >= wanted - chosen.length - 1; point -= 1) {
    if (chosen.some((other) => design.some((groupOf) => groupOf[point] === groupOf[other]))) continue
    const found = strangers(design, wanted, [...chosen, point])
    if (found) return found
  }
  return undefined
}

/**
 * Which point everybody is. People who are alike get neighbouring points, so that where points fall into classes the groups get one of each. Hosts, who stay in one group
 * and have it to themselves, are of the first class, which stays in its place.
 */
function pointsOf(problem: Problem, empty: Set<number>, count: number) {
  const { traits, rounds } = problem
  const people = Array.from({ length: problem.count }, (_, person) => person)
  const points = new Int32Array(problem.count).fill(-1)
  const hosts = people.filter((person) => rounds.every(({ pin }) => pin[person] !== -1 && pin[person] === rounds[0]!.pin[person]))
  const tables = hosts.map((person) => rounds[0]!.pin[person]!)
  if (new Set(tables).size === hosts.length && !tables.some((table) => empty.has(table))) for (const [at, person] of hosts.entries()) points[person] = tables[at]!
  const free = Array.from({ length: count }, (_, point) => point).filter((point) => !empty.has(point) && !points.includes(point))
  const width = traits.names.length
  const unlike = (a: number, b: number) => traits.names.reduce((found, _, trait) => found || traits.valueOf[a * width + trait]! - traits.valueOf[b * width + trait]!, 0)
  const guests = people.filter((person) => points[person] === -1).sort(unlike)
  for (const [at, person] of guests.entries()) points[person] = free[at]!
  return points
}

/** The groups of a round by person, numbered so that everybody sits where they are pinned; undefined where that cannot be. */
function placed({ pin, groups }: Round, design: Int32Array, points: Int32Array): Int32Array | undefined {
  const plain = points.map((point) => design[point]!)
  const names = new Int32Array(groups).fill(-1)
  for (const [person, group] of plain.entries()) {
    if (pin[person] === -1) continue
    if (names[group] !== -1 ? names[group] !== pin[person] : names.includes(pin[person]!)) return undefined
    names[group] = pin[person]!
  }
  const left = Array.from(names.keys()).filter((group) => !names.includes(group))
  for (const group of names.keys()) if (names[group] === -1) names[group] = left.shift()!
  return plain.map((group) => names[group]!)
}
