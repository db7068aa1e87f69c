import * as contract from '@kring/contract/groups'
import type { Role } from '@kring/contract/groups'
import * as meetings from '@kring/contract/meetings'
import type { Answer } from '@kring/contract/meetings'
import { readGroupThreads } from '@kring/contract/reading'
import * as threads from '@kring/contract/threads'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type Charter = Input<typeof contract.startGroup>['body']
export type ThreadFilter = Input<typeof threads.listThreads>['querystring']

export const listGroups = query(() => call(contract.listGroups, {}), 'groups')
export const readGroup = query((slug: string) => call(contract.readGroup, { params: { slug } }), 'group')
export const startGroup = (body: Charter) => call(contract.startGroup, { body })
export const changeGroup = (groupId: number, body: Charter) => call(contract.changeGroup, { params: { groupId }, body })

export const listThreads = query(async (slug: string, filter: ThreadFilter) => {
  const { id } = await readGroup(slug)
  return call(threads.listThreads, { params: { groupId: id }, querystring: filter })
}, 'group-threads')

export const seeThreads = (groupId: number) => call(readGroupThreads, { params: { groupId } })

export const listMeetings = query(async (slug: string, filter: { past?: boolean; after?: string } = {}) => {
  const { id } = await readGroup(slug)
  return call(meetings.listMeetings, { querystring: { groupId: id, ...filter } })
}, 'group-meetings')
export const answerMeeting = (meetingId: number, answer: Answer) => call(meetings.answerMeeting, { params: { meetingId }, body: { answer } })

export const listMembers = query(async (slug: string, after?: string) => {
  const { id } = await readGroup(slug)
  return call(contract.listMembers, { params: { groupId: id }, querystring: after === undefined ? {} : { after } })
}, 'group-members')
export const changeRoles = (groupId: number, personId: number, roles: Role[]) => call(contract.changeRoles, { params: { groupId, personId }, body: { roles } })

export const joinGroup = (groupId: number, motivation: string) => call(contract.joinGroup, { params: { groupId }, body: { motivation } })
export const leaveGroup = (groupId: number) => call(contract.leaveGroup, { params: { groupId } })

export const listJoinRequests = query((groupId: number) => call(contract.listJoinRequests, { params: { groupId } }), 'join-requests')
export const admitMember = (groupId: number, personId: number) => call(contract.admitMember, { params: { groupId, personId } })
export const declineMember = (groupId: number, personId: number, reason: string) => call(contract.declineMember, { params: { groupId, personId }, body: { reason } })

export const invite = (groupId: number, note: string) => call(contract.invite, { params: { groupId }, body: { note } })
export const readInvitation = (token: string) => call(contract.readInvitation, { body: { token } })
export const acceptInvitation = (token: string) => call(contract.acceptInvitation, { body: { token } })
