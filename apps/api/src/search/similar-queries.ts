import type { Similar } from '@kring/contract/search'
import { sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import { anew, type Database } from '../platform/database.ts'
import { type Reader, withSlug } from '../threads/queries.ts'
import { limitTime } from './queries.ts'
import './tables.ts'

const most = 4
/** So many threads that share a word are compared, the newest. */
const compared = 2_000

/** Threads whose titles share at least two words with one that is being written (or its only word): those of the group first, then who shares most. */
export const listSimilar = (db: Database, viewer: Reader, groupId: number, title: string, language: 'nl' | 'en'): Promise<Similar[]> =>
  db.transaction().execute(async (tx) => {
    await limitTime(tx)
    const groups = tx.selectFrom('group').where(visibleTo(viewer)).select('group.id')
    const { rows } = await sql<Omit<Similar, 'slug'>>`
      with asked as materialized (select tsvector_to_array(search_vector(${language}::text, ${title}::text, '')) as words),
      alike as (
        select thread_id, posted_at, (select count(*) from unnest(words) word where search @@ (quote_literal(word) || ':A')::tsquery) as shared
        from asked, lateral (
          select * from post_search where reply_id is null and group_id = any (array(${groups}))
            and search @@ (select string_agg(quote_literal(word) || ':A', ' | ')::tsquery from unnest(words) word)
          order by posted_at desc limit ${sql.lit(compared)}
        ) post
      )
      select thread.id, kind, title, accepted_reply_id, resolved_at, reply_count, json_build_object('id', "group".id, 'slug', "group".slug, 'name', "group".name) as group
      from alike join thread on thread.id = thread_id join "group" on "group".id = thread.group_id
      where shared >= least(2, (select cardinality(words) from asked))
      order by shared desc, (group_id = ${groupId}) desc, alike.posted_at desc limit ${sql.lit(most)} ${sql.raw(anew)}`.execute(tx)
    return rows.map(withSlug)
  })
