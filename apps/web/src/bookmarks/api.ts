import * as contract from '@kring/contract/bookmarks'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'

export type Words = { name: string; remindAt: string | null }

export const listBookmarks = query((asked: { q?: string; after?: string }) => call(contract.listBookmarks, { querystring: asked }), 'bookmarks')
export const listDue = query(() => call(contract.listBookmarks, { querystring: { due: true } }), 'bookmarks-due')
export const listMarks = (threadId: number) => call(contract.listMarks, { params: { threadId } })
export const keepPost = (threadId: number, post: string) => call(contract.keepPost, { params: { threadId, post }, body: {} })
export const changeBookmark = (bookmarkId: number, { name, remindAt }: Words) => call(contract.changeBookmark, { params: { bookmarkId }, body: { name, remindAt } })
export const removeBookmark = (bookmarkId: number) => call(contract.removeBookmark, { params: { bookmarkId } })
