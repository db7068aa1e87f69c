import { grace, isMine, leavesTrace, mayEdit, mayPutBack, mayTakeBack, regret, withPost } from '@kring/domain/posts'
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
  const after = withPost(thread, newer)
  expect(after.acceptedReply).toEqual({ ...newer.reply, mine: true, reactions: [reaction] })
  expect(after.replies.items).toEqual([after.acceptedReply, replyOf(2)])
  expect(withPost(after, { opening: null, reply: replyOf(1, { version: 2, text: 'Eerder' }) })).toEqual(after)
  expect(withPost(after, newer)).toEqual(after)
})

test('one takes back what is one’s own, in a closed thread too, and has a minute to think again', () => {
  const takenBackAt = '2026-11-24T10:00:00.000Z'
  const then = Date.parse(takenBackAt)
  const [mine, stub] = [replyOf(1, { mine: true }), replyOf(1, { mine: true, takenBackAt })]
  expect(mayTakeBack(lotte, mine, { group: { id: 1 } })).toBe(true)
  expect([mayTakeBack(lotte, stub, open), mayTakeBack({ ...lotte, moderates: [1] }, replyOf(1), open), mayTakeBack({ ...lotte, memberOf: [] }, mine, open)]).toEqual([
    false,
    false,
    false,
  ])
  expect([mayPutBack(lotte, stub, open, then + regret - 1), mayPutBack(lotte, stub, open, then + regret)]).toEqual([true, false])
  expect([mayPutBack(lotte, mine, open, then), mayPutBack(lotte, { ...stub, mine: false }, open, then)]).toEqual([false, false])
})

test('what was said of words goes with them, and comes back with them', () => {
  const reactions = [{ kind: 'helpful' as const, person: { id: 5, name: 'Noor' } }]
  const thread = threadOf({ reactions, replies: { items: [replyOf(1, { reactions })], earlier: 0, previous: null, next: null } })
  const stub = withPost(thread, { opening: null, reply: replyOf(1, { version: 2, text: '', html: '', takenBackAt: '2026-11-24T10:00:00.000Z' }) })
  expect(stub.replies.items[0]).toMatchObject({ text: '', reactions: [] })
  expect(withPost(stub, { opening: null, reply: replyOf(1, { version: 3, reactions }) }).replies.items).toEqual([replyOf(1, { version: 3, reactions })])
})
