import { parseSearch } from '@kring/domain/search'
import type { App } from '../platform/app.ts'
import type { Tx } from '../platform/database.ts'
import { mail } from '../platform/mail.ts'
import { isTimeout } from './finding.ts'
import { type Finding, news } from './letters.ts'
import { match } from './matching.ts'
import { bestOfThreads } from './order.ts'
import { limitTime, listPosts, seesGroup } from './queries.ts'
import { type Listener, listListeners, markTold } from './saved-queries.ts'
import { readWords } from './word-queries.ts'
import { asTyped, spreadOf, tellsNothing } from './words.ts'

/** So many threads a letter names of each search. */
const named = 5

/** Tells people what others posted since that fits the searches they saved. Marked in the transaction that lays the letter in the outbox, so that nothing is told twice. */
export async function tellNews(app: App): Promise<void> {
  const listeners = await listListeners(app.db)
  let told = 0
  for (const listener of listeners) {
    const findings: Finding[] = []
    for (const search of listener.searches) findings.push(...(await findNews(app, listener, search)))
    told += Number(
      await app.db.transaction().execute(async (tx) => {
        if (!(await markTold(tx, listener)) || findings.length === 0) return false
        await mail(tx, news(listener.language, listener.email, app.settings.origin, findings))
        return true
      }),
    )
  }
  if (told > 0) app.postman.wake()
}

/** Nothing where the search took too long: one that always does must not keep its owner from all others. */
const findNews = ({ db, log }: App, listener: Listener, search: Listener['searches'][number]) =>
  db
    .transaction()
    .execute((tx) => look(tx, listener, search))
    .catch((error: unknown) => {
      if (!isTimeout(error)) throw error
      log.warn({ search: search.id }, 'saved search took too long')
      return []
    })

async function look(tx: Tx, listener: Listener, { q, since }: Listener['searches'][number]): Promise<Finding[]> {
  await limitTime(tx)
  // With a space after it the last word is whole.
  const { terms, filters } = parseSearch(`${q} `)
  if (filters.in !== undefined && !(await seesGroup(tx, listener, filters.in))) return []
  const words = (terms.length > 0 ? await readWords(tx, terms) : []).filter((word) => !tellsNothing(word))
  const query = asTyped(words)
  if (query === null && Object.keys(filters).length === 0) return []
  const until = Date.parse(listener.until)
  const quest = { query, spread: spreadOf(words, false), filters, threadId: null, moment: until, until, news: { for: listener.id, since } }
  const { matches, like } = await match(tx, listener, quest, words)
  const bests = like ? [] : bestOfThreads(matches)
  const posts = await listPosts(tx, listener, bests.slice(0, named))
  return posts.length > 0 ? [{ q, posts, others: bests.length - posts.length }] : []
}
