import type { Cluster, Dots } from '@kring/contract/boards'
import type { StageKind, StageSettings } from '@kring/contract/scripts'
import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import { iso } from '../platform/sql.ts'
import './tables.ts'

export const clustersOf = sql<Cluster[]>`coalesce((
  select json_agg(json_build_object('id', cluster.id, 'stageId', cluster.stage_id, 'name', cluster.name) order by cluster.id collate "C")
  from cluster where cluster.session_id = session.id), '[]')`

/** The steps of a session, as far as they say what lies on which table. */
export const listBoards = (db: Db, sessionId: number) =>
  db
    .selectFrom('stage')
    .where('sessionId', '=', sessionId)
    .select([
      'id',
      'settings',
      sql<StageKind>`kind`.as('kind'),
      sql<string | null>`${iso('revealed_at')}`.as('revealedAt'),
      sql<Dots[] | null>`tally`.as('tally'),
      sql<number | null>`(select board.id from stage board where board.session_id = stage.session_id and board.key = stage.settings ->> 'board')`.as('boardId'),
      sql<number>`(select count(*)::int from note where note.stage_id = stage.id)`.as('notes'),
    ])
    .$narrowType<{ settings: StageSettings }>()
    .orderBy('ordinal')
    .execute()

export const findCluster = (db: Db, sessionId: number, clusterId: string) =>
  db.selectFrom('cluster').where('id', '=', clusterId).where('sessionId', '=', sessionId).select(['id', 'stageId', 'name']).executeTakeFirst()

export const listClusters = (db: Db, stageId: number): Promise<Cluster[]> =>
  db
    .selectFrom('cluster')
    .where('stageId', '=', stageId)
    .select(['id', 'stageId', 'name'])
    .orderBy(sql`id collate "C"`)
    .execute()

/** Of these notes, those that everybody at the table may read, with where they lie. */
export const listLying = (db: Db, sessionId: number, noteIds: string[]) =>
  db
    .selectFrom('note')
    .innerJoin('stage', 'stage.id', 'note.stageId')
    .where('note.sessionId', '=', sessionId)
    .where('note.id', '=', sql<string>`any(${noteIds})`)
    .where(sql<boolean>`(stage.revealed_at is not null or note.shown_at is not null or stage.settings ->> 'sight' = 'all')`)
    .select(['note.id', 'note.stageId', 'note.clusterId'])
    .execute()

/** Whether the id is free, or this very cluster's. */
export const upsertCluster = async (db: Db, cluster: { id: string; sessionId: number; stageId: number; name: string }) =>
  (await db
    .insertInto('cluster')
    .values(cluster)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: cluster.name }).where('cluster.stageId', '=', cluster.stageId))
    .returning('id')
    .executeTakeFirst()) !== undefined

export const updateClusterName = (db: Db, clusterId: string, name: string) => db.updateTable('cluster').where('id', '=', clusterId).set({ name }).execute()

export const updateClusterOf = (db: Db, noteIds: string[], clusterId: string | null) =>
  db
    .updateTable('note')
    .where('id', '=', sql<string>`any(${noteIds})`)
    .set({ clusterId })
    .execute()

/** A cluster is there as long as a note is in it. */
export const deleteEmptyClusters = (db: Db, stageId: number) =>
  db
    .deleteFrom('cluster')
    .where('stageId', '=', stageId)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('note').whereRef('note.clusterId', '=', 'cluster.id').select('note.id'))))
    .execute()

export const listDots = (db: Db, stageId: number, personId: number): Promise<Dots[]> =>
  db.selectFrom('dots').where('stageId', '=', stageId).where('personId', '=', personId).select(['target', 'count']).orderBy('target').execute()

export const upsertDots = (db: Db, dots: { stageId: number; personId: number; target: string; count: number }) =>
  dots.count === 0
    ? db.deleteFrom('dots').where('stageId', '=', dots.stageId).where('personId', '=', dots.personId).where('target', '=', dots.target).execute()
    : db
        .insertInto('dots')
        .values(dots)
        .onConflict((conflict) => conflict.columns(['stageId', 'personId', 'target']).doUpdateSet({ count: dots.count }))
        .execute()

/** Dots that were not counted and are on something that is no more, or lies in a cluster by now: whoever gave them has them again. */
export const deleteStrayDots = (db: Db, sessionId: number) =>
  sql`
    delete from dots using stage where stage.id = dots.stage_id and stage.session_id = ${sessionId} and stage.tally is null
      and not exists (select from cluster where cluster.id = dots.target) and not exists (select from note where note.id = dots.target and note.cluster_id is null)`.execute(db)

/** What all of them come to. */
export const sumDots = (db: Db, stageId: number): Promise<Dots[]> =>
  db
    .selectFrom('dots')
    .where('stageId', '=', stageId)
    .select(['target', sql<number>`sum(count)::int`.as('count')])
    .groupBy('target')
    .orderBy('target')
    .execute()

/** From here on only the sums are known. */
export async function updateTally(db: Db, stageId: number, tally: Dots[]) {
  await db
    .updateTable('stage')
    .where('id', '=', stageId)
    .set({ tally: JSON.stringify(tally) })
    .execute()
  await db.deleteFrom('dots').where('stageId', '=', stageId).execute()
}
