import type { Words } from '../text.ts'

export const questions: Words['questions'] = {
  title: 'Open questions',
  intro: 'What still waits for an answer in your groups. Whoever waits longest is on top.',
  filterLabel: 'Which questions',
  filters: { open: 'All', unreplied: 'Without a reply', fitting: 'For you', stale: 'Gone quiet' },
  asked: 'Asked',
  fits: (words) => `Your profile mentions: ${words.join(', ')}`,
  none: {
    open: { title: 'Nobody waits for an answer', text: 'All questions of others in your groups are answered or settled.' },
    unreplied: { title: 'Somebody replied to every question', text: 'Perhaps there is one where you can add something.' },
    fitting: {
      title: 'There is no question for you now',
      text: 'We compare the open questions with your organisation and with what you wrote in your profile about what you offer.',
    },
    stale: { title: 'Not one question went quiet', text: 'This is where questions come that nobody wrote under for two months.' },
  },
  toAll: 'See all open questions',
  toProfile: 'Change your profile',
  toGroups: 'See the groups',
  more: 'Next questions',
  first: 'Back to the start',
  end: {
    resolved: 'Settled without an answer',
    by: 'Settled by',
    byAsker: 'Settled by the person who asked',
    reopen: 'Open the question again',
    reopened: 'The question is open again.',
    stale: { mine: 'Your question has been quiet for a while.', others: 'Nothing came under this question for a while. Do you know something, or somebody?' },
    staleHint: 'Have you found out meanwhile, or is it not needed any more? It helps others to read that.',
    offer: 'Settle the question without an answer',
    why: 'How did it end?',
    whyHint: 'One sentence will do. It helps whoever looks for the same later.',
    settle: 'Settle it',
    cancel: 'Never mind',
  },
}
