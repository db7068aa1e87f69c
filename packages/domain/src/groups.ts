import type { Viewer } from '@kring/contract/auth'
import type { Group, MemberCount } from '@kring/contract/groups'

type Reader = Viewer | null

/** Whether the viewer belongs to the group. A guest belongs nowhere. */
export const isMember = (viewer: Reader, groupId: number) => viewer?.memberOf.includes(groupId) ?? false

/** Facilitators prepare meetings, run sessions and let people in; it is no rank, so it says nothing about others' words. */
export const mayFacilitate = (viewer: Reader, groupId: number) => viewer?.facilitates.includes(groupId) ?? false

/** Moderators keep threads findable and fair: pin, close, move. */
export const mayModerate = (viewer: Reader, groupId: number) => viewer?.moderates.includes(groupId) ?? false

/** Admins start groups, and appoint the first facilitator. */
export const mayStartGroup = (viewer: Reader) => viewer?.admin ?? false

/** Roles are handed out by those who facilitate, and by an admin who is a member (so that a group is never stuck). */
export const mayAppoint = (viewer: Reader, groupId: number) => mayFacilitate(viewer, groupId) || (isMember(viewer, groupId) && (viewer?.admin ?? false))

/** How the viewer can get in now: `join` at once, `ask` a facilitator, `wait` for their answer, or `invited` only. */
export function waysIn(viewer: Reader, group: Pick<Group, 'id' | 'joining' | 'requested'>): 'member' | 'join' | 'ask' | 'wait' | 'invited' {
  if (isMember(viewer, group.id)) return 'member'
  if (group.requested) return 'wait'
  return ({ open: 'join', request: 'ask', invite: 'invited' } as const)[group.joining]
}

/** `member.joined` and `member.left`: safe to apply twice, the payload carries the number itself. */
export const withMembers = <G extends { members: number }>(group: G, { members }: MemberCount): G => ({ ...group, members })
