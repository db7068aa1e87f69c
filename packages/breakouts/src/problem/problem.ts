import { checkRequest } from './asked.ts'
import { demand } from '../impossible.ts'
import { before, type Before } from './past.ts'
import type { BreakoutRequest } from '../request.ts'
import { apartMatrix, blocksOf, checkRules } from './rules.ts'
import { groupsFor, sizesOf } from './sizes.ts'
import { type Traits, readTraits, wantedCounts } from './traits.ts'

/** A request with numbers for people, values and groups, as the search needs it. */
export type Problem = {
  ids: string[]
  /** How many people. */
  count: number
  traits: Traits
  /** What the past says: who met how often, and what it costs already. */
  past: Before
  /** Sets of people who stay together, each of two or more. */
  blocks: number[][]
  /** By person: the number of their set, or −1. */
  blockOf: Int32Array
  /** 1 at person × count + other where the two are kept apart; undefined if nobody is. */
  apart: Uint8Array | undefined
  /** The rounds to plan. */
  rounds: Round[]
  /** All rounds, the fixed ones in place. */
  fixed: Map<number, string[][]>
  length: number
}

/** A round that is to be planned. */
export type Round = {
  /** Its number in the plan. */
  at: number
  present: number[]
  /** By person: 1 if present. */
  here: Uint8Array
  groups: number
  /** People in a smaller group; `larger` groups have one more. */
  small: number
  larger: number
  /** By person: the group they are pinned to, by themselves or by who is together with them, or −1. */
  pin: Int32Array
  /** Who may be moved on their own. */
  singles: number[]
  /** Who may be moved, but only together. */
  units: number[][]
  /** Per size (smaller first) and value: how many of it a group should have at least, and at most. */
  low: Int32Array
  high: Int32Array
}

/**
 * @param announced the number of groups of each round where that is settled already.
 * @throws ImpossibleBreakouts
 */
export function readProblem(request: BreakoutRequest, announced: number[] = []): Problem {
  checkRequest(request)
  const ids = request.people.map(({ id }) => id)
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const traits = readTraits(request)
  const fixed = new Map((request.fixed ?? []).map(({ round, groups }) => [round, groups]))
  const blocks = blocksOf(request, indexOf)
  const open = Array.from({ length: request.rounds }, (_, at) => at).filter((at) => !fixed.has(at))
  const rounds = open.map((at) => readRound(request, at, { indexOf, blocks, traits, groupCount: announced[at] }))
  const blockOf = Int32Array.from(ids, (_, person) => blocks.findIndex((block) => block.includes(person)))
  const problem = { ids, count: ids.length, traits, past: before(request, indexOf), blocks, blockOf, apart: apartMatrix(request, indexOf), rounds, fixed, length: request.rounds }
  checkRules(problem, request, indexOf)
  return problem
}

type Known = { indexOf: Map<string, number>; blocks: number[][]; traits: Traits; groupCount: number | undefined }

function readRound(request: BreakoutRequest, at: number, { indexOf, blocks, traits, groupCount }: Known): Round {
  const away = new Set((request.absent ?? []).filter(({ round }) => round === at).map(({ id }) => id))
  const present = request.people.flatMap(({ id }, person) => (away.has(id) ? [] : [person]))
  demand(present.length >= 2, 'people.tooFew', { round: at })
  const groups = groupsFor(present.length, groupCount === undefined ? request : { groupCount })
  const sizes = sizesOf(present.length, groups)
  const here = blocks.map((block) => block.filter((person) => !away.has(request.people[person]?.id ?? ''))).filter((block) => block.length > 1)
  const pin = readPins(request, at, groups, indexOf, here)
  const bound = new Set(here.flat())
  const isFree = (person: number) => pin[person] === -1
  return {
    at,
    present,
    here: Uint8Array.from(request.people, ({ id }) => (away.has(id) ? 0 : 1)),
    groups,
    ...sizes,
    pin,
    singles: present.filter((person) => isFree(person) && !bound.has(person)),
    units: here.filter(([first = 0]) => isFree(first)),
    ...wantedCounts(traits, present, sizes.small),
  }
}

/** Who is pinned brings along who is together with them. */
function readPins(request: BreakoutRequest, at: number, groups: number, indexOf: Map<string, number>, blocks: number[][]) {
  const pin = new Int32Array(indexOf.size).fill(-1)
  for (const { id, round = at, group } of request.pinned ?? []) {
    if (round !== at) continue
    const person = indexOf.get(id) ?? -1
    demand(Number.isInteger(group) && group >= 0 && group < groups, 'pinned.group', { ids: [id], round: at, group })
    demand(pin[person] === -1 || pin[person] === group, 'pinned.twice', { ids: [id], round: at })
    pin[person] = group
  }
  for (const block of blocks) {
    const wanted = [...new Set(block.map((person) => pin[person] ?? -1).filter((group) => group >= 0))]
    demand(wanted.length < 2, 'together.pinned', { ids: block.map((person) => request.people[person]?.id ?? ''), round: at })
    if (wanted[0] !== undefined) for (const person of block) pin[person] = wanted[0]
  }
  return pin
}
