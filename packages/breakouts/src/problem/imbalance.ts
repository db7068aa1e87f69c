import type { BreakoutRequest } from '../request.ts'

/** The imbalance of one round given by id, as {@link BreakoutPlan.imbalance} defines it. Who is not among the people has no known trait. */
export function imbalanceOf(groups: string[][], { people, balance }: Pick<BreakoutRequest, 'people' | 'balance'>): number {
  const traitsOf = new Map(people.map(({ id, traits }) => [id, traits]))
  const counted = balance.filter(({ weight }) => weight > 0)
  return counted.reduce((sum, { trait }) => sum + ofTrait(groups.map((group) => group.map((id) => own(traitsOf.get(id), trait)))), 0)
}

const own = (traits: Record<string, string | undefined> | undefined, trait: string) => (traits && Object.hasOwn(traits, trait) ? traits[trait] : undefined)

function ofTrait(groups: (string | undefined)[][]) {
  const totals = tally(groups.flat())
  const known = [...totals.values()].reduce((sum, count) => sum + count, 0)
  let sum = 0
  for (const group of groups) {
    const counts = tally(group)
    let [lack, excess, unknown] = [0, 0, group.length]
    for (const [value, total] of totals) {
      const count = counts.get(value) ?? 0
      const share = total * group.length
      lack += Math.max(0, Math.floor(share / known) - count)
      excess += Math.max(0, count - Math.ceil(share / known))
      unknown -= count
    }
    sum += Math.max(0, lack - unknown) + excess
  }
  return sum
}

function tally(values: (string | undefined)[]) {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
