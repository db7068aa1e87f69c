import type { Hit } from '@kring/contract/search'
import { snippetOf, wordsOf } from '@kring/domain/search'
import { textOf } from '@kring/markdown'
import type { Tx } from '../platform/database.ts'
import type { Reader } from '../threads/queries.ts'
import type { Best } from './order.ts'
import { listPosts } from './queries.ts'
import { listMatching, type Word } from './word-queries.ts'

const whole = Number.MAX_SAFE_INTEGER

/** The posts of one page with what was found in them; `looks` are the words that were found, as they are written in the first one. */
export async function showHits(tx: Tx, viewer: Reader, page: Best[], words: Word[], stems: string[]): Promise<{ items: Hit[]; looks: string[] }> {
  if (page.length === 0) return { items: [], looks: [] }
  const posts = await listPosts(tx, viewer, page)
  const texts = posts.map(({ html, title }) => ({ title, text: textOf(html) }))
  const isHit = await hitsIn(
    tx,
    texts.flatMap(({ title, text }) => [title, text]),
    words,
    stems,
  )
  const others = new Map(page.map((best) => [best.threadId, best.others]))
  const items = posts.map(({ id, slug, kind, group, replyCount, acceptedReplyId, resolvedAt, closedAt, replyId, author, postedAt }, index): Hit => {
    const { title, text } = texts[index] ?? { title: '', text: '' }
    const thread = { id, slug, kind, group, replyCount, acceptedReplyId, resolvedAt, closedAt }
    return { thread, replyId, author, postedAt, title: snippetOf(title, isHit, whole), snippet: snippetOf(text, isHit), others: others.get(id) ?? 0 }
  })
  return { items, looks: looksOf(items) }
}

/** Which words as they are written stem from what was looked for. Stemming leaves the first two letters, so only words that begin alike are asked about. */
async function hitsIn(tx: Tx, texts: string[], words: Word[], stems: string[]) {
  const begun = words.filter(({ prefix }) => prefix).map(({ plain }) => plain)
  const starts = new Set(stems.map((stem) => stem.slice(0, 2)))
  const written = new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)))
  const likely = [...written].filter((word) => starts.has(plainOf(word.slice(0, 2))))
  const found = new Set(likely.length > 0 ? await listMatching(tx, likely, stems) : [])
  return (word: string) => found.has(word) || begun.some((start) => plainOf(word).startsWith(start))
}

const plainOf = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

/** From what the reader gets to see, so that no word of elsewhere is ever told. */
function looksOf([first]: Hit[]) {
  const marked = [first?.title, first?.snippet].flatMap((shown) => shown?.marks.map(([from, to]) => shown.text.slice(from, to).toLowerCase()) ?? [])
  return [...new Set(marked)].slice(0, 3)
}
