import type { Viewer } from '@kring/contract/auth'
import type { StoredFile } from '@kring/contract/files'
import { type Insertable, sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import type { Db, Tables, Tx } from '../platform/database.ts'
import './tables.ts'

type Reader = Pick<Viewer, 'id'> | null

/** Who sees the group sees its files; one that no post points at yet is its uploader's alone. */
export const findFile = (db: Db, viewer: Reader, fileId: number) =>
  db
    .selectFrom('file')
    .innerJoin('group', 'group.id', 'file.groupId')
    .where('file.id', '=', fileId)
    .where(visibleTo(viewer))
    .where((eb) => eb.or([eb('file.usedAt', 'is not', null), eb('file.personId', '=', viewer?.id ?? 0)]))
    .select(['file.key', 'file.name', 'file.type', 'file.size', 'file.width'])
    .executeTakeFirst()

export const insertFile = async (db: Db, file: Insertable<Tables['file']>) => (await db.insertInto('file').values(file).returning('id').executeTakeFirstOrThrow()).id

export async function findStored(db: Db, fileId: number): Promise<StoredFile> {
  const { width, height, ...file } = await db.selectFrom('file').where('id', '=', fileId).select(['id', 'name', 'size', 'width', 'height']).executeTakeFirstOrThrow()
  const picture = width !== null && height !== null ? { width, height } : null
  return { ...file, picture, url: `/files/${file.id}/${file.name}${picture ? `#${picture.width}x${picture.height}` : ''}` }
}

/** Of somebody's own uploads those that are neither a picture nor plain text. */
export const listDocuments = async (db: Db, fileIds: number[], personId: number) =>
  fileIds.length === 0
    ? []
    : (
        await db
          .selectFrom('file')
          .where('id', 'in', fileIds)
          .where('personId', '=', personId)
          .where('width', 'is', null)
          .where('type', 'not like', 'text/%')
          .select('id')
          .execute()
      ).map(({ id }) => id)

export const updateUsed = (db: Db, fileIds: number[], personId: number, groupId: number) =>
  db
    .updateTable('file')
    .where('id', 'in', fileIds)
    .where('personId', '=', personId)
    .where('groupId', '=', groupId)
    .where('usedAt', 'is', null)
    .set({ usedAt: sql`now()` })
    .execute()

export const updateReleased = (tx: Tx, fileIds: number[], personId: number, groupId: number) =>
  sql`
    update file set used_at = null where id = any(${fileIds}) and person_id = ${personId} and group_id = ${groupId} and not exists (
      select from thread where thread.group_id = file.group_id and thread.text || coalesce(thread.learning::text, '') like '%/files/' || file.id || '/%'
    ) and not exists (
      select from reply join thread on thread.id = reply.thread_id where thread.group_id = file.group_id and reply.text like '%/files/' || file.id || '/%'
    )`.execute(tx)

/** The files that a thread's posts point at go where the thread goes; those of other groups stay where they are. */
export const updateFilesOfThread = (tx: Tx, threadId: number, from: number, to: number) =>
  sql`
    update file set group_id = ${to} where group_id = ${from} and used_at is not null and id in (
      select (regexp_matches(words, '/files/([0-9]{1,15})/', 'g'))[1]::bigint from (
        select text || coalesce(learning::text, '') as words from thread where id = ${threadId} union all select text from reply where thread_id = ${threadId}
      ) post
    )`.execute(tx)

/** Uploads of more than a day ago that no post came of and no draft of their owner holds, locked; those that another process sweeps are left to it. */
export const takeUnused = (tx: Tx) =>
  tx
    .selectFrom('file')
    .where(sql<boolean>`used_at is null and uploaded_at < now() - interval '1 day'
      and not exists (select from draft where draft.person_id = file.person_id and draft.fields::text like '%/files/' || file.id || '/%')`)
    .select(['id', 'key'])
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()

export const deleteFiles = (tx: Tx, fileIds: number[]) => tx.deleteFrom('file').where('id', 'in', fileIds).execute()
