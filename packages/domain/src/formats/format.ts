import type { StageDraft, StageKind, StageSettings } from '@kring/contract/scripts'
import { settingsOf } from '../script.ts'

/** A step of a working format: all of a stage but its words, which the interface has in the reader's language. */
export type FormatStep = Omit<StageDraft, 'title' | 'prompt' | 'aim'>

/**
 * A working format as data. `people` is for how many it works (`most` null: however many come), `source` who described it.
 * In a `brainstorm` people think up something new, so that a step which makes the question concrete belongs before it.
 */
export type Format = { people: { least: number; most: number | null }; brainstorm: boolean; source: string; steps: FormatStep[] }

/**
 * A step of a format. `key` also finds its words: `ask1`, `ask2` and `ask3` say the same, and differ in their number.
 * `settings` is what differs from what the kind does by itself.
 */
export const step = <const Key extends string>(key: Key, kind: StageKind, minutes: number, settings: Partial<StageSettings> = {}) => ({
  key,
  kind,
  minutes,
  settings: { ...settingsOf(kind), ...settings },
})

/** People only talk. */
export const talk = { writers: 'nobody' } as const

/** New groups of so many people, the same ones as before, and those before merged two by two. */
export const groupsOf = (size: number) => ({ grouping: { as: 'new', size, count: null } }) as const
export const sameGroups = { grouping: { as: 'same', size: null, count: null } } as const
export const mergedGroups = { grouping: { as: 'merged', size: null, count: null } } as const

/** Henri Lipmanowicz and Keith McCandless collected these structures; what they are is told here in our own words. */
export const liberating = 'Lipmanowicz & McCandless, The Surprising Power of Liberating Structures (2014)'
