import type { Words } from '../text.ts'

export const rulings: Words['rulings'] = {
  undone: { pin: 'The thread is no longer pinned.', closure: 'The thread is open again.', move: 'The thread is back where it was.' },
  undo: 'Undo',
  undoOf: { pin: 'Undo the pin', closure: 'Undo the closure', move: 'Undo the move' },
  did: { pin: 'pinned this thread', closure: 'closed this thread', move: 'moved this thread' },
  upTo: 'until',
  reversedBy: (name) => `Undone by ${name},`,
}
