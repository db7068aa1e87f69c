import type { Viewer } from '@kring/contract/auth'
import type { Card, Note } from '@kring/contract/sessions'
import { sql } from 'kysely'
import { authorOf } from '../people/queries.ts'
import type { Db } from '../platform/database.ts'
import { iso } from '../platform/sql.ts'
import './tables.ts'

type Member = Pick<Viewer, 'id'>
/** Nobody in particular: what may go to everybody at once. */
export const everybody: Member = { id: 0 }

/** The notes of a session that this member may read: their own, those that lie open, and those of their breakout group where it may. */
export const notesFor = (viewer: Member) => sql<Note[]>`coalesce((
  select json_agg(${noteFor(viewer)} order by note.written_at, note.id collate "C") from note join stage on stage.id = note.stage_id
  where note.session_id = session.id and (note.author_id = ${viewer.id} or ${liesOpen} or (
    stage.settings ->> 'sight' = 'table' and exists (select from breakout_place place where place.group_id = note.group_id and place.person_id = ${viewer.id})))), '[]')`

/** What everybody at the table may read. */
export const liesOpen = sql<boolean>`(stage.revealed_at is not null or note.shown_at is not null or stage.settings ->> 'sight' = 'all')`

export const listNotes = (db: Db, stageId: number) => notes(db, everybody).where('note.stageId', '=', stageId).execute()

export const findNote = (db: Db, viewer: Member, noteId: string) => notes(db, viewer).where('note.id', '=', noteId).executeTakeFirst()

/** A note with what decides over it; of this author only, for another's note is not theirs to ask for. */
export const findOwnNote = (db: Db, author: Member, sessionId: number, noteId: string) =>
  db
    .selectFrom('note')
    .innerJoin('stage', 'stage.id', 'note.stageId')
    .where('note.id', '=', noteId)
    .where('note.sessionId', '=', sessionId)
    .where('authorId', '=', author.id)
    .select(['note.id', 'note.stageId', 'note.groupId', 'note.clusterId', 'note.text', 'note.card', 'harvestItemId', 'revealedAt', 'settings', 'shownAt'])
    .executeTakeFirst()

/** Writes a note, or writes it anew; `added` where it was not there before (no transaction had changed its row). Undefined where the id is somebody else's, or of another stage. */
export const upsertNote = (
  db: Db,
  note: {
    id: string
    sessionId: number
    stageId: number
    authorId: number
    groupId: number | null
    text: string
    card: Card | null
    writtenAt: string
    late: boolean
    paper: boolean
  },
) =>
  db
    .insertInto('note')
    .values(note)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ text: note.text, card: note.card }).where('note.authorId', '=', note.authorId).where('note.stageId', '=', note.stageId),
    )
    .returning(sql<boolean>`xmax = 0`.as('added'))
    .executeTakeFirst()

export const deleteNote = (db: Db, noteId: string) => db.deleteFrom('note').where('id', '=', noteId).execute()

/** What a request for this note was answered: with it goes the last place that has its words and its author together. */
export const forgetAnswers = (db: Db, author: Member, noteId: string) => sql`delete from idempotency where person_id = ${author.id} and answer ->> 'id' = ${noteId}`.execute(db)

export const countNotes = async (db: Db, stageId: number) =>
  (
    await db
      .selectFrom('note')
      .where('stageId', '=', stageId)
      .select(sql<number>`count(*)::int`.as('notes'))
      .executeTakeFirstOrThrow()
  ).notes

export const updateReveal = (db: Db, stageId: number, revealedAt: string) => db.updateTable('stage').where('id', '=', stageId).set({ revealedAt }).execute()

export const updateShown = (db: Db, noteId: string, shownAt: string) => db.updateTable('note').where('id', '=', noteId).set({ shownAt }).execute()

export const updateClosure = (db: Db, stageId: number, closedAt: string | null) => db.updateTable('stage').where('id', '=', stageId).set({ closedAt }).execute()

/** Of these notes, the ones that lie open in this session, in the order of the board. */
export const listOpen = (db: Db, sessionId: number, noteIds: string[]) =>
  db
    .selectFrom('note')
    .innerJoin('stage', 'stage.id', 'note.stageId')
    .where('note.sessionId', '=', sessionId)
    .where('note.id', '=', sql<string>`any(${noteIds})`)
    .where(liesOpen)
    .select(['note.id', 'harvestItemId'])
    .orderBy('writtenAt')
    .orderBy(sql`note.id collate "C"`)
    .execute()

const notes = (db: Db, viewer: Member) =>
  db
    .selectFrom('note')
    .innerJoin('stage', 'stage.id', 'note.stageId')
    .select([
      'note.id',
      'note.stageId',
      'note.groupId',
      'note.text',
      'note.card',
      authorFor(viewer).as('author'),
      'writtenAt',
      'late',
      sql<boolean>`note.shown_at is not null`.as('shown'),
      'paper',
      'clusterId',
      'harvestItemId',
    ])
    .orderBy('writtenAt')
    .orderBy(sql`note.id collate "C"`)

const noteFor = (viewer: Member) => sql`json_build_object(
  'id', note.id, 'stageId', note.stage_id, 'groupId', note.group_id, 'text', note.text, 'card', note.card, 'author', ${authorFor(viewer)}, 'writtenAt', ${iso('note.written_at')},
  'late', note.late, 'shown', note.shown_at is not null, 'paper', note.paper, 'clusterId', note.cluster_id, 'harvestItemId', note.harvest_item_id)`

/** Some stages show no names, and who typed in what others wrote on paper did not write it; one's own note is always one's own. */
const authorFor = (viewer: Member) =>
  sql<Note['author']>`case when ((stage.settings -> 'names')::boolean and not note.paper) or note.author_id = ${viewer.id} then ${authorOf('note.author_id')} end`
