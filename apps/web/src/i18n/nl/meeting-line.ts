import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

/** What a list says of a meeting beside its title and date. */
export const meetingLine = {
  online: 'online',
  cancelled: 'gaat niet door',
  full: 'vol',
  places: (free: number) => `nog ${n(free, 'plek', 'plekken')}`,
  came: (count: number) => `${n(count, 'persoon', 'mensen')} zei${count === 1 ? '' : 'den'} ja`,
  answers: { yes: 'je komt', maybe: 'je komt misschien', no: 'je komt niet' },
}
