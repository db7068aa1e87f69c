import type { Viewer } from '@kring/contract/auth'
import type { Tx } from '../platform/database.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { findStage, lockSession } from './queries.ts'

/** The session, locked: from here on this transaction is the only one that moves it. */
export async function demandSession(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await lockSession(tx, viewer, sessionId, false)
  if (!session) throw missing()
  return session
}

/** The session as it is and stays until this transaction ends, beside others that leave it as it is too: two hundred who write at once do not wait for each other. */
export async function demandStill(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await lockSession(tx, viewer, sessionId, true)
  if (!session) throw missing()
  return session
}

/** A command to a session that runs, by somebody who may give it. */
export async function demandRun(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await demandRunner(tx, viewer, sessionId)
  demandLive(session)
  return session
}

/** Somebody who runs the session, also when it is over. */
export async function demandRunner(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await demandSession(tx, viewer, sessionId)
  if (!session.runs) throw forbidden('group.facilitators-only')
  return session
}

export function demandLive({ endedAt }: { endedAt: string | null }) {
  if (endedAt) throw conflict('session.ended')
}

/** Whoever writes or is ready sits at the table. */
export async function demandSeat(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await demandSession(tx, viewer, sessionId)
  if (!session.seated) throw conflict('session.seat-first')
  return session
}

/** What one only does while one is there: whoever was seen off sits down again first. */
export async function demandPresence(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await demandSession(tx, viewer, sessionId)
  demandLive(session)
  if (!session.here) throw conflict('session.seat-first')
  return session
}

/** A stage of this very session. */
export async function demandStage(tx: Tx, sessionId: number, stageId: number) {
  const stage = await findStage(tx, sessionId, stageId)
  if (!stage) throw missing()
  return stage
}

export const topicOf = ({ id }: { id: number }) => `session:${id}`

/** Moments come from this process and not from the database, like the `now` that clients compare their clocks with. */
export const instant = (now: number) => new Date(now).toISOString()
