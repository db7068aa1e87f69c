import * as groups from '@kring/contract/groups'
import * as contract from '@kring/contract/meetings'
import type { Answer } from '@kring/contract/meetings'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type MeetingPlan = Input<typeof contract.scheduleMeeting>['body']
type Filter = Input<typeof contract.listMeetings>['querystring']

export const listMeetings = query((filter: Filter) => call(contract.listMeetings, { querystring: filter }), 'meetings')
export const readMeeting = query((meetingId: number) => call(contract.readMeeting, { params: { meetingId } }), 'meeting')
export const readGroupThatMeets = query((slug: string) => call(groups.readGroup, { params: { slug } }), 'group-that-meets')

export const scheduleMeeting = (groupId: number, body: MeetingPlan) => call(contract.scheduleMeeting, { params: { groupId }, body })
export const changeMeeting = (meetingId: number, body: MeetingPlan) => call(contract.changeMeeting, { params: { meetingId }, body })
export const cancelMeeting = (meetingId: number, reason: string) => call(contract.cancelMeeting, { params: { meetingId }, body: { reason } })
export const answerMeeting = (meetingId: number, answer: Answer) => call(contract.answerMeeting, { params: { meetingId }, body: { answer } })
export const calendarOf = ({ id }: { id: number }) => `/api/v1/meetings/${id}/calendar.ics`
