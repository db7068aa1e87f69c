import { type Design, designsFor } from './designs/designs.ts'
import { isPrimePower } from './designs/field.ts'
import { sizeList } from './problem/sizes.ts'

/**
 * How many rounds it takes until everybody has met everybody, in so many groups of sizes that differ by at most one.
 *
 * `atLeast` counts: a person meets no more new people in a round than a largest group holds, and all groups together no more new pairs than they have. `atMost` is the length
 * of a plan that is known here; undefined where none is. (Known as the Dagstuhl happy diner problem. Repeats are allowed.)
 */
export function roundsToMeetAll(people: number, groups: number): { atLeast: number; atMost: number | undefined } {
  const sizes = sizeList(people, groups)
  const pairs = (size: number) => (size * (size - 1)) / 2
  const perRound = sizes.reduce((sum, size) => sum + pairs(size), 0)
  const atLeast = Math.max(Math.ceil((people - 1) / ((sizes[0] ?? 2) - 1)), Math.ceil(pairs(people) / perRound))
  return { atLeast, atMost: meetAll(people, groups)?.length }
}

/** A plan in which everybody meets everybody, the shortest known here. By round: the group of every person. */
export function meetAll(people: number, groups: number): Design | undefined {
  if (groups === 1) return [new Int32Array(people)]
  const size = Math.ceil(people / groups)
  // With one seat empty the design still holds; with more, two of one group might be missing.
  const known = people >= groups * size - 1 ? designsFor(groups, size).map((design) => completed(design, groups, size)) : []
  const plans = [...known.filter((plan) => plan !== undefined), ...byParts(people, groups)].map((plan) => plan.map((round) => round.slice(0, people)))
  return plans.reduce<Design | undefined>((best, plan) => (best && best.length <= plan.length ? best : plan), undefined)
}

/** A design with rounds added in which those meet who have not; only where these are sets that can share groups. */
function completed(design: Design, groups: number, size: number): Design | undefined {
  const sets = strangersOf(design)
  const each = sets[0]?.length ?? 0
  if (sets.some((set) => set.length !== each)) return undefined
  if (each <= 1) return design
  if (each <= size && size % each === 0) return [...design, inBlocks(sets, size / each)]
  // Sets that fill some groups: everybody meets everybody within the set, all sets at the same time.
  const inside = each % size === 0 ? meetAll(each, each / size) : undefined
  if (!inside || groups !== sets.length * (each / size)) return undefined
  const added = inside.map((round) => {
    const groupOf = new Int32Array(groups * size)
    for (const [at, set] of sets.entries()) for (const [place, point] of set.entries()) groupOf[point] = (at * each) / size + round[place]!
    return groupOf
  })
  return [...design, ...added]
}

/** Everybody with all whom they have not met. A set each, where not having met goes from one to the next; else what does not fit any use. */
function strangersOf(design: Design): number[][] {
  const count = design[0]?.length ?? 0
  const all = Array.from({ length: count }, (_, point) => point)
  const strange = (point: number) => all.filter((other) => other === point || design.every((round) => round[point] !== round[other]))
  const sets = all.map(strange)
  const isSet = sets.every((set) => set.every((point) => sets[point]!.join() === set.join()))
  return isSet ? sets.filter((set, point) => set[0] === point) : [[0], [0, 0]]
}

const inBlocks = (sets: number[][], each: number) => {
  const groupOf = new Int32Array(sets.flat().length)
  for (const [at, set] of sets.entries()) for (const point of set) groupOf[point] = Math.floor(at / each)
  return groupOf
}

/**
 * Plans for parts instead of people: everybody of a part is always together. Halves of groups meet one another in 2 × groups − 1 rounds, and where there are groups² parts and
 * the number of groups is a power of a prime, in groups + 1, as the points of an affine plane.
 */
function byParts(people: number, groups: number): Design[] {
  const plans: Design[] = []
  const spread = (parts: number, size: number) => {
    const design = designsFor(groups, size).find((known) => strangersOf(known).every((set) => set.length === 1))
    if (people % parts === 0 && design) plans.push(design.map((round) => Int32Array.from({ length: people }, (_, person) => round[Math.floor((person * parts) / people)]!)))
  }
  spread(groups * 2, 2)
  if (isPrimePower(groups)) spread(groups ** 2, groups)
  return plans
}
