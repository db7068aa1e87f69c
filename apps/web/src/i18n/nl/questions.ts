import type { Wait } from '@kring/contract/questions'

export const questions = {
  title: 'Open vragen',
  intro: 'Wat in je kringen nog op een antwoord wacht. Wie het langst wacht, staat bovenaan.',
  filterLabel: 'Welke vragen',
  filters: { open: 'Alle', unreplied: 'Zonder reactie', fitting: 'Past bij jou', stale: 'Stilgevallen' } satisfies Record<Wait, string>,
  asked: 'Gevraagd',
  fits: (words: string[]) => `Jij noemt in je profiel: ${words.join(', ')}`,
  none: {
    open: { title: 'Er wacht niemand op een antwoord', text: 'Alle vragen van anderen in je kringen zijn beantwoord of afgerond.' },
    unreplied: { title: 'Op elke vraag reageerde al iemand', text: 'Misschien kun je ergens nog iets aan toevoegen.' },
    fitting: {
      title: 'Nu is er geen vraag die bij je past',
      text: 'We vergelijken de open vragen met wat je in je profiel schreef bij je organisatie en bij wat je te bieden hebt.',
    },
    stale: { title: 'Geen enkele vraag viel stil', text: 'Hier komen vragen waar twee maanden niemand iets onder schreef.' },
  } satisfies Record<Wait, { title: string; text: string }>,
  toAll: 'Bekijk alle open vragen',
  toProfile: 'Pas je profiel aan',
  toGroups: 'Bekijk de kringen',
  more: 'Volgende vragen',
  first: 'Terug naar het begin',
  end: {
    resolved: 'Afgerond zonder antwoord',
    by: 'Afgerond door',
    byAsker: 'Afgerond door de vraagsteller',
    reopen: 'Zet de vraag weer open',
    reopened: 'De vraag staat weer open.',
    stale: { mine: 'Je vraag is al een tijd stil.', others: 'Op deze vraag kwam al een tijd niets meer. Weet jij iets, of ken je iemand?' },
    staleHint: 'Weet je inmiddels hoe het zit, of hoeft het niet meer? Dan helpt het anderen om dat te lezen.',
    offer: 'Rond de vraag af zonder antwoord',
    why: 'Hoe liep het af?',
    whyHint: 'Een zin is genoeg. Wie later hetzelfde zoekt, heeft daar iets aan.',
    settle: 'Rond af',
    cancel: 'Toch niet',
  },
}
