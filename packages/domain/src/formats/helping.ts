import { type Format, groupsOf, liberating, sameGroups, step, talk } from './format.ts'

const asked = { ...talk, ...sameGroups }

/** In threes each asks once and is advised once. While the two others advise, who asked turns round and listens. */
export const troikaConsulting = {
  people: { least: 3, most: null },
  brainstorm: false,
  source: liberating,
  steps: [
    step('reflect', 'writing', 1),
    step('ask1', 'breakout', 3, { ...talk, ...groupsOf(3) }),
    step('advice1', 'breakout', 5, asked),
    step('thanks1', 'breakout', 2, asked),
    step('ask2', 'breakout', 3, asked),
    step('advice2', 'breakout', 5, asked),
    step('thanks2', 'breakout', 2, asked),
    step('ask3', 'breakout', 3, asked),
    step('advice3', 'breakout', 5, asked),
    step('thanks3', 'breakout', 2, asked),
  ],
} satisfies Format

/** What one can do tomorrow, without more money or anybody's leave; then two others help to make it sharper. */
export const fifteenPercent = {
  people: { least: 3, most: null },
  brainstorm: true,
  source: liberating,
  steps: [
    step('alone', 'writing', 5),
    step('share', 'breakout', 6, { ...talk, ...groupsOf(3), turns: true }),
    step('help', 'breakout', 12, { ...talk, ...sameGroups }),
    step('promise', 'harvest', 5),
  ],
} satisfies Format

/** Peer consultation on one case: first only questions, then analysis without who brought it, then advice in turn. After the usual order of Dutch intervisie. */
export const peerConsultation = {
  people: { least: 4, most: 24 },
  brainstorm: false,
  source: 'Hendriksen, Handboek intervisie (2009)',
  steps: [
    step('case', 'breakout', 10, { ...talk, ...groupsOf(6) }),
    step('questions', 'breakout', 15, asked),
    step('analysis', 'breakout', 15, asked),
    step('advice', 'breakout', 10, { ...sameGroups, turns: true }),
    step('choice', 'breakout', 5, asked),
    step('learned', 'harvest', 10),
  ],
} satisfies Format
