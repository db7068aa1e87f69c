export type PartOfDay = 'night' | 'morning' | 'afternoon' | 'evening'

/** What part of the day it is there. `at` in ms. */
export function greetingAt(at: number, zone: string): PartOfDay {
  const hour = Number(new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at))
  if (hour < 6) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}
