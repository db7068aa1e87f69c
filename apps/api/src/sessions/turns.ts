import type { Viewer } from '@kring/contract/auth'
import type { Turn } from '@kring/contract/facilitation'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { listGroups } from './breakout-queries.ts'
import { demandLive, demandSession, demandStage, instant, topicOf } from './demands.ts'
import { deleteHand, findSeat, findTurn, insertTurn, listOpenTurns, updateTurn } from './facilitation-queries.ts'

type Giving = { groupId: number | null; from: number | null; passed: boolean; to: number | null }
type Session = Awaited<ReturnType<typeof demandSession>>

/** Of two who say at once that the next one speaks, one is heard: the other was looking at a turn that is over. */
export const giveTurn = (db: Database, viewer: Viewer, sessionId: number, stageId: number, { groupId, from, passed, to }: Giving): Promise<{ turn: Turn | null }> =>
  transact(db, async (tx) => {
    const session = await demandSession(tx, viewer, sessionId)
    demandLive(session)
    const stage = await demandStage(tx, sessionId, stageId)
    if (session.stageId !== stageId) throw conflict('stage.moved')
    if (!stage.settings.turns) throw conflict('turn.none-here')
    const table = await demandTable(tx, sessionId, stage.round, groupId)
    const now = instant(Date.now())
    const current = (await findTurn(tx, stageId, groupId)) ?? null
    demandSay(viewer, session, current, table)
    if ((current?.id ?? null) !== from) throw conflict('turn.moved')
    if (to !== null) await demandListener(tx, sessionId, table, to)
    if (current) await updateTurn(tx, current, { endedAt: now, passed })
    const turn = to === null ? null : await insertTurn(tx, { stageId, groupId, personId: to, beganAt: now })
    if (to !== null) await deleteHand(tx, sessionId, to)
    record(tx, topicOf(session), 'turn.given', viewer.id, { over: current && { ...current, endedAt: now, passed }, turn })
    return { turn }
  })

/** Nobody speaks on into another stage, nor (where it is about one person) after they went home. */
export async function endTurns(tx: Tx, session: { id: number; stageId: number }, actorId: number, endedAt: string, personId?: number) {
  for (const turn of await listOpenTurns(tx, session.stageId)) {
    if (personId !== undefined && turn.personId !== personId) continue
    await updateTurn(tx, turn, { endedAt, passed: false })
    record(tx, topicOf(session), 'turn.given', actorId, { over: { ...turn, endedAt }, turn: null })
  }
}

/** Who sits at the table the round is of; null where all sit together. */
async function demandTable(tx: Tx, sessionId: number, round: number | null, groupId: number | null) {
  if (round === null || groupId === null) {
    if (groupId !== null) throw missing()
    return null
  }
  const table = (await listGroups(tx, sessionId, round)).find(({ id }) => id === groupId)
  if (!table) throw missing()
  return table.people
}

/** Who runs the session, who speaks, and at a table everybody who sits there. */
function demandSay(viewer: Viewer, session: Session, current: Turn | null, table: number[] | null) {
  if (session.runs || current?.personId === viewer.id || table?.includes(viewer.id)) return
  throw forbidden('turn.not-yours')
}

async function demandListener(tx: Tx, sessionId: number, table: number[] | null, personId: number) {
  const seat = await findSeat(tx, sessionId, personId)
  if (!seat || seat.leftAt !== null || (table && !table.includes(personId))) throw missing()
}
