import type { ScriptChanged, StepAsked } from '@kring/contract/live-scripts'
import type { StageDraft } from '@kring/contract/scripts'
import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import './tables.ts'

type Step = ScriptChanged['stages'][number] & { leftAt: string | null; notes: number }

/** The steps of a session in their order, with what tells whether they may still change. */
export const listSteps = (db: Db, sessionId: number): Promise<Step[]> =>
  db
    .selectFrom('stage')
    .where('sessionId', '=', sessionId)
    .select([
      'id',
      'key',
      'kind',
      'title',
      'prompt',
      'aim',
      'minutes',
      'settings',
      'round',
      'leftAt',
      sql<number | null>`(select board.id from stage board where board.session_id = stage.session_id and board.key = stage.settings ->> 'board')`.as('boardId'),
      sql<number>`(select count(*)::int from note where note.stage_id = stage.id)`.as('notes'),
    ])
    .orderBy('ordinal')
    .execute()

/** Two who read the same steps in the same order get the same version, and nobody else does. */
export const findVersion = async (db: Db, sessionId: number) =>
  (
    await sql<{ version: string }>`
      select md5(coalesce(json_agg(json_build_array(id, key, kind, title, prompt, aim, minutes, settings) order by ordinal)::text, '')) as version from stage where session_id = ${sessionId}`.execute(
      db,
    )
  ).rows[0]?.version ?? ''

export const deleteStages = (db: Db, stageIds: number[]) =>
  db
    .deleteFrom('stage')
    .where('id', '=', sql<number>`any(${stageIds}::bigint[])`)
    .execute()

/** Makes the steps those that are asked for. No two steps may ever have the same place, so those that stay step aside first. */
export async function updateStages(db: Db, sessionId: number, steps: readonly StepAsked[], rounds: readonly (number | null)[]) {
  await db
    .updateTable('stage')
    .where('sessionId', '=', sessionId)
    .set({ ordinal: sql`-1 - ordinal` })
    .execute()
  for (const [ordinal, { id, ...step }] of steps.entries()) {
    const row = { ...rowOf(step), ordinal, round: rounds[ordinal] ?? null }
    if (id === null)
      await db
        .insertInto('stage')
        .values({ ...row, sessionId })
        .execute()
    else await db.updateTable('stage').where('id', '=', id).set(row).execute()
  }
}

const rowOf = ({ settings, ...step }: StageDraft) => ({ ...step, settings: JSON.stringify(settings) })
