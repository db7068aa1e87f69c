import type { Clock } from '@kring/contract/sessions'

const minute = 60_000

/** The clock of a stage that is entered now: it runs. `now` in milliseconds since 1970, as everywhere in this file. */
export const started = (minutes: number, now: number): Clock => running(minutes * minute, minutes * minute, now)

/** Milliseconds that are left, never below zero; the same number for everybody who agrees on `now`. */
export const remaining = ({ endsAt, remainingMs }: Clock, now: number): number => (endsAt === null ? (remainingMs ?? 0) : Math.max(0, Date.parse(endsAt) - now))

/** Whether the light is on: not paused, and time left. */
export const isRunning = (clock: Clock, now: number) => clock.endsAt !== null && remaining(clock, now) > 0

/** Whether somebody stopped the clock; a clock whose time is over still counts as going. */
export const isPaused = ({ endsAt }: Clock) => endsAt === null

/** The clock stands still. Pausing twice is pausing once. */
export const paused = (clock: Clock, now: number): Clock => (isPaused(clock) ? clock : { ...clock, endsAt: null, remainingMs: remaining(clock, now) })

/** The clock goes on with what was left. A clock that goes stays as it is. */
export const resumed = (clock: Clock, now: number): Clock => (isPaused(clock) ? running(remaining(clock, now), clock.totalMs, now) : clock)

/** More time, or less with a negative number of minutes, paused or not. A clock that had run out gets its minutes from now. */
export function extended(clock: Clock, minutes: number, now: number): Clock {
  const left = Math.max(0, remaining(clock, now) + minutes * minute)
  const totalMs = Math.max(left, clock.totalMs + minutes * minute)
  return isPaused(clock) ? { ...clock, remainingMs: left, totalMs } : running(left, totalMs, now)
}

const running = (leftMs: number, totalMs: number, now: number): Clock => ({ endsAt: new Date(now + leftMs).toISOString(), remainingMs: null, totalMs })
