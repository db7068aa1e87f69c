import { type Best, isProven } from './best.ts'
import type { Problem } from '../problem/problem.ts'
import type { BreakoutPlan } from '../request.ts'

/** The best seating by id, with its figures. */
export function planOf(problem: Problem, best: Best, elapsedMs: number): BreakoutPlan {
  const rounds = Array.from({ length: problem.length }, (_, at) => problem.fixed.get(at) ?? [])
  for (const [open, { at, groups, present }] of problem.rounds.entries()) {
    const named: string[][] = Array.from({ length: groups }, () => [])
    for (const person of present) named[best.groups[open]![person]!]!.push(problem.ids[person]!)
    rounds[at] = named
  }
  const { imbalance, repeats } = best.standing
  return { rounds, imbalance, repeats, bound: best.bound, proven: isProven(best), perPerson: othersMet(problem.ids, rounds), elapsedMs }
}

function othersMet(ids: string[], rounds: string[][][]): BreakoutPlan['perPerson'] {
  const met = new Map(ids.map((id) => [id, new Set<string>()]))
  for (const group of rounds.flat()) for (const one of group) for (const other of group) if (one !== other) met.get(one)?.add(other)
  return Object.fromEntries([...met].map(([id, others]) => [id, { met: others.size }]))
}
