import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const count = pluralOf('en')

export const shell: Words['shell'] = {
  brand: 'Kring',
  skip: 'Skip to the content',
  mainMenu: 'Main menu',
  today: 'Today',
  groups: 'Groups',
  meetings: 'Meetings',
  search: 'Search',
  me: 'Me',
  kept: 'Saved',
  settings: 'Settings',
  myGroups: 'My groups',
  unread: (n: number) => `${n} new`,
  signIn: 'Sign in',
  join: 'Join',
  footer: 'End of the page',
  otherLanguage: 'Nederlands',
  offline: 'You are offline for a moment. What you have loaded already can still be read.',
  waiting: (n) => `${count(n, 'post waits', 'posts wait')} for a connection`,
  delivered: (words) => `Posted after all: ${words}`,
  loading: 'The page is loading',
  description: (community) => `${community}: join the conversation, ask your question and learn from what others tried.`,
  problems: {
    network: 'We cannot connect. Check your internet and try again.',
    other: 'Something went wrong on our side. Please try again in a moment.',
  },
  errors: {
    missing: { title: 'This page does not exist', text: 'The link may be wrong, the page may have been taken away, or only members may see it.' },
    forbidden: { title: 'This page is not for you', text: 'You have no access here. Ask the facilitator if you think that is a mistake.' },
    broken: { title: 'That did not work', text: 'Something went wrong on our side. Please try again in a moment.' },
    offline: { title: 'No connection', text: 'We cannot fetch this page right now. Check your internet and try again.' },
    home: 'Go to the start',
    groups: 'See the groups',
    retry: 'Try again',
  },
}
