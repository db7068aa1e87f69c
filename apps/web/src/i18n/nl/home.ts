import { pluralOf } from '../plural.ts'

const n = pluralOf('nl')

export const home = {
  guest: {
    title: 'Wat jij wilt weten, heeft een ander al geprobeerd',
    lead: (community: string) =>
      `In ${community} zoeken ondernemers, gemeente, onderzoekers en buurten samen uit hoe er minder verloren gaat. Dat doen ze in kleine kringen, met een doel en een vast ritme.`,
    join: 'Doe mee, het kost niets',
    look: 'Bekijk de kringen',
    next: 'Eerstvolgende open bijeenkomst',
    beThere: 'Ik wil erbij zijn',
  },
  groups: {
    title: (count: number) => (count === 0 ? 'De kringen' : `${n(count, 'kring', 'kringen')}, elk met een eigen doel`),
    all: 'Alle kringen',
    none: 'De eerste kringen komen eraan. Maak alvast een account, dan ben je er vanaf het begin bij.',
  },
  learnings: 'Net geleerd',
  meetings: { title: 'Open bijeenkomsten', all: 'Hele agenda', none: 'Er staat nu geen open bijeenkomst gepland.' },
  steps: {
    title: 'Zo doe je mee',
    each: [
      { title: 'Zoek een kring die bij je past', text: 'Van elke kring lees je vooraf het doel, de mensen en het ritme.' },
      { title: 'Schuif een keer aan', text: 'De eerste keer maak je kennis. Je zit nergens aan vast.' },
      { title: 'Vraag iets, of vertel wat je probeerde', text: 'Ook wat misging helpt een ander vooruit.' },
    ],
  },
  today: {
    title: 'Vandaag',
    greetings: {
      night: (name: string) => `Hallo ${name}`,
      morning: (name: string) => `Goedemorgen, ${name}`,
      afternoon: (name: string) => `Goedemiddag, ${name}`,
      evening: (name: string) => `Goedenavond, ${name}`,
    },
    date: (date: string) => `Vandaag is het ${date}.`,
    enter: 'Schuif aan',
    noMeeting: 'In je kringen staat nog geen bijeenkomst gepland.',
    toGroups: 'Kijk wat andere kringen doen',
    questions: 'Misschien weet jij dit',
    allQuestions: 'Alle open vragen',
    later: 'Daarna in je kringen',
    newest: 'Pas nog gezegd in je kringen',
    groups: 'Nieuw in je kringen',
    allRead: 'alles gelezen',
    unread: (count: number) => `${n(count, 'gesprek', 'gesprekken')} met iets nieuws`,
    quiet: {
      title: 'In je kringen is nog niets gezegd',
      text: 'Iemand moet de eerste zijn. Vraag iets waar je deze week tegenaan liep.',
      ask: (group: string) => `Stel een vraag in ${group}`,
    },
  },
  first: {
    title: 'Drie stappen om te beginnen',
    done: 'Gedaan',
    tell: { title: 'Vertel wie je bent', text: 'Je organisatie, je sector, en wat je zoekt of te bieden hebt.', action: 'Vul je profiel in' },
    choose: {
      title: 'Kies een kring',
      text: (count: number) => (count === 0 ? 'Zodra er een kring is, kun je hier kiezen.' : `Je kunt kiezen uit ${n(count, 'kring', 'kringen')}.`),
      action: 'Bekijk de kringen',
    },
    ask: { title: 'Stel je eerste vraag', text: 'Dat doe je in je kring. De anderen daar lezen mee en denken mee.' },
  },
}
