import * as groups from '@kring/contract/groups'
import * as reading from '@kring/contract/reading'
import * as contract from '@kring/contract/threads'
import type { Input } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'
import { sentOnce } from '../ui/html.tsx'

export type ThreadDraft = Input<typeof contract.postThread>['body']

/** Those that every thread of their kind fills; whether others are there, the page has to know before it shows them. */
const htmlFields = ['html', 'situation', 'tried', 'worked', 'discussed']

/** Where on a page of a thread to begin. Nobody is taken to the middle of a thread that they never opened. */
export type Place = NonNullable<Input<typeof contract.readThread>['querystring']>

/** Asks the server, whatever the page remembers. */
export const fetchThread = (threadId: number, place: Place = {}) => call(contract.readThread, { params: { threadId }, querystring: place })
export const readThread = query(async (threadId: number, place: Place) => sentOnce(await fetchThread(threadId, place), htmlFields), 'thread')

export const listReplies = (threadId: number, from: { after: string } | { before: string }) => call(contract.listReplies, { params: { threadId }, querystring: from })
export const movePlace = (threadId: number, readTo: number) => call(reading.movePlace, { params: { threadId }, body: { readTo } })
export const acceptReply = (threadId: number, replyId: number) => call(contract.acceptReply, { params: { threadId }, body: { replyId } })
export const withdrawAcceptance = (threadId: number) => call(contract.withdrawAcceptance, { params: { threadId } })

export const readGroupToPostIn = query((slug: string) => call(groups.readGroup, { params: { slug } }), 'group-to-post-in')
