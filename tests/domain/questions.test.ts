import { fitting, quietDays, standingOf } from '@kring/domain/questions'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { threadOf } from '../support/posts.ts'

const now = Date.parse('2026-11-24T10:00:00Z')
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString()

test('a question is open, goes quiet after sixty days, and ends in one of three ways', () => {
  const question = threadOf({ lastPostAt: daysAgo(3) })
  expect(standingOf(question, now)).toBe('open')
  expect(standingOf({ ...question, lastPostAt: daysAgo(quietDays + 1) }, now)).toBe('stale')
  expect(standingOf({ ...question, lastPostAt: daysAgo(400), resolvedAt: daysAgo(1) }, now)).toBe('resolved')
  expect(standingOf({ ...question, acceptedReplyId: 4 }, now)).toBe('answered')
  expect(standingOf({ ...question, closedAt: daysAgo(1) }, now)).toBe('closed')
  expect(standingOf({ ...question, kind: 'discussion' }, now)).toBeNull()
})

describe('who knows something of a question', () => {
  const words = fc.uniqueArray(fc.constantFrom<string[]>('dak', 'isolatie', 'subsidie', 'koffiedik', 'hennep', 'plint'), { maxLength: 6 })
  const question = fc.record({ id: fc.nat(), stems: words })

  test('sees why a question is for them: every word named is theirs and the question’s', () => {
    fc.assert(
      fc.property(words, fc.array(question, { maxLength: 30 }), (mine, questions) => {
        for (const { question, words } of fitting(
          mine.map((stem) => ({ stem, word: stem })),
          questions,
        )) {
          expect(words.length).toBeGreaterThan(0)
          expect(words.every((word) => mine.includes(word) && question.stems.includes(word))).toBe(true)
          expect(new Set(words).size).toBe(words.length)
        }
      }),
    )
  })

  test('is not called by a word that everybody uses', () => {
    const talk = Array.from({ length: 20 }, (_, id) => ({ id, stems: id === 3 ? ['samen', 'hennep'] : ['samen'] }))
    const found = fitting(
      [
        { word: 'samen', stem: 'samen' },
        { word: 'hennep', stem: 'hennep' },
      ],
      talk,
    )
    expect(found.map(({ question, words }) => [question.id, words])).toEqual([[3, ['hennep']]])
  })

  test('is not called by what anybody writes about themselves', () => {
    expect(fitting([{ word: 'elke', stem: 'elk' }], [{ stems: ['elk', 'dak'] }])).toEqual([])
  })

  test('finds the question with most in common first', () => {
    const known = ['dak', 'hennep'].map((stem) => ({ stem, word: stem }))
    const found = fitting(known, [{ id: 1, stems: ['dak'] }, { id: 2, stems: ['hennep', 'dak'] }, ...Array.from({ length: 10 }, (_, at) => ({ id: 3 + at, stems: ['plint'] }))])
    expect(found.map(({ question }) => question.id)).toEqual([2, 1])
  })
})
