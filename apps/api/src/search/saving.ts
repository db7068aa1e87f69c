import type { Viewer } from '@kring/contract/auth'
import { mostSaved } from '@kring/contract/saved-searches'
import type { Database } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import { conflict, missing, wrong } from '../platform/refusal.ts'
import { readSearch } from './reading.ts'
import { deleteSaved, insertSaved, listSaved, lockOwner, updateSaved } from './saved-queries.ts'

export const saveSearch = (db: Database, owner: Viewer, typed: string, byMail: boolean) =>
  transact(db, async (tx) => {
    const { terms, filters } = readSearch(typed)
    if (terms.length === 0 && Object.keys(filters).length === 0) throw wrong('q', 'search.empty')
    await lockOwner(tx, owner)
    const q = typed.replace(/\s+/g, ' ').trim()
    const saved = await listSaved(tx, owner)
    if (saved.length >= mostSaved && !saved.some((one) => one.q === q)) throw conflict('search.many')
    return insertSaved(tx, owner, q, byMail)
  })

export async function changeSaved(db: Database, owner: Viewer, searchId: number, byMail: boolean) {
  const saved = await updateSaved(db, owner, searchId, byMail)
  if (!saved) throw missing()
  return saved
}

export async function dropSaved(db: Database, owner: Viewer, searchId: number) {
  if (!(await deleteSaved(db, owner, searchId))) throw missing()
  return null
}
