import { sql } from 'kysely'
import type { Database, Tx } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import './tables.ts'

/** What a phone in a tunnel still sends is taken for three seconds after the end; after that nobody has to know whose it is. */
export async function forgetAuthors(db: Database) {
  const sessions = await db
    .selectFrom('session')
    .where('endedAt', '<', sql<string>`now() - interval '4 seconds'`)
    .where('authorsForgottenAt', 'is', null)
    .select('id')
    .limit(20)
    .execute()
  for (const { id } of sessions) await transact(db, (tx) => forgetAuthorsOf(tx, id))
}

async function forgetAuthorsOf(tx: Tx, sessionId: number) {
  const session = await tx.selectFrom('session').where('id', '=', sessionId).where('authorsForgottenAt', 'is', null).select('id').forUpdate().executeTakeFirst()
  if (!session) return
  await forgetInStreams(tx, sessionId)
  await sql`delete from idempotency using note join stage on stage.id = note.stage_id
    where note.session_id = ${sessionId} and (note.paper or not (stage.settings -> 'names')::boolean) and idempotency.answer ->> 'id' = note.id`.execute(tx)
  await sql`update note set author_id = null from stage
    where stage.id = note.stage_id and note.session_id = ${sessionId} and (note.paper or not (stage.settings -> 'names')::boolean)`.execute(tx)
  await tx
    .updateTable('session')
    .where('id', '=', sessionId)
    .set({ authorsForgottenAt: sql`now()` })
    .execute()
}

/**
 * People's own streams told them of their notes. What those told up to then goes, whatever it was: a gap would not be heard as one,
 * and even a place without words says who wrote when. Whoever listens begins anew.
 */
const forgetInStreams = (tx: Tx, sessionId: number) =>
  sql`
    with told as (
      select event.topic, max(event.seq) as seq from event join seat on event.topic = 'person:' || seat.person_id
      where seat.session_id = ${sessionId} and event.kind in ('note.kept', 'note.taken-back') and (event.payload ->> 'sessionId')::bigint = ${sessionId}
      group by event.topic),
    gone as (delete from event using told where event.topic = told.topic and event.seq <= told.seq)
    update topic set floor = greatest(floor, told.seq) from told where topic.name = told.topic`.execute(tx)
