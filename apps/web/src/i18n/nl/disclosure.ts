/** A moderator asks who wrote a post that has no name on it. */
export const disclosure = {
  title: 'Vraag wie dit schreef',
  explain: 'Alleen jij krijgt de naam te zien, en alleen nu. In het open logboek komt dat jij het vroeg en waarom. Wie het schreef, krijgt daar bericht van.',
  reason: 'Waarom moet je dit weten?',
  reasonHint: 'Iedereen kan dit lezen, ook wie het bericht schreef.',
  send: 'Vraag de naam op',
  cancel: 'Toch niet',
  wrote: 'Dit bericht is van',
  once: 'Ga er zorgvuldig mee om. Sluit je dit venster, dan zie je de naam niet meer.',
  close: 'Sluit',
  yours: 'Jij schreef dit. Alleen jij ziet dat.',
  asked: (name: string) => `${name} vroeg als moderator je naam op,`,
  reasonGiven: (reason: string) => `Reden: ${reason}`,
  log: 'vroeg wie een bericht zonder naam schreef',
}
