import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const n = pluralOf('en')

export const harvest: Words['harvest'] = {
  title: (meeting) => `Harvest of ${meeting}`,
  withWhom: (people, facilitator) => `${n(people, 'person', 'people')} sat down, ${facilitator} facilitated.`,
  stillOn: 'The session is still on.',
  goThere: 'Take part',
  goConsole: 'To the script',
  gathered: 'What the group takes from it',
  fromNotes: (count) => (count === 0 ? 'from the discussion' : `from ${n(count, 'note', 'notes')}`),
  none: 'Nothing is harvested yet',
  noneFacilitator: 'Choose notes below that belong together and turn them into a learning or a question.',
  noneMember: 'The facilitator turns the notes into learnings and questions. You find them here and among the threads of the group.',
  notes: 'The notes',
  closed: (count) => `${n(count, 'note is', 'notes are')} still closed. Only who wrote them can read them.`,
  reveal: 'Open them',
  empty: 'Nobody wrote anything here.',
  silent: 'Here people talked and did not write.',
  becameA: { learning: 'became a learning', question: 'became a question' },
  yours: 'yours',
  choose: (text) => `Choose: ${text}`,
  chosen: (count) => (count === 0 ? 'No note chosen yet' : `${n(count, 'note', 'notes')} chosen`),
  form: {
    title: 'Make something of it',
    hint: 'Choose the notes that belong to it. Without a note is fine too, when it came from the discussion.',
    kind: 'What will it be?',
    name: { learning: 'The learning in one sentence', question: 'The question in one sentence' },
    text: 'What does another need to know to help?',
    situation: 'What was going on?',
    obstacle: 'What stood in the way?',
    noObstacle: 'Nothing in particular',
    tried: 'What was tried?',
    worked: 'What worked, and what did not?',
    strategy: 'What is it about?',
    fillIn: 'Still to fill in.',
    send: { learning: 'Post as a learning', question: 'Post as a question' },
    posted: 'It is among the threads of the group.',
    public: (group) => `Everybody who can read ${group} sees this. Leave out names that do not belong in it.`,
  },
}
