import type { Words } from '../text.ts'

export const keeping: Words['keeping'] = {
  menu: { keep: 'Save for later', kept: 'Saved: name or reminder' },
  kept: 'Saved for later.',
  nameIt: 'Name or reminder',
  markOf: (name) => (name ? `Saved as ${name}. Change it` : 'Saved. Give it a name or a reminder'),
  title: 'Saved for later',
  name: 'What are you saving this for?',
  nameHint: 'A name for yourself. Nobody else sees that you save this.',
  when: 'Would you like a reminder?',
  whenHint: 'You then get an e-mail, and it stands on Today.',
  picks: { none: 'No', later: 'Later today', tomorrow: 'Tomorrow morning', week: 'Next week', own: 'Choose yourself' },
  date: 'Date',
  time: 'Time',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  saved: 'That is how it is saved.',
  removed: 'This is no longer under Saved.',
}
