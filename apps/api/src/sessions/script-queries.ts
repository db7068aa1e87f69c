import type { Script, ScriptLine, StageDraft } from '@kring/contract/scripts'
import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import './tables.ts'

type Words = { title: string; stages: StageDraft[] }

export const findScript = (db: Db, meetingId: number): Promise<Script | undefined> => scripts(db).where('meetingId', '=', meetingId).executeTakeFirst()

/** A template is its owner's alone. */
export const findOwnScript = (db: Db, ownerId: number, scriptId: number): Promise<Script | undefined> =>
  scripts(db).where('id', '=', scriptId).where('ownerId', '=', ownerId).where('meetingId', 'is', null).executeTakeFirst()

/** Newest first, as many as somebody may keep. */
export const listOwnScripts = (db: Db, ownerId: number): Promise<ScriptLine[]> =>
  db
    .selectFrom('script')
    .where('ownerId', '=', ownerId)
    .where('meetingId', 'is', null)
    .select([
      'id',
      'title',
      'version',
      'changedAt',
      sql<number>`(select coalesce(sum((stage ->> 'minutes')::int), 0)::int from jsonb_array_elements(stages) stage)`.as('minutes'),
      sql<number>`jsonb_array_length(stages)`.as('steps'),
    ])
    .orderBy('id', 'desc')
    .execute()

export const countOwnScripts = async (db: Db, ownerId: number) =>
  (
    await db
      .selectFrom('script')
      .where('ownerId', '=', ownerId)
      .where('meetingId', 'is', null)
      .select(sql<number>`count(*)::int`.as('scripts'))
      .executeTakeFirstOrThrow()
  ).scripts

/** Undefined where the meeting has a script already. */
export const insertScript = (db: Db, { title, stages, ...script }: Words & { ownerId: number; meetingId: number | null }) =>
  db
    .insertInto('script')
    .values({ ...script, title, stages: JSON.stringify(stages) })
    .onConflict((conflict) => conflict.column('meetingId').doNothing())
    .returning(['id', 'title', 'stages', 'version', 'changedAt'])
    .executeTakeFirst()

/** Undefined where it is not at this version any more. */
export const updateScript = (db: Db, meetingId: number, version: number, { title, stages }: Words) =>
  db
    .updateTable('script')
    .where('meetingId', '=', meetingId)
    .where('version', '=', version)
    .set({ title, stages: JSON.stringify(stages), version: version + 1, changedAt: sql`now()` })
    .returning(['id', 'title', 'stages', 'version', 'changedAt'])
    .executeTakeFirst()

export const deleteOwnScript = (db: Db, ownerId: number, scriptId: number) =>
  db.deleteFrom('script').where('id', '=', scriptId).where('ownerId', '=', ownerId).where('meetingId', 'is', null).returning('id').executeTakeFirst()

const scripts = (db: Db) => db.selectFrom('script').select(['id', 'title', 'stages', 'version', 'changedAt'])
