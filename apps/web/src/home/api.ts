import * as groups from '@kring/contract/groups'
import * as meetings from '@kring/contract/meetings'
import * as mentions from '@kring/contract/mentions'
import * as reading from '@kring/contract/reading'
import * as threads from '@kring/contract/threads'
import { query, revalidate } from '@solidjs/router'
import { call } from '../shell/http.ts'

export const listGroups = query(() => call(groups.listGroups, {}), 'home-groups')
export const listLearnings = query(() => call(threads.listFresh, { querystring: { kind: 'learning' } }), 'home-learnings')
export const listOpenMeetings = query(() => call(meetings.listMeetings, { querystring: {} }), 'home-meetings')

export const listMyMeetings = query(() => call(meetings.listMeetings, { querystring: { mine: true } }), 'my-meetings')
export const listMyOpenQuestions = query(() => call(threads.listFresh, { querystring: { mine: true, open: true } }), 'my-open-questions')
export const listMyThreads = query(() => call(threads.listFresh, { querystring: { mine: true } }), 'my-threads')
export const listUnread = query(() => call(reading.listUnread, {}), 'unread')

export const listMentions = query(() => call(mentions.listMentions, {}), 'my-mentions')
/** Not worth a word when it fails: reading on says it too. */
export const seeMention = (mentionId: number) =>
  call(mentions.seeMention, { params: { mentionId } }).then(
    () => revalidate(listMentions.key),
    () => {},
  )
