import type { Words } from '../text.ts'

export const reactions: Words['reactions'] = {
  label: 'What this post is to you',
  kinds: { helpful: 'Helpful', insightful: 'Insightful', joining: 'I join in' },
}
