import type { Tx } from '../platform/database.ts'
import '../sessions/tables.ts'
import type { DemoCommunity } from './content/shape.ts'
import type { Ids } from './keys.ts'
import { ago } from './moments.ts'
import type { SeededThread } from './threads.ts'

/** What became of the notes: the thread of that title that came from the session. */
export async function seedHarvest(tx: Tx, { sessions }: DemoCommunity, threads: SeededThread[], sessionIds: Ids) {
  for (const { meeting, harvest } of sessions) {
    const sessionId = sessionIds.idOf(meeting)
    for (const { kind, title, stage, notes } of harvest) {
      const thread = threads.find((one) => one.session === meeting && one.title === title)
      if (!thread) throw new Error(`the demo content has no thread “${title}”`)
      const { id } = await tx
        .insertInto('harvestItem')
        .values({ sessionId, kind, threadId: thread.id, title, at: ago(thread.daysAgo) })
        .returning('id')
        .executeTakeFirstOrThrow()
      const written = await listNotes(tx, sessionId, stage)
      const chosen = notes.flatMap((place) => written[place]?.id ?? [])
      await tx.updateTable('note').where('id', 'in', chosen).set({ harvestItemId: id }).execute()
    }
  }
}

const listNotes = (tx: Tx, sessionId: number, ordinal: number) =>
  tx
    .selectFrom('note')
    .innerJoin('stage', 'stage.id', 'note.stageId')
    .where('note.sessionId', '=', sessionId)
    .where('ordinal', '=', ordinal)
    .select('note.id')
    .orderBy('writtenAt')
    .execute()
