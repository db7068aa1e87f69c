import { pluralOf } from '../plural.ts'

const count = pluralOf('nl')

export const shell = {
  brand: 'Kring',
  skip: 'Ga naar de inhoud',
  mainMenu: 'Hoofdmenu',
  today: 'Vandaag',
  groups: 'Kringen',
  meetings: 'Bijeenkomsten',
  search: 'Zoeken',
  me: 'Ik',
  kept: 'Bewaard',
  settings: 'Instellingen',
  myGroups: 'Mijn kringen',
  unread: (n: number) => `${n} nieuw`,
  signIn: 'Log in',
  join: 'Doe mee',
  footer: 'Onderaan de pagina',
  otherLanguage: 'English',
  offline: 'Je hebt even geen verbinding. Wat je al geladen hebt, kun je gewoon lezen.',
  waiting: (n: number) => `${count(n, 'bericht wacht', 'berichten wachten')} op verbinding`,
  delivered: (words: string) => `Alsnog geplaatst: ${words}`,
  loading: 'De pagina wordt geladen',
  description: (community: string) => `${community}: praat mee, stel je vraag en leer van wat anderen al probeerden.`,
  problems: {
    network: 'We krijgen geen verbinding. Controleer je internet en probeer het opnieuw.',
    other: 'Er ging iets mis aan onze kant. Probeer het zo nog eens.',
  },
  errors: {
    missing: { title: 'Deze pagina is er niet', text: 'Misschien klopt de link niet helemaal, is de pagina weggehaald, of mag alleen een lid hem zien.' },
    forbidden: { title: 'Deze pagina is niet voor jou', text: 'Je kunt hier niet bij. Vraag het aan de procesbegeleider als je denkt dat dat niet klopt.' },
    broken: { title: 'Dat lukte niet', text: 'Er ging iets mis aan onze kant. Probeer het zo nog eens.' },
    offline: { title: 'Geen verbinding', text: 'We kunnen de pagina nu niet ophalen. Controleer je internet en probeer het opnieuw.' },
    home: 'Naar het begin',
    groups: 'Bekijk de kringen',
    retry: 'Probeer opnieuw',
  },
}
