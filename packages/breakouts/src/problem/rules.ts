import { demand } from '../impossible.ts'
import type { Problem, Round } from './problem.ts'
import type { BreakoutRequest } from '../request.ts'

type Indexes = Map<string, number>

/** Who stays together, sets that share somebody joined; by person number, ascending. */
export function blocksOf({ together = [] }: BreakoutRequest, indexOf: Indexes): number[][] {
  const blocks: Set<number>[] = []
  for (const set of together) {
    const joined = new Set(set.map((id) => indexOf.get(id) ?? -1))
    for (const block of blocks.filter((block) => [...block].some((person) => joined.has(person)))) {
      for (const person of block) joined.add(person)
      blocks.splice(blocks.indexOf(block), 1)
    }
    if (joined.size > 1) blocks.push(joined)
  }
  return blocks.map((block) => [...block].sort((a, b) => a - b))
}

export function apartMatrix({ apart = [] }: BreakoutRequest, indexOf: Indexes): Uint8Array | undefined {
  if (apart.every((set) => new Set(set).size < 2)) return undefined
  const matrix = new Uint8Array(indexOf.size ** 2)
  for (const set of apart) {
    const people = [...new Set(set)].map((id) => indexOf.get(id) ?? -1)
    for (const one of people) for (const other of people) if (one !== other) matrix[one * indexOf.size + other] = 1
  }
  return matrix
}

/**
 * Whether the rules contradict one another. Passing proves nothing: whether people can be packed into groups as they ask is as hard as packing boxes.
 * @throws ImpossibleBreakouts
 */
export function checkRules(problem: Problem, request: BreakoutRequest, indexOf: Indexes): void {
  const name = (people: number[]) => people.map((person) => problem.ids[person] ?? '')
  for (const block of problem.blocks) demand(!meetsApart(problem, block), 'together.apart', { ids: name(block) })
  for (const round of problem.rounds) {
    const most = round.small + (round.larger > 0 ? 1 : 0)
    for (const block of problem.blocks) {
      const here = block.filter((person) => round.present.includes(person))
      demand(here.length <= most, 'together.tooMany', { ids: name(here), round: round.at })
    }
    for (const set of request.apart ?? []) {
      const here = [...new Set(set)].filter((id) => round.present.includes(indexOf.get(id) ?? -1))
      demand(here.length <= round.groups, 'apart.tooMany', { ids: here, round: round.at })
    }
    checkPins(problem, round, most, name)
  }
}

function checkPins(problem: Problem, round: Round, most: number, name: (people: number[]) => string[]) {
  let full = 0
  for (let group = 0; group < round.groups; group += 1) {
    const pinned = round.present.filter((person) => round.pin[person] === group)
    if (pinned.length > round.small) full += 1
    const fits = pinned.length <= most && full <= round.larger
    demand(pinned.length <= round.small || fits, 'pinned.tooMany', { ids: name(pinned), round: round.at, group })
    demand(!meetsApart(problem, pinned), 'apart.pinned', { ids: name(pinned), round: round.at, group })
  }
}

const meetsApart = ({ apart, count }: Problem, people: number[]) => apart !== undefined && people.some((one) => people.some((other) => apart[one * count + other] === 1))
