import type { Found } from '@kring/contract/search'
import { type Operator, parseSearch, type Search } from '@kring/domain/search'
import type { Database, Tx } from '../platform/database.ts'
import { readCursor } from '../platform/paging.ts'
import { Refusal, wrong } from '../platform/refusal.ts'
import type { RefusalCode } from '../platform/texts/nl.ts'
import type { Reader } from '../threads/queries.ts'
import { cap, listMatches, type Match, type Matches, type Quest } from './hit-queries.ts'
import { limitTime, seesGroup } from './queries.ts'
import { bestOfThreads, eachPost, facetsOf, type From, pageOf } from './order.ts'
import { showHits } from './showing.ts'
import { type Akin, listCompounds, listLookalikes, readWords, type Word } from './word-queries.ts'
import { akinTo, asTyped, begun, spreadOf, tellsNothing } from './words.ts'

type Asked = { q: string; after?: string | undefined }

/** The very words first; then, as long as there is room, words that begin so, and words that hold them or are in them; and only where there is nothing, words that look like them. */
export async function find(db: Database, viewer: Reader, threadId: number | null, { q, after }: Asked): Promise<Found> {
  const search = parseSearch(q)
  const from = readCursor(after, ['number', 'number', 'number', 'number'] as const)
  const [unclear] = search.unclear
  if (unclear) throw wrong('q', sentences[unclear])
  return db
    .transaction()
    .execute((tx) => look(tx, viewer, threadId, search, from))
    .catch((error: unknown) => {
      throw isTimeout(error) ? new Refusal(503, 'search.slow') : error
    })
}

async function look(tx: Tx, viewer: Reader, threadId: number | null, { terms, filters }: Search, from: From | undefined): Promise<Found> {
  await limitTime(tx)
  if (filters.in !== undefined && !(await seesGroup(tx, viewer, filters.in))) throw wrong('q', 'search.in')
  const typed = terms.length > 0 ? await readWords(tx, terms) : []
  const words = typed.filter((word) => !tellsNothing(word))
  const moment = Math.max(0, Math.min(from?.[0] ?? Date.now(), Date.now()))
  const quest: Quest = { query: asTyped(words), spread: spreadOf(words, false), filters, threadId, moment, later: from !== undefined }
  const empty = quest.query === null && Object.keys(filters).length === 0
  const { matches, more, stems, like } = empty ? nothing : await match(tx, viewer, quest, words)
  const bests = threadId === null ? bestOfThreads(matches) : eachPost(matches)
  const { page, next } = pageOf(bests, moment, from)
  const { items, looks } = await showHits(tx, viewer, page, words, stems)
  const skipped = typed.filter(tellsNothing).map(({ text }) => text)
  return { items, next, total: bests.length, capped: matches.length >= cap || more, facets: facetsOf(bests), skipped, instead: like ? looks : [] }
}

const nothing = { matches: [], more: false, stems: [], like: false }

async function match(tx: Tx, viewer: Reader, quest: Quest, words: Word[]) {
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

const sentences: Record<Operator, RefusalCode> = {
  in: 'search.in',
  kind: 'search.kind',
  by: 'search.by',
  strategy: 'search.strategy',
  factor: 'search.factor',
  tag: 'search.tag',
  status: 'search.status',
  before: 'search.day',
  after: 'search.day',
}

/** SQLSTATE query_canceled. */
const isTimeout = (error: unknown) => typeof error === 'object' && error !== null && 'code' in error && error.code === '57014'
