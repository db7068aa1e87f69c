import { fits } from '@kring/domain/threads'
import { expect, test } from 'vitest'

const question = { kind: 'question', acceptedReplyId: null, resolvedAt: null, closedAt: null } as const

test('a question belongs among the open ones until it is answered, settled or closed', () => {
  expect(fits(question, { open: true })).toBe(true)
  expect(fits({ ...question, acceptedReplyId: 3 }, { open: true })).toBe(false)
  expect(fits({ ...question, resolvedAt: '2026-11-24T10:00:00.000Z' }, { open: true })).toBe(false)
  expect(fits({ ...question, closedAt: '2026-11-24T10:00:00.000Z' }, { open: true })).toBe(false)
  expect(fits({ ...question, kind: 'discussion' }, { open: true })).toBe(false)
})

test('a list of one kind takes that kind only, a list of everything takes everything', () => {
  expect(fits(question, { kind: 'learning' })).toBe(false)
  expect(fits(question, { kind: 'question' })).toBe(true)
  expect(fits({ ...question, acceptedReplyId: 3 }, {})).toBe(true)
})
