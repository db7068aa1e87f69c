import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const n = pluralOf('en')

export const similar: Words['similar'] = {
  title: (count) => (count === 1 ? 'This looks like it' : 'These look like it'),
  state: ({ kind, acceptedReplyId, replyCount }) => (acceptedReplyId !== null ? 'with an answer' : kind === 'learning' ? 'learning' : n(replyCount, 'reply', 'replies')),
}
