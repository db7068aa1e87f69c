import type { Words } from '../text.ts'

/** The cards of a harvest, as tables write them. */
export const cards: Words['cards'] = {
  ask: 'What kind of card is this?',
  kinds: { learning: 'What we learned', question: 'What we still ask', action: 'What we will do', agenda: 'What to talk about next time' },
  noTable: 'Without a table',
}
