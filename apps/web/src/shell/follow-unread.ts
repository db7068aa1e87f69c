import * as reading from '@kring/contract/reading'
import type { ThreadLine } from '@kring/contract/threads'
import { lastWriterOf } from '@kring/domain/threads'
import { listen } from '../realtime/live.ts'
import { call } from './http.ts'
import { addUnread, readOff, setUnread } from './unread.ts'

type News = ThreadLine & { threadId?: number }

/** Asks what is unread in my groups, and keeps up with them until it is stopped. */
export async function followUnread(viewerId: number, stopped: AbortSignal) {
  const { groups, now } = await call(reading.listUnread, {})
  if (stopped.aborted) return
  setUnread(new Map(groups.map(({ groupId, threadIds }) => [groupId, new Set(threadIds)])))
  for (const { groupId, seq } of groups) {
    const apply = (kind: string, news: News) => hear(kind, news, { groupId, since: now, viewerId })
    stopped.addEventListener('abort', listen(`group:${groupId}`, { after: seq, apply, reset: () => {} }))
  }
}

function hear(kind: string, news: News, { groupId, since, viewerId }: { groupId: number; since: string; viewerId: number }) {
  if (kind === 'thread.left') return readOff(news.threadId ?? 0)
  if (kind !== 'thread.posted' && kind !== 'thread.changed') return
  if (news.lastPostAt > since && lastWriterOf(news)?.id !== viewerId) addUnread(groupId, news.id)
}
