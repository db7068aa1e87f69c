import type { Words } from '../../text.ts'

export const thinking: Pick<Words['formats']['library'], '1-2-4-all' | 'world-cafe' | 'conversation-cafe' | 'fishbowl'> = {
  '1-2-4-all': {
    title: '1-2-4-all',
    when: 'You want ideas from everybody, not just from who talks loudest. Quick, and for any size.',
    how: 'Everybody thinks alone first. Then in twos, then two pairs together, then all. Rather come back for another round than make a round longer.',
    steps: {
      alone: {
        title: 'Alone',
        prompt: 'What can we do? Think for yourself for a minute, and write down what comes up.',
        aim: 'Everybody has something before the first one speaks.',
      },
      pairs: { title: 'In twos', prompt: 'Put your ideas side by side. What do you make better together?', aim: 'Ideas grow when they are shared.' },
      fours: { title: 'In fours', prompt: 'Two pairs together. What is alike, and what is not? Choose one idea for later.', aim: 'From many ideas to one a table.' },
      all: { title: 'All', prompt: 'Which idea stood out at your table? Put one down.', aim: 'The best ideas of every table lie open.' },
    },
  },
  'world-cafe': {
    title: 'World café',
    when: 'A question has many sides, and you want the thoughts of the whole group to mingle.',
    how: 'Three rounds at small tables. One host stays and tells the next guests what was said. The others move on. Pin the hosts in the division.',
    steps: {
      table: {
        title: 'Round',
        prompt: 'What do we see happening here, and what can be different? Write down what you hear. One of you stays here and tells the next guests.',
        aim: 'Build on what another table said.',
      },
      harvest: { title: 'Harvest', prompt: 'What came back at more than one table? What made you think differently?', aim: 'See what the whole group knows now.' },
    },
  },
  'conversation-cafe': {
    title: 'Conversation café',
    when: 'A subject touches people or divides them. Then listening comes first, and talking after.',
    how: 'Tables of six. Two rounds in turn with something in your hand: only who holds it talks. Then an open talk, and then in turn what you take along.',
    steps: {
      first: {
        title: 'First round',
        prompt: 'What do you think, feel or do about this? A minute each, in turn. Nobody answers.',
        aim: 'Everybody is heard before the talk begins.',
      },
      second: { title: 'Second round', prompt: 'What do you think now that you heard the others? Again a minute each.', aim: 'Your own thought changes by listening.' },
      open: {
        title: 'Open talk',
        prompt: 'Talk on about what touched you. Ask more than you say. When it gets heated, speak in turn again.',
        aim: 'Understand what lies beneath.',
      },
      takeaway: { title: 'What do you take along?', prompt: 'What do you take along from this talk? Write it down and say it in turn.', aim: 'The talk gets an end.' },
    },
  },
  fishbowl: {
    title: 'Fishbowl',
    when: 'A few people lived through something, and the rest wants to learn from it.',
    how: 'Three to seven people sit in the middle and talk with one another as if nobody listened. The others sit around them and listen. After that they ask.',
    steps: {
      inside: {
        title: 'In the bowl',
        prompt: 'Inner circle: how did it really go? Tell one another, also what failed. Outer circle: only listen.',
        aim: 'Hear experience without a speech.',
      },
      questions: {
        title: 'Questions',
        prompt: 'What does your table still want to know? Write each question on a note of its own.',
        aim: 'Questions from everybody, not from the quickest.',
      },
      answers: { title: 'Answers', prompt: 'The notes lie open. Inner circle: which question do you take first?', aim: 'Answers to what people really want to know.' },
      harvest: { title: 'Harvest', prompt: 'What will you use of this, and when?', aim: 'From listening to doing.' },
    },
  },
}
