import { roundsToMeetAll } from './meet-all.ts'
import type { BreakoutPlan, BreakoutRequest } from './request.ts'

/** What can be said of a plan, without the words. */
export type Explanation = {
  /** People in the smallest and the largest group of the rounds that were planned. */
  size: { least: number; most: number }
  /** Per balanced trait: how many different values the groups have, how many there are, and how many people's is not known. */
  spread: { trait: string; least: number; most: number; values: number; unknown: number }[]
  /** Groups that have too few or too many of a value: how many there are, and how many there should be at least and at most. Unknown people may stand for who is lacking. */
  uneven: { round: number; group: number; trait: string; value: string; has: number; from: number; to: number }[]
  /** Pairs that meet more than once, earlier sessions counted; the most that any two meet; and who they are. */
  again: { pairs: number; most: number; who: [string, string][] }
  /** Pairs that met in earlier sessions and meet again. */
  known: number
  /** With how many different people somebody is in a group in this plan: the fewest, with who they are, and the most. */
  others: { least: number; who: string[]; most: number }
  /** In how many rounds of these groups everybody could have met everybody. */
  toMeetAll: { atLeast: number; atMost: number | undefined }
  /** Whether no plan is better; if not known, how far each figure is from what no plan can be below. */
  best: { proven: boolean; imbalance: number; repeats: number }
}

/** What there is to say of a plan. */
export function explain(plan: BreakoutPlan, request: BreakoutRequest): Explanation {
  const planned = plan.rounds.filter((_, round) => !request.fixed?.some((fixed) => fixed.round === round))
  const rounds = planned.length > 0 ? planned : plan.rounds
  const sizes = rounds.flat().map(({ length }) => length)
  const met = Object.entries(plan.perPerson)
  const counts = met.map(([, { met }]) => met)
  const least = Math.min(...counts)
  return {
    size: { least: Math.min(...sizes), most: Math.max(...sizes) },
    spread: balanced(request).map((trait) => spreadOf(request, rounds, trait)),
    uneven: plan.rounds.flatMap((groups, round) => balanced(request).flatMap((trait) => unevenIn(request, groups, trait).map((group) => ({ round, ...group })))),
    ...meetings(plan.rounds, request),
    others: { least, who: met.filter(([, { met }]) => met === least).map(([id]) => id), most: Math.max(...counts) },
    toMeetAll: roundsToMeetAll(rounds[0]?.flat().length ?? 2, rounds[0]?.length ?? 1),
    best: { proven: plan.proven, imbalance: plan.imbalance - plan.bound.imbalance, repeats: plan.repeats - plan.bound.repeats },
  }
}

const balanced = ({ balance }: BreakoutRequest) => balance.filter(({ weight }) => weight > 0).map(({ trait }) => trait)

/** The value of a trait by id, of whom it is known. */
const valuesOf = ({ people }: BreakoutRequest, trait: string) =>
  new Map(people.flatMap(({ id, traits }) => (Object.hasOwn(traits, trait) && traits[trait] !== undefined ? [[id, traits[trait]] as const] : [])))

function spreadOf(request: BreakoutRequest, rounds: string[][][], trait: string) {
  const values = valuesOf(request, trait)
  const kinds = rounds.flat().map((group) => new Set(group.flatMap((id) => values.get(id) ?? [])).size)
  return { trait, least: Math.min(...kinds), most: Math.max(...kinds), values: new Set(values.values()).size, unknown: request.people.length - values.size }
}

function unevenIn(request: BreakoutRequest, groups: string[][], trait: string) {
  const valueOf = valuesOf(request, trait)
  const known = groups.flat().flatMap((id) => valueOf.get(id) ?? [])
  return groups.flatMap((people, group) => {
    const open = people.filter((id) => !valueOf.has(id)).length
    const counts = [...new Set(known)].map((value) => {
      const share = known.filter((other) => other === value).length * people.length
      const has = people.filter((id) => valueOf.get(id) === value).length
      return { group, trait, value, has, from: Math.floor(share / known.length), to: Math.ceil(share / known.length) }
    })
    const lacking = counts.reduce((sum, { has, from }) => sum + Math.max(0, from - has), 0)
    return counts.filter(({ has, from, to }) => has > to || (has < from && lacking > open))
  })
}

function meetings(rounds: string[][][], { met = [] }: BreakoutRequest) {
  const times = new Map<string, { pair: [string, string]; before: number; now: number }>()
  const of = (one: string, other: string) => {
    const pair: [string, string] = one < other ? [one, other] : [other, one]
    const key = JSON.stringify(pair)
    const known = times.get(key) ?? { pair, before: 0, now: 0 }
    times.set(key, known)
    return known
  }
  for (const [one, other, more] of met) of(one, other).before += more
  for (const group of rounds.flat()) for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) of(one, other).now += 1
  const here = [...times.values()].filter(({ now }) => now > 0)
  const again = here.filter(({ before, now }) => before + now > 1)
  const most = Math.max(0, ...here.map(({ before, now }) => before + now))
  const who = again.filter(({ before, now }) => before + now === most).map(({ pair }) => pair)
  return { again: { pairs: again.length, most, who }, known: again.filter(({ before }) => before > 0).length }
}
