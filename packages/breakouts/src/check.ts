import type { BreakoutPlan, BreakoutRequest } from './request.ts'

/*
 * An independent look at a plan. Shares nothing with the search but the types, and counts everything from the people's ids, so that a mistake in one does not hide in the
 * other.
 */

/** What is wrong with a plan. */
export type Fault = {
  kind:
    | 'rounds'
    | 'twice'
    | 'stranger'
    | 'missing'
    | 'absent'
    | 'fixed'
    | 'groups'
    | 'alone'
    | 'sizes'
    | 'pinned'
    | 'together'
    | 'apart'
    | 'imbalance'
    | 'repeats'
    | 'perPerson'
    | 'bound'
    | 'proven'
  round?: number
  ids?: string[]
}

type Figures = Pick<BreakoutPlan, 'imbalance' | 'repeats' | 'perPerson'>

/**
 * Everything that is wrong with a plan for a request: the rules it breaks, the figures that are not as it says. Empty if nothing is.
 * @param options.announced the number of groups that each round was told to have, where that is not what the request asks for: a re-plan keeps the groups there were.
 */
export function checkPlan(request: BreakoutRequest, plan: Omit<BreakoutPlan, 'elapsedMs'>, options: { announced?: number[] } = {}): Fault[] {
  if (plan.rounds.length !== request.rounds) return [{ kind: 'rounds' }]
  const faults = plan.rounds.flatMap((groups, round) => {
    const past = request.fixed?.find((fixed) => fixed.round === round)
    return past ? checkPast(groups, past.groups, round) : checkRound(request, groups, round, options.announced?.[round])
  })
  return [...faults, ...checkFigures(plan, figuresOf(request, plan.rounds))]
}

const checkPast = (groups: string[][], before: string[][], round: number): Fault[] => (JSON.stringify(groups) === JSON.stringify(before) ? [] : [{ kind: 'fixed', round }])

function checkRound(request: BreakoutRequest, groups: string[][], round: number, announced: number | undefined): Fault[] {
  const seated = groups.flat()
  const away = new Set((request.absent ?? []).filter((absent) => absent.round === round).map(({ id }) => id))
  const present = request.people.map(({ id }) => id).filter((id) => !away.has(id))
  const faults: Fault[] = []
  const blame = (kind: Fault['kind'], ids?: string[]) => (ids === undefined || ids.length > 0 ? faults.push(ids ? { kind, round, ids } : { kind, round }) : 0)
  blame('twice', [...new Set(seated.filter((id, at) => seated.indexOf(id) !== at))])
  blame(
    'absent',
    [...away].filter((id) => seated.includes(id)),
  )
  blame(
    'stranger',
    seated.filter((id) => !request.people.some((person) => person.id === id)),
  )
  blame(
    'missing',
    present.filter((id) => !seated.includes(id)),
  )
  blame('alone', groups.filter(({ length }) => length < 2).flat())
  const sizes = groups.map(({ length }) => length)
  if (Math.max(...sizes) - Math.min(...sizes) > 1) blame('sizes')
  if (groups.length !== countAsked(announced === undefined ? request : { groupCount: announced }, present.length)) blame('groups')
  return [...faults, ...checkRules(request, groups, round, new Set(present))]
}

function countAsked({ groupCount, groupSize = 0 }: Pick<BreakoutRequest, 'groupCount' | 'groupSize'>, present: number) {
  const possible = Array.from({ length: Math.floor(present / 2) }, (_, at) => at + 1)
  if (groupCount !== undefined) return Math.min(groupCount, possible.length)
  const off = possible.map((count) => Math.abs(present / count - groupSize))
  return possible[off.lastIndexOf(Math.min(...off))] ?? 0
}

