import { type Format, groupsOf, step, talk } from './format.ts'

/**
 * Four rounds in which businesses and a municipality design how they work together: getting in touch, where each wants to go, obstacles and chances,
 * and the form itself. Held in Leiden in 2021 it went wrong in four ways, and each has its remedy here. It was too abstract: everybody first writes down
 * an example, for whom and by when. Nobody knew what it would yield: that is said at the door. Groups were unbalanced: each round has new ones, which
 * Kring mixes. And what went wrong before stayed unsaid: that comes first, without names.
 */
export const coCreation = {
  people: { least: 8, most: 60 },
  brainstorm: false,
  source: 'Kring',
  steps: [
    step('yields', 'arrival', 8),
    step('before', 'writing', 5),
    step('said', 'discussion', 7, { board: 'before' }),
    step('contactcase', 'writing', 3),
    step('contact', 'breakout', 15, groupsOf(4)),
    step('practicecase', 'writing', 4),
    step('practice', 'breakout', 18, groupsOf(4)),
    step('obstaclecase', 'writing', 4),
    step('obstacle', 'breakout', 18, groupsOf(4)),
    step('choose', 'voting', 6, { board: 'practice', dots: { budget: 3, perItem: 2 } }),
    step('formcase', 'writing', 4),
    step('form', 'breakout', 20, groupsOf(4)),
    step('promise', 'harvest', 8),
    step('close', 'reflection', 10, talk),
  ],
} satisfies Format
