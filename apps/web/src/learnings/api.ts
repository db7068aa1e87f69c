import * as contract from '@kring/contract/learnings'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type Made = Input<typeof contract.makeLearning>['body']

export const readStory = query((threadId: number) => call(contract.readStory, { params: { threadId } }), 'story')
export const listMade = query((threadId: number) => call(contract.listMade, { params: { threadId } }), 'learnings-made')
export const listReviews = query(() => call(contract.listReviews, {}), 'my-reviews')
export const makeLearning = (groupId: number, body: Made) => call(contract.makeLearning, { params: { groupId }, body })
export const tellUse = (threadId: number, body: Input<typeof contract.tellUse>['body']) => call(contract.tellUse, { params: { threadId }, body })
export const withdrawUse = (threadId: number) => call(contract.withdrawUse, { params: { threadId } })
export const reviewLearning = (threadId: number, body: Input<typeof contract.reviewLearning>['body']) => call(contract.reviewLearning, { params: { threadId }, body })
export const objectToLearning = (threadId: number, body: Input<typeof contract.objectToLearning>['body']) => call(contract.objectToLearning, { params: { threadId }, body })
