import type { Words } from '../text.ts'

/** The cards of a harvest, as tables write them. */
export const cards: Words['cards'] = {
  ask: 'What kind of card is this?',
  kinds: { learning: 'This we learned', question: 'This we still ask', action: 'This we will do', agenda: 'This we talk about next time' },
  noTable: 'Without a table',
}
