import type { Words } from '../text.ts'

/** What is asked at the end of a session. */
export const parting: Words['parting'] = {
  title: 'Two more questions',
  words: 'We keep your answer without your name. Not even the facilitator sees what you chose.',
  worth: 'Was it worth your time?',
  voice: 'Could you say what you wanted?',
  grades: { 1: 'No', 2: 'Not really', 3: 'A little', 4: 'Yes', 5: 'Yes, certainly' },
  send: 'Say it',
  skip: 'Skip',
  thanks: 'Thank you. Your answer counts in the compass of the group.',
  choose: 'Choose an answer to each question.',
  named: 'Name me in the report',
  namedWords: 'Without a tick you count as ‘one other’. Notes without names never show yours.',
  namedOn: 'Your name will be in the report.',
  namedOff: 'Your name will not be in the report.',
  settled: 'The report is out. Who is named in it is settled.',
}
