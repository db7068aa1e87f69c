import { fits } from '@kring/domain/threads'
import { expect, test } from 'vitest'

const question = { kind: 'question', acceptedReplyId: null } as const

test('a question belongs among the open ones until somebody answered it', () => {
  expect(fits(question, { open: true })).toBe(true)
  expect(fits({ ...question, acceptedReplyId: 3 }, { open: true })).toBe(false)
  expect(fits({ kind: 'discussion', acceptedReplyId: null }, { open: true })).toBe(false)
})

test('a list of one kind takes that kind only, a list of everything takes everything', () => {
  expect(fits(question, { kind: 'learning' })).toBe(false)
  expect(fits(question, { kind: 'question' })).toBe(true)
  expect(fits({ ...question, acceptedReplyId: 3 }, {})).toBe(true)
})
