import { pluralOf } from '../plural.ts'
import type { Words } from '../text.ts'

const count = pluralOf('en')

export const draftsLine: Words['draftsLine'] = {
  some: (n, more) => (more ? `You have more than ${count(n, 'draft', 'drafts')}` : `You still have ${count(n, 'draft', 'drafts')}`),
  link: 'See your drafts',
}
