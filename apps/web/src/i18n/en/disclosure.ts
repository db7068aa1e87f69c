import type { Words } from '../text.ts'

export const disclosure: Words['disclosure'] = {
  title: 'Ask who wrote this',
  explain: 'Only you get to see the name, and only now. The open log will tell that you asked and why. Whoever wrote it hears of that.',
  reason: 'Why do you need to know?',
  reasonHint: 'Everybody can read this, also who wrote the post.',
  send: 'Ask for the name',
  cancel: 'Rather not',
  wrote: 'This post is by',
  once: 'Handle it with care. When you close this window you no longer see the name.',
  close: 'Close',
  yours: 'You wrote this. Only you can see that.',
  asked: (name) => `${name}, a moderator, asked for your name,`,
  reasonGiven: (reason) => `Reason: ${reason}`,
  log: 'asked who wrote a post without a name',
}
