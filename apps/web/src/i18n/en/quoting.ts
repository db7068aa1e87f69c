import type { Words } from '../text.ts'

export const quoting: Words['quoting'] = {
  quote: 'Quote',
  nameless: 'Anonymous',
  nothing: 'There are no words in this post to quote.',
}
