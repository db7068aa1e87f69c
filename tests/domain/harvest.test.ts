import type { Card, Note, Session, Stage } from '@kring/contract/sessions'
import { byTable, cardOf, mayChangeItem, pooled, whyNotDue, withReport } from '@kring/domain/harvest'
import { settingsOf } from '@kring/domain/script'
import { render, textOf } from '@kring/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf, type Material, reportOf } from '../../apps/api/src/sessions/document.ts'
import { documentWords } from '../../apps/api/src/sessions/document-words.ts'

const stage = (id: number, more: Partial<Stage> = {}): Stage => ({
  id,
  key: `s${id}`,
  kind: 'writing',
  title: `Stap ${id}`,
  prompt: 'Wat kan er?',
  aim: '',
  minutes: 8,
  settings: settingsOf('writing'),
  boardId: null,
  round: null,
  revealedAt: '2026-11-01T19:00:00.000Z',
  closedAt: null,
  notes: 0,
  ready: [],
  tally: null,
  ...more,
})
const note = (number: number, text: string, more: Partial<Note> = {}): Note => ({
  id: `01J${String(number).padStart(23, '0')}`,
  stageId: 1,
  groupId: null,
  text,
  card: null,
  author: null,
  writtenAt: '2026-11-01T19:00:00.000Z',
  late: false,
  shown: false,
  paper: false,
  clusterId: null,
  harvestItemId: null,
  ...more,
})
const group = (id: number, number: number, topic = '') => ({ id, round: 0, number, topic, people: [] })
const material = (session: Partial<Material['session']>, thanks = { named: ['Sanne'], people: 3 }): Material => ({
  session: { id: 9, title: 'Koffiedik', meetingId: 4, stages: [stage(1)], notes: [], clusters: [], groups: [], harvest: [], ...session },
  thanks,
  origin: 'https://kring.example',
  dayOf: (moment) => moment.slice(0, 10),
  startedAt: '2026-11-01T18:00:00.000Z',
})
const item = (id: number, kind: Card, title: string, more = {}) => ({ id, kind, threadId: null, title, owner: null, dueOn: null, doneAt: null, noteIds: [], ...more })
const nl = documentWords.nl

