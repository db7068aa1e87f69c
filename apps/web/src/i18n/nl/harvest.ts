import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

/** After a session: from notes to learnings and questions that last. */
export const harvest = {
  title: (meeting: string) => `Oogst van ${meeting}`,
  withWhom: (people: number, facilitator: string) => `${n(people, 'persoon schoof', 'mensen schoven')} aan, ${facilitator} begeleidde.`,
  stillOn: 'De sessie loopt nog.',
  goThere: 'Schuif aan',
  goConsole: 'Naar het draaiboek',
  gathered: 'Wat de kring meeneemt',
  fromNotes: (count: number) => (count === 0 ? 'uit het gesprek' : `uit ${n(count, 'briefje', 'briefjes')}`),
  none: 'Er is nog niets geoogst',
  noneFacilitator: 'Kies hieronder briefjes die bij elkaar horen en maak er een les of een vraag van.',
  noneMember: 'De begeleider maakt van de briefjes lessen en vragen. Je vindt ze hier en bij de gesprekken van de kring.',
  notes: 'De briefjes',
  closed: (count: number) => `${n(count, 'briefje ligt', 'briefjes liggen')} nog dicht. Alleen wie ze schreef kan ze lezen.`,
  reveal: 'Leg open',
  empty: 'Hier schreef niemand iets op.',
  silent: 'Hier werd gepraat, niet geschreven.',
  becameA: { learning: 'werd een les', question: 'werd een vraag' },
  yours: 'van jou',
  choose: (text: string) => `Kies: ${text}`,
  chosen: (count: number) => (count === 0 ? 'Nog geen briefje gekozen' : `${n(count, 'briefje', 'briefjes')} gekozen`),
  form: {
    title: 'Maak er iets van',
    hint: 'Kies de briefjes die erbij horen. Zonder briefje kan ook, als het uit het gesprek kwam.',
    kind: 'Wat wordt het?',
    name: { learning: 'De les in één zin', question: 'De vraag in één zin' },
    text: 'Wat moet een ander weten om te helpen?',
    situation: 'Wat was er aan de hand?',
    obstacle: 'Wat stond in de weg?',
    noObstacle: 'Niets in het bijzonder',
    tried: 'Wat is er geprobeerd?',
    worked: 'Wat lukte wel, en wat niet?',
    strategy: 'Waar draait het om?',
    fillIn: 'Vul dit nog in.',
    send: { learning: 'Plaats als les', question: 'Plaats als vraag' },
    posted: 'Het staat bij de gesprekken van de kring.',
    public: (group: string) => `Iedereen die ${group} kan lezen, ziet dit. Laat namen weg die er niet bij horen.`,
  },
}
