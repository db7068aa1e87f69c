import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

export const subjects = {
  title: 'Waar we het over hebben',
  intro: 'Hoe vaak elke circulaire strategie en elke hindernis ter sprake komt, in alle kringen die je kunt zien. Wat ontbreekt, valt zo op.',
  inGroup: 'Waar het hier over gaat',
  everywhere: 'Vergelijk met alle kringen',
  strategies: 'Strategieën',
  factors: 'Wat helpt of hindert',
  order: 'Van minder gebruiken (boven) tot de laatste resten benutten (onder).',
  tags: 'Veelgebruikte woorden',
  columns: { strategy: 'Strategie', factor: 'Factor', threads: 'Gesprekken', learnings: 'waarvan lessen' },
  forgotten: (names: string[]) => `Nog niemand schreef over: ${names.join(', ').toLowerCase()}.`,
  allSpoken: 'Over elke strategie is hier al iets gezegd.',
  nothing: 'Nog geen gesprek zegt waar het over gaat.',
  count: (threads: number, learnings: number) =>
    learnings > 0 ? `${n(threads, 'gesprek', 'gesprekken')}, waarvan ${n(learnings, 'les', 'lessen')}` : n(threads, 'gesprek', 'gesprekken'),
  only: 'Alleen over',
  clear: 'Toon alles weer',
  describe: 'Zeg waar het over gaat',
  change: 'Pas aan waar het over gaat',
  strategy: 'Over welke strategie gaat het?',
  strategyHint: 'Kies wat het dichtst in de buurt komt, of laat het open.',
  obstacle: 'Wat helpt of zit in de weg?',
  about: 'Waar gaat het over?',
  aboutWhy: 'Dan vinden anderen het terug, en zie je samen wat je vergeet.',
  none: 'Geen',
  tagsLabel: 'Eigen woorden',
  tagsHint: (most: number) => `Hoogstens ${most}, met komma’s ertussen. Bijvoorbeeld “koffiedik, gft”.`,
  offered: 'Woorden die anderen gebruiken',
  take: (tag: string) => `Neem ${tag} over`,
  keep: 'Bewaar',
  cancel: 'Toch niet',
}
