import { render } from '@kring/markdown'
import '../groups/tables.ts'
import type { Tx } from '../platform/database.ts'
import { castFirst } from './cast.ts'
import type { DemoCommunity, DemoGroup } from './content/shape.ts'
import { idsOf, type Ids } from './keys.ts'
import { ago, zone } from './moments.ts'

export async function seedPeople(tx: Tx, { people }: DemoCommunity): Promise<Ids> {
  const ordered = castFirst(people)
  const rows = await tx
    .insertInto('person')
    .values(
      ordered.map(({ name, organisation, sector, offers, seeks, community }) => ({
        name,
        organisation,
        sector,
        offers,
        seeks,
        adminAt: community === 'admin' ? ago(430) : null,
        createdAt: ago(430),
      })),
    )
    .returning('id')
    .execute()
  return idsOf(
    ordered.map(({ key }) => key),
    rows,
  )
}

export async function seedGroups(tx: Tx, community: DemoCommunity, people: Ids): Promise<Ids> {
  const rows = await tx
    .insertInto('group')
    .values(
      community.groups.map(({ members: _, templates: __, agreements, ...charter }) => ({
        ...charter,
        agreements: JSON.stringify(agreements),
        purposeHtml: render(charter.purpose),
        zone,
        createdAt: ago(428),
      })),
    )
    .returning('id')
    .execute()
  const groups = idsOf(
    community.groups.map(({ slug }) => slug),
    rows,
  )
  await tx
    .insertInto('membership')
    .values(community.groups.flatMap((group) => membershipsOf(group, community, { people, groupId: groups.idOf(group.slug) })))
    .execute()
  return groups
}

function membershipsOf(group: DemoGroup, community: DemoCommunity, { people, groupId }: { people: Ids; groupId: number }) {
  return Object.entries(group.members).map(([key, roles], place) => {
    const joinedAt = roles.length > 0 ? ago(426 - place) : ago(Math.max(300 - 17 * place, 3, firstSeen(key, group.slug, community) + 2))
    return {
      groupId,
      personId: people.idOf(key),
      joinedAt,
      // Who looks in sees what is new since three days, not everything there ever was.
      seenAt: ago(Math.min(3, 426 - place)),
      facilitatorAt: roles.includes('facilitator') ? joinedAt : null,
      moderatorAt: roles.includes('moderator') ? joinedAt : null,
    }
  })
}

/** How many days ago somebody first said or attended something in a group: they belonged to it by then. */
function firstSeen(key: string, slug: string, { threads, meetings }: DemoCommunity) {
  const posts = threads.filter(({ group }) => group === slug).flatMap((thread) => [thread, ...thread.replies])
  const said = posts.filter(({ by }) => by === key).map(({ daysAgo }) => daysAgo)
  const attended = meetings.filter(({ group, coming }) => group === slug && coming.includes(key)).map(({ inDays }) => -inDays)
  return Math.max(0, ...said, ...attended)
}
