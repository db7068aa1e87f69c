import { sql } from 'kysely'
import '../learnings/tables.ts'
import type { Tx } from '../platform/database.ts'
import type { Ids } from './keys.ts'
import { ago } from './moments.ts'
import type { SeededThread } from './threads.ts'

/** What others did with learnings, and the threads that some were made of. */
export async function seedLearnings(tx: Tx, threads: SeededThread[], people: Ids) {
  const uses = threads.flatMap(({ id, used = [] }) => used.map(({ by, daysAgo, outcome, text }) => ({ threadId: id, personId: people.idOf(by), outcome, text, at: ago(daysAgo) })))
  await tx.insertInto('learningUse').values(uses).execute()
  for (const { id, madeOf } of threads) {
    const source = madeOf && threads.find(({ title }) => title === madeOf)
    if (!source) continue
    await sql`
      insert into learning_source (learning_id, thread_id, reply_id)
      select ${id}::bigint, ${source.id}::bigint, null union all (select ${id}::bigint, null, id from reply where thread_id = ${source.id} order by id)`.execute(tx)
    await sql`update thread set learnings_made = learnings_made + 1 where id = ${source.id}`.execute(tx)
  }
}
