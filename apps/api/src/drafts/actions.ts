import type { Viewer } from '@kring/contract/auth'
import type { DraftFields } from '@kring/contract/drafts'
import { isEmpty } from '@kring/domain/drafts'
import type { Database, Tx } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import { conflict, missing, Refusal } from '../platform/refusal.ts'
import { countDrafts, deleteDraft, findDraft, findPlace, updateDiscarded, upsertDraft } from './queries.ts'

/** Twice the longest post, so that two texts which met still fit. */
const mostCharacters = 120_000
const mostDrafts = 200

type Kept = { fields: DraftFields; version: string; over: string[] }

/** Whoever goes over a state they have not seen hears so, and nothing is lost. */
export const keepDraft = (db: Database, writer: Viewer, place: string, draft: Kept) =>
  transact(db, async (tx) => {
    const { seen, begun } = await findPlace(tx, writer, place)
    if (!seen && !begun) throw missing()
    if (JSON.stringify(draft.fields).length > mostCharacters) throw new Refusal(413, 'draft.large')
    // Two at once may go one over: the limit is there to bound, not to count.
    if (!begun && (await countDrafts(tx, writer)) >= mostDrafts) throw conflict('draft.many')
    const kept = await upsertDraft(tx, writer, place, draft)
    if (!kept) throw conflict('draft.elsewhere')
    if (isEmpty(draft.fields)) await updateDiscarded(tx, writer, place)
    return kept
  })

export const discardDraft = (db: Database, writer: Viewer, place: string) =>
  transact(db, async (tx) => {
    if (!(await updateDiscarded(tx, writer, place))) throw missing()
    return null
  })

/** The words are posted: the draft they came from goes, unless it says something else by now. */
export async function spendDraft(tx: Tx, writer: Viewer, place: string, versions: string[] | undefined) {
  if (versions && versions.length > 0) await deleteDraft(tx, writer, place, versions)
}

/** Null where nothing lies; nobody hears of a place that they cannot see. */
export async function openDraft(db: Database, writer: Viewer, place: string) {
  const draft = await findDraft(db, writer, place)
  if (!draft && !(await findPlace(db, writer, place)).seen) throw missing()
  return draft ?? null
}
