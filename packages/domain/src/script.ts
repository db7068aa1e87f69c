import type { Grouping, StageDraft, StageKind, StageSettings } from '@kring/contract/scripts'
import type { Session } from '@kring/contract/sessions'
import { remaining } from './clock.ts'

/** A stage before it has words: the interface gives it a title and a prompt in the reader's language. */
export type ScriptStep = { kind: StageKind; minutes: number }

/** Out of a hundred minutes; what is left is for coming in and going home. */
const shares: ScriptStep[] = [
  { kind: 'checkin', minutes: 12 },
  { kind: 'writing', minutes: 13 },
  { kind: 'discussion', minutes: 45 },
  { kind: 'harvest', minutes: 20 },
]

/** The script to begin with, cut to a meeting of this many minutes: check-in, silent writing, discussion, harvest. Every step lasts at least a minute. */
export const scriptFor = (minutes: number): ScriptStep[] =>
  shares.map(({ kind, minutes: share }) => ({ kind, minutes: Math.min(240, Math.max(1, Math.floor((share * minutes) / 100))) }))

/** Minutes of all steps together. */
export const lengthOf = (steps: readonly { minutes: number }[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** Whole minutes that a session runs behind what was planned at `now`, below zero where it is ahead: when it would end from here, beside when it should. */
export function minutesBehind({ startedAt, plannedMinutes, stages, stageId, clock }: Pick<Session, 'startedAt' | 'plannedMinutes' | 'stages' | 'stageId' | 'clock'>, now: number) {
  const after = stages.slice(stages.findIndex(({ id }) => id === stageId) + 1)
  const end = now + remaining(clock, now) + lengthOf(after) * minute
  return Math.round((end - Date.parse(startedAt)) / minute) - plannedMinutes
}

/** In a writing stage people write for themselves; elsewhere what differs from that is said. */
const plain: StageSettings = { writers: 'everyone', names: true, sight: 'own', reveal: 'facilitator', grouping: null, board: null, turns: false, dots: null }
const groupsOf = (size: number): Grouping => ({ as: 'new', size, count: null })
const special: Record<StageKind, Partial<StageSettings>> = {
  arrival: { writers: 'nobody' },
  checkin: {},
  writing: { names: false },
  discussion: { writers: 'nobody' },
  breakout: { sight: 'table', grouping: groupsOf(4) },
  clustering: { writers: 'nobody' },
  voting: { writers: 'nobody', dots: { budget: 4, perItem: 2 } },
  harvest: {},
  reflection: { sight: 'all', turns: true },
}

/** What a stage of this kind does unless its script says otherwise. */
export const settingsOf = (kind: StageKind): StageSettings => ({ ...plain, ...special[kind] })

/** Which division into groups holds in each stage, counted from 0; null where all sit together. `same` goes on with the last one, `new` and `merged` begin another. */
export function roundsOf(stages: readonly Pick<StageDraft, 'settings'>[]): (number | null)[] {
  let round = -1
  return stages.map(({ settings: { grouping } }) => {
    if (!grouping) return null
    if (grouping.as !== 'same') round += 1
    return round
  })
}

type ScriptCode = 'script.key-twice' | 'script.size-or-count' | 'script.no-groups-before' | 'script.no-such-board' | 'script.sight-needs-groups' | 'script.per-item-over-budget'
/** One thing that is wrong with a script: in which stage (from 0), at which setting, and why. */
export type ScriptFault = { stage: number; setting: 'key' | 'grouping' | 'board' | 'sight' | 'dots'; code: ScriptCode }

/** Everything that would make a script stumble when it is run, in the order of its stages; none where it can be run. */
export function faultsIn(stages: readonly StageDraft[]): ScriptFault[] {
  return stages.flatMap((stage, place) => {
    const before = stages.slice(0, place)
    return [keyFault, groupingFault, boardFault, sightFault, dotsFault].flatMap((find) => {
      const fault = find(stage, before)
      return fault ? [{ stage: place, ...fault }] : []
    })
  })
}

type Find = (stage: StageDraft, before: StageDraft[]) => Omit<ScriptFault, 'stage'> | null

const keyFault: Find = ({ key }, before) => (before.some((other) => other.key === key) ? { setting: 'key', code: 'script.key-twice' } : null)

const groupingFault: Find = ({ settings: { grouping } }, before) => {
  if (!grouping) return null
  if (grouping.as === 'new') return (grouping.size === null) === (grouping.count === null) ? { setting: 'grouping', code: 'script.size-or-count' } : null
  return before.some(({ settings }) => settings.grouping) ? null : { setting: 'grouping', code: 'script.no-groups-before' }
}

const boardFault: Find = ({ settings: { board } }, before) =>
  board === null || before.some(({ key, settings }) => key === board && settings.writers !== 'nobody') ? null : { setting: 'board', code: 'script.no-such-board' }

const sightFault: Find = ({ settings: { sight, grouping } }) => (sight === 'table' && !grouping ? { setting: 'sight', code: 'script.sight-needs-groups' } : null)

const dotsFault: Find = ({ settings: { dots } }) => (dots && dots.perItem > dots.budget ? { setting: 'dots', code: 'script.per-item-over-budget' } : null)

const minute = 60_000
const hour = 60 * minute

/**
 * Whether a meeting's session may start at `now` (milliseconds since 1970): from an hour before the beginning until the day in
 * the meeting's own zone is over. `zone` is an IANA name; throws RangeError where it is not.
 */
export function whenToStart({ startsAt, endsAt, zone }: { startsAt: string; endsAt: string; zone: string }, now: number): 'early' | 'now' | 'over' {
  if (now < Date.parse(startsAt) - hour) return 'early'
  return now > Date.parse(endsAt) && dayIn(zone, now) > dayIn(zone, Date.parse(endsAt)) ? 'over' : 'now'
}

/** 2026-12-17, so that days compare as text. */
const dayIn = (timeZone: string, moment: number) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment)
