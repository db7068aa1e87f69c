import type { Viewer } from '@kring/contract/auth'
import type { Note } from '@kring/contract/sessions'
import { whyNoNote } from '@kring/domain/notes'
import { mayRun } from '@kring/domain/sessions'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { demandSeat, demandSession, instant, topicOf } from './demands.ts'
import { countNotes, deleteNote, everybody, findNote, findOwnNote, listNotes, updateReveal, upsertNote } from './note-queries.ts'
import { findStage } from './queries.ts'

type Draft = { noteId: string; stageId: number; text: string }

/** Sent twenty times by a phone in a tunnel it is still one note, told once. */
export const writeNote = (db: Database, author: Viewer, sessionId: number, { noteId, stageId, text }: Draft): Promise<Note> =>
  transact(db, async (tx) => {
    const session = await demandSeat(tx, author, sessionId)
    const stage = await findStage(tx, sessionId, stageId)
    if (!stage) throw missing()
    const before = await findOwnNote(tx, author, sessionId, noteId)
    if (before?.text === text && before.stageId === stageId) return readBack(tx, author, noteId)
    const now = Date.now()
    const refused = whyNoNote(stage, session, now)
    if (refused) throw conflict(refused)
    if (before?.harvestItemId) throw conflict('note.harvested')
    if (!(await upsertNote(tx, { id: noteId, sessionId, stageId, authorId: author.id, text, writtenAt: instant(now) }))) throw missing()
    if (!before) await tellCount(tx, author, session, stageId)
    if (stage.revealedAt) record(tx, topicOf(session), 'notes.revealed', author.id, { stageId, revealedAt: stage.revealedAt, notes: [await readBack(tx, everybody, noteId)] })
    const note = await readBack(tx, author, noteId)
    record(tx, `person:${author.id}`, 'note.kept', author.id, { sessionId, note })
    return note
  })

/** One's own words can be taken back as long as nobody built on them, also when the session is over. */
export const takeBackNote = (db: Database, author: Viewer, sessionId: number, noteId: string) =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, author, sessionId)
    const note = await findOwnNote(tx, author, sessionId, noteId)
    if (!note) throw missing()
    if (note.harvestItemId) throw conflict('note.harvested')
    await deleteNote(tx, noteId)
    await tellCount(tx, author, session, note.stageId)
    if (note.revealedAt) record(tx, topicOf(session), 'note.taken-back', author.id, { sessionId, noteId })
    record(tx, `person:${author.id}`, 'note.taken-back', author.id, { sessionId, noteId })
    return null
  })

export const revealNotes = (db: Database, viewer: Viewer, sessionId: number, stageId: number): Promise<Note[]> =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, viewer, sessionId)
    if (!mayRun(viewer, session)) throw forbidden('group.facilitators-only')
    const stage = await findStage(tx, sessionId, stageId)
    if (!stage) throw missing()
    const notes = await listNotes(tx, stageId)
    if (stage.revealedAt) return notes
    const revealedAt = instant(Date.now())
    await updateReveal(tx, stageId, revealedAt)
    record(tx, topicOf(session), 'notes.revealed', viewer.id, { stageId, revealedAt, notes })
    return notes
  })

const tellCount = async (tx: Tx, author: Viewer, session: { id: number }, stageId: number) =>
  record(tx, topicOf(session), 'notes.counted', author.id, { stageId, notes: await countNotes(tx, stageId) })

async function readBack(tx: Tx, viewer: { id: number }, noteId: string) {
  const note = await findNote(tx, viewer, noteId)
  if (!note) throw missing()
  return note
}
