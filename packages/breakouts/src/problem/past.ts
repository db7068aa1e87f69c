import { imbalanceOf } from './imbalance.ts'
import type { BreakoutRequest } from '../request.ts'

/** What happened before the rounds to be planned. */
export type Before = {
  /** By person × people + other: how often the two met, in earlier sessions and in fixed rounds. */
  met: Int16Array
  /** The most that any two met. */
  most: number
  /** What the fixed rounds add to the imbalance. */
  imbalance: number
  /** C(m, 2) over all pairs, of who has left as well. */
  repeats: number
}

export function before(request: BreakoutRequest, indexOf: Map<string, number>): Before {
  const times = new Map<string, { pair: [string, string]; times: number }>()
  const add = (one: string, other: string, more: number) => {
    const pair: [string, string] = one < other ? [one, other] : [other, one]
    const key = JSON.stringify(pair)
    times.set(key, { pair, times: (times.get(key)?.times ?? 0) + more })
  }
  for (const [one, other, more] of request.met ?? []) add(one, other, more)
  for (const { groups } of request.fixed ?? []) for (const group of groups) for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) add(one, other, 1)
  return { ...matrix([...times.values()], indexOf), imbalance: (request.fixed ?? []).reduce((sum, { groups }) => sum + imbalanceOf(groups, request), 0) }
}

function matrix(pairs: { pair: [string, string]; times: number }[], indexOf: Map<string, number>) {
  const met = new Int16Array(indexOf.size ** 2)
  let [most, repeats] = [0, 0]
  for (const { pair, times } of pairs) {
    repeats += (times * (times - 1)) / 2
    const [one, other] = [indexOf.get(pair[0]), indexOf.get(pair[1])]
    if (one === undefined || other === undefined) continue
    most = Math.max(most, times)
    met[one * indexOf.size + other] = times
    met[other * indexOf.size + one] = times
  }
  return { met, most, repeats }
}
