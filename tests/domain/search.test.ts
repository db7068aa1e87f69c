import { statuses } from '@kring/contract/search'
import { factors, kinds, strategies } from '@kring/contract/threads'
import { type Filters, parseSearch, snippetOf, wordsOf, writeSearch } from '@kring/domain/search'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const texts = (typed: string) => parseSearch(typed).terms.map(({ text }) => text)
const filters = (typed: string) => parseSearch(typed).filters

describe('what somebody types', () => {
  test('is words, of which the last may not be finished', () => {
    expect(parseSearch('koffiedik opha').terms).toEqual([
      { text: 'koffiedik', phrase: false, without: false, prefix: false },
      { text: 'opha', phrase: false, without: false, prefix: true },
    ])
    expect(parseSearch('koffiedik ophalen ').terms.map(({ prefix }) => prefix)).toEqual([false, false])
  })

  test('is several words in quotes, and words that must not be there', () => {
    expect(parseSearch('"droge koffie" -vers').terms).toEqual([
      { text: 'droge koffie', phrase: true, without: false, prefix: false },
      { text: 'vers', phrase: false, without: true, prefix: false },
    ])
    expect(parseSearch('"nog niet dicht').terms).toEqual([{ text: 'nog niet dicht', phrase: true, without: false, prefix: false }])
  })

  test('asks for a group, a kind, a person, a strategy, a factor, a status, a time', () => {
    expect(filters('in:horeca kind:learning by:"Noor de Vries" strategy:reuse factor:costs tag:Hout status:open before:2026-03-01 after:2025')).toEqual({
      in: 'horeca',
      kind: 'learning',
      by: 'Noor de Vries',
      strategy: 'reuse',
      factor: 'costs',
      tag: 'hout',
      status: 'open',
      before: '2026-03-01',
      after: '2025-01-01',
    })
  })

  test('does so in Dutch too', () => {
    expect(filters('soort:vraag door:Noor stand:beantwoord vanaf:2026-02 voor:2026-03')).toEqual({
      kind: 'question',
      by: 'Noor',
      status: 'answered',
      after: '2026-02-01',
      before: '2026-03-01',
    })
  })

  test.each(['kind:soep', 'status:', '-kind:les', 'before:2026-02-30', 'after:gisteren', 'in:"Een kring"', 'strategy:constructor', 'by:""'])('can be unclear: %s', (typed) => {
    expect(parseSearch(`koffie ${typed} dik`)).toMatchObject(typed === 'status:' ? { filters: {}, unclear: [] } : { filters: {}, unclear: [expect.any(String)] })
    expect(texts(`koffie ${typed} dik`)).toEqual(typed === 'status:' ? ['koffie', 'status:', 'dik'] : ['koffie', 'dik'])
  })

  test('is a word where nobody knows the operator', () => {
    expect(texts('https://kring.nl -toString:x let op: 12:30')).toEqual(['https://kring.nl', 'toString:x', 'let', 'op:', '12:30'])
  })

  test('always reads as something, and reads the same when it is written anew', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-":a-z \d]*$/), fc.constantFrom('in:x ', 'kind:les ', '-', '"', 'by:"a b" ', '-"c d" '))
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (pieces) => {
        const { terms, filters, unclear } = parseSearch(pieces.join(''))
        expect(new Set([...Object.keys(filters), ...unclear]).size).toBeLessThanOrEqual(9)
        const again = parseSearch(`${writeSearch({ terms, filters })} `)
        expect(again.filters).toEqual(filters)
        expect(again.unclear).toEqual([])
        expect(again.terms).toEqual(terms.map((term) => ({ ...term, prefix: false })))
      }),
    )
  })

  test('keeps every filter that can be asked for', () => {
    const choice = fc.record<Filters>(
      {
        in: fc.constant('horeca'),
        kind: fc.constantFrom(...kinds),
        by: fc.constantFrom('Noor', 'Noor de Vries'),
        strategy: fc.constantFrom(...strategies),
        factor: fc.constantFrom(...factors),
        tag: fc.constantFrom('hout', 'oud hout'),
        status: fc.constantFrom(...statuses),
        before: fc.constant('2026-03-01'),
        after: fc.constant('2025-01-01'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(choice, (filters) => {
        expect(parseSearch(writeSearch({ terms: [], filters })).filters).toEqual(filters)
      }),
    )
  })
})

describe('a snippet', () => {
  const dull = Array.from({ length: 80 }, (_, index) => `woord${index}`).join(' ')

  test('is the text itself when that is short, with what was found', () => {
    expect(snippetOf('Wie haalt het koffiedik op?', (word) => word === 'koffiedik')).toEqual({ text: 'Wie haalt het koffiedik op?', marks: [[14, 23]] })
  })

  test('shows what was found deep in a long text', () => {
    const { text, marks } = snippetOf(`${dull} koffiedik ${dull}`, (word) => word === 'koffiedik')
    expect(text).toMatch(/^….* koffiedik .*…$/)
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['koffiedik'])
  })

  test('prefers where all the words are together', () => {
    const { marks } = snippetOf(`koffie ${dull} ${dull} koffie drogen en koffie ruilen`, (word) => ['koffie', 'drogen', 'ruilen'].includes(word))
    expect(marks.length).toBe(4)
  })

  test('marks only what is a hit, within itself, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant('raak'), fc.string({ unit: 'grapheme' })), { maxLength: 120 }), fc.integer({ min: 60, max: 300 }), (words, length) => {
        const whole = words.join(' ')
        const { text, marks } = snippetOf(whole, (word) => word === 'raak', length)
        expect(whole).toContain(text.replace(/^…|…$/g, ''))
        expect(text.length).toBeLessThanOrEqual(length + 2)
        for (const [from, to] of marks) expect(text.slice(from, to)).toBe('raak')
        if (wordsOf(whole).some(({ word }) => word === 'raak')) expect(marks.length).toBeGreaterThan(0)
      }),
    )
  })
})
