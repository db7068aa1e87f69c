import type { StageDraft, StageSettings } from '@kring/contract/scripts'
import { lengthOf } from './script.ts'

type Steps = readonly StageDraft[]

/** The first `s0`, `s1`, … that no step has yet. */
export function freeKey(taken: Iterable<string>) {
  const known = new Set(taken)
  let number = 0
  while (known.has(`s${number}`)) number += 1
  return `s${number}`
}

/** With more steps at a place (from 0), under keys of their own; what pointed at one of them still does. */
export function withSteps(steps: Steps, place: number, more: Steps): StageDraft[] {
  const renamed = renamedFor(
    steps.map(({ key }) => key),
    more,
  )
  return [...steps.slice(0, place), ...renamed, ...steps.slice(place)]
}

/** With one step twice: the second right after the first, under a key of its own. */
export function withCopy(steps: Steps, key: string): StageDraft[] {
  const place = steps.findIndex((step) => step.key === key)
  const step = steps[place]
  return step ? withSteps(steps, place + 1, [structuredClone(step)]) : [...steps]
}

/** With one step at another place, counted from 0 in the list without it. */
export function withMoved(steps: Steps, key: string, place: number): StageDraft[] {
  const others = steps.filter((step) => step.key !== key)
  return others.toSpliced(place, 0, ...steps.filter((step) => step.key === key))
}

/**
 * Cut or stretched to `minutes` in all, every step in proportion: whole minutes, at least one and at most 240 a step. With more steps than minutes
 * each lasts one, and the sum is more than was asked; with too few for so long a time it is less.
 */
export function withLength(steps: Steps, minutes: number): StageDraft[] {
  const total = lengthOf(steps)
  let [whole, asked] = [total, minutes]
  // What is still to be divided goes to the steps that are still to come, so that rounding never adds up.
  return steps.map((step, place) => {
    const after = steps.length - place - 1
    const share = whole === 0 ? 1 : Math.round((step.minutes * asked) / whole)
    const own = Math.min(240, Math.max(1, Math.min(share, asked - after)))
    whole -= step.minutes
    asked -= own
    return { ...step, minutes: own }
  })
}

/** When each step begins, in ms since 1970, if the first one begins at `from`. */
export function startsOf(steps: readonly { minutes: number }[], from: number) {
  return steps.map((_, place) => from + lengthOf(steps.slice(0, place)) * 60_000)
}

/** Whether two steps are the same in all that one can set; in which order their properties stand does not matter. */
export const sameStep = (a: StageDraft, b: StageDraft) =>
  a.key === b.key && a.kind === b.kind && a.title === b.title && a.prompt === b.prompt && a.aim === b.aim && a.minutes === b.minutes && sameSettings(a.settings, b.settings)

export const sameSettings = (a: StageSettings, b: StageSettings) => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

const inOrder = ({ writers, names, sight, reveal, grouping, board, turns, dots }: StageSettings) => [
  [writers, names, sight, reveal, board, turns],
  grouping && [grouping.as, grouping.size, grouping.count],
  dots && [dots.budget, dots.perItem],
]

function renamedFor(taken: string[], steps: Steps): StageDraft[] {
  const names = new Map<string, string>()
  for (const { key } of steps) names.set(key, freeKey([...taken, ...names.values()]))
  const now = (key: string) => names.get(key) ?? key
  return steps.map((step) => ({ ...step, key: now(step.key), settings: { ...step.settings, board: step.settings.board === null ? null : now(step.settings.board) } }))
}
