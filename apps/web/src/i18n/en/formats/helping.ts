import type { Words } from '../../text.ts'

export const helping: Pick<Words['formats']['library'], 'troika-consulting' | 'peer-consultation' | '15-percent-solutions'> = {
  'troika-consulting': {
    title: 'Troika consulting',
    when: 'Everybody has a question of their own, and advice from equals is enough to go on.',
    how: 'Three people, three turns. One tells, the others ask briefly. Then who told turns round and hears the others talk about the question. Each turn somebody else tells.',
    steps: {
      reflect: { title: 'Your question', prompt: 'What are you stuck with? What help would you like? Write it down in one or two sentences.', aim: 'Be at the question at once.' },
      ask: { title: 'Tell your question', prompt: 'One of you tells what they are stuck with. The others only ask what is unclear.', aim: 'Understand the question well.' },
      advice: {
        title: 'Turn round',
        prompt: 'Who told turns round and says nothing. The other two talk about the question: what would you do, what do we overlook?',
        aim: 'Hear advice without having to defend yourself.',
      },
      thanks: { title: 'What helped?', prompt: 'Turn back. What helped you most? Then it is the next one’s turn.', aim: 'Know what you will do now.' },
    },
  },
  'peer-consultation': {
    title: 'Peer consultation',
    when: 'Somebody brings something from their own work, and a steady group wants to learn from it calmly.',
    how: 'Groups of six with one case. First only questions, then the others think aloud while who brought it listens, then advice. Who brought it chooses what is of use.',
    steps: {
      case: {
        title: 'The case',
        prompt: 'Choose with your group whose question you take. They tell what happened and end with one question. The others listen.',
        aim: 'One real question of one person.',
      },
      questions: {
        title: 'Questions',
        prompt: 'Ask only questions. Open, short, and without advice in them. Who brought the case answers.',
        aim: 'Find the question behind the question.',
      },
      analysis: {
        title: 'Thinking aloud',
        prompt: 'Who brought the case moves back and listens. The others: what do you think goes on here? What do you notice?',
        aim: 'See more sides than you saw yourself.',
      },
      advice: {
        title: 'Advice',
        prompt: 'One piece of advice each, in turn: ‘If I were you, I would…’. Write it down, so that it can be taken along.',
        aim: 'A few ways to choose from.',
      },
      choice: { title: 'What do you take on?', prompt: 'Who brought the case: what touched you, and what will you do first?', aim: 'Who brought it chooses.' },
      learned: { title: 'What did you learn?', prompt: 'Who brought nothing learned something too. What do you take to your own work?', aim: 'Everybody leaves wiser.' },
    },
  },
  '15-percent-solutions': {
    title: '15 % solutions',
    when: 'People wait for money, rules or a boss. This shows what can be done today.',
    how: 'Everybody writes down what they can do themselves, without more money and without anybody’s leave. Then two others help to make it sharper.',
    steps: {
      alone: {
        title: 'Your 15 %',
        prompt: 'What can you do yourself, without more money and without asking anybody? Write it all down, however small.',
        aim: 'See how much is possible already.',
      },
      share: { title: 'Share it', prompt: 'Tell in turn what is on your list. The others listen.', aim: 'Learn from one another.' },
      help: {
        title: 'Make it sharper',
        prompt: 'Help one another in turn: where do you begin, what will go wrong, whom can you call?',
        aim: 'From a good intention to a first step.',
      },
      promise: { title: 'This is what I will do', prompt: 'What will you do, and by which day? Write it down with your name.', aim: 'A promise that can be looked at next time.' },
    },
  },
}
