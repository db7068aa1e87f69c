import type { Language } from '@kring/contract/wire'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type Reader = { language: Language; zone: string }

/** How long ago within a week ("3 uur geleden", "gisteren"), else the date. Both moments in ms. */
export function relative(at: number, now: number, reader: Reader) {
  const gone = now - at
  const ago = agoIn(reader.language)
  if (Math.abs(gone) < minute) return ago.format(0, 'second')
  if (Math.abs(gone) < hour) return ago.format(-Math.round(gone / minute), 'minute')
  if (Math.abs(gone) < 12 * hour) return ago.format(-Math.round(gone / hour), 'hour')
  const days = dayNumber(now, reader.zone) - dayNumber(at, reader.zone)
  return Math.abs(days) < 7 ? ago.format(-days, 'day') : format(at, reader, { day: 'numeric', month: 'long', ...year(at, now, reader.zone) })
}

/** Weekday, date and time in full: "donderdag 17 december 2026 om 19:30". */
export const inFull = (at: number, reader: Reader) => format(at, reader, { dateStyle: 'full', timeStyle: 'short' })

/** "donderdag 17 december", with the year when it is another one. */
export const dateOf = (at: number, now: number, reader: Reader) => format(at, reader, { weekday: 'long', day: 'numeric', month: 'long', ...year(at, now, reader.zone) })

/** Clock time as people write it here: 19.30 in Dutch, 19:30 in English. */
export const clockOf = (at: number, { language, zone }: Reader) =>
  formatter('nl', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone })
    .format(at)
    .replace(':', language === 'nl' ? '.' : ':')

/** What the zone is called at that moment, "CET" or "GMT+9". */
export const zoneName = (at: number, { language, zone }: Reader) =>
  formatter(language, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone

/** The pieces of a date tile: "do", "17", "dec". */
export const tileOf = (at: number, reader: Reader) => ({
  weekday: format(at, reader, { weekday: 'short' }),
  day: format(at, reader, { day: 'numeric' }),
  month: format(at, reader, { month: 'short' }).replace('.', ''),
})

const format = (at: number, { language, zone }: Reader, options: Intl.DateTimeFormatOptions) =>
  formatter(language === 'en' ? 'en-GB' : 'nl', { timeZone: zone, ...options }).format(at)

const year = (at: number, now: number, zone: string) => (yearOf(at, zone) === yearOf(now, zone) ? {} : { year: 'numeric' as const })
const yearOf = (at: number, zone: string) => formatter('en', { year: 'numeric', timeZone: zone }).format(at)
const dayNumber = (at: number, zone: string) => Date.parse(formatter('en-CA', { timeZone: zone }).format(at)) / day

// Making a formatter costs a hundred times what using one does, and a page formats the same way dozens of times.
const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(locale: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options)
  if (formatters.size < 500) formatters.set(key, known)
  return known
}

const agoes = new Map<Language, Intl.RelativeTimeFormat>()
function agoIn(language: Language) {
  const known = agoes.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  agoes.set(language, known)
  return known
}