function checkRules({ pinned = [], together = [], apart = [] }: BreakoutRequest, groups: string[][], round: number, present: Set<string>): Fault[] {
  const groupOf = (id: string) => groups.findIndex((group) => group.includes(id))
  const moved = pinned.filter((pin) => (pin.round ?? round) === round && present.has(pin.id) && groupOf(pin.id) !== pin.group)
  const split = together.map((set) => set.filter((id) => present.has(id))).filter((set) => new Set(set.map(groupOf)).size > 1)
  const met = apart.flatMap((set) => groups.map((group) => group.filter((id) => set.includes(id)))).filter((ids) => ids.length > 1)
  return [
    ...moved.map(({ id }): Fault => ({ kind: 'pinned', round, ids: [id] })),
    ...split.map((ids): Fault => ({ kind: 'together', round, ids })),
    ...met.map((ids): Fault => ({ kind: 'apart', round, ids })),
  ]
}

/** Recounts the figures of a plan, from nothing but the rounds and the request. */
export function figuresOf(request: BreakoutRequest, rounds: string[][][]): Figures {
  const others = new Map<string, Set<string>>(request.people.map(({ id }) => [id, new Set()]))
  const times = new Map<string, Map<string, number>>()
  const meet = (one: string, other: string, more: number) => {
    const [first, second] = [one, other].sort()
    const row = times.get(first ?? '') ?? new Map<string, number>()
    times.set(first ?? '', row.set(second ?? '', (row.get(second ?? '') ?? 0) + more))
  }
  for (const [one, other, more] of request.met ?? []) meet(one, other, more)
  for (const group of rounds.flat()) {
    for (const one of group) for (const other of group) if (one < other) meet(one, other, 1)
    for (const one of group) for (const other of group) if (one !== other) others.get(one)?.add(other)
  }
  const all = [...times.values()].flatMap((row) => [...row.values()])
  return {
    imbalance: rounds.reduce((sum, groups) => sum + request.balance.filter(({ weight }) => weight > 0).reduce((part, { trait }) => part + skewOf(request, groups, trait), 0), 0),
    repeats: all.reduce((sum, m) => sum + (m * (m - 1)) / 2, 0),
    perPerson: Object.fromEntries([...others].map(([id, met]) => [id, { met: met.size }])),
  }
}

/** How far the groups of a round are from the shares of a trait's values. */
function skewOf({ people }: BreakoutRequest, groups: string[][], trait: string) {
  const traitOf = (id: string) => Object.entries(people.find((person) => person.id === id)?.traits ?? {}).find(([name]) => name === trait)?.[1]
  const rows = groups.map((group) => group.map(traitOf))
  const known = rows.flat().filter((value) => value !== undefined)
  return rows.reduce((sum, row) => {
    const unknown = row.filter((value) => value === undefined).length
    const gaps = [...new Set(known)].map((value) => {
      const wanted = (known.filter((other) => other === value).length * row.length) / known.length
      const has = row.filter((other) => other === value).length
      return { lack: Math.max(0, Math.floor(wanted) - has), excess: Math.max(0, has - Math.ceil(wanted)) }
    })
    const [lack, excess] = [gaps.reduce((all, gap) => all + gap.lack, 0), gaps.reduce((all, gap) => all + gap.excess, 0)]
    return sum + excess + Math.max(0, lack - unknown)
  }, 0)
}

function checkFigures(plan: Omit<BreakoutPlan, 'elapsedMs'>, true_: Figures): Fault[] {
  const { bound, proven, perPerson } = plan
  const wrong = Object.keys({ ...perPerson, ...true_.perPerson }).filter((id) => perPerson[id]?.met !== true_.perPerson[id]?.met)
  const reached = bound.imbalance === true_.imbalance && bound.repeats === true_.repeats
  const faults: [boolean, Fault][] = [
    [plan.imbalance !== true_.imbalance, { kind: 'imbalance' }],
    [plan.repeats !== true_.repeats, { kind: 'repeats' }],
    [wrong.length > 0, { kind: 'perPerson', ids: wrong }],
    [bound.imbalance > true_.imbalance || (bound.imbalance === true_.imbalance && bound.repeats > true_.repeats), { kind: 'bound' }],
    [proven !== reached, { kind: 'proven' }],
  ]
  return faults.filter(([is]) => is).map(([, fault]) => fault)
}
