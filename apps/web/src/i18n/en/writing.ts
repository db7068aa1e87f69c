import type { Words } from '../text.ts'

export const writing: Words['writing'] = {
  toolbar: 'Formatting',
  marks: { bold: 'Bold', italic: 'Italic', link: 'Link', quote: 'Quote', 'unordered-list': 'List', 'ordered-list': 'Numbered list', code: 'Code' },
  file: 'Add a picture or file',
  sending: (name: string) => `Sending ${name}`,
  preparing: (name: string) => `Preparing ${name}`,
  progress: (name: string) => `Progress of ${name}`,
  cancel: 'Cancel',
  retry: 'Try again',
  remove: 'Leave it out',
  describe: 'What does it show?',
  describeHint: 'This description helps people who cannot see the picture.',
  close: 'Done describing',
}
