import type { Words } from '../text.ts'

export const dormant: Words['dormant'] = {
  since: 'Nobody wrote here since',
  perhaps: 'Perhaps nobody reads along any more. You can reply, or',
  anew: 'ask your question anew',
}
