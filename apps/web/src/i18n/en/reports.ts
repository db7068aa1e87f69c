import type { Words } from '../text.ts'

export const reports: Words['reports'] = {
  fields: {
    present: { label: 'Who was there?', hint: 'For instance: twelve people, mostly from restaurants. Only name those who agree.' },
    discussed: { label: 'What was it about?', hint: 'The main line, not who said what.' },
    decided: { label: 'What was decided?', hint: 'One decision a line reads best.' },
    learned: { label: 'What did you learn?', hint: 'What would you recommend to another group?' },
    nextStep: { label: 'How does it go on?', hint: 'The next meeting, or what has to happen first.' },
  },
  parts: { before: 'The meeting', outcome: 'What came out of it' },
  meeting: { label: 'Which meeting was it?', hint: 'Then everybody finds the report there.', none: 'No meeting of this group' },
  actions: {
    label: 'Who does what?',
    hint: 'Everything that somebody promised. A date helps, but is not needed.',
    action: (n) => `Action ${n}`,
    what: 'What',
    who: 'Who',
    by: 'By when',
    add: 'Another action',
    remove: (n) => `Remove action ${n}`,
    removed: 'The action is gone.',
    nobody: 'nobody yet',
    noDay: 'no date',
  },
  told: {
    present: 'Who was there',
    discussed: 'What it was about',
    decided: 'What was decided',
    actions: 'Who does what',
    learned: 'What we learned',
    nextStep: 'How it goes on',
  },
  of: 'Report of',
}
