/** Numbers that look random and are the same for the same seed, on every machine (xorshift32, Marsaglia 2003). */
export type Random = {
  /** A whole number from 0 up to, not including, 2³². */
  next(): number
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number
}

/** @param seed any whole number; near seeds give unlike sequences. */
export function createRandom(seed: number): Random {
  let state = scatter(seed)
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  return { next, below: (end) => Math.floor((next() / 4_294_967_296) * end) }
}

/** Puts a list in a random order, in place. */
export function shuffle<T>(list: T[], random: Random): T[] {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1)
    const held = list[last]
    const taken = list[other]
    if (held === undefined || taken === undefined) continue
    list[last] = taken
    list[other] = held
  }
  return list
}

/** The last steps of MurmurHash3; never 0, where xorshift would stay. */
function scatter(seed: number) {
  let hash = Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 1
}
