import type { Words } from '../text.ts'

export const threadLine: Words['threadLine'] = {
  lastPost: 'last post',
  pinned: 'pinned',
  closed: 'closed',
  noReply: 'Waiting for a first reply',
  noAnswer: 'no answer yet',
}
