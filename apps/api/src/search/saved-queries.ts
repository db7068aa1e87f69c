import type { Viewer } from '@kring/contract/auth'
import { mostSaved } from '@kring/contract/saved-searches'
import type { Language } from '@kring/contract/wire'
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import './tables.ts'

type Owner = Pick<Viewer, 'id'>
const columns = ['id', 'q', 'byMail', 'createdAt'] as const

export const listSaved = (db: Db, { id }: Owner) => db.selectFrom('savedSearch').where('personId', '=', id).select(columns).orderBy('id', 'desc').limit(mostSaved).execute()

/** Locks its owner's row, so that two tabs cannot save more than there is room for. */
export const lockOwner = (tx: Tx, { id }: Owner) => tx.selectFrom('person').where('id', '=', id).select('id').forUpdate().executeTakeFirst()

export const insertSaved = (tx: Tx, { id }: Owner, q: string, byMail: boolean) =>
  tx
    .insertInto('savedSearch')
    .values({ personId: id, q, byMail })
    .onConflict((conflict) => conflict.columns(['personId', 'q']).doUpdateSet({ byMail, ...toldAnew(byMail) }))
    .returning(columns)
    .executeTakeFirstOrThrow()

export const updateSaved = (db: Db, { id }: Owner, searchId: number, byMail: boolean) =>
  db
    .updateTable('savedSearch')
    .where('id', '=', searchId)
    .where('personId', '=', id)
    .set({ byMail, ...toldAnew(byMail) })
    .returning(columns)
    .executeTakeFirst()

/** What came while one did not want to hear of it is no news later. */
const toldAnew = (byMail: boolean) => (byMail ? { toldUntil: sql<string>`case when saved_search.by_mail then saved_search.told_until else now() end` } : {})

export const deleteSaved = (db: Db, { id }: Owner, searchId: number) =>
  db.deleteFrom('savedSearch').where('id', '=', searchId).where('personId', '=', id).returning('id').executeTakeFirst()

/** Somebody to whom nothing was told for a day, with all searches they want to be mailed about, and until when to look. */
export type Listener = { id: number; email: string; language: Language; until: string; searches: { id: number; q: string; since: string }[] }

/** A post in a transaction that is not finished yet has the time at which that began: the last minute is left to the next day. */
export const listListeners = async (db: Db): Promise<Listener[]> =>
  (
    await sql<Listener>`
      select person.id, account.email, person.language, now() - interval '1 minute' as until,
        json_agg(json_build_object('id', saved_search.id, 'q', q, 'since', told_until) order by saved_search.id) as searches
      from saved_search join person on person.id = person_id join account on account.person_id = person.id
      where by_mail and suspended_at is null and person.id in (select person_id from saved_search where by_mail and told_until < now() - interval '1 day' order by told_until limit 50)
      group by person.id, account.email`.execute(db)
  ).rows

/** All of them or none: false where another process told them meanwhile, or where a search was changed or dropped. Then it is for the next round. */
export const markTold = async (tx: Tx, { until, searches }: Listener) => {
  const { rows } = await sql`
    with asked as (
      select saved_search.id from saved_search join unnest(${searches.map(({ id }) => id)}::bigint[], ${searches.map(({ since }) => since)}::timestamptz[]) as known (id, since) using (id)
      where by_mail and told_until = since for update of saved_search
    )
    update saved_search set told_until = greatest(told_until, ${until}::timestamptz) from asked
    where saved_search.id = asked.id and (select count(*) from asked) = ${searches.length}::int returning saved_search.id`.execute(tx)
  return rows.length > 0
}
