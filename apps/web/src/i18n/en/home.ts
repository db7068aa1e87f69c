import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const n = pluralOf('en')

export const home: Words['home'] = {
  guest: {
    title: 'What you want to know, somebody else has tried',
    lead: (community) =>
      `In ${community}, businesses, the municipality, researchers and neighbourhoods find out together how less can go to waste. They do so in small groups, with a goal and a steady rhythm.`,
    join: 'Take part, it is free',
    look: 'See the groups',
    next: 'Next open meeting',
    beThere: 'I want to be there',
  },
  groups: {
    title: (count) => (count === 0 ? 'The groups' : `${n(count, 'group', 'groups')}, each with its own goal`),
    all: 'All groups',
    none: 'The first groups are on their way. Make an account now and be there from the start.',
  },
  learnings: 'Just learned',
  meetings: { title: 'Open meetings', all: 'The whole calendar', none: 'No open meeting is planned right now.' },
  steps: {
    title: 'How to take part',
    each: [
      { title: 'Find a group that suits you', text: 'You can read the goal, the people and the rhythm of every group first.' },
      { title: 'Sit down with us once', text: 'The first time you get to know each other. You are not tied to anything.' },
      { title: 'Ask something, or tell what you tried', text: 'What went wrong helps others along too.' },
    ],
  },
  today: {
    title: 'Today',
    greetings: {
      night: (name) => `Hello ${name}`,
      morning: (name) => `Good morning, ${name}`,
      afternoon: (name) => `Good afternoon, ${name}`,
      evening: (name) => `Good evening, ${name}`,
    },
    date: (date) => `Today is ${date}.`,
    enter: 'Take a seat',
    noMeeting: 'No meeting is planned in your groups yet.',
    toGroups: 'See what other groups do',
    questions: 'Perhaps you know this',
    allQuestions: 'All open questions',
    later: 'After that in your groups',
    newest: 'Said lately in your groups',
    groups: 'New in your groups',
    allRead: 'all read',
    unread: (count: number) => `${n(count, 'thread', 'threads')} with something new`,
    quiet: {
      title: 'Nothing has been said in your groups yet',
      text: 'Somebody has to be the first. Ask about something you ran into this week.',
      ask: (group) => `Ask a question in ${group}`,
    },
  },
  first: {
    title: 'Three steps to get started',
    done: 'Done',
    tell: { title: 'Say who you are', text: 'Your organisation, your sector, and what you are looking for or can offer.', action: 'Fill in your profile' },
    choose: {
      title: 'Choose a group',
      text: (count) =>
        count === 0 ? 'As soon as there is a group, you can choose it here.' : `There ${count === 1 ? 'is' : 'are'} ${n(count, 'group', 'groups')} to choose from.`,
      action: 'See the groups',
    },
    ask: { title: 'Ask your first question', text: 'You do that in your group. The others there read along and think along.' },
  },
}
