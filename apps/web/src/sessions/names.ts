import type { Session } from '@kring/contract/sessions'

/** What people call one another at a table. */
export const firstOf = (name: string) => name.split(' ')[0] ?? name

/** By first name; nobody who is not at the table is spoken of. */
export const nameAt = ({ people }: Pick<Session, 'people'>, personId: number) => firstOf(people.find(({ id }) => id === personId)?.name ?? '')
