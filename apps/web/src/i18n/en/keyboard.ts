import type { Words } from '../text.ts'

export const keyboard: Words['keyboard'] = {
  title: 'Keyboard',
  lead: 'If you read a lot, this is quicker. While you are typing these keys do nothing.',
  on: 'Listen to these keys on this device',
  next: 'then',
  keys: [
    ['j', 'Next post or thread'],
    ['k', 'Previous post or thread'],
    ['o', 'Open what is pointed at'],
    ['r', 'Reply'],
    ['q', 'Quote the words you selected'],
    ['l', 'Helpful: say that this is of use to you'],
    ['b', 'Save for later'],
    ['/', 'Search'],
    ['Ctrl+K', 'Search, also while you type'],
    ['g t', 'Go to Today'],
    ['g g', 'Go to Groups'],
    ['g m', 'Go to Meetings'],
    ['g s', 'Go to Search'],
    ['g l', 'Go to what you saved for later'],
    ['g i', 'Go to Settings'],
    ['?', 'This list'],
  ],
}
