import type { Note, Session, Stage } from '@kring/contract/sessions'
import { settingsOf } from '@kring/domain/script'
import { withGroups, withNote, withoutNote, withRevealedNotes, withShownNote, withTableNote } from '@kring/domain/sessions'
import { expect, test } from 'vitest'

const me = 2
const author = (id: number) => ({ id, name: `P${id}`, organisation: null, sector: null })
const note = (text: string, groupId: number, by = 3): Note => ({
  id: `01J000000000000000000000${groupId}${by}`,
  stageId: 1,
  groupId,
  text,
  card: null,
  author: author(by),
  writtenAt: '2026-12-17T19:00:00.000Z',
  late: false,
  shown: false,
  paper: false,
  clusterId: null,
  harvestItemId: null,
})
const sitting = (here: number[], there: number[]) => ({
  round: 0,
  groups: [
    { id: 10, round: 0, number: 1, topic: '', people: here },
    { id: 11, round: 0, number: 2, topic: '', people: there },
  ],
})
const stage = { id: 1, settings: settingsOf('breakout'), revealedAt: null } as Stage
const session = withGroups({ id: 9, personId: me, stages: [stage], groups: [], notes: [], harvest: [] } as unknown as Session, sitting([me, 3], [4, 5]))
const texts = ({ notes }: Session) => notes.map(({ text }) => text)

test('at their table people read one another, and nothing of other tables', () => {
  const talking = withTableNote(withTableNote(session, { note: note('hier', 10) }), { note: note('daar', 11, 4) })
  expect(texts(talking)).toEqual(['hier'])
})

test('who moves to another table leaves behind what was said at the first, and takes their own words along', () => {
  const talking = withNote(withTableNote(session, { note: note('hier', 10) }), { sessionId: 9, note: note('van mij', 10, me) })
  const moved = withGroups(talking, sitting([3], [me, 4, 5]))
  expect(texts(moved)).toEqual(['van mij'])
  expect(texts(withTableNote(moved, { note: note('te laat', 10, 3) }))).toEqual(['van mij'])
  expect(texts(withTableNote(moved, { note: note('daar', 11, 4) }))).toEqual(['van mij', 'daar'])
})

test('what lies open stays with who moves', () => {
  const open = withRevealedNotes(session, { stageId: 1, revealedAt: '2026-12-17T19:05:00.000Z', notes: [note('open', 10)] })
  expect(texts(withGroups(open, sitting([3], [me, 4, 5])))).toEqual(['open'])
  const shown = withShownNote(session, { note: { ...note('getoond', 10), shown: true } })
  expect(texts(withGroups(shown, sitting([3], [me, 4, 5])))).toEqual(['getoond'])
})

test('a page that is opened anew hears its table from the beginning, and keeps what happened to the notes since they lay open', () => {
  const open = withRevealedNotes(session, { stageId: 1, revealedAt: '2026-12-17T19:05:00.000Z', notes: [note('verbeterd', 10), note('terug', 10, 5)] })
  const now = withoutNote(open, { sessionId: 9, noteId: note('', 10, 5).id })
  const replayed = [note('eerst', 10), note('terug', 10, 5)].reduce((before, one) => withTableNote(before, { note: one }), now)
  expect(replayed).toEqual(now)
  const shown = withShownNote(session, { note: { ...note('beter', 10), shown: true } })
  expect(withTableNote(shown, { note: note('eerst', 10) })).toEqual(shown)
})
