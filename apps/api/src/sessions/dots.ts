import type { Viewer } from '@kring/contract/auth'
import type { Dots } from '@kring/contract/boards'
import { boardOf, whyNoDots } from '@kring/domain/boards'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, missing, wrong } from '../platform/refusal.ts'
import { findCluster, listBoards, listDots, listLying, sumDots, updateTally, upsertDots } from './board-queries.ts'
import { demandPresence, demandRunner, demandSession, topicOf } from './demands.ts'

type Giving = { sessionId: number; stageId: number; target: string; count: number }

export const readBallot = (db: Database, viewer: Viewer, sessionId: number, stageId: number): Promise<{ dots: Dots[] }> =>
  transact(db, async (tx) => {
    await demandSession(tx, viewer, sessionId)
    await demandVote(tx, sessionId, stageId)
    return { dots: await listDots(tx, stageId, viewer.id) }
  })

/** The session is locked, so of twenty at once each sees what the ones before it spent. Nothing is told: neither what for, nor how many there are. */
export const giveDots = (db: Database, viewer: Viewer, { sessionId, stageId, target, count }: Giving) =>
  transact(db, async (tx) => {
    const session = await demandPresence(tx, viewer, sessionId)
    if (session.stageId !== stageId) throw conflict('stage.moved')
    const { rules, tally, boardId } = await demandVote(tx, sessionId, stageId)
    if (tally) throw conflict('dots.counted')
    // Taking back is always possible, also from what lies elsewhere by now.
    if (count > 0) await demandTarget(tx, sessionId, boardId, target)
    const refused = count > 0 && whyNoDots(rules, await listDots(tx, stageId, viewer.id), target, count)
    if (refused === 'dots.per-item') throw wrong('count', refused)
    if (refused) throw conflict(refused)
    await upsertDots(tx, { stageId, personId: viewer.id, target, count })
    return null
  })

/** Counting twice is counting once. */
export const countDots = (db: Database, viewer: Viewer, sessionId: number, stageId: number): Promise<{ tally: Dots[] }> =>
  transact(db, async (tx) => {
    const session = await demandRunner(tx, viewer, sessionId)
    const vote = await demandVote(tx, sessionId, stageId)
    if (vote.tally) return { tally: vote.tally }
    return { tally: await count(tx, session, stageId, viewer.id) }
  })

/** What was given and never counted is counted at the end: nothing that people said is lost, and nobody's own dots stay behind. */
export async function countRest(tx: Tx, session: { id: number }, actorId: number | null) {
  for (const { id, settings, tally } of await listBoards(tx, session.id))
    if (settings.dots && tally === null && (await sumDots(tx, id)).length > 0) await count(tx, session, id, actorId)
}

async function count(tx: Tx, session: { id: number }, stageId: number, actorId: number | null) {
  const tally = await sumDots(tx, stageId)
  await updateTally(tx, stageId, tally)
  record(tx, topicOf(session), 'dots.counted', actorId, { stageId, tally })
  return tally
}

async function demandVote(tx: Tx, sessionId: number, stageId: number) {
  const stages = await listBoards(tx, sessionId)
  const stage = stages.find(({ id }) => id === stageId)
  if (!stage?.settings.dots) throw missing()
  return { rules: stage.settings.dots, tally: stage.tally, boardId: boardOf(stages, stageId)?.id ?? 0 }
}

/** A cluster of the board, or a note on it that is in none. */
async function demandTarget(tx: Tx, sessionId: number, boardId: number, target: string) {
  if ((await findCluster(tx, sessionId, target))?.stageId === boardId) return
  const [note] = await listLying(tx, sessionId, [target])
  if (note?.stageId !== boardId || note.clusterId !== null) throw missing()
}
