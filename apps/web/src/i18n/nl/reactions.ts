import type { ReactionKind } from '@kring/contract/threads'

export const reactions = {
  label: 'Wat dit bericht voor jou is',
  kinds: { helpful: 'Nuttig', insightful: 'Verhelderend', joining: 'Ik doe mee' } satisfies Record<ReactionKind, string>,
}
