import type { Words } from '../../text.ts'

export const coCreation: Pick<Words['formats']['library'], 'co-creation'> = {
  'co-creation': {
    title: 'Co-creation in four rounds',
    when: 'Businesses, the municipality and others want to work together and have yet to find out on what, and how.',
    how: 'Four rounds: getting in touch, where you want to go, obstacles and chances, and how to work together. Before each round everybody writes down an example. Each round has new, mixed groups. What hurt before comes first.',
    steps: {
      yields: {
        title: 'Welcome',
        prompt: 'Good that you are here. This is what you take home today: one plan to go on with tomorrow, and the people to do it with.',
        aim: 'Everybody knows what taking part yields.',
      },
      before: {
        title: 'What hurt before?',
        prompt: 'When did working together get stuck for you? Write down what happened. There will be no name with it.',
        aim: 'Old frustration gets a place, so that it does not join the talk.',
      },
      said: { title: 'It was said', prompt: 'The notes lie open. What do you recognise? What has to go differently today?', aim: 'Begin with open eyes.' },
      contactcase: {
        title: 'Example: getting in touch',
        prompt: 'Think of somebody you work with well. How did you find each other? Who took the first step?',
        aim: 'Talk about something real.',
      },
      contact: {
        title: 'Round 1: getting in touch',
        prompt: 'Put your examples side by side. Who is still missing in your work? How do you get in touch with them, and who here can help?',
        aim: 'Get acquainted, and take a first name along.',
      },
      practicecase: {
        title: 'Example: where to?',
        prompt: 'What do you want to be different in your own business or neighbourhood? Name one thing, whom it is for, and by when.',
        aim: 'A goal you can picture.',
      },
      practice: {
        title: 'Round 2: where to?',
        prompt: 'Which of these examples can nobody do alone? Write down what you want to reach together, for whom and by when.',
        aim: 'Goals for which you need one another.',
      },
      obstaclecase: {
        title: 'Example: an obstacle',
        prompt: 'Which obstacle did you meet, and who did get over it? Write down what they did differently.',
        aim: 'Learn from what worked once.',
      },
      obstacle: {
        title: 'Round 3: obstacles and chances',
        prompt: 'Choose the obstacle that is most in the way. What can you do yourself, what must others do, and what is the smallest step that counts?',
        aim: 'Obstacles with a name and a way round them.',
      },
      choose: { title: 'Choosing', prompt: 'Here are the goals of round 2. What will you give your time to? Give your dots.', aim: 'Go on with what people really want.' },
      formcase: {
        title: 'Example: who joins in?',
        prompt: 'Take the goal that was chosen. Whom do you need tomorrow, what do you ask of them, and by when?',
        aim: 'The cooperation has faces.',
      },
      form: {
        title: 'Round 4: how we do it',
        prompt: 'Agree on how you work together: who does what, what does it yield for each, when do you meet again, and how do you notice that it does not work?',
        aim: 'An agreement, not an intention.',
      },
      promise: { title: 'Harvest', prompt: 'What will you do, with whom, and by which day?', aim: 'Promises with a name and a date.' },
      close: { title: 'Closing round', prompt: 'What has changed for you since you came in? In turn, in one sentence.', aim: 'End together.' },
    },
  },
}
