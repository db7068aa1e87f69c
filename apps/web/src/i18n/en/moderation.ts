import type { Words } from '../text.ts'

export const moderation: Words['moderation'] = {
  menu: 'Moderate this thread',
  acts: { pin: 'Pin to the top', closure: 'Close this thread', move: 'Move to another group' },
  lifts: { pin: 'Unpin', closure: 'Open this thread again' },
  explains: {
    pin: 'The thread stays at the top of the group, until the date you choose or until somebody unpins it.',
    closure: 'Everything can still be read, but nobody replies any more. You and the other moderators can.',
    move: 'All replies come along. Whoever cannot see the other group cannot read this thread afterwards.',
  },
  until: 'Up to and including',
  untilHint: 'After that it lets go by itself.',
  group: 'To which group?',
  reason: 'Why?',
  reasonHint: 'This is shown in the thread and in the open log.',
  send: { pin: 'Pin', closure: 'Close thread', move: 'Move' },
  done: { pin: 'The thread is now at the top.', closure: 'The thread is closed.', move: 'The thread was moved.' },
  cancel: 'Never mind',
  log: {
    title: 'Open log',
    lead: 'Everything moderators did in this group, with the reason. Whoever can see the group can read this.',
    of: (group) => `Open log of ${group}`,
    did: { pin: 'pinned it', closure: 'closed it', move: 'moved it' },
    moved: (from, to) =>
      from && to ? `moved it from ${from} to ${to}` : from ? `moved it from ${from} to a private group` : to ? `moved it from a private group to ${to}` : 'moved it',
    reason: (reason) => `Reason: ${reason}`,
    hidden: 'A thread you cannot see',
    older: 'Earlier rulings',
    newest: 'Back to the newest',
    none: 'No moderator has stepped in here yet',
    noneText: 'As soon as a thread is pinned, closed or moved, you read here by whom and why.',
    toGroup: 'Back to the group',
  },
}
