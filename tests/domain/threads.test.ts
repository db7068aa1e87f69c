import { fits } from '@kring/domain/threads'
import { expect, test } from 'vitest'

const question = { kind: 'question', acceptedReplyId: null, resolvedAt: null, closedAt: null, strategy: null, obstacle: null, tags: ['hout'] } satisfies Parameters<typeof fits>[0]

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

test('a list about one thing takes what is about it, whatever way the word is typed', () => {
  expect(fits(question, { tag: 'Hout' })).toBe(true)
  expect(fits(question, { tag: 'steen' })).toBe(false)
  expect(fits({ ...question, strategy: 'reuse' }, { strategy: 'reuse' })).toBe(true)
  expect(fits(question, { strategy: 'reuse' })).toBe(false)
  expect(fits({ ...question, obstacle: 'costs' }, { obstacle: 'time' })).toBe(false)
})
