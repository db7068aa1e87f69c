import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

/** Sitting in groups: on a phone, on the wall, and at the facilitator's desk. */
export const breakouts = {
  youSit: 'Jij zit aan tafel',
  youWillSit: 'Straks zit jij aan tafel',
  soon: 'Straks aan tafel:',
  table: (number: number) => `Tafel ${number}`,
  tableWith: (number: number, topic: string) => `Tafel ${number}: ${topic}`,
  people: (count: number) => n(count, 'persoon', 'mensen'),
  together: (count: number) => `Met z’n ${count === 2 ? 'tweeën' : count === 3 ? 'drieën' : count === 4 ? 'vieren' : count === 5 ? 'vijven' : count === 6 ? 'zessen' : `${count}`}`,
  you: 'jij',
  onPhones: (tables: number) => `Jullie zitten aan ${tables} tafels. Op je telefoon staat waar.`,
  noTable: 'Je krijgt zo een tafel. Blijf nog even zitten.',
  why: 'Waarom deze tafel?',
  whyWords: 'We mengen sectoren en manieren van kijken, en zetten je zo weinig mogelijk bij mensen met wie je al aan tafel zat.',
  who: (names: boolean): string => (names ? 'Wat je schrijft, leest nu alleen jouw tafel, met je naam erbij.' : 'Wat je schrijft, leest nu alleen jouw tafel, zonder naam.'),
  onTable: (count: number) => `${n(count, 'briefje', 'briefjes')} van jullie tafel`,
  approach: {
    title: 'Hoe kijk jij?',
    text: 'Dan mengen we de groepjes beter. Niemand anders ziet wat je kiest.',
    idealist: 'Eerst de droom',
    pragmatist: 'Eerst wat kan',
    skip: 'Zeg ik liever niet',
    thanks: 'Dank je. Je kunt dit altijd wissen.',
    forget: 'Wis mijn keuze',
  },
  plan: {
    title: 'Indeling',
    round: (number: number) => `Ronde ${number}`,
    none: 'Er is nog niets ingedeeld. Dat kan nu, of vanzelf als je de stap begint.',
    fewPeople: 'Indelen kan zodra er twee mensen zijn.',
    draw: 'Deel in',
    again: 'Deel opnieuw in',
    drawing: 'Er wordt ingedeeld',
    lock: 'Zet vast',
    unlock: 'Maak los',
    locked: 'Staat vast',
    publish: 'Laat iedereen zijn tafel zien',
    published: 'Iedereen ziet zijn tafel.',
    sectors: 'Meng sectoren',
    approaches: 'Meng dromers en doeners',
    earlier: 'Tel eerdere sessies mee',
    how: 'Hoe je mengt',
    hint: 'Sleep iemand, of kies een naam en druk op het nummer van de tafel.',
    topic: (number: number) => `Onderwerp van tafel ${number}`,
    choose: (name: string) => `${name}: kies een tafel`,
    moveTo: (number: number) => `Naar tafel ${number}`,
    pin: 'Hier houden',
    unpin: 'Niet meer vasthouden',
    pinned: 'blijft hier',
    moved: (names: string) => `Zit ergens anders dan net: ${names}.`,
    together: 'Over alle rondes samen:',
    sits: (name: string, table: number) => `${name} zit nu aan tafel ${table}.`,
    alone: (tables: string) => `Aan tafel ${tables} zit iemand alleen. Zet er iemand bij.`,
    moreTables: (tables: number, runners: number) => `Er zijn ${tables} tafels en ${n(runners, 'begeleider', 'begeleiders')}: loop langs, of laat iemand mee begeleiden.`,
    nobodyMet: 'Niemand zit twee keer bij dezelfde persoon.',
    someMet: (pairs: number) => `${n(pairs, 'paar zit', 'paren zitten')} weer bij elkaar.`,
    best: 'Beter kan niet.',
    spread: {
      sector: (least: number, most: number) =>
        least === most
          ? `Aan elke tafel ${n(least, 'sector', 'sectoren')}.`
          : least === 0
            ? `Aan elke tafel tot ${most} sectoren.`
            : `Aan elke tafel ${least} tot ${most} sectoren.`,
      approach: (least: number): string => (least > 1 ? 'Aan elke tafel dromers en doeners.' : 'Niet aan elke tafel zitten dromers én doeners.'),
    },
    roundsForAll: (rounds: number) => `Voor iedereen elkaar gesproken heeft, zijn er minstens ${n(rounds, 'ronde', 'rondes')} nodig.`,
  },
}
