import type { DemoGroup } from './shape.ts'

export const cityGroups: DemoGroup[] = [
  {
    slug: 'een-ladder-per-straat',
    name: 'Eén ladder per straat',
    goal: 'Voor 1 juni 2028 hebben vijftien Leidse straten een deelschuur of deelkast, samen goed voor duizend spullen die niemand nieuw hoefde te kopen.',
    purpose: `Hoeveel ladders staan er in jouw straat? Bij ons waren het er negentien, op tweeëndertig huizen.

Hier komen mensen bij elkaar die spullen delen, repareren, weggeven of uitlenen in hun buurt. Sommigen doen het al tien jaar met een schrift, anderen zijn vorige maand begonnen met een slot en een app. Allebei kan werken en allebei gaat wel eens mis.

Je hoeft geen stichting te zijn. Eén straat, één sleutel en drie mensen is genoeg om te beginnen. Wie liever eerst komt luisteren is ook welkom, zoals bij het Groene Ideeën Café.`,
    yields: 'Een startpakket (huisregels, uitleenlijst, briefje over aansprakelijkheid), de cijfers van straten die al draaien, en hulp op je eerste avond.',
    rhythm: 'Elke maand een avond in een buurthuis of werkplaats, met soep. In juli en augustus buiten.',
    agreements: [
      'Iedereen die binnenkomt wordt begroet, ook als we midden in een ruzie over borg zitten.',
      'Geen namen bij wat stuk terugkwam.',
      'We beloven niets namens de straat als de straat er niet bij was.',
    ],
    visibility: 'public',
    joining: 'open',
    members: {
      wendela: ['facilitator'],
      raoul: ['facilitator'],
      moderator: ['moderator'],
      truus: [],
      jeroen: [],
      zeynep: [],
      nico: [],
      babs: [],
      floor: [],
      member: [],
      abdel: [],
      ruud: [],
      joke: [],
      lotte: [],
      loes: [],
      amber: [],
      koen: [],
      karim: [],
      admin: [],
    },
  },
  {
    slug: 'samen-op-een-bon',
    name: 'Samen op één bon',
    goal: 'Op 1 januari 2029 kopen vijfentwintig Leidse organisaties vijf producten samen in, bij leveranciers die hun verpakking terugnemen.',
    purpose: `Een lunchroom koopt dertig rollen papier, een ziekenhuis dertigduizend. Toch rijdt er naar allebei een busje, zit om allebei plastic en krijgt alleen de laatste antwoord als hij vraagt of het ook zonder kan.

Deze kring loopt dwars door de sectoren heen. We zoeken producten die iedereen gebruikt (schoonmaakmiddel, papier, werkkleding, koffie, karton) en vragen samen om één ding tegelijk: minder verpakking, terugname of een langere levensduur. En soms is de uitkomst dat we iets helemaal niet hoeven te kopen.

Inkopers van grote organisaties en ondernemers die zelf de bestelling doen zitten door elkaar.`,
    yields: 'Eén gezamenlijke uitvraag per half jaar waar je aan mee kunt doen, teksten om zelf te gebruiken, en inzicht in wat anderen afspreken.',
    rhythm: 'Eens in de vijf weken, ontbijt van half negen tot tien.',
    agreements: [
      'We bespreken eisen en voorwaarden, geen verkoopprijzen van leden die elkaars concurrent zijn.',
      'Wie met volume meetelt in een uitvraag, meent het.',
      'Klein en groot hebben aan tafel evenveel stem.',
      'De gemeente zegt er steeds bij wat ze meent en wat ze nog moet uitzoeken.',
    ],
    anonymousAllowed: true,
    visibility: 'public',
    joining: 'request',
    members: {
      olaf: ['facilitator'],
      annelot: ['facilitator'],
      moderator: ['moderator'],
      member: [],
      facilitator: [],
      femke: [],
      roos: [],
      wout: [],
      jasmijn: [],
      moniek: [],
      gerard: [],
      iris: [],
      lotte: [],
      samir: [],
      philip: [],
      orhan: [],
      anouk: [],
      jeroen: [],
      judith: [],
      tomas: [],
      henk: [],
      dewi: [],
      maurits: [],
      admin: [],
    },
  },
  {
    slug: 'achter-de-flipover',
    name: 'Achter de flipover',
    goal: 'Iedere kring in Leiden heeft eind 2027 twee mensen die een avond kunnen begeleiden, zodat niets stopt als er één ziek is.',
    purpose: `Intervisie voor wie een kring begeleidt. Wat hier gezegd wordt gaat over ons eigen handelen: het moment dat je te lang praatte, de groep die stilviel, de avond waarop het abstract bleef terwijl je dat van tevoren wist.

Eén casus per keer, drie kwartier, iedereen stelt eerst alleen vragen.`,
    yields: 'Een casus verder. En het geruststellende idee dat het bij een ander ook wel eens misgaat.',
    rhythm: 'Eens in de zes weken online, anderhalf uur.',
    agreements: ['Wat hier staat blijft hier, ook voor opdrachtgevers.', 'Deelnemers uit onze kringen noemen we niet bij naam.', 'Eerst drie vragen, dan pas een advies.'],
    visibility: 'members',
    joining: 'invite',
    members: {
      olaf: ['facilitator'],
      judith: ['moderator'],
      facilitator: [],
      femke: [],
      wendela: [],
      raoul: [],
      iris: [],
      leonie: [],
    },
  },
]
