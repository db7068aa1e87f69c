import { cap } from './hit-queries.ts'
import type { Akin, Word } from './word-queries.ts'

/** Finding a post by the index of words, anywhere, takes about so many times as long as looking at the next one by date. */
const farther = 7

/** A word that one of the languages leaves out (*de*, *the*) tells nothing by itself; in a phrase it keeps its place. */
export const tellsNothing = ({ nl, en, phrase }: Word) => (phrase ? nl === '' && en === '' : nl === '' || en === '')

/**
 * Whether to look among the newest posts: by date one meets enough of them within `cap / share` posts; the index of words has `share * posts` to fetch.
 * It is the rarest word that counts, each with those akin to it.
 */
export function isCommon(words: Word[], akin: Akin[] = []) {
  return words.every(({ without, share, posts }, place) => {
    const all = akin.filter((one) => one.place === place).reduce((sum, one) => sum + one.share, share)
    return without || cap / all < farther * all * posts
  })
}

/** Each word as it was typed, the last one perhaps not to its end. A tsquery, null where nothing is asked. */
export const asTyped = (words: Word[]) => together(words, (word) => (word.prefix ? [...asked(word), begins(word.plain)] : asked(word)))

export const exactly = (words: Word[]) => together(words, asked)

/** Each word as it was typed, or one that is akin to it. */
export const akinTo = (words: Word[], akin: Akin[]) =>
  together(words, (word, place) => [...asked(word), ...akin.filter((one) => one.place === place).map((one) => quoted(one.word)), ...(word.prefix ? [begins(word.plain)] : [])])

function together(words: Word[], ways: (word: Word, place: number) => string[]) {
  const parts = words.map((word, place) => `${word.without ? '!' : ''}(${[...new Set(ways(word, place))].join(' | ')})`)
  return parts.length > 0 ? parts.join(' & ') : null
}

/** A post is written in one of the languages; which, its words know. */
const asked = ({ nl, en }: Word) => [nl, en].filter((query) => query !== '').map((query) => `(${query})`)

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
const begins = (word: string) => `${quoted(word)}:*`
