/** A name of the time zone database as it is spelled there, not an offset or another case. */
export function isZone(name: string) {
  try {
    return /^[A-Z]/.test(name) && Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId === name
  } catch {
    return false
  }
}

/** When a wall clock shows this (RFC 5545, 3.3.5): the first of the two in autumn, an hour on in the gap of spring. Undefined for a day that is not there. */
export function momentOf(local: string, zone: string) {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
  } catch {
    return undefined
  }
}
