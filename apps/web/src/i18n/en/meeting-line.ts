import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const n = pluralOf('en')

export const meetingLine: Words['meetingLine'] = {
  online: 'online',
  cancelled: 'cancelled',
  full: 'full',
  places: (free) => `${n(free, 'seat', 'seats')} left`,
  came: (count) => `${n(count, 'person', 'people')} said yes`,
  answers: { yes: 'you are coming', maybe: 'you may come', no: 'you are not coming' },
}
