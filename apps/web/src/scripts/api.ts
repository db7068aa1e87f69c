import * as meetings from '@kring/contract/meetings'
import * as contract from '@kring/contract/scripts'
import * as sessions from '@kring/contract/sessions'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

type Draft = Input<typeof contract.addOwnScript>['body']

export const readMeetingToPrepare = query((meetingId: number) => call(meetings.readMeeting, { params: { meetingId } }), 'meeting-to-prepare')
export const listMyMeetings = query(() => call(meetings.listMeetings, { querystring: { mine: true } }), 'meetings-to-prepare')
export const startSession = (meetingId: number, body: Input<typeof sessions.startSession>['body']) => call(sessions.startSession, { params: { meetingId }, body })

export const readScript = query((meetingId: number) => fetchScript(meetingId), 'script')
/** As it is at this moment, whatever was read before. */
export const fetchScript = (meetingId: number) => call(contract.readScript, { params: { meetingId } })
export const keepScript = (meetingId: number, body: Input<typeof contract.keepScript>['body']) => call(contract.keepScript, { params: { meetingId }, body })

export const listOwnScripts = query(() => call(contract.listOwnScripts, {}), 'own-scripts')
export const fetchOwnScript = (scriptId: number) => call(contract.readOwnScript, { params: { scriptId } })
export const addOwnScript = (body: Draft) => call(contract.addOwnScript, { body })
export const removeOwnScript = (scriptId: number) => call(contract.removeOwnScript, { params: { scriptId } })
