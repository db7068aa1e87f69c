import { type Format, groupsOf, liberating, sameGroups, step, talk } from './format.ts'

/** First how to make it go wrong for certain, then what of that one does already, then what one stops with. */
export const triz = {
  people: { least: 4, most: null },
  brainstorm: true,
  source: liberating,
  steps: [step('worst', 'breakout', 10, groupsOf(5)), step('honest', 'breakout', 10, sameGroups), step('stop', 'breakout', 10, sameGroups), step('all', 'harvest', 5)],
} satisfies Format

/** All rules one can think of, and then only those without which it fails. */
export const minSpecs = {
  people: { least: 5, most: null },
  brainstorm: true,
  source: liberating,
  steps: [
    step('alone', 'writing', 3),
    step('everything', 'breakout', 7, groupsOf(5)),
    step('least', 'breakout', 15, sameGroups),
    step('together', 'clustering', 15, { board: 'least' }),
  ],
} satisfies Format

/** Looking back on something all went through: the facts, what they mean, what to do. */
export const whatSoWhatNowWhat = {
  people: { least: 3, most: null },
  brainstorm: false,
  source: liberating,
  steps: [
    step('alone', 'writing', 2),
    step('what', 'breakout', 8, groupsOf(5)),
    step('sowhat', 'breakout', 10, sameGroups),
    step('nowwhat', 'breakout', 10, sameGroups),
    step('all', 'harvest', 10, { sight: 'all' }),
  ],
} satisfies Format

/** What went wrong between people before is said, without names, before they begin on something new. After the safety that Kerth asks for in a retrospective. */
export const pastFrustrations = {
  people: { least: 5, most: 40 },
  brainstorm: false,
  source: 'Kerth, Project Retrospectives (2001)',
  steps: [
    step('safe', 'discussion', 5),
    step('happened', 'writing', 8),
    step('listen', 'breakout', 16, { ...talk, ...groupsOf(4), turns: true }),
    step('patterns', 'clustering', 14, { board: 'happened' }),
    step('otherwise', 'breakout', 12, sameGroups),
    step('agree', 'harvest', 10),
    step('close', 'reflection', 10, talk),
  ],
} satisfies Format
