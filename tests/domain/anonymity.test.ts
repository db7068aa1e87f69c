import type { Viewer } from '@kring/contract/auth'
import { kinds } from '@kring/contract/threads'
import { mayAskName } from '@kring/domain/moderation'
import { mayEdit } from '@kring/domain/posts'
import { lastWriterOf, mayPost, mayPostAnonymously, mayReply, mayReplyAnonymously, withThreadLine } from '@kring/domain/threads'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lotte, replyOf, threadOf } from '../support/posts.ts'

const groups = fc.subarray([1, 2])
const viewers: fc.Arbitrary<Viewer | null> = fc.option(
  fc.record({ memberOf: groups, facilitates: groups, moderates: groups, admin: fc.boolean() }).map((roles) => ({ ...lotte, ...roles })),
)
const settings = fc.record({ viewer: viewers, allowed: fc.boolean(), kind: fc.constantFrom(...kinds), closedAt: fc.option(fc.constant('2026-11-24T10:00:00.000Z')) })

test('without a name one does only what one may do under it, where the group agreed, and neither announces nor reports', () => {
  fc.assert(
    fc.property(settings, ({ viewer, allowed, kind, closedAt }) => {
      const group = { id: 1, anonymousAllowed: allowed }
      expect(mayPostAnonymously(viewer, group, kind)).toBe(allowed && !['announcement', 'report'].includes(kind) && mayPost(viewer, 1, kind))
      expect(mayReplyAnonymously(viewer, { group, closedAt })).toBe(allowed && closedAt === null && mayReply(viewer, { group, closedAt }))
    }),
  )
})

test('what has no name on it tells by no change that a moderator wrote it', () => {
  fc.assert(
    fc.property(settings, ({ viewer, closedAt }) => {
      const post = replyOf(1, { author: null, mine: true })
      if (closedAt !== null) expect(mayEdit(viewer, post, { group: { id: 1 }, closedAt })).toBe(false)
    }),
  )
})

test('only a moderator of the group asks for a name, where there is none, and not for their own', () => {
  fc.assert(
    fc.property(viewers, fc.boolean(), fc.boolean(), (viewer, named, mine) => {
      const post = replyOf(1, { mine, ...(!named && { author: null }) })
      expect(mayAskName(viewer, post, { group: { id: 1 } })).toBe(!named && !mine && (viewer?.moderates.includes(1) ?? false))
    }),
  )
})

test('a nameless post is news to whoever wrote the last one under their name', () => {
  const face = { id: lotte.id, name: 'Lotte', organisation: null, sector: null }
  const line = { ...threadOf({ replyCount: 1 }), excerpt: '', faces: [face], lastUnnamed: false, unread: 0, mine: true }
  expect(lastWriterOf(line)?.id).toBe(lotte.id)
  const nameless = { ...line, replyCount: 2, lastUnnamed: true }
  expect(lastWriterOf(nameless)).toBeUndefined()
  expect(withThreadLine({ items: [line], next: null }, nameless, lotte.id).items).toMatchObject([{ unread: 1, mine: true }])
})
