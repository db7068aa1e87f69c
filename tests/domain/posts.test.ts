import { grace, isMine, leavesTrace, mayEdit, withEditedPost } from '@kring/domain/posts'
import { expect, test } from 'vitest'
import { lotte, replyOf, threadOf } from '../support/posts.ts'

const open = { group: { id: 1 }, closedAt: null }

test('words are mended unseen for five minutes, unless somebody replied meanwhile', () => {
  const postedAt = '2026-11-24T10:00:00.000Z'
  const then = Date.parse(postedAt)
  expect(leavesTrace({ postedAt, replied: false }, then + grace)).toBe(false)
  expect(leavesTrace({ postedAt, replied: false }, then + grace + 1)).toBe(true)
  expect(leavesTrace({ postedAt, replied: true }, then + 1)).toBe(true)
})

test('what one posted without a name is one’s own only where the server said so', () => {
  expect(isMine(lotte, { mine: false, author: { id: lotte.id, name: 'Lotte', organisation: null, sector: null } })).toBe(true)
  expect(isMine(lotte, { mine: true, author: null })).toBe(true)
  expect(isMine(lotte, { mine: false, author: null })).toBe(false)
  expect(isMine(null, { mine: false, author: null })).toBe(false)
})

test('one changes one’s own words while one belongs to the group and the thread is open', () => {
  const mine = replyOf(1, { mine: true })
  expect(mayEdit(lotte, mine, open)).toBe(true)
  expect(mayEdit(lotte, replyOf(1), open)).toBe(false)
  expect(mayEdit({ ...lotte, memberOf: [] }, mine, open)).toBe(false)
  expect(mayEdit(lotte, { ...mine, takenBackAt: '2026-11-24T10:00:00.000Z' }, open)).toBe(false)
  expect(mayEdit(lotte, mine, { ...open, closedAt: '2026-11-24T10:00:00.000Z' })).toBe(false)
  expect(mayEdit({ ...lotte, moderates: [1] }, mine, { ...open, closedAt: '2026-11-24T10:00:00.000Z' })).toBe(true)
  expect(mayEdit({ ...lotte, moderates: [1] }, replyOf(1), open)).toBe(false)
})

test('a change is seen where the reply stands and where it is the answer, and an older one that comes late changes nothing', () => {
  const reaction = { kind: 'helpful' as const, person: { id: 5, name: 'Noor' } }
  const known = replyOf(1, { mine: true, reactions: [reaction] })
  const thread = threadOf({ acceptedReplyId: 1, acceptedReply: known, replies: { items: [known, replyOf(2)], earlier: 0, previous: null, next: null } })
  const newer = { opening: null, reply: replyOf(1, { version: 3, text: 'Beter' }) }
  const after = withEditedPost(thread, newer)
  expect(after.acceptedReply).toEqual({ ...newer.reply, mine: true, reactions: [reaction] })
  expect(after.replies.items).toEqual([after.acceptedReply, replyOf(2)])
  expect(withEditedPost(after, { opening: null, reply: replyOf(1, { version: 2, text: 'Eerder' }) })).toEqual(after)
  expect(withEditedPost(after, newer)).toEqual(after)
})
