/** Where the demo community lives. */
export const zone = 'Europe/Amsterdam'

/** One now for everything, so that what happened at the same time says the same. */
const now = Date.now()

/** A moment so many days (of 24 hours) ago, never in the future. */
export const ago = (days: number) => new Date(now - Math.max(days, 0) * 86_400_000).toISOString()

/** A year after a moment so many days ago. */
export const yearAfter = (days: number) => new Date(now + (365 - days) * 86_400_000).toISOString()

/** A day in the demo's zone, counted from today. */
export const dayIn = (inDays: number) => Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().add({ days: inDays }).toString()

/** A wall clock in the demo's zone, on a day counted from today. */
export const wallClock = (inDays: number, time: string) => `${dayIn(inDays)}T${time}`