describe('the document of a session', () => {
  test('keeps together what was put together, and tells what the dots came to', () => {
    const clusters = [{ id: note(9, '').id, stageId: 1, name: 'Nat' }]
    const notes = [note(1, 'Soep', { clusterId: note(9, '').id }), note(2, 'Brood'), note(3, 'Bouillon', { clusterId: note(9, '').id })]
    const voting = stage(2, { kind: 'voting', revealedAt: null, settings: settingsOf('voting'), boardId: 1, tally: [{ target: note(9, '').id, count: 3 }] })
    const text = documentOf(material({ stages: [stage(1, { notes: 3 }), voting], notes, clusters }), nl)
    expect(text).toContain('### Nat\n\n- Soep\n- Bouillon\n\n### Los\n\n- Brood')
    expect(text).toContain('1. Nat (3 stippen)\n1. Brood (0 stippen)')
  })

  test('says what lies in a pile that nobody named, where it tells of dots', () => {
    const clusters = [{ id: note(9, '').id, stageId: 1, name: '' }]
    const notes = [note(1, 'Soep', { clusterId: note(9, '').id }), note(2, 'Brood'), note(3, 'Bouillon', { clusterId: note(9, '').id })]
    const voting = stage(2, { kind: 'voting', revealedAt: null, boardId: 1, tally: [{ target: note(9, '').id, count: 1 }] })
    const all = material({ stages: [stage(1, { notes: 3 }), voting], notes, clusters })
    expect(documentOf(all, nl)).toContain('1. Stapel zonder naam: Soep · Bouillon (1 stip)\n1. Brood (0 stippen)')
    expect(reportOf(all, nl).report.discussed).toContain('1. Stapel zonder naam: Soep · Bouillon (1 stip)')
  })

  test('says what was asked, what was put down, table by table, and what was made of it', () => {
    const made = [
      item(1, 'learning', 'Droog je dik', { threadId: 7 }),
      item(2, 'action', 'Kratten halen', { owner: { id: 2, name: 'Bram' }, dueOn: '2026-12-01' }),
      item(3, 'agenda', 'Wie betaalt?'),
    ]
    const notes = [note(1, 'Kratten halen', { card: 'action', groupId: 6 }), note(2, '1. Eerst wegen', { groupId: 5 })]
    expect(documentOf(material({ notes, groups: [group(5, 1), group(6, 2, 'Kratten')], harvest: made }), nl)).toBe(`# Oogst van Koffiedik

2026-11-01. 3 mensen schoven aan. Met dank aan Sanne en nog 2 anderen.

## Stap 1

*Wat kan er?*

### Tafel 1

- 1\\. Eerst wegen

### Tafel 2: Kratten

- **Dit gaan we doen:** Kratten halen

## Lessen

- [Droog je dik](https://kring.example/threads/7)

## Acties

- Kratten halen (Bram, 2026-12-01)

## Voor de volgende keer

- Wie betaalt?
`)
  })

  test('holds every note that lies open exactly once as it was written, and none that does not', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => /\w/.test(text)),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(words, words, (open, closed) => {
        const marked = (texts: string[], from: string) => texts.map((text, place) => `${text} ${from}${place}x`)
        const [shown, hidden] = [marked(open, 'OPEN'), marked(closed, 'DICHT')]
        const notes = [...shown.map((text, place) => note(place, text)), ...hidden.map((text, place) => note(100 + place, text, { stageId: 2 }))]
        const text = documentOf(material({ stages: [stage(1), stage(2, { revealedAt: null })], notes }), nl)
        for (const place of shown.keys()) expect(text.split(` OPEN${place}x`).length - 1).toBe(1)
        expect(text).not.toContain('DICHT')
        // No note breaks out of its line: as many entries as notes, whatever signs they hold.
        expect(render(text).split('<li>').length - 1).toBe(shown.length)
        for (const one of shown.filter((words) => /^[\w *#>.-]+$/.test(words))) expect(textOf(render(text)).replace(/\s+/g, ' ')).toContain(one.replace(/\s+/g, ' ').trim())
      }),
    )
  })

  test('never says who wrote a note', () => {
    const author = { id: 2, name: 'Kwikstaart', organisation: null, sector: null }
    const notes = [note(1, 'Met naam', { author })]
    for (const text of [documentOf(material({ notes }), nl), JSON.stringify(reportOf(material({ notes }), nl))]) expect(text).not.toContain('Kwikstaart')
  })

  test('of an evening with nothing says so', () => {
    expect(documentOf(material({}, { named: [], people: 1 }), nl)).toContain('Eén persoon schoof aan.\n\nEr ligt nog niets open.')
  })
})

describe('the report it begins', () => {
  test('fits, however much was written', () => {
    const notes = Array.from({ length: 200 }, (_, number) => note(number, 'x'.repeat(500)))
    const harvest = Array.from({ length: 60 }, (_, id) => item(id + 1, id % 2 ? 'action' : 'learning', 'y'.repeat(200), id % 2 ? {} : { threadId: id + 1 }))
    const { report } = reportOf(material({ notes, harvest }, { named: Array.from({ length: 300 }, (_, id) => `Iemand ${id} met een lange naam`), people: 300 }), nl)
    for (const part of [report.present, report.discussed, report.learned, report.nextStep]) expect(part.length).toBeLessThanOrEqual(5_000)
    expect(report.actions).toHaveLength(30)
    expect(report.discussed).toMatch(/\[Nog 19\d briefjes van deze avond\]/)
  })

  test('keeps piles together under their names, and tells what got most dots, however many notes there are', () => {
    const pile = note(900, '').id
    const notes = [
      note(1, 'Soep', { clusterId: pile }),
      note(2, 'Bouillon', { clusterId: pile }),
      ...Array.from({ length: 100 }, (_, place) => note(3 + place, `Brood ${place} ${'x'.repeat(80)}`)),
    ]
    const tally = [{ target: pile, count: 9 }, ...Array.from({ length: 7 }, (_, place) => ({ target: note(3 + place, '').id, count: 8 - place }))]
    const voting = stage(2, { kind: 'voting', title: 'Stippen', prompt: 'Wat eerst?', revealedAt: null, boardId: 1, tally })
    const { discussed } = reportOf(material({ stages: [stage(1, { notes: 102 }), voting], notes, clusters: [{ id: pile, stageId: 1, name: 'Nat' }] }), nl).report
    expect(discussed).toContain('**Stap 1:** Wat kan er?\n\n- **Nat**\n  - Soep\n  - Bouillon\n- **Los**\n  - Brood 0')
    expect(discussed).toContain('1. Nat (9 stippen)\n1. Brood 0 ')
    expect(discussed.match(/^1\. /gm)).toHaveLength(5)
    expect(discussed).toMatch(/\[Nog \d+ briefjes van deze avond\]/)
    expect(render(discussed)).toMatch(/<strong>Nat<\/strong>\s*<ul>\s*<li>Soep/)
  })

  test('puts every card in its own part, unless something was made of it already', () => {
    const notes = (['learning', 'question', 'action', 'agenda'] as const).map((card, place) => note(place + 1, `Kaart over ${card}`, { card }))
    const harvest = [item(1, 'learning', 'Droog je dik', { threadId: 7 })]
    const made = note(8, 'Droog je koffiedik', { card: 'learning', harvestItemId: 1 })
    const { report } = reportOf(material({ stages: [stage(1, { kind: 'harvest' })], notes: [...notes, made], harvest }), nl)
    expect(report.learned).toBe('- [Droog je dik](https://kring.example/threads/7)\n- Kaart over learning')
    expect(report.actions).toEqual([{ what: 'Kaart over action', who: '', by: null }])
    expect(report.nextStep).toBe('**Voor de volgende keer**\n\n- Kaart over agenda\n\n**Vragen**\n\n- Kaart over question')
    expect(report.discussed).toBe('**Stap 1:** Wat kan er?')
  })
})

