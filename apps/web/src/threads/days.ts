import type { Language } from '@kring/contract/wire'

/** A day of the calendar in words, wherever the reader is: 2026-03-31 is 31 March 2026. */
export const dayOf = (day: string, language: Language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
