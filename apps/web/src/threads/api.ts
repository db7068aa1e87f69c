import * as groups from '@kring/contract/groups'
import * as contract from '@kring/contract/threads'
import type { Input, Language } from '@kring/contract/wire'
import { query } from '@solidjs/router'
import { call } from '../shell/http.ts'
import { sentOnce } from '../ui/html.tsx'

export type ThreadDraft = Input<typeof contract.postThread>['body']

const htmlFields = ['html', 'situation', 'tried', 'worked']

/** Asks the server, whatever the page remembers. */
export const fetchThread = (threadId: number) => call(contract.readThread, { params: { threadId } })
export const readThread = query(async (threadId: number) => sentOnce(await fetchThread(threadId), htmlFields), 'thread')

/** A thread further on: what was said after the place that a cursor marks. */
export const readThreadFrom = query(async (threadId: number, after: string) => {
  const [thread, replies] = await Promise.all([fetchThread(threadId), listReplies(threadId, after)])
  return sentOnce({ ...thread, replies }, htmlFields)
}, 'thread-from')

export const listReplies = (threadId: number, after: string) => call(contract.listReplies, { params: { threadId }, querystring: { after } })
export const postReply = (threadId: number, text: string, language: Language) => call(contract.postReply, { params: { threadId }, body: { text, language } })
export const acceptReply = (threadId: number, replyId: number) => call(contract.acceptReply, { params: { threadId }, body: { replyId } })
export const withdrawAcceptance = (threadId: number) => call(contract.withdrawAcceptance, { params: { threadId } })

export const readGroupToPostIn = query((slug: string) => call(groups.readGroup, { params: { slug } }), 'group-to-post-in')
export const postThread = (groupId: number, body: ThreadDraft) => call(contract.postThread, { params: { groupId }, body })
