import type { Viewer } from '@kring/contract/auth'
import { type Form, mostForms, type Template } from '@kring/contract/templates'
import { isMember } from '@kring/domain/groups'
import { faultsIn, isOwnForm, mayEditTemplates, tidyForm } from '@kring/domain/templates'
import { findJoinable } from '../groups/queries.ts'
import type { Database, Db } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, Refusal } from '../platform/refusal.ts'
import { insertVersion, listTemplates } from './queries.ts'

type Change = { version: number; form: Form | null }

/** Every change is a version that stays. Whoever began with an older one hears so, and both are there to read. */
export const changeTemplate = (db: Database, viewer: Viewer, groupId: number, key: string, { version, form }: Change) =>
  transact(db, async (tx) => {
    await demandMember(tx, viewer, groupId)
    if (!mayEditTemplates(viewer, groupId)) throw forbidden('template.editors-only')
    const known = await listTemplates(tx, groupId)
    if ((known.find((one) => one.key === key)?.version ?? 0) !== version) throw conflict('template.changed-elsewhere')
    if (form) demandGood(key, form, known)
    const changed = await insertVersion(tx, { groupId, key, version: version + 1, form: form && tidyForm(form), byId: viewer.id })
    if (!changed) throw conflict('template.changed-elsewhere')
    return changed
  })

/** Forms are read by those who fill them in. */
export async function demandMember(db: Db, viewer: Viewer, groupId: number) {
  if (!(await findJoinable(db, viewer, groupId))) throw missing()
  if (!isMember(viewer, groupId)) throw forbidden('group.members-only')
}

const codes = { empty: 'field.empty', twice: 'field.twice', unknown: 'field.unknown' } as const

function demandGood(key: string, form: Form, known: Template[]) {
  const faults = faultsIn(key, form).map(({ field, fault }) => ({ field: `form.${field}`, code: codes[fault] }))
  if (faults.length > 0) throw new Refusal(422, 'invalid', faults)
  const others = known.filter((one) => one.key !== key && isOwnForm(one.key) && one.form !== null)
  if (!isOwnForm(key)) return
  if (others.length >= mostForms) throw conflict('template.many')
  if (others.some((other) => other.form?.name.toLowerCase() === form.name.trim().toLowerCase())) throw new Refusal(422, 'invalid', [{ field: 'form.name', code: 'field.twice' }])
}
