import * as contract from '@kring/contract/harvest'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type ItemChange = Input<typeof contract.changeItem>['body']

export const changeItem = (sessionId: number, itemId: number, body: ItemChange) => call(contract.changeItem, { params: { sessionId, itemId }, body })
export const finishItem = (sessionId: number, itemId: number) => call(contract.finishItem, { params: { sessionId, itemId } })
export const reopenItem = (sessionId: number, itemId: number) => call(contract.reopenItem, { params: { sessionId, itemId } })
export const listMyActions = query(() => call(contract.listMyActions, {}), 'my-actions')
export const listCarriedOver = query((meetingId: number) => call(contract.listCarriedOver, { params: { meetingId } }), 'carried-over')
export const readReportDraft = (sessionId: number) => call(contract.readReportDraft, { params: { sessionId } })
export const readParting = (sessionId: number) => call(contract.readParting, { params: { sessionId } })
export const tellNamed = (sessionId: number, named: boolean) => call(contract.tellNamed, { params: { sessionId }, body: { named } })
export const tellImpression = (sessionId: number, body: Input<typeof contract.tellImpression>['body']) => call(contract.tellImpression, { params: { sessionId }, body })
export const listImpressions = query((groupId: number) => call(contract.listImpressions, { params: { groupId } }), 'impressions')
export const documentOf = ({ id }: { id: number }) => `/api/v1/sessions/${id}/document`
