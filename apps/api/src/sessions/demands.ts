import type { Viewer } from '@kring/contract/auth'
import { mayRun } from '@kring/domain/sessions'
import type { Tx } from '../platform/database.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { lockSession } from './queries.ts'

/** The session, locked: from here on this transaction is the only one that moves it. */
export async function demandSession(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await lockSession(tx, viewer, sessionId)
  if (!session) throw missing()
  return session
}

/** A command to a session that runs, by somebody who may give it. */
export async function demandRun(tx: Tx, viewer: Viewer, sessionId: number) {
  const session = await demandSession(tx, viewer, sessionId)
  if (!mayRun(viewer, session)) throw forbidden('group.facilitators-only')
  demandLive(session)
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

export const topicOf = ({ id }: { id: number }) => `session:${id}`

/** Moments come from this process and not from the database, like the `now` that clients compare their clocks with. */
export const instant = (now: number) => new Date(now).toISOString()
