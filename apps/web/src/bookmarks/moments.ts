/** Moments that people choose most, on the clock of their own device. */
export type Pick = { key: 'later' | 'tomorrow' | 'week'; at: Date }

const morning = 9

/** Later today (three hours on, by the whole hour, and not in the night), tomorrow morning and Monday morning. */
export function picksAt(now: Date): Pick[] {
  const hour = Math.max(morning, now.getHours() + 3 + Number(now.getMinutes() > 0))
  const later: Pick[] = hour <= 22 ? [{ key: 'later', at: hourOf(now, 0, hour) }] : []
  return [...later, { key: 'tomorrow', at: tomorrowAt(now) }, { key: 'week', at: nextWeekAt(now) }]
}

export const tomorrowAt = (now: Date) => hourOf(now, 1, morning)

/** On a Sunday the Monday after the next, for that is tomorrow. */
export function nextWeekAt(now: Date) {
  const days = (8 - now.getDay()) % 7 || 7
  return hourOf(now, days > 1 ? days : days + 7, morning)
}

const hourOf = (now: Date, daysOn: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysOn, hour)

/** A moment as a date field and a time field hold it, where the device is. */
export function fieldsOf(at: string | null) {
  if (at === null) return { date: '', time: '' }
  const moment = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return { date: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`, time: `${two(moment.getHours())}:${two(moment.getMinutes())}` }
}

/** What the two fields say; empty where they say no moment. */
export function momentIn({ date, time }: { date: string; time: string }) {
  const at = new Date(`${date}T${time}`)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString()
}
