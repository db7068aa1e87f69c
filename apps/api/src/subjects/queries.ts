import type { Chart } from '@kring/contract/subjects'
import { factors, strategies, type Subjects } from '@kring/contract/threads'
import { sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import type { Db, Tx } from '../platform/database.ts'
import type { Reader } from '../threads/queries.ts'
import '../threads/tables.ts'

type Count = { name: string; threads: number; learnings: number }

/** What is spoken of, in one group or in all that the reader may see; what nobody mentions counts too, for that is what one looks for. */
export async function countSubjects(db: Db, viewer: Reader, groupId?: number): Promise<Chart> {
  const [byStrategy, byFactor, tags] = await Promise.all([countBy(db, viewer, 'strategy', groupId), countBy(db, viewer, 'obstacle', groupId), countTags(db, viewer, groupId)])
  return {
    strategies: strategies.map((strategy) => ({ strategy, ...countOf(byStrategy, strategy) })),
    factors: factors.map((factor) => ({ factor, ...countOf(byFactor, factor) })),
    tags,
  }
}

const countOf = (counts: Count[], name: string) => {
  const { threads = 0, learnings = 0 } = counts.find((count) => count.name === name) ?? {}
  return { threads, learnings }
}

const countBy = (db: Db, viewer: Reader, column: 'strategy' | 'obstacle', groupId: number | undefined): Promise<Count[]> =>
  spoken(db, viewer, groupId)
    .where(`thread.${column}`, 'is not', null)
    .select([sql<string>`${sql.ref(column)}`.as('name'), sql<number>`count(*)::int`.as('threads'), sql<number>`(count(*) filter (where kind = 'learning'))::int`.as('learnings')])
    .groupBy(`thread.${column}`)
    .execute()

const countTags = (db: Db, viewer: Reader, groupId: number | undefined) =>
  tagged(db, viewer, groupId)
    .select(['tag', sql<number>`count(*)::int`.as('threads')])
    .groupBy('tag')
    .orderBy('threads', 'desc')
    .orderBy('tag')
    .limit(12)
    .execute()

/** Those of the group come first, then those used most elsewhere. */
export const listTags = async (db: Db, viewer: Reader, groupId: number, begins: string) =>
  (
    await tagged(db, viewer, undefined)
      .where(sql<boolean>`starts_with(tag, ${begins.trim().toLowerCase()})`)
      .select('tag')
      .groupBy('tag')
      .orderBy(sql`count(*) filter (where thread.group_id = ${groupId})`, 'desc')
      .orderBy(sql`count(*)`, 'desc')
      .orderBy('tag')
      .limit(8)
      .execute()
  ).map(({ tag }) => tag)

const spoken = (db: Db, viewer: Reader, groupId: number | undefined) =>
  db
    .selectFrom('thread')
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where(visibleTo(viewer))
    .$if(groupId !== undefined, (query) => query.where('thread.groupId', '=', groupId ?? 0))

const tagged = (db: Db, viewer: Reader, groupId: number | undefined) =>
  spoken(db, viewer, groupId)
    .where(sql<boolean>`thread.tags <> '{}'`)
    .innerJoinLateral(sql<{ tag: string }>`unnest(thread.tags)`.as<'used'>(sql`used(tag)`), (join) => join.onTrue())

export const updateSubjects = (tx: Tx, threadId: number, subjects: Subjects) => tx.updateTable('thread').where('id', '=', threadId).set(subjects).execute()
