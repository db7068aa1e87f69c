import type { Words } from '../text.ts'

export const anonymity: Words['anonymity'] = {
  agreed: 'Here you may write without your name.',
  agreedHow: 'Others then see “Anonymous”. A moderator can ask who wrote something, with a reason. That is in the open log, for everybody to read. The name is not in it.',
  choose: 'Post without my name',
  whoKnows: 'Others see “Anonymous”. A moderator can ask who wrote this, with a reason. That goes into the open log, without your name, and you hear of it.',
  askerKnown: 'In this thread everybody knows you again as who began it.',
}
