import type { ScriptChanged, StepAsked } from '@kring/contract/live-scripts'
import type { StageDraft } from '@kring/contract/scripts'
import type { Session } from '@kring/contract/sessions'
import { sameSettings, sameStep } from './script-making.ts'

/** A step of a running session: the round of breakout groups that holds in it, and whether it stays as it is. */
export type KnownStep = StageDraft & { id: number; round: number | null; fixed: boolean }

/** What happened stays: a step that is on, that was left, or in which there are notes. */
export const isFixed = ({ id, leftAt, notes }: { id: number; leftAt: string | null; notes: number }, { stageId }: { stageId: number }) =>
  id === stageId || leftAt !== null || notes > 0

/** Whether every fixed step is still there, as it was, in the order it had among them. */
export function keepsFixed(known: readonly KnownStep[], asked: readonly StepAsked[]) {
  const fixed = known.filter((step) => step.fixed)
  const kept = asked.filter(({ id }) => fixed.some((step) => step.id === id))
  return kept.length === fixed.length && fixed.every((step, place) => kept[place]?.id === step.id && sameStep(step, kept[place]))
}

/**
 * Which division into groups holds in each step that is asked for, as `roundsOf` has it, and which of them (`kept`) are those of before, so that what was
 * drawn for them holds. Fixed steps keep theirs; rounds go up in the order of the steps, may leave numbers out, and never take one of `announced`.
 */
export function roundsAmended(known: readonly KnownStep[], asked: readonly StepAsked[], announced: readonly number[]) {
  const before = roundsBefore(known)
  const taken = new Set([...announced, ...known.flatMap(({ fixed, round }) => (fixed && round !== null ? [round] : []))])
  const kept = new Set<number>()
  let last = -1
  let current: number | null = null
  const rounds = asked.map(({ id, settings: { grouping } }) => {
    const was = known.find((step) => step.id === id)
    if (!grouping) return null
    if (grouping.as === 'same' && !was?.fixed) return current
    const own = was?.round ?? null
    const stays = was !== undefined && own !== null && (was.fixed || (own > last && sameGrouping(was, grouping) && (grouping.as === 'new' || before.get(was.id) === current)))
    const round: number = stays ? own : freeAfter(last, taken)
    if (stays) kept.add(round)
    current = round
    last = Math.max(last, round)
    return round
  })
  return { rounds, kept: [...kept] }
}

/** What somebody made of a script, with what is fixed by now as it is: a step that they changed, moved or took away before it came is back where it was. */
export function withFixed(mine: readonly StageDraft[], now: readonly (StageDraft & { fixed: boolean })[]): StageDraft[] {
  const fixed = now.filter((step) => step.fixed).map(({ fixed: _, ...step }): StageDraft => step)
  const [stays, open] = [mine.filter(({ key }) => isAmong(fixed, key)), mine.filter(({ key }) => !isAmong(fixed, key))]
  const inOrder = fixed.filter(({ key }) => isAmong(stays, key)).every(({ key }, place) => stays[place]?.key === key)
  if (!inOrder) return [...fixed, ...open]
  return fixed.reduce(
    (steps, step, place) => {
      const known = steps.findIndex(({ key }) => key === step.key)
      const before = steps.findIndex(({ key }) => key === fixed[place - 1]?.key)
      return known === -1 ? steps.toSpliced(before + 1, 0, step) : steps.with(known, step)
    },
    [...mine],
  )
}

const isAmong = (steps: readonly StageDraft[], key: string) => steps.some((step) => step.key === key)

/** `script.changed`. */
export function withScript(session: Session, { stages }: ScriptChanged): Session {
  const before = new Map(session.stages.map((stage) => [stage.id, stage]))
  return { ...session, stages: stages.map((step) => ({ revealedAt: null, closedAt: null, notes: 0, tally: null, ready: [], ...before.get(step.id), ...step })) }
}

/** For each step, the round of the last step with groups before it. */
function roundsBefore(known: readonly KnownStep[]) {
  let round: number | null = null
  return new Map(
    known.map((step) => {
      const before = round
      round = step.round ?? round
      return [step.id, before]
    }),
  )
}

const sameGrouping = ({ settings }: KnownStep, grouping: StageDraft['settings']['grouping']) => sameSettings(settings, { ...settings, grouping })

function freeAfter(last: number, taken: Set<number>) {
  let round = last + 1
  while (taken.has(round)) round += 1
  return round
}
