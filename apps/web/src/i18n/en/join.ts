import type { Words } from '../text.ts'

export const join: Words['join'] = {
  title: 'Join a session',
  lead: 'Fill in the code that is on the screen.',
  code: 'Code',
  codeHint: 'Six letters and digits',
  find: 'Go to the session',
  codeWrong: 'A code has six letters and digits, without the letters O and I and the digits 0 and 1.',
  unknown: 'This code belongs to no session that runs now. Have another look at the screen.',
  otherCode: 'Fill in another code',
  runBy: (facilitator, group) => `${facilitator} facilitates. A session of ${group}.`,
  name: 'What is your name?',
  nameHint: 'The others see this name. A first name will do.',
  nameMissing: 'Fill in a name, so that the others know who you are.',
  enter: 'Take a seat',
  enterAs: (name) => `Take a seat as ${name}`,
  guestWords: 'You need no account. After the session we forget your name.',
  membersOnly: 'This session is for members of the group only. Sign in to take part.',
  haveAccount: 'I have an account',
}
