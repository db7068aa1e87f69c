import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

/** What a list says of a meeting beside its title and date. */
export const meetingLine = {
  online: 'online',
  cancelled: 'gaat niet door',
  full: 'vol',
  places: (free: number) => `nog ${n(free, 'plek', 'plekken')}`,
  came: (count: number) => (count === 1 ? 'er kwam 1 persoon' : `er kwamen ${count} mensen`),
  answers: { yes: 'je komt', maybe: 'je komt misschien', no: 'je komt niet' },
  enter: 'Schuif aan',
}
