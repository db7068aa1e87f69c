import type { Viewer } from '@kring/contract/auth'
import type { Profile } from '@kring/contract/people'
import type { Database } from '../platform/database.ts'
import { accessChanged, transact } from '../platform/ledger.ts'
import { missing } from '../platform/refusal.ts'
import { findProfile, updateProfile } from './queries.ts'

export const changeProfile = (db: Database, person: Viewer, profile: Omit<Profile, 'id' | 'groups'>) =>
  transact(db, async (tx) => {
    await updateProfile(tx, person.id, { ...profile, name: profile.name.trim(), organisation: profile.organisation?.trim() || null })
    // A new name has to reach the viewers that processes remember.
    accessChanged(tx, person.id, { personId: person.id })
    const changed = await findProfile(tx, person, person.id)
    if (!changed) throw missing()
    return changed
  })
