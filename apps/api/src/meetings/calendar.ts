import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { tzlib_get_ical_block, tzlib_get_offset, tzlib_get_timezones } from 'timezones-ical-library'
import type { findEntry } from './queries.ts'

type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>

/** The meeting as iCalendar (RFC 5545), to publish: it names nobody who comes. */
export function calendarOf(meeting: Entry, { origin, mailFrom }: { origin: string; mailFrom: string }) {
  const url = `${origin}/meetings/${meeting.id}`
  const start = Temporal.Instant.from(meeting.startsAt).toZonedDateTimeISO(meeting.zone)
  const end = start.add({ minutes: meeting.minutes })
  const calendar = ical({ prodId: '//Kring//Kring//NL', method: ICalCalendarMethod.PUBLISH, timezone: { name: null, generator: rulesOf } })
  calendar.createEvent({
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: meeting.changedAt,
    created: meeting.createdAt,
    lastModified: meeting.changedAt,
    start,
    end,
    timezone: [start, end].every(isPlain) ? meeting.zone : 'UTC',
    summary: meeting.title,
    description: [meeting.yields, meeting.purpose, meeting.link, url].filter(Boolean).join('\n\n'),
    location: meeting.place ?? meeting.link ?? url,
    organizer: { name: meeting.group.name, email: /<(.+)>/.exec(mailFrom)?.[1] ?? mailFrom },
    status: meeting.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url,
  })
  return calendar.toString()
}

/** The library answers Amsterdam with the rules of Brussels, which are the same, under that name; the name must be the one of DTSTART. */
function rulesOf(zone: string) {
  const [rules] = tzlib_get_ical_block(zone)
  return rules ? rules.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`) : null
}

/** Whether this wall clock means this moment to everybody: programs differ on the hour that comes twice in autumn, and some rules are simpler than the law. */
function isPlain(moment: Temporal.ZonedDateTime) {
  const { timeZoneId } = moment
  const local = moment.toPlainDateTime()
  const isOnce = local.toZonedDateTime(timeZoneId, { disambiguation: 'earlier' }).equals(local.toZonedDateTime(timeZoneId, { disambiguation: 'later' }))
  if (!isOnce || !tzlib_get_timezones().includes(timeZoneId)) return false
  return tzlib_get_offset(timeZoneId, local.toPlainDate().toString(), local.toPlainTime().toString({ smallestUnit: 'minute' })) === moment.offset.replace(':', '')
}
