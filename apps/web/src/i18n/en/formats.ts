import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'
import { choosing } from './formats/choosing.ts'
import { coCreation } from './formats/co-creation.ts'
import { helping } from './formats/helping.ts'
import { opening } from './formats/opening.ts'
import { thinking } from './formats/thinking.ts'

const n = pluralOf('en')

export const formats: Words['formats'] = {
  title: 'Working formats',
  intro: 'Tried ways to think, help and choose together. One touch puts a format into the script of a meeting.',
  library: { ...opening, ...thinking, ...helping, ...choosing, ...coCreation },
  when: 'When',
  how: 'How it goes',
  steps: (count) => n(count, 'step', 'steps'),
  minutes: (minutes) => `${minutes} min`,
  people: (least, most) => (most === null ? `${least} people or more` : `${least} to ${most} people`),
  aim: (aim) => `What for: ${aim}`,
  source: (source) => `After ${source}`,
  ours: 'Made for Kring',
  filter: 'Which formats',
  size: 'How many people are you?',
  anySize: 'Any number',
  sizes: { 6: 'A table full (6)', 12: 'A circle (12)', 30: 'A small hall (30)', 80: 'A full hall (80)' },
  time: 'How much time do you have?',
  anyTime: 'Any time',
  upTo: (minutes) => `Up to ${minutes} min`,
  count: (count) => n(count, 'format', 'formats'),
  none: 'No format fits here. Choose more time or another size.',
  use: 'Use in …',
  useThis: (format, meeting) => `Put ${format} into ${meeting}`,
  noMeetings: 'No meeting that you facilitate is planned.',
  arrived: (format) => `‘${format}’ is in the script now.`,
  insert: 'Insert',
  insertThis: (format) => `Insert: ${format}`,
  choose: 'Choose a format',
  concrete: 'Make it concrete first',
  concreteHint: 'Put a step of 4 minutes before a brainstorm in which everybody writes an example: for whom, and by when.',
}
