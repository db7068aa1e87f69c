import type { Words } from '../text.ts'
import { pluralOf } from '../plural.ts'

const n = pluralOf('en')

export const mentions: Words['mentions'] = {
  people: 'Whom do you mean?',
  found: (count: number) => `${n(count, 'name', 'names')} found. Choose with the arrows and Enter.`,
  cannotRead: 'cannot read this',
  blind: (name: string) => `${name} is no member of this group. They cannot read this and get no message.`,
  many: (count: number) => `You mention ${count} people. Those who can read this get a mail.`,
  tooMany: (count: number, most: number) => `You mention ${count} people. More than ${most} is not possible.`,
}
