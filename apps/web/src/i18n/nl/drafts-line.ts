import { pluralOf } from '../plural.ts'

const count = pluralOf('nl')

export const draftsLine = {
  some: (n: number, more: boolean) => (more ? `Je hebt meer dan ${count(n, 'concept', 'concepten')} liggen` : `Je hebt nog ${count(n, 'concept', 'concepten')} liggen`),
  link: 'Bekijk je concepten',
}
