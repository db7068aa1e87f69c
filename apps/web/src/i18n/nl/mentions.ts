import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

export const mentions = {
  people: 'Wie bedoel je?',
  found: (count: number) => `${n(count, 'naam', 'namen')} gevonden. Kies met de pijltjes en Enter.`,
  cannotRead: 'kan dit niet lezen',
  blind: (name: string) => `${name} is geen lid van deze kring. Die kan dit niet lezen en krijgt geen bericht.`,
  many: (count: number) => `Je noemt ${count} mensen. Wie dit kan lezen, krijgt een mail.`,
  tooMany: (count: number, most: number) => `Je noemt ${count} mensen. Meer dan ${most} kan niet.`,
}
