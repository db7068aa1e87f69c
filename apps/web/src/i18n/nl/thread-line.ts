/** What a list says of a thread beside its kind. */
export const threadLine = {
  lastPost: 'laatste bericht',
  pinned: 'vastgezet',
  closed: 'gesloten',
  noReply: 'Wacht op een eerste reactie',
  unread: (n: number) => (n > 100 ? '100+ nieuw' : `${n} nieuw`),
  noAnswer: 'nog geen antwoord',
}
