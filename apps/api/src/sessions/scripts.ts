import type { Viewer } from '@kring/contract/auth'
import type { Script, StageDraft } from '@kring/contract/scripts'
import { mayRun } from '@kring/domain/sessions'
import { lockMeeting } from '../meetings/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing } from '../platform/refusal.ts'
import { demandScript } from './actions.ts'
import { countOwnScripts, deleteOwnScript, findScript, insertScript, listOwnScripts, updateScript } from './script-queries.ts'

type Draft = { title: string; stages: StageDraft[] }
const mostOwnScripts = 50

/** What the facilitators of a meeting prepare is theirs together. Nobody else hears of it, so it is no business of the ledger's. */
export const readScript = (db: Database, viewer: Viewer, meetingId: number): Promise<Script | null> =>
  transact(db, async (tx) => {
    await demandMeeting(tx, viewer, meetingId)
    return (await findScript(tx, meetingId)) ?? null
  })

/** Two who prepare at once: the second hears that it changed, and loses nothing of their own. */
export const keepScript = (db: Database, viewer: Viewer, meetingId: number, { version, ...draft }: Draft & { version: number }): Promise<Script> =>
  transact(db, async (tx) => {
    await demandMeeting(tx, viewer, meetingId)
    demandScript(draft.stages)
    const kept = version === 0 ? await insertScript(tx, { ...draft, ownerId: viewer.id, meetingId }) : await updateScript(tx, meetingId, version, draft)
    if (!kept) throw conflict('script.changed-elsewhere')
    return kept
  })

export const addOwnScript = (db: Database, viewer: Viewer, draft: Draft): Promise<Script> =>
  transact(db, async (tx) => {
    demandScript(draft.stages)
    if ((await countOwnScripts(tx, viewer.id)) >= mostOwnScripts) throw conflict('script.too-many')
    const kept = await insertScript(tx, { ...draft, ownerId: viewer.id, meetingId: null })
    if (!kept) throw conflict('script.changed-elsewhere')
    return kept
  })

export const ownScripts = (db: Database, viewer: Viewer) => listOwnScripts(db, viewer.id)

export const removeOwnScript = (db: Database, viewer: Viewer, scriptId: number) =>
  transact(db, async (tx) => {
    if (!(await deleteOwnScript(tx, viewer.id, scriptId))) throw missing()
    return null
  })

async function demandMeeting(tx: Tx, viewer: Viewer, meetingId: number) {
  const meeting = await lockMeeting(tx, viewer, meetingId)
  if (!meeting) throw missing()
  if (!mayRun(viewer, meeting)) throw forbidden('group.facilitators-only')
}
