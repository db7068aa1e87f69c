import { type DeviceDraft, editPlace, isEmpty, joined, meet, newThreadPlace, partsOf, replyPlace, sameFields } from '@kring/domain/drafts'
import { keysKept, mayPass, mayResend } from '@kring/domain/letters'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const draft = (text: string, versions: string[], changed: boolean): DeviceDraft => ({ fields: { text }, versions, changed })
const stored = (text: string, version: string) => ({ fields: { text }, version })

describe('two drafts of one thing meet', () => {
  test.each([
    ['nothing is kept anywhere', undefined, null, 'none'],
    ['only the server has something', undefined, stored('a', '1'), 'theirs'],
    ['only this device has something', draft('a', [], true), null, 'mine'],
    ['it was sent or thrown away elsewhere', draft('a', ['1'], false), null, 'gone'],
    ['it was sent elsewhere, and written on here', draft('a b', ['1'], true), null, 'mine'],
    ['both say the same', draft('a', [], true), stored('a', '9'), 'same'],
    ['only this device wrote on', draft('anders', ['1'], true), stored('a', '1'), 'mine'],
    ['the answer to what this device sent got lost', draft('nog anders', ['1', '2'], true), stored('anders', '2'), 'mine'],
    ['only another device wrote on', draft('a', ['1'], false), stored('anders', '2'), 'theirs'],
    ['both wrote on', draft('anders', ['1'], true), stored('iets', '2'), 'both'],
    ['both wrote on, and mine holds theirs', draft('iets en meer', ['1'], true), stored('iets', '2'), 'mine'],
    ['both wrote on, and theirs holds mine', draft('iets', ['1'], true), stored('iets en meer', '2'), 'theirs'],
  ] as const)('%s', (_, mine, theirs, what) => {
    expect(meet(mine, theirs)).toBe(what)
  })
})

test('put together, no line of either text is missing, and what stands in both stands once', () => {
  const prose = fc.record({ text: fc.string(), title: fc.string(), 'learning.tried': fc.string() }, { requiredKeys: [] })
  fc.assert(
    fc.property(prose, prose, (mine, theirs) => {
      const both = joined(mine, theirs)
      for (const part of [mine, theirs]) for (const [name, text] of Object.entries(part)) expect(both[name] ?? '').toContain((text ?? '').trim())
      expect(joined(both, theirs)).toEqual(both)
      expect(sameFields(joined(mine, mine), mine)).toBe(true)
    }),
  )
})

test('of two choices one can be, and mine counts; where I chose nothing, theirs does', () => {
  expect(joined({ 'learning.strategy': 'reuse' }, { 'learning.strategy': 'repair' })).toEqual({ 'learning.strategy': 'reuse' })
  expect(joined({ 'learning.strategy': '' }, { 'learning.strategy': 'repair' })).toEqual({ 'learning.strategy': 'repair' })
})

/** A server and devices that follow the rule, with answers that get lost and people who type meanwhile. */
function createModel(size: number) {
  let server: { text: string; version: string } | null = null
  let names = 0
  const devices = Array.from({ length: size }, (): { draft: DeviceDraft | undefined } => ({ draft: undefined }))
  const settle = (at: { draft: DeviceDraft | undefined }) => {
    const found = server && stored(server.text, server.version)
    const mine = at.draft
    const what = meet(mine, found)
    if (what === 'theirs' && found) at.draft = { fields: found.fields, versions: [found.version], changed: false }
    else if (what === 'same' && found && mine) at.draft = { ...mine, versions: [found.version], changed: false }
    else if (what === 'gone') at.draft = undefined
    else if (what === 'both' && found && mine) at.draft = { fields: joined(mine.fields, found.fields), versions: [found.version, ...mine.versions], changed: true }
    else if (what === 'mine' && found && mine) at.draft = { ...mine, versions: [found.version, ...mine.versions], changed: true }
  }
  return {
    type(device: number, word: string) {
      const at = devices[device % size]!
      at.draft = draft(`${at.draft?.fields['text'] ?? ''} ${word}`.trim(), at.draft?.versions ?? [], true)
    },
    save(device: number, lost: boolean) {
      const at = devices[device % size]!
      if (!at.draft?.changed) return
      const version = `v${(names += 1)}`
      const over = at.draft.versions
      const text = at.draft.fields['text'] ?? ''
      at.draft = { ...at.draft, versions: [...over, version] }
      if (server && !over.includes(server.version) && server.text !== text) return settle(at)
      server = server?.text === text ? server : { text, version }
      if (!lost) at.draft = { ...at.draft, versions: [server.version], changed: false }
    },
    open: (device: number) => settle(devices[device % size]!),
    texts: () => [server?.text ?? '', ...devices.map(({ draft }) => draft?.fields['text'] ?? '')],
  }
}

test('whatever devices type, save and open, with answers lost or not: no word that somebody typed is lost', () => {
  const act = fc.record({ what: fc.constantFrom('type', 'save', 'lost', 'open'), device: fc.nat(2) })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const model = createModel(3)
      const typed: string[] = []
      acts.forEach(({ what, device }, index) => {
        if (what === 'type') {
          typed.push(`woord${index}.`)
          model.type(device, `woord${index}.`)
        } else if (what === 'open') model.open(device)
        else model.save(device, what === 'lost')
        const all = model.texts().join('\n')
        expect(typed.filter((word) => !all.includes(word))).toEqual([])
      })
    }),
    { numRuns: 500 },
  )
})

test('a place says what it is about', () => {
  expect(partsOf(newThreadPlace(3, 'learning'))).toEqual({ groupId: 3, threadId: null, kind: 'learning', post: null })
  expect(partsOf(replyPlace(42))).toEqual({ groupId: null, threadId: 42, kind: null, post: null })
  expect(partsOf(editPlace(42, 'opening'))).toEqual({ groupId: null, threadId: 42, kind: null, post: 'opening' })
  expect([isEmpty({}), isEmpty({ text: ' \n' }), isEmpty({ text: 'a' })]).toEqual([true, true, false])
})

test('what may have arrived is sent again only while the server knows it by its key', () => {
  const now = Date.parse('2026-11-24T10:00:00Z')
  expect([mayResend(null, now), mayResend(now - 3_600_000, now), mayResend(now - keysKept, now)]).toEqual([true, true, false])
})

test('no connection and a server in trouble pass; a closed thread does not', () => {
  const passes = (status: number, code = '') => mayPass({ status, code })
  expect([0, 401, 429, 503].map((status) => passes(status))).toEqual([true, true, true, true])
  expect([passes(409, 'person.changed'), passes(403, 'thread.closed'), passes(404), passes(422)]).toEqual([true, false, false, false])
})

test('of two lists of actions each row stays, once', () => {
  const rows = (...names: string[]) => JSON.stringify(names.map((what) => ({ what, who: '', by: '' })))
  expect(joined({ 'report.actions': rows('a', 'b') }, { 'report.actions': rows('b', 'c') })).toEqual({ 'report.actions': rows('a', 'b', 'c') })
  expect(isEmpty({ 'report.meetingId': '3', 'report.discussed': '' })).toBe(true)
})
