import * as contract from '@kring/contract/drafts'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const listDrafts = query(() => call(contract.listDrafts, { querystring: {} }), 'drafts')
export const listMoreDrafts = (after: string) => call(contract.listDrafts, { querystring: { after } })
export const readDraft = (place: string) => call(contract.readDraft, { params: { place } })
export const keepDraft = (place: string, body: Input<typeof contract.keepDraft>['body']) => call(contract.keepDraft, { params: { place }, body })
export const discardDraft = (place: string) => call(contract.discardDraft, { params: { place } })
