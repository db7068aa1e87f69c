import type { Tx } from '../platform/database.ts'
import '../templates/tables.ts'
import type { DemoCommunity } from './content/shape.ts'
import type { Ids } from './keys.ts'
import { ago } from './moments.ts'

/** The forms that groups worded themselves. */
export async function seedTemplates(tx: Tx, { groups }: DemoCommunity, people: Ids, groupIds: Ids) {
  const rows = groups.flatMap(({ slug, templates = [] }) =>
    templates.map(({ key, by, daysAgo, form }) => ({ groupId: groupIds.idOf(slug), key, version: 1, form: JSON.stringify(form), byId: people.idOf(by), at: ago(daysAgo) })),
  )
  await tx.insertInto('templateVersion').values(rows).execute()
}