describe('the compass', () => {
  const answers = fc.record({ answers: fc.nat({ max: 12 }), grade: fc.integer({ min: 1, max: 5 }) })
  const sessionsOf = (all: { answers: number; grade: number }[]) =>
    all.map(({ answers, grade }, place) => ({ at: `2026-01-${String(place + 1).padStart(2, '0')}`, answers, worth: answers * grade, voice: answers * (6 - grade) }))

  test('tells of no fewer than five people, and what it told stays as it was when others answer', () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 12 }), fc.array(answers, { maxLength: 4 }), (before, after) => {
        const [first, then] = [pooled(sessionsOf(before)), pooled(sessionsOf([...before, ...after]))]
        for (const point of then) expect(point.answers).toBeGreaterThanOrEqual(5)
        expect(then.slice(0, first.length)).toEqual(first)
      }),
    )
  })

  test('tells the mean with one digit', () => {
    expect(
      pooled(
        sessionsOf([
          { answers: 3, grade: 4 },
          { answers: 0, grade: 1 },
          { answers: 4, grade: 5 },
        ]),
      ),
    ).toEqual([{ from: '2026-01-01', to: '2026-01-03', sessions: 2, answers: 7, worth: 4.6, voice: 1.4 }])
  })
})

describe('an action', () => {
  test('is due today or later, within five years; a day that stood there may stay', () => {
    expect([whyNotDue(null, '2026-11-28'), whyNotDue('2026-11-28', '2026-11-28'), whyNotDue('2031-11-28', '2026-11-28')]).toEqual([null, null, null])
    expect([whyNotDue('2026-11-27', '2026-11-28'), whyNotDue('2026-11-27', '2026-11-28', '2026-11-27'), whyNotDue('2032-01-01', '2026-11-28')]).toEqual([
      'date.past',
      null,
      'date.far',
    ])
  })

  test('is changed by its owner and who runs the session; a thread by neither, here', () => {
    const owner = { id: 2, name: 'Bram' }
    const may = (runs: boolean, personId: number, kind: Card) => mayChangeItem({ runs, personId }, { kind, owner })
    expect([may(true, 1, 'action'), may(false, 2, 'action'), may(false, 3, 'action'), may(true, 1, 'learning')]).toEqual([true, true, false, false])
  })
})

test('cards lie by their table, and those of nobody’s table first', () => {
  const notes = [note(1, 'a', { groupId: 6 }), note(2, 'b'), note(3, 'c', { groupId: 5 }), note(4, 'd', { groupId: 6 })]
  const tables = byTable(notes, [group(6, 2, 'Kratten'), group(5, 1)])
  expect(tables.map(({ number, topic, notes }) => [number, topic, notes.map(({ text }) => text)])).toEqual([
    [null, '', ['b']],
    [1, '', ['c']],
    [2, 'Kratten', ['a', 'd']],
  ])
})

test('the first card says what a choice of notes becomes', () => {
  expect([cardOf([]), cardOf([{ card: null }, { card: 'action' }, { card: 'agenda' }])]).toEqual([null, 'action'])
})

test('a report that is published twice is there once', () => {
  const session = { reportId: null } as unknown as Session
  expect(withReport(withReport(session, { reportId: 4 }), { reportId: 4 }).reportId).toBe(4)
})
