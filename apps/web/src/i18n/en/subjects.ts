import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const n = pluralOf('en')

export const subjects: Words['subjects'] = {
  title: 'What we talk about',
  intro: 'How often each circular strategy and each obstacle comes up, in all groups that you can see. What is missing stands out.',
  inGroup: 'What this group talks about',
  everywhere: 'Compare with all groups',
  strategies: 'Strategies',
  factors: 'What helps or hinders',
  order: 'From using less (top) to making use of the last remains (bottom).',
  tags: 'Words used often',
  columns: { strategy: 'Strategy', factor: 'Factor', threads: 'Threads', learnings: 'of which learnings' },
  forgotten: (names) => `Nobody wrote yet about: ${names.join(', ').toLowerCase()}.`,
  allSpoken: 'Something has been said here about every strategy.',
  nothing: 'No thread says yet what it is about.',
  count: (threads, learnings) => (learnings > 0 ? `${n(threads, 'thread', 'threads')}, of which ${n(learnings, 'learning', 'learnings')}` : n(threads, 'thread', 'threads')),
  only: 'Only about',
  clear: 'Show everything again',
  describe: 'Say what it is about',
  change: 'Change what it is about',
  strategy: 'Which strategy is it about?',
  strategyHint: 'Choose what comes closest, or leave it open.',
  obstacle: 'What helps or stands in the way?',
  about: 'What is it about?',
  aboutWhy: 'So that others find it back, and you see together what you forget.',
  none: 'None',
  tagsLabel: 'Words of your own',
  tagsHint: (most) => `At most ${most}, with commas between them. For example “coffee grounds, peels”.`,
  offered: 'Words that others use',
  take: (tag) => `Take over ${tag}`,
  keep: 'Keep',
  cancel: 'Never mind',
}
