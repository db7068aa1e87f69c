import type { Words } from '../../text.ts'

export const opening: Pick<Words['formats']['library'], 'check-in-round' | 'impromptu-networking' | 'make-it-concrete' | 'first-meeting'> = {
  'check-in-round': {
    title: 'Check-in round',
    when: 'At the start, when everybody can see one another. After one sentence you belong.',
    how: 'Everybody says one thing, in turn. Nobody answers. Whoever wants to say nothing passes.',
    steps: {
      round: { title: 'Check-in round', prompt: 'Who are you, and what made you come today? One sentence is enough.', aim: 'Everybody is here, and every voice was heard once.' },
    },
  },
  'impromptu-networking': {
    title: 'Impromptu networking',
    when: 'People do not know one another yet, or keep talking to the same ones. Works with a full hall too.',
    how: 'Three short talks in pairs, each time with somebody else. The questions stay the same, so your answer gets sharper.',
    steps: {
      pair: {
        title: 'Pair',
        prompt: 'What are you stuck with right now? And what do you hope to get and to give here? Two minutes each.',
        aim: 'Know who is here and what keeps them busy.',
      },
      all: { title: 'What did you hear?', prompt: 'What did you hear more than once? Who should talk on with whom?', aim: 'See what people here share.' },
    },
  },
  'make-it-concrete': {
    title: 'Make it concrete',
    when: 'Just before people think up ideas, and always when the subject is large or vague.',
    how: 'Everybody writes down one real example, with whom it is for and by when. After that nobody talks ‘in general’ any more.',
    steps: {
      concrete: {
        title: 'An example',
        prompt: 'Name one example from your own work. What happened exactly? For whom should it be different, and by when?',
        aim: 'Talk about something you can picture.',
      },
    },
  },
  'first-meeting': {
    title: 'First meeting',
    when: 'A group meets for the first time and has yet to choose what it is about.',
    how: 'First people get to know one another. Then they choose a direction out of real examples. At the end there is a goal and a rhythm, and everybody has promised something.',
    steps: {
      arrive: {
        title: 'Arriving',
        prompt: 'Welcome. Get something to drink. This is what tonight yields: a goal we choose ourselves, and a date for the next time.',
        aim: 'Everybody knows what taking part yields.',
      },
      meet: {
        title: 'Getting acquainted',
        prompt: 'Who are you, what do you do, and what can somebody ask your help with? Two minutes each.',
        aim: 'Everybody really talked with two people.',
      },
      concrete: {
        title: 'An example',
        prompt: 'What do you want to be different in your own work? Name one example, whom it is for, and by when.',
        aim: 'Choose out of what you can picture.',
      },
      piles: { title: 'Sorting', prompt: 'Which examples belong together? Give each pile a name that everybody understands.', aim: 'See which directions there are.' },
      direction: { title: 'Choosing a direction', prompt: 'What will you give time to in the coming months? Give your dots.', aim: 'One direction that enough people care for.' },
      goal: {
        title: 'A goal in one sentence',
        prompt: 'Write one sentence together: what is different in half a year, for whom, and how do we see that?',
        aim: 'A goal that shows whether it works.',
      },
      choose: {
        title: 'Which goal?',
        prompt: 'Here are the sentences of the tables. Which one will it be, or which two fit into one? Who cannot live with it?',
        aim: 'A goal that nobody objects to.',
      },
      rhythm: {
        title: 'Rhythm',
        prompt: 'How often do we meet, where, and for how long? And what will you do before the next time?',
        aim: 'A next date, and a first step from everybody.',
      },
      close: { title: 'Closing round', prompt: 'What do you take home? In turn, in one sentence.', aim: 'Everybody leaves with something in hand.' },
    },
  },
}
