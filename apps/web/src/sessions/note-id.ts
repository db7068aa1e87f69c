const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID: made here, so that a note that is sent again is still the same note. */
export function newNoteId() {
  const chance = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => alphabet[byte % 32])
  return moment(Date.now()) + chance.join('')
}

/** 48 bits of time in ten characters, so that ids sort by when they were made. */
const moment = (now: number) => Array.from({ length: 10 }, (_, place) => alphabet[Math.floor(now / 32 ** (9 - place)) % 32]).join('')
