import type { Viewer } from '@kring/contract/auth'
import type { Impressions, Parting } from '@kring/contract/harvest'
import { pooled } from '@kring/domain/harvest'
import type { Database, Tx } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import { conflict, missing } from '../platform/refusal.ts'
import { demandSeat, demandSession, instant } from './demands.ts'
import { findParting, insertImpression, listAnswers, updateNamed } from './parting-queries.ts'

const nobody: Parting = { named: false, answered: false, asks: false, published: false }

export const readParting = (db: Database, viewer: Viewer, sessionId: number): Promise<Parting> =>
  transact(db, async (tx) => {
    await demandSession(tx, viewer, sessionId)
    return (await findParting(tx, sessionId, viewer.id)) ?? nobody
  })

/** Nobody is named who did not ask for it; once the report is out it says what it says. */
export const tellNamed = (db: Database, viewer: Viewer, sessionId: number, named: boolean): Promise<Parting> =>
  transact(db, async (tx) => {
    const parting = await demandParting(tx, viewer, sessionId)
    if (parting.published) throw conflict('report.published')
    if (parting.named !== named) await updateNamed(tx, sessionId, viewer.id, named ? instant(Date.now()) : null)
    return { ...parting, named }
  })

/** Nothing goes into the ledger: it would tell who answered when. */
export const tellImpression = (db: Database, viewer: Viewer, sessionId: number, answer: { worth: number; voice: number }) =>
  transact(db, async (tx) => {
    const { answered, asks } = await demandParting(tx, viewer, sessionId)
    if (!asks) throw conflict('impression.closed')
    if (answered) throw conflict('impression.given')
    await insertImpression(tx, sessionId, viewer.id, answer)
    return null
  })

export async function listImpressions(db: Database, viewer: Viewer, groupId: number): Promise<{ items: Impressions[] }> {
  const answers = await listAnswers(db, viewer, groupId)
  if (!answers) throw missing()
  return { items: pooled(answers) }
}

async function demandParting(tx: Tx, viewer: Viewer, sessionId: number) {
  await demandSeat(tx, viewer, sessionId)
  return (await findParting(tx, sessionId, viewer.id)) ?? nobody
}
