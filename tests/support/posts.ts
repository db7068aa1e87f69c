import type { Viewer } from '@kring/contract/auth'
import type { Reply, Thread } from '@kring/contract/threads'

const story = { mine: false, version: 1, editedAt: null, takenBackAt: null, reactions: [], language: 'nl' } as const
const noor = { id: 5, name: 'Noor', organisation: null, sector: null }
export const lotte: Viewer = { id: 7, name: 'Lotte', language: 'nl', admin: false, memberOf: [1], facilitates: [], moderates: [] }

/** A reply as a thread shows it, for rules that need no database. */
export const replyOf = (id: number, more: Partial<Reply> = {}): Reply => ({
  ...story,
  reactions: [],
  id,
  author: noor,
  text: `${id}`,
  html: `<p>${id}</p>`,
  asker: false,
  postedAt: `2026-11-24T10:${String(id).padStart(2, '0')}:00.000Z`,
  ...more,
})

export const threadOf = (more: Partial<Thread> = {}): Thread => ({
  ...story,
  reactions: [],
  id: 1,
  slug: 'koffiedik',
  kind: 'question',
  title: 'Koffiedik',
  author: noor,
  group: { id: 1, slug: 'kring', name: 'Kring', anonymousAllowed: false },
  text: 'Wie?',
  html: '<p>Wie?</p>',
  postedAt: '2026-11-24T10:00:00.000Z',
  lastPostAt: '2026-11-24T10:00:00.000Z',
  replyCount: 0,
  strategy: null,
  obstacle: null,
  tags: [],
  acceptedReplyId: null,
  resolvedAt: null,
  pinnedAt: null,
  pinnedUntil: null,
  closedAt: null,
  learning: null,
  report: null,
  acceptedReply: null,
  resolution: null,
  reading: null,
  replies: { items: [], earlier: 0, previous: null, next: null },
  rulings: [],
  learningsMade: 0,
  seq: 0,
  session: null,
  ...more,
})
