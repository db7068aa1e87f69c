import * as contract from '@kring/contract/posts'
import type { ReactionKind } from '@kring/contract/threads'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type Change = Input<typeof contract.editPost>['body']

export const listRevisions = (threadId: number, post: string, after?: string) =>
  call(contract.listRevisions, { params: { threadId, post }, querystring: { ...(after !== undefined && { after }) } })
export const readHistory = query(listRevisions, 'post-history')
export const takeBackPost = (threadId: number, post: string) => call(contract.takeBackPost, { params: { threadId, post } })
export const putBackPost = (threadId: number, post: string) => call(contract.putBackPost, { params: { threadId, post } })
export const react = (threadId: number, post: string, kind: ReactionKind) => call(contract.react, { params: { threadId, post, kind } })
export const withdrawReaction = (threadId: number, post: string, kind: ReactionKind) => call(contract.withdrawReaction, { params: { threadId, post, kind } })
export const editPost = (threadId: number, post: string, body: Change) => call(contract.editPost, { params: { threadId, post }, body })
