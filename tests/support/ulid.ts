const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A random id in the shape that clients make for their notes. */
export const ulid = () => `01${Array.from({ length: 24 }, () => letters[Math.floor(Math.random() * 32)]).join('')}`
