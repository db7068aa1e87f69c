import type { Words } from '../text.ts'

export const sections: Words['sections'] = {
  forms: 'Which template fits?',
  plain: 'Without a template',
  free: 'Rather write freely',
  freed: 'Your text is now in one field, with the headings in it.',
  guide: 'Use the template of the group',
  guided: 'Your text is laid out over the sections.',
  rest: 'What else you want to say',
  missing: 'The group asks this of everybody. Fill it in, or write freely.',
}
