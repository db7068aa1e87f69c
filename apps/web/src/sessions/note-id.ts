const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID: made here, so that a note that is sent again is still the same note. */
export const newNoteId = () => moment(Date.now()) + chance(16)

/** 130 bits that nobody guesses. */
export const newSecret = () => chance(26)

const chance = (signs: number) => [...crypto.getRandomValues(new Uint8Array(signs))].map((byte) => alphabet[byte % 32]).join('')

/** 48 bits of time in ten characters, so that ids sort by when they were made. */
const moment = (now: number) => Array.from({ length: 10 }, (_, place) => alphabet[Math.floor(now / 32 ** (9 - place)) % 32]).join('')
