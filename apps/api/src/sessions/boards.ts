import type { Viewer } from '@kring/contract/auth'
import { boardOf, maySort } from '@kring/domain/boards'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { deleteEmptyClusters, deleteStrayDots, findCluster, listBoards, listClusters, listLying, updateClusterName, updateClusterOf, upsertCluster } from './board-queries.ts'
import { demandSession, topicOf } from './demands.ts'

type Session = Awaited<ReturnType<typeof demandSession>>

/** Sent twice, or by two at once, the notes lie where the last one put them and nobody is told off. */
export const clusterNotes = (db: Database, viewer: Viewer, sessionId: number, clusterId: string, { noteIds, name }: { noteIds: string[]; name: string | null }) =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, viewer, sessionId)
    const notes = await listLying(tx, sessionId, noteIds)
    const stageId = notes[0]?.stageId
    // A closed note and one that does not exist get the same answer.
    if (stageId === undefined || notes.length < noteIds.length || notes.some((note) => note.stageId !== stageId)) throw missing()
    await demandSorting(tx, session, stageId)
    const known = await findCluster(tx, sessionId, clusterId)
    if (!(await upsertCluster(tx, { id: clusterId, sessionId, stageId, name: (name ?? known?.name ?? '').trim() }))) throw missing()
    await updateClusterOf(tx, noteIds, clusterId)
    return tell(tx, viewer, session, stageId, noteIds, clusterId)
  })

export const nameCluster = (db: Database, viewer: Viewer, sessionId: number, clusterId: string, name: string) =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, viewer, sessionId)
    const cluster = await findCluster(tx, sessionId, clusterId)
    if (!cluster) throw missing()
    await demandSorting(tx, session, cluster.stageId)
    await updateClusterName(tx, clusterId, name.trim())
    return tell(tx, viewer, session, cluster.stageId, [], null)
  })

export const loosenNote = (db: Database, viewer: Viewer, sessionId: number, noteId: string) =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, viewer, sessionId)
    const [note] = await listLying(tx, sessionId, [noteId])
    if (!note) throw missing()
    await demandSorting(tx, session, note.stageId)
    await updateClusterOf(tx, [noteId], null)
    return tell(tx, viewer, session, note.stageId, [noteId], null)
  })

/** A note that is gone leaves no empty cluster, and no dots that nobody can take back. */
export async function clearAway(tx: Tx, actorId: number | null, session: { id: number }, note: { id: string; stageId: number; clusterId: string | null }) {
  if (note.clusterId !== null) await deleteEmptyClusters(tx, note.stageId)
  await deleteStrayDots(tx, session.id)
  if (note.clusterId === null) return
  record(tx, topicOf(session), 'board.sorted', actorId, { stageId: note.stageId, clusters: await listClusters(tx, note.stageId), moved: [] })
}

/** While people give dots, what they give them to stays as it is: no dot may be lost. */
async function demandSorting(tx: Tx, session: Session, boardId: number) {
  const stages = await listBoards(tx, session.id)
  const now = stages.find(({ id }) => id === session.stageId)
  if (!session.runs && !session.seated) throw conflict('session.seat-first')
  if (!maySort({ stages, stageId: session.stageId, runs: session.runs, endedAt: session.endedAt }, boardId)) throw forbidden('board.not-now')
  if (session.endedAt === null && now?.settings.dots && now.tally === null && boardOf(stages, now.id)?.id === boardId) throw conflict('board.voting')
}

async function tell(tx: Tx, viewer: Viewer, session: Session, stageId: number, noteIds: string[], clusterId: string | null) {
  await deleteEmptyClusters(tx, stageId)
  await deleteStrayDots(tx, session.id)
  const moved = noteIds.map((noteId) => ({ noteId, clusterId }))
  record(tx, topicOf(session), 'board.sorted', viewer.id, { stageId, clusters: await listClusters(tx, stageId), moved })
  return null
}
