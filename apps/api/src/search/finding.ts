import type { Found } from '@kring/contract/search'
import { type Operator, parseSearch, type Search } from '@kring/domain/search'
import type { Database, Tx } from '../platform/database.ts'
import { readCursor } from '../platform/paging.ts'
import { Refusal, wrong } from '../platform/refusal.ts'
import type { RefusalCode } from '../platform/texts/nl.ts'
import type { Reader } from '../threads/queries.ts'
import { cap, listMatches, type Match, type Quest } from './hit-queries.ts'
import { limitTime, seesGroup } from './queries.ts'
import { bestOfThreads, eachPost, facetsOf, type From, pageOf } from './order.ts'
import { showHits } from './showing.ts'
import { type Akin, listCompounds, listLookalikes, readWords, type Word } from './word-queries.ts'
import { akinTo, asTyped, exactly, isCommon, tellsNothing } from './words.ts'

type Asked = { q: string; after?: string | undefined }

/** What was typed first; then, as long as there is room, words that hold it or are in it; and only where there is nothing, words that look like it. */
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
  const quest: Quest = { query: asTyped(words), exact: exactly(words), common: isCommon(words), filters, threadId, moment, later: from !== undefined }
  const empty = quest.query === null && Object.keys(filters).length === 0
  const { matches, stems, like } = empty ? nothing : await match(tx, viewer, quest, words)
  const bests = threadId === null ? bestOfThreads(matches) : eachPost(matches)
  const { page, next } = pageOf(bests, moment, from)
  const { items, looks } = await showHits(tx, viewer, page, words, stems)
  const skipped = typed.filter(tellsNothing).map(({ text }) => text)
  return { items, next, total: bests.length, capped: matches.length >= cap, facets: facetsOf(bests), skipped, instead: like ? looks : [] }
}

const nothing = { matches: [], stems: [], like: false }

async function match(tx: Tx, viewer: Reader, quest: Quest, words: Word[]) {
  const stems = words.flatMap((word) => (word.without ? [] : word.stems))
  const typed = await listMatches(tx, viewer, quest)
  if (typed.length >= cap || words.length === 0) return { matches: typed, stems, like: false }
  const compounds = await listCompounds(tx, words)
  const matches = [...typed, ...beyond(typed, await matchAkin(tx, viewer, quest, words, compounds))].slice(0, cap)
  if (matches.length > 0) return { matches, stems: [...stems, ...compounds.map(({ word }) => word)], like: false }
  const lookalikes = await listLookalikes(tx, words)
  return { matches: await matchAkin(tx, viewer, quest, words, lookalikes), stems: [...stems, ...lookalikes.map(({ word }) => word)], like: true }
}

const matchAkin = async (tx: Tx, viewer: Reader, quest: Quest, words: Word[], akin: Akin[]) =>
  akin.length > 0 ? listMatches(tx, viewer, { ...quest, query: akinTo(words, akin), exact: null, common: isCommon(words, akin) }) : []

/** Those that were not found yet, below all that were. */
function beyond(found: Match[], more: Match[]) {
  const keyOf = ({ threadId, replyId }: Match) => `${threadId}/${replyId}`
  const known = new Set(found.map(keyOf))
  return more.filter((match) => !known.has(keyOf(match))).map((match) => ({ ...match, score: match.score - 1 }))
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
