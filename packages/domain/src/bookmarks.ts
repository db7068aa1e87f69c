import type { Bookmark } from '@kring/contract/bookmarks'

/** A reminder lies at most this far ahead (ms): two years, one of which may be a leap year. */
export const furthest = 731 * 86_400_000

/** What the server knows of a reminder that stands: its moment, and when it last made itself heard. Both ISO 8601 in UTC. */
export type Standing = { remindAt: string | null; rangAt: string | null }

/**
 * What is wrong with a moment to be reminded at: `past` or `far`; null when nothing is.
 * A moment that has gone by is right only where it stood: a name can be changed while the reminder is due, and what was put off or aside after it rang can be put back.
 * @param at in ms since 1970, as is `now`.
 */
export function faultOf(at: number, standing: Standing | undefined, now: number): 'past' | 'far' | null {
  if (at - now > furthest) return 'far'
  if (at > now) return null
  const [remindAt, rangAt] = [momentOf(standing?.remindAt), momentOf(standing?.rangAt)]
  return at === remindAt || at <= rangAt ? null : 'past'
}

/** Whether its keeper wanted to be back at it by now. @param now in ms since 1970. */
export const isDue = ({ remindAt }: Pick<Bookmark, 'remindAt'>, now: number) => remindAt !== null && Date.parse(remindAt) <= now

const momentOf = (moment: string | null | undefined) => (moment ? Date.parse(moment) : Number.NEGATIVE_INFINITY)
