import type { Spread } from './hit-queries.ts'
import type { Akin, Word } from './word-queries.ts'

/** A word that one of the languages leaves out (*de*, *the*) tells nothing by itself; in a phrase it keeps its place. */
export const tellsNothing = ({ nl, en, phrase }: Word) => (phrase ? nl === '' && en === '' : nl === '' || en === '')

/** In how many posts the words are, each with those akin to it. How often the words of a phrase follow each other is not known: as seldom as can be. */
export function spreadOf(words: Word[], open: boolean, akin: Akin[] = []): Spread {
  const posts = words[0]?.posts ?? 0
  const shares = words.flatMap(({ without, share, shareBegun }, place) =>
    without ? [] : [akin.filter((one) => one.place === place).reduce((sum, one) => sum + one.share, open ? shareBegun : share)],
  )
  const together = words.some(({ phrase, without }) => phrase && !without) ? 0 : shares.reduce((all, share) => all * Math.min(1, share), 1)
  const begun = open ? Math.max(...words.map(({ prefix, shareBegun }) => (prefix ? shareBegun : 0))) : 0
  return { posts, begun: posts * begun, rarest: posts * Math.min(1, ...shares), all: posts * together }
}

/** The very words that were typed. A tsquery, null where nothing is asked. */
export const asTyped = (words: Word[]) => together(words, asked)

/** The last one perhaps not to its end. */
export const begun = (words: Word[]) => together(words, (word) => [...asked(word), ...begins(word)])

/** Each word as it was typed, or one that is akin to it. */
export const akinTo = (words: Word[], akin: Akin[]) =>
  together(words, (word, place) => [...asked(word), ...akin.filter((one) => one.place === place).map((one) => quoted(one.word)), ...begins(word)])

function together(words: Word[], ways: (word: Word, place: number) => string[]) {
  const parts = words.map((word, place) => `${word.without ? '!' : ''}(${[...new Set(ways(word, place))].join(' | ')})`)
  return parts.length > 0 ? parts.join(' & ') : null
}

/** A post is written in one of the languages; which, its words know. */
const asked = ({ nl, en }: Word) => [nl, en].filter((query) => query !== '').map((query) => `(${query})`)

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
const begins = ({ prefix, plain }: Word) => (prefix ? [`${quoted(plain)}:*`] : [])
