import { type Format, groupsOf, liberating, step, talk } from './format.ts'

/** Everybody says one thing before the work begins. After the check-in of circle practice (Baldwin and Linnea). */
export const checkinRound = {
  people: { least: 3, most: 15 },
  brainstorm: false,
  source: 'Baldwin & Linnea, The Circle Way (2010)',
  steps: [step('round', 'checkin', 10, { ...talk, turns: true })],
} satisfies Format

/** Three short talks, each with somebody else, about the same two questions. */
export const impromptuNetworking = {
  people: { least: 6, most: null },
  brainstorm: false,
  source: liberating,
  steps: [
    step('pair1', 'breakout', 5, { ...talk, ...groupsOf(2) }),
    step('pair2', 'breakout', 5, { ...talk, ...groupsOf(2) }),
    step('pair3', 'breakout', 5, { ...talk, ...groupsOf(2) }),
    step('all', 'discussion', 5),
  ],
} satisfies Format

/** From a large theme to something one can picture: an example, for whom, and by when. */
export const makeItConcrete = {
  people: { least: 2, most: null },
  brainstorm: false,
  source: 'Kring',
  steps: [step('concrete', 'writing', 4)],
} satisfies Format

/** A first evening of a group: people get acquainted, choose a direction, and agree on a goal and a rhythm. */
export const firstMeeting = {
  people: { least: 6, most: 40 },
  brainstorm: false,
  source: 'Kring',
  steps: [
    step('arrive', 'arrival', 10),
    step('meet1', 'breakout', 5, { ...talk, ...groupsOf(2) }),
    step('meet2', 'breakout', 5, { ...talk, ...groupsOf(2) }),
    step('concrete', 'writing', 6),
    step('piles', 'clustering', 14, { board: 'concrete' }),
    step('direction', 'voting', 5, { board: 'concrete', dots: { budget: 3, perItem: 2 } }),
    step('goal', 'breakout', 15, groupsOf(4)),
    step('choose', 'discussion', 10, { board: 'goal' }),
    step('rhythm', 'harvest', 10),
    step('close', 'reflection', 10, talk),
  ],
} satisfies Format
