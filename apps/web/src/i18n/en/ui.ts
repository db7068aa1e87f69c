import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const n = pluralOf('en')

export const ui: Words['ui'] = {
  close: 'Close',
  menu: 'More',
  undo: 'Undo',
  again: 'Try again',
  retry: 'Try again',
  loading: 'Loading',
  optional: 'you can leave this empty',
  showPassword: 'Show',
  hidePassword: 'Hide',
  checkFields: (count) => (count === 1 ? 'One thing still needs fixing.' : `${count} things still need fixing.`),
  live: 'Happening now',
  seats: (taken, free) => `${n(taken, 'seat', 'seats')} taken, ${free} free`,
  timeLeft: (minutes, seconds) => `${n(minutes, 'minute', 'minutes')} and ${n(seconds, 'second', 'seconds')} left`,
  notifications: 'Notifications',
  people: (names, others) => (others > 0 ? `${names.join(', ')} and ${others} more` : names.join(', ')),
}
