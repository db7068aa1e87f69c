import { type Format, groupsOf, liberating, mergedGroups, sameGroups, step, talk } from './format.ts'

/** Alone, in twos, those twos together as fours, then all: everybody has thought before anybody is heard. */
export const oneTwoFourAll = {
  people: { least: 4, most: null },
  brainstorm: true,
  source: liberating,
  steps: [step('alone', 'writing', 1), step('pairs', 'breakout', 2, groupsOf(2)), step('fours', 'breakout', 4, mergedGroups), step('all', 'harvest', 5, { sight: 'all' })],
} satisfies Format

/** Three rounds at small tables. One host stays at each table and tells the next guests what was said; the others go elsewhere. */
export const worldCafe = {
  people: { least: 12, most: null },
  brainstorm: true,
  source: 'Brown & Isaacs, The World Café (2005)',
  steps: [
    step('table1', 'breakout', 20, groupsOf(4)),
    step('table2', 'breakout', 20, groupsOf(4)),
    step('table3', 'breakout', 20, groupsOf(4)),
    step('harvest', 'harvest', 20, { sight: 'all' }),
  ],
} satisfies Format

/** Four rounds at one table: two in turn, then open talk, then in turn what one takes along. By Vicki Robin, Susan Partnow and Habib Rose. */
export const conversationCafe = {
  people: { least: 5, most: null },
  brainstorm: false,
  source: 'Robin, Partnow & Rose, Conversation Café (2001)',
  steps: [
    step('first', 'breakout', 6, { ...talk, ...groupsOf(6), turns: true }),
    step('second', 'breakout', 6, { ...talk, ...sameGroups, turns: true }),
    step('open', 'breakout', 25, { ...talk, ...sameGroups }),
    step('takeaway', 'breakout', 8, { ...sameGroups, turns: true }),
  ],
} satisfies Format

/** A few who did it talk with each other as if nobody listened; those around them listen, then ask. */
export const fishbowl = {
  people: { least: 8, most: 60 },
  brainstorm: false,
  source: liberating,
  steps: [
    step('inside', 'discussion', 20),
    step('questions', 'breakout', 5, groupsOf(4)),
    step('answers', 'discussion', 15, { board: 'questions' }),
    step('harvest', 'harvest', 10),
  ],
} satisfies Format
