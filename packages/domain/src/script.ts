import type { Session, StageKind } from '@kring/contract/sessions'
import { remaining } from './clock.ts'

/** A stage before it has words: the web gives it a title and a prompt in the reader's language. */
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

/** Whole minutes that a session runs behind its script at `now`, below zero where it is ahead: when it would end from here, beside when it should. */
export function minutesBehind({ startedAt, stages, stageId, clock }: Pick<Session, 'startedAt' | 'stages' | 'stageId' | 'clock'>, now: number) {
  const after = stages.slice(stages.findIndex(({ id }) => id === stageId) + 1)
  const end = now + remaining(clock, now) + lengthOf(after) * minute
  return Math.round((end - Date.parse(startedAt)) / minute) - lengthOf(stages)
}

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
