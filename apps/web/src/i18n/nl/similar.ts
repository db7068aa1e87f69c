import type { Similar } from '@kring/contract/search'
import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

/** What is like a title that is being written. */
export const similar = {
  title: (count: number): string => (count === 1 ? 'Dit lijkt erop' : 'Deze lijken erop'),
  state: ({ kind, acceptedReplyId, replyCount }: Pick<Similar, 'kind' | 'acceptedReplyId' | 'replyCount'>): string =>
    acceptedReplyId !== null ? 'met antwoord' : kind === 'learning' ? 'les' : n(replyCount, 'reactie', 'reacties'),
}
