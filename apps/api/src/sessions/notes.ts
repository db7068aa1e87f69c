import type { Viewer } from '@kring/contract/auth'
import type { Card, Note } from '@kring/contract/sessions'
import { isLate, whyNoNote, whyNoPaper } from '@kring/domain/notes'
import { isOpen, mayWrite, takesNotes } from '@kring/domain/sessions'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { clearAway } from './boards.ts'
import { findGroup, findGroupOf } from './breakout-queries.ts'
import { demandRunner, demandSeat, demandSession, demandStage, demandStill, instant, topicOf } from './demands.ts'
import { countNotes, deleteNote, everybody, findNote, findOwnNote, forgetAnswers, listNotes, updateReveal, updateShown, upsertNote } from './note-queries.ts'

type Draft = { noteId: string; stageId: number; text: string; card?: Card | null | undefined; paper?: { groupId: number | null } }
type Stage = Awaited<ReturnType<typeof demandStage>>

/** Sent twenty times by a phone in a tunnel it is still one note, told once. */
export const writeNote = (db: Database, author: Viewer, sessionId: number, { noteId, stageId, text, card: asked = null, paper }: Draft): Promise<Note> =>
  transact(db, async (tx) => {
    const session = await demandStill(tx, author, sessionId)
    if (!paper && !session.seated) throw conflict('session.seat-first')
    const stage = await demandStage(tx, sessionId, stageId)
    const before = await findOwnNote(tx, author, sessionId, noteId)
    const card = stage.kind === 'harvest' ? asked : null
    if (before?.text === text && before.card === card && before.stageId === stageId) return readBack(tx, author, noteId)
    const now = Date.now()
    const refused = paper ? whyNoPaper(stage, session) : whyNoNote(stage, session, now)
    if (refused) throw conflict(refused)
    if (!paper && !mayWrite(stage, session)) throw forbidden('stage.facilitator-writes')
    if (before?.harvestItemId) throw conflict('note.harvested')
    const own = await findGroupOf(tx, sessionId, stage.round, author.id)
    if (paper && !session.runs && paper.groupId !== own) throw forbidden('note.not-your-table')
    if (paper?.groupId && (stage.round === null || !(await findGroup(tx, sessionId, stage.round, paper.groupId)))) throw missing()
    const groupId = before?.groupId ?? (paper ? paper.groupId : own)
    const late = !paper && !before && isLate(stage, session)
    const note = { id: noteId, sessionId, stageId, authorId: author.id, groupId, text, card, writtenAt: instant(now), late, paper: paper !== undefined }
    const written = await upsertNote(tx, note)
    if (!written) throw missing()
    if (written.added) tellCount(tx, session, stageId)
    return tellNote(tx, author, session, stage, noteId)
  })

/** One's own words can be taken back as long as nobody built on them, also when the session is over. */
export const takeBackNote = (db: Database, author: Viewer, sessionId: number, noteId: string) =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, author, sessionId)
    const note = await findOwnNote(tx, author, sessionId, noteId)
    if (!note) throw missing()
    if (note.harvestItemId) throw conflict('note.harvested')
    await deleteNote(tx, noteId)
    await forgetAnswers(tx, author, noteId)
    tellCount(tx, session, note.stageId)
    const actorId = note.settings.names ? author.id : null
    await clearAway(tx, actorId, session, note)
    // At its table as well: that stream is heard from its beginning, and must not bring back what was taken back.
    for (const ears of new Set([earsOf(session, note, note), tableOf(note, note)])) if (ears) record(tx, ears, 'note.taken-back', actorId, { sessionId, noteId })
    record(tx, `person:${author.id}`, 'note.taken-back', author.id, { sessionId, noteId })
    return null
  })

/** Where authors show their notes themselves, one at a time. */
export const showNote = (db: Database, author: Viewer, sessionId: number, noteId: string): Promise<Note> =>
  transact(db, async (tx) => {
    const session = await demandSeat(tx, author, sessionId)
    const note = await findOwnNote(tx, author, sessionId, noteId)
    if (!note) throw missing()
    if (note.settings.reveal !== 'author') throw forbidden('note.facilitator-shows')
    if (!note.shownAt) await updateShown(tx, noteId, instant(Date.now()))
    return tellNote(tx, author, session, await demandStage(tx, sessionId, note.stageId), noteId)
  })

export const revealNotes = (db: Database, viewer: Viewer, sessionId: number, stageId: number): Promise<Note[]> =>
  transact(db, async (tx) => {
    const session = await demandRunner(tx, viewer, sessionId)
    return open(tx, session, await demandStage(tx, sessionId, stageId), viewer.id)
  })

/** What tables harvested comes before everybody when its step is left or its writing closes, once. */
export async function pullCards(tx: Tx, session: { id: number }, stageId: number, actorId: number | null) {
  const stage = await demandStage(tx, session.id, stageId)
  if (stage.kind === 'harvest' && takesNotes(stage)) await open(tx, session, stage, actorId)
}

async function open(tx: Tx, session: { id: number }, { id: stageId, revealedAt: before }: Pick<Stage, 'id' | 'revealedAt'>, actorId: number | null): Promise<Note[]> {
  const notes = await listNotes(tx, stageId)
  if (before) return notes
  const revealedAt = instant(Date.now())
  await updateReveal(tx, stageId, revealedAt)
  record(tx, topicOf(session), 'notes.revealed', actorId, { stageId, revealedAt, notes })
  return notes
}

/** The author hears of it on every tab; others hear it where they may read it, and never from a stream that is not theirs. */
async function tellNote(tx: Tx, author: Viewer, session: { id: number }, stage: Stage, noteId: string) {
  const note = await readBack(tx, author, noteId)
  const ears = earsOf(session, stage, { groupId: note.groupId, shownAt: note.shown ? note.writtenAt : null })
  if (ears) record(tx, ears, 'note.shown', stage.settings.names ? author.id : null, { note: await readBack(tx, everybody, noteId) })
  record(tx, `person:${author.id}`, 'note.kept', author.id, { sessionId: session.id, note })
  return note
}

/** Which stream others read a note on: everybody's, their breakout group's, or none yet. */
function earsOf(session: { id: number }, stage: Pick<Stage, 'settings' | 'revealedAt'>, note: { groupId: number | null; shownAt: string | null }) {
  if (isOpen(stage) || note.shownAt !== null) return topicOf(session)
  return tableOf(stage, note)
}

const tableOf = ({ settings }: Pick<Stage, 'settings'>, { groupId }: { groupId: number | null }) => (settings.sight === 'table' && groupId !== null ? `table:${groupId}` : null)

/** Nobody's act: whose note it was might be nobody's to know. Counted last, when others who wrote beside this one have been told. */
const tellCount = (tx: Tx, session: { id: number }, stageId: number) =>
  record(tx, topicOf(session), 'notes.counted', null, async () => ({ stageId, notes: await countNotes(tx, stageId) }))

async function readBack(tx: Tx, viewer: { id: number }, noteId: string) {
  const note = await findNote(tx, viewer, noteId)
  if (!note) throw missing()
  return note
}
