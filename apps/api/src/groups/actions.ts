import type { Viewer } from '@kring/contract/auth'
import type { Role } from '@kring/contract/groups'
import { isMember, mayAppoint, mayFacilitate, mayStartGroup } from '@kring/domain/groups'
import { render } from '@kring/markdown'
import { findAddress } from '../auth/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { accessChanged, record, transact } from '../platform/ledger.ts'
import { mail } from '../platform/mail.ts'
import { conflict, forbidden, missing, Refusal, wrong } from '../platform/refusal.ts'
import { hashOf, inFuture, newSecret } from '../platform/secret.ts'
import { slugOf } from '../platform/slug.ts'
import { isZone } from '../platform/zone.ts'
import { declined } from './letters.ts'
import {
  type Charter,
  countMembers,
  deleteMembership,
  findGroup,
  findInvitation,
  findJoinable,
  findMember,
  findSlug,
  insertGroup,
  insertInvitation,
  insertJoinRequest,
  insertMembership,
  lockFacilitators,
  takeJoinRequest,
  updateGroup,
  updateRoles,
  useInvitation,
} from './queries.ts'

type Words = Omit<Charter, 'purposeHtml'>
/** Below /groups the web has pages of its own at these words; a group would be hidden behind them. */
const reserved = new Set(['new'])

export const startGroup = (db: Database, viewer: Viewer, words: Words) =>
  transact(db, async (tx) => {
    if (!mayStartGroup(viewer)) throw forbidden('admin.only')
    const slug = slugOf(words.name, 'kring')
    if (reserved.has(slug)) throw wrong('name', 'group.name-reserved')
    if (await findSlug(tx, slug)) throw wrong('name', 'group.name-taken')
    const id = await insertGroup(tx, slug, charterOf(words))
    await insertMembership(tx, id, viewer.id)
    await updateRoles(tx, id, viewer.id, ['member', 'facilitator', 'moderator'])
    accessChanged(tx, viewer.id, { personId: viewer.id, groupId: id })
    return readBack(tx, viewer, id)
  })

export const changeGroup = (db: Database, viewer: Viewer, groupId: number, words: Words) =>
  transact(db, async (tx) => {
    if (!(await findJoinable(tx, viewer, groupId))) throw missing()
    if (!mayFacilitate(viewer, groupId)) throw forbidden('group.facilitators-only')
    await updateGroup(tx, groupId, charterOf(words))
    // A group that turns private closes the sockets of those who only looked.
    accessChanged(tx, viewer.id, { groupId })
    return readBack(tx, viewer, groupId)
  })

export const joinGroup = (db: Database, viewer: Viewer, groupId: number, motivation: string) =>
  transact(db, async (tx) => {
    const group = await findJoinable(tx, viewer, groupId)
    if (!group) throw missing()
    if (await findMember(tx, groupId, viewer.id)) return { state: 'member' as const }
    if (group.joining === 'invite') throw forbidden('group.closed')
    if (group.joining === 'request') {
      await insertJoinRequest(tx, { groupId, personId: viewer.id, motivation: motivation.trim() })
      return { state: 'requested' as const }
    }
    await letIn(tx, groupId, viewer.id)
    return { state: 'member' as const }
  })

/** Leaving takes nothing back: what somebody wrote stays. Who facilitates alone hands over first. */
export const leaveGroup = (db: Database, viewer: Viewer, groupId: number) =>
  transact(db, async (tx) => {
    if (await takeJoinRequest(tx, groupId, viewer.id)) return null
    const facilitators = await lockFacilitators(tx, groupId)
    const isLast = facilitators.length === 1 && facilitators[0]?.personId === viewer.id
    if (isLast && (await countMembers(tx, groupId)) > 1) throw conflict('group.last-facilitator')
    if (!(await deleteMembership(tx, groupId, viewer.id))) throw missing()
    accessChanged(tx, viewer.id, { personId: viewer.id, groupId })
    record(tx, `group:${groupId}`, 'member.left', viewer.id, { members: await countMembers(tx, groupId) })
    return null
  })

export const admitMember = (db: Database, viewer: Viewer, groupId: number, personId: number) =>
  transact(db, async (tx) => {
    await demandFacilitator(tx, viewer, groupId)
    if (!(await takeJoinRequest(tx, groupId, personId))) throw missing()
    await letIn(tx, groupId, personId)
    return null
  })

export const declineMember = (db: Database, viewer: Viewer, groupId: number, personId: number, reason: string) =>
  transact(db, async (tx) => {
    await demandFacilitator(tx, viewer, groupId)
    const group = await findGroup(tx, viewer, { id: groupId })
    if (!group || !(await takeJoinRequest(tx, groupId, personId))) throw missing()
    const address = await findAddress(tx, personId)
    if (address) await mail(tx, declined(address.language, address.email, group.name, reason))
    return null
  })

export const changeRoles = (db: Database, viewer: Viewer, groupId: number, personId: number, roles: Role[]) =>
  transact(db, async (tx) => {
    if (!isMember(viewer, groupId)) throw missing()
    if (!mayAppoint(viewer, groupId)) throw forbidden('group.facilitators-only')
    const facilitators = await lockFacilitators(tx, groupId)
    const isLast = facilitators.length === 1 && facilitators[0]?.personId === personId
    if (isLast && !roles.includes('facilitator')) throw conflict('group.last-facilitator')
    await updateRoles(tx, groupId, personId, roles)
    const member = await findMember(tx, groupId, personId)
    if (!member) throw missing()
    accessChanged(tx, viewer.id, { personId, groupId })
    return member
  })

export const invite = (db: Database, origin: string, viewer: Viewer, groupId: number, note: string) =>
  transact(db, async (tx) => {
    await demandFacilitator(tx, viewer, groupId)
    const token = newSecret()
    const expiresAt = inFuture(14 * 86_400_000)
    await insertInvitation(tx, { tokenHash: hashOf(token), groupId, inviterId: viewer.id, note: note.trim(), expiresAt })
    return { url: `${origin}/invitations#${token}`, expiresAt }
  })

export const acceptInvitation = (db: Database, viewer: Viewer, token: string) =>
  transact(db, async (tx) => {
    const invitation = await findInvitation(tx, hashOf(token))
    if (!invitation) throw new Refusal(422, 'link.spent')
    if (await findMember(tx, invitation.id, viewer.id)) throw conflict('group.already-member')
    if (!(await useInvitation(tx, hashOf(token), viewer.id))) throw new Refusal(422, 'link.spent')
    await letIn(tx, invitation.id, viewer.id)
    return { slug: invitation.slug }
  })

async function letIn(tx: Tx, groupId: number, personId: number) {
  await takeJoinRequest(tx, groupId, personId)
  await insertMembership(tx, groupId, personId)
  accessChanged(tx, personId, { personId, groupId })
  record(tx, `group:${groupId}`, 'member.joined', personId, { members: await countMembers(tx, groupId) })
}

async function demandFacilitator(tx: Tx, viewer: Viewer, groupId: number) {
  if (!(await findJoinable(tx, viewer, groupId))) throw missing()
  if (!mayFacilitate(viewer, groupId)) throw forbidden('group.facilitators-only')
}

function charterOf(words: Words): Charter {
  if (!isZone(words.zone)) throw wrong('zone', 'zone.unknown')
  return { ...words, name: words.name.trim(), purposeHtml: render(words.purpose) }
}

async function readBack(tx: Tx, viewer: Viewer, groupId: number) {
  const group = await findGroup(tx, viewer, { id: groupId })
  if (!group) throw missing()
  return group
}
