import type { Viewer } from '@kring/contract/auth'
import type { Broadcast, Handover, SeatMove, Voice } from '@kring/contract/facilitation'
import type { Database, Tx } from '../platform/database.ts'
import { accessChanged, record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { demandPresence, demandRun, demandSeat, instant, topicOf } from './demands.ts'
import { deleteHand, findSeat, insertHand, insertHandover, listVoices, updateCall, updateLeft, updateMessage, updateRuns } from './facilitation-queries.ts'
import { divideWithout, movesWithout, seatLate } from './late.ts'
import { insertSeat, roundNow } from './queries.ts'
import { endTurns } from './turns.ts'

export const callBack = (db: Database, viewer: Viewer, sessionId: number): Promise<{ calledAt: string }> =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    const calledAt = instant(Date.now())
    await updateCall(tx, sessionId, calledAt)
    record(tx, topicOf(session), 'people.called', viewer.id, { calledAt })
    return { calledAt }
  })

export const broadcast = (db: Database, viewer: Viewer, sessionId: number, text: string | null): Promise<{ message: Broadcast | null }> =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    const message = text === null ? null : { text: text.trim(), at: instant(Date.now()) }
    await updateMessage(tx, sessionId, message)
    record(tx, topicOf(session), 'message.said', viewer.id, { message })
    return { message }
  })

export const raiseHand = (db: Database, viewer: Viewer, sessionId: number) =>
  transact(db, async (tx) => {
    const session = await demandPresence(tx, viewer, sessionId)
    const hand = { personId: viewer.id, raisedAt: instant(Date.now()) }
    if (await insertHand(tx, { sessionId, ...hand })) record(tx, topicOf(session), 'hand.raised', viewer.id, { hand })
    return null
  })

export const lowerHand = (db: Database, viewer: Viewer, sessionId: number, personId: number) =>
  transact(db, async (tx) => {
    const session = personId === viewer.id ? await demandSeat(tx, viewer, sessionId) : await demandRun(tx, viewer, sessionId)
    if (await deleteHand(tx, sessionId, personId)) record(tx, topicOf(session), 'hand.lowered', viewer.id, { personId })
    return null
  })

/** Helping is asked of somebody at the table who has an account; who facilitates the group runs its sessions anyway. */
export const addRunner = (db: Database, viewer: Viewer, sessionId: number, personId: number) =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    const seat = await demandSeatOf(tx, sessionId, personId)
    if (seat.guestOf !== null) throw forbidden('runner.guest')
    if (seat.runsAt === null && seat.facilitatorAt === null) await turnRunner(tx, viewer, session, personId, true)
    return null
  })

/** Who leads hands over first: a session always has somebody who may run it. */
export const removeRunner = (db: Database, viewer: Viewer, sessionId: number, personId: number) =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if (session.facilitatorId === personId) throw conflict('runner.leads')
    const seat = await demandSeatOf(tx, sessionId, personId)
    if (seat.runsAt !== null) await turnRunner(tx, viewer, session, personId, false)
    return null
  })

/** To oneself is taking over. Whoever gets it must be able to run it. */
export const handOver = (db: Database, viewer: Viewer, sessionId: number, personId: number): Promise<Handover> =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if (session.facilitatorId === personId) throw conflict('runner.leads')
    if (personId !== viewer.id) {
      const seat = await demandSeatOf(tx, sessionId, personId)
      if (seat.runsAt === null && seat.facilitatorAt === null) throw conflict('runner.first')
    }
    const handover = await insertHandover(tx, sessionId, personId, viewer.id, instant(Date.now()))
    record(tx, topicOf(session), 'session.handed-over', viewer.id, { handover })
    return handover
  })

/** Somebody went home. In the rounds that are still to come as few others as possible sit elsewhere because of it. */
export const seeOff = (db: Database, viewer: Viewer, sessionId: number, personId: number) =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if (session.facilitatorId === personId) throw conflict('runner.leads')
    const seat = await demandSeatOf(tx, sessionId, personId)
    if (seat.leftAt !== null) return null
    await endTurns(tx, session, viewer.id, instant(Date.now()), personId)
    await updateLeft(tx, sessionId, personId, instant(Date.now()))
    record(tx, topicOf(session), 'seat.left', viewer.id, { personId })
    await divideWithout(tx, sessionId, viewer.id, personId, await roundNow(tx, sessionId))
    return null
  })

/** Seen off by mistake, or back from the train: they sit again, at the best place that is left. */
export const welcomeBack = (db: Database, viewer: Viewer, sessionId: number, personId: number) =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    if ((await demandSeatOf(tx, sessionId, personId)).leftAt === null) return null
    const person = await insertSeat(tx, sessionId, personId)
    record(tx, topicOf(session), 'seat.taken', viewer.id, { person })
    await seatLate(tx, sessionId, personId, await roundNow(tx, sessionId))
    return null
  })

export const foreseeOff = (db: Database, viewer: Viewer, sessionId: number, personId: number): Promise<{ moves: SeatMove[] }> =>
  transact(db, async (tx) => {
    await demandRun(tx, viewer, sessionId)
    await demandSeatOf(tx, sessionId, personId)
    return { moves: await movesWithout(tx, sessionId, personId, await roundNow(tx, sessionId)) }
  })

export const readVoices = (db: Database, viewer: Viewer, sessionId: number): Promise<{ voices: Voice[] }> =>
  transact(db, async (tx) => {
    await demandRun(tx, viewer, sessionId)
    return { voices: await listVoices(tx, sessionId) }
  })

async function turnRunner(tx: Tx, viewer: Viewer, session: { id: number }, personId: number, runs: boolean) {
  await updateRuns(tx, session.id, personId, runs ? instant(Date.now()) : null)
  record(tx, topicOf(session), 'runner.changed', viewer.id, { personId, runs })
  accessChanged(tx, viewer.id, { personId })
}

async function demandSeatOf(tx: Tx, sessionId: number, personId: number) {
  const seat = await findSeat(tx, sessionId, personId)
  if (!seat) throw missing()
  return seat
}
