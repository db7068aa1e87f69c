import * as contract from '@kring/contract/subjects'
import type { Subjects } from '@kring/contract/threads'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const readChart = query(() => call(contract.readChart, {}), 'subjects')
export const readGroupChart = query((groupId: number) => call(contract.readGroupChart, { params: { groupId } }), 'group-subjects')
export const suggestTags = (groupId: number, begins: string) => call(contract.suggestTags, { params: { groupId }, querystring: { begins } })
export const describeThread = (threadId: number, body: Subjects) => call(contract.describeThread, { params: { threadId }, body })
