import type { Tx } from '../platform/database.ts'
import type { Reader } from '../threads/queries.ts'
import { cap, listMatches, type Match, type Matches, type Quest } from './hit-queries.ts'
import { type Akin, listCompounds, listLookalikes, type Word } from './word-queries.ts'
import { akinTo, begun, spreadOf } from './words.ts'

/** The very words first; then, as long as there is room, words that begin so, and words that hold them or are in them; and only where there is nothing, words that look like them. */
export async function match(tx: Tx, viewer: Reader, quest: Quest, words: Word[]) {
  const stems = words.flatMap((word) => (word.without ? [] : word.stems))
  const typed = await listMatches(tx, viewer, quest)
  if (words.length === 0) return { ...typed, stems, like: false }
  const open = words.some(({ prefix }) => prefix)
  const longer = open && hasRoom(typed) ? withMore(quest, 1, typed, await listMatches(tx, viewer, { ...quest, query: begun(words), spread: spreadOf(words, true) })) : typed
  if (!hasRoom(longer)) return { ...longer, stems, like: false }
  const matchAkin = async (akin: Akin[]) =>
    akin.length > 0 ? listMatches(tx, viewer, { ...quest, query: akinTo(words, akin), spread: spreadOf(words, true, akin) }) : { matches: [], more: false }
  const compounds = await listCompounds(tx, words)
  const found = withMore(quest, 2, longer, await matchAkin(compounds))
  if (found.matches.length > 0) return { ...found, stems: [...stems, ...compounds.map(({ word }) => word)], like: false }
  const lookalikes = await listLookalikes(tx, words)
  return { ...(await matchAkin(lookalikes)), stems: [...stems, ...lookalikes.map(({ word }) => word)], like: true }
}

const hasRoom = ({ matches }: Matches) => matches.length < cap

/** Those that were not found yet go so much below those that were; within a thread all stay in their own order. */
function withMore({ threadId }: Quest, below: number, found: Matches, other: Matches): Matches {
  const keyOf = ({ threadId, replyId }: Match) => `${threadId}/${replyId}`
  const known = new Set(found.matches.map(keyOf))
  const rest = other.matches.filter((match) => !known.has(keyOf(match))).map((match) => (threadId === null ? { ...match, score: match.score - below } : match))
  return { matches: [...found.matches, ...rest].slice(0, cap), more: found.more || other.more }
}
