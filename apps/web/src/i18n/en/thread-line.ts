import type { Words } from '../text.ts'

export const threadLine: Words['threadLine'] = {
  lastPost: 'last post',
  pinned: 'pinned',
  closed: 'closed',
  noReply: 'Waiting for a first reply',
  unread: (n: number) => (n > 100 ? '100+ new' : `${n} new`),
  noAnswer: 'no answer yet',
}
