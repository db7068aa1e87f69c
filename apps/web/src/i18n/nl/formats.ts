import type { FormatWords } from '@kring/domain/formats/library'
import { pluralOf } from '../plural.ts'
import { choosing } from './formats/choosing.ts'
import { coCreation } from './formats/co-creation.ts'
import { helping } from './formats/helping.ts'
import { opening } from './formats/opening.ts'
import { thinking } from './formats/thinking.ts'

const n = pluralOf('nl')
const library: FormatWords = { ...opening, ...thinking, ...helping, ...choosing, ...coCreation }

/** The library of working formats. */
export const formats = {
  title: 'Werkvormen',
  intro: 'Beproefde manieren om samen te denken, te helpen en te kiezen. Elke werkvorm zet je met één druk in het draaiboek van een bijeenkomst.',
  library,
  when: 'Wanneer',
  how: 'Hoe het gaat',
  steps: (count: number) => n(count, 'stap', 'stappen'),
  minutes: (minutes: number) => `${minutes} min`,
  people: (least: number, most: number | null) => (most === null ? `vanaf ${least} mensen` : `${least} tot ${most} mensen`),
  aim: (aim: string) => `Waarvoor: ${aim}`,
  source: (source: string) => `Naar ${source}`,
  ours: 'Gemaakt voor Kring',
  filter: 'Welke werkvormen',
  size: 'Met hoeveel mensen ben je?',
  anySize: 'Maakt niet uit',
  sizes: { 6: 'Een tafel vol (6)', 12: 'Een kring (12)', 30: 'Een zaaltje (30)', 80: 'Een volle zaal (80)' },
  time: 'Hoeveel tijd heb je?',
  anyTime: 'Maakt niet uit',
  upTo: (minutes: number) => `Tot ${minutes} min`,
  count: (count: number) => n(count, 'werkvorm', 'werkvormen'),
  none: 'Hier past geen werkvorm bij. Kies meer tijd of een andere grootte.',
  use: 'Gebruik in …',
  useThis: (format: string, meeting: string) => `Zet ${format} in ${meeting}`,
  noMeetings: 'Er staat geen bijeenkomst gepland die jij begeleidt.',
  arrived: (format: string) => `‘${format}’ staat nu in het draaiboek.`,
  insert: 'Voeg in',
  insertThis: (format: string) => `Voeg in: ${format}`,
  choose: 'Kies een werkvorm',
  concrete: 'Eerst concreet maken',
  concreteHint: 'Zet voor een brainstorm een stap van 4 minuten waarin iedereen een voorbeeld opschrijft: voor wie, en voor wanneer.',
}
