import type { ReportPart } from '@kring/contract/reports'

/** What a meeting report asks, and how it reads. */
export const reports = {
  fields: {
    present: { label: 'Wie waren erbij?', hint: 'Bijvoorbeeld: twaalf mensen, vooral horeca. Noem alleen namen van wie dat goed vindt.' },
    discussed: { label: 'Waar ging het over?', hint: 'De grote lijn, niet wie wat zei.' },
    decided: { label: 'Wat is er besloten?', hint: 'Eén besluit per regel leest het prettigst.' },
    learned: { label: 'Wat hebben jullie geleerd?', hint: 'Wat zou je een andere kring aanraden?' },
    nextStep: { label: 'Hoe gaat het verder?', hint: 'De volgende bijeenkomst, of wat er eerst moet gebeuren.' },
  } satisfies Record<ReportPart, { label: string; hint: string }>,
  parts: { before: 'De bijeenkomst', outcome: 'Wat eruit kwam' },
  meeting: { label: 'Welke bijeenkomst was het?', hint: 'Dan vindt iedereen het verslag daar terug.', none: 'Geen bijeenkomst van deze kring' },
  actions: {
    label: 'Wie doet wat?',
    hint: 'Alles wat iemand heeft beloofd. Een datum helpt, maar hoeft niet.',
    action: (n: number) => `Actie ${n}`,
    what: 'Wat',
    who: 'Wie',
    by: 'Voor wanneer',
    add: 'Nog een actie',
    remove: (n: number) => `Haal actie ${n} weg`,
    removed: 'De actie is weg.',
    nobody: 'nog niemand',
    noDay: 'geen datum',
  },
  told: {
    present: 'Wie erbij waren',
    discussed: 'Waar het over ging',
    decided: 'Wat is besloten',
    actions: 'Wie wat doet',
    learned: 'Wat we leerden',
    nextStep: 'Hoe het verder gaat',
  } satisfies Record<ReportPart | 'actions', string>,
  of: 'Verslag van',
}
