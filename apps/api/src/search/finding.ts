import type { Found } from '@kring/contract/search'
import type { Search } from '@kring/domain/search'
import type { Database, Tx } from '../platform/database.ts'
import { readCursor } from '../platform/paging.ts'
import { Refusal, wrong } from '../platform/refusal.ts'
import type { Reader } from '../threads/queries.ts'
import { cap } from './hit-queries.ts'
import { match } from './matching.ts'
import { bestOfThreads, eachPost, facetsOf, type From, pageOf } from './order.ts'
import { limitTime, seesGroup } from './queries.ts'
import { readSearch } from './reading.ts'
import { showHits } from './showing.ts'
import { readWords } from './word-queries.ts'
import { asTyped, spreadOf, tellsNothing } from './words.ts'

type Asked = { q: string; after?: string | undefined }
type Sought = Pick<Search, 'terms' | 'filters'>

export async function find(db: Database, viewer: Reader, threadId: number | null, { q, after }: Asked): Promise<Found> {
  const search = readSearch(q)
  const from = readCursor(after, ['number', 'number', 'number', 'number'] as const)
  return db
    .transaction()
    .execute((tx) => look(tx, viewer, threadId, search, from))
    .catch((error: unknown) => {
      throw isTimeout(error) ? new Refusal(503, 'search.slow') : error
    })
}

async function look(tx: Tx, viewer: Reader, threadId: number | null, { terms, filters }: Sought, from: From | undefined): Promise<Found> {
  await limitTime(tx)
  if (filters.in !== undefined && !(await seesGroup(tx, viewer, filters.in))) throw wrong('q', 'search.in')
  const typed = terms.length > 0 ? await readWords(tx, terms) : []
  const words = typed.filter((word) => !tellsNothing(word))
  const moment = Math.max(0, Math.min(from?.[0] ?? Date.now(), Date.now()))
  const quest = { query: asTyped(words), spread: spreadOf(words, false), filters, threadId, until: from ? moment : null, moment, news: null }
  const empty = quest.query === null && Object.keys(filters).length === 0
  const { matches, more, stems, like } = empty ? nothing : await match(tx, viewer, quest, words)
  const bests = threadId === null ? bestOfThreads(matches) : eachPost(matches)
  const { page, next } = pageOf(bests, moment, from)
  const { items, looks } = await showHits(tx, viewer, page, words, stems)
  const skipped = typed.filter(tellsNothing).map(({ text }) => text)
  return { items, next, total: bests.length, capped: matches.length >= cap || more, facets: facetsOf(bests), skipped, instead: like ? looks : [] }
}

const nothing = { matches: [], more: false, stems: [], like: false }

/** SQLSTATE query_canceled. */
export const isTimeout = (error: unknown) => typeof error === 'object' && error !== null && 'code' in error && error.code === '57014'
