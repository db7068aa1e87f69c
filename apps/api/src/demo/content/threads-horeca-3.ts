import type { DemoThread } from './shape.ts'

export const horecaThreads3: DemoThread[] = [
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Bostel van de brouwerij in ons brood: tot 12 procent gaat het goed',
    by: 'bas',
    daysAgo: 242,
    text: 'Prijs 4,10. Loopt redelijk op donderdag en vrijdag, op maandag wil niemand avontuur.',
    learning: {
      situation:
        'De Kwakel houdt per brouwsel 180 kilo bostel over, nat en warm. Ging naar een boer in de polder, maar die wilde het niet meer elke week. Wout vroeg of ik er brood van kon bakken.',
      obstacle: 'knowledge',
      tried:
        'Eerst 25 procent van het meel vervangen. Dat werd een baksteen. Daarna 20, 15, 12, 10. Bostel eerst uitgeperst in een oude appelpers en dezelfde dag verwerkt. Vanaf de tweede dag wordt het zuur.',
      worked:
        'Bij 12 procent heb je een stevig bruin brood met een moutige smaak. Daarboven zakt het in. We verwerken 22 kilo per week. Dat is dus een achtste van één brouwsel. Verwacht er geen wonderen van, Wout heeft nog 158 kilo.',
      cost: 'Een oude appelpers van 60 euro, en in de testweken twee uur per nacht. Nu tien minuten per dag extra.',
      strategy: 'repurpose',
      whoToAsk: 'Wout voor de bostel, mij voor het deeg. Na vieren, dan ben ik wakker.',
    },
    replies: [
      { by: 'wout', daysAgo: 241.6, text: '158 kilo, en ik brouw twee keer per week. Maar het brood is echt lekker.' },
      { by: 'driss', daysAgo: 240, text: 'Ik neem er twaalf per week voor bij de soep. Gasten vragen ernaar, dat deden ze bij het witte nooit.' },
      {
        by: 'zeynep',
        daysAgo: 238.5,
        text: 'Heb je het ook met pompoenpitten geprobeerd? En zo ja, is dat de mislukte partij die wij kregen? Die was namelijk op in tien minuten.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Frietvet: het filter betaalde zich terug in elf weken',
    used: [
      { by: 'tini', daysAgo: 41, outcome: 'worked', text: 'Bij ons negen weken, wij bakken ook door de week.' },
      { by: 'femke', daysAgo: 12, outcome: 'partly', text: 'Het filter wel, maar niemand wist wie het schoonmaakt. Nu hangt er een rooster.' },
    ],
    by: 'joke',
    daysAgo: 73,
    text: 'We rekenen 1,75 per liter, reken zelf maar na. Elf weken dus.',
    learning: {
      situation: 'Kantine, zaterdags 120 porties friet. Het vet ging elke drie weken weg, 40 liter, omdat de bestuurder van dienst vond dat het bruin was.',
      obstacle: 'time',
      tried: 'Een filterzak met een standaard (145 euro) en teststrookjes. Wie afsluit, filtert. Er hangt een kaart met drie kleuren bij de pan, zodat het geen mening meer is.',
      worked:
        'Van drie naar zeven weken met hetzelfde vet. Scheelt per jaar meer dan 300 liter. Eén keer ging het mis: iemand filterde vet van 170 graden in een plastic jerrycan. De jerrycan was er niet meer. Vraag dus een dienst met verstand, of wacht tot maandag.',
      cost: '145 euro voor zak en standaard, 9 euro per honderd strookjes. Een kwartier per keer.',
      strategy: 'reduce',
      whoToAsk: 'Bel de kantine op zaterdag, dan sta ik er zelf.',
    },
    replies: [
      { by: 'lorenzo', daysAgo: 72.7, text: 'Welke strookjes?' },
      { by: 'joke', daysAgo: 72.6, text: 'Gewone, van de groothandel, 100 stuks in een kokertje. De kaart heb ik zelf gemaakt met verfstalen van Ruud z’n winkel.' },
      { by: 'wout', daysAgo: 72, text: 'Filter je warm of koud? De zak die wij hebben mag niet boven de 90 graden, staat op de doos in letters van een millimeter.' },
      { by: 'joke', daysAgo: 71.5, text: 'Lauw. Een uur wachten na sluit. Dat uur is precies lang genoeg voor de vloer.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Snijd op dinsdag de helft van wat je denkt nodig te hebben',
    by: 'facilitator',
    daysAgo: 26,
    text: 'Te vragen bij: Sanne (lunchroom), Femke (partijen), Tini (als de zaak vol zit). Opgetekend op de avond zelf, de getallen zijn van henzelf.',
    learning: {
      situation:
        'Vier keukens legden op de weegavond los van elkaar hetzelfde op tafel: gesneden spul dat de avond niet haalt. Groente, fruit, kool, citroen. Tussen de 3 en 9 kilo per week per zaak. Het ergst op rustige dagen, omdat de voorbereiding op routine gaat en de zaal niet.',
      obstacle: 'awareness',
      tried:
        'Op rustige dagen snijden voor de helft van de verwachting, en op een vast moment bijsnijden (bij de een na het eerste uur, bij de ander als de bak op een kwart is). Bij catering: hele stukken neerleggen en snijden waar de gast bij staat.',
      worked:
        'Lunchroom van 6,5 naar 2 kilo. Eethuis ongeveer de helft, niet gewogen. Catering van 9 naar 2 kilo per partij. Citroenschijfjes zijn een eigen verhaal. Voorwaarde: iemand moet tijdens de dienst mogen snijden. In een keuken met één kok lukt het niet.',
      strategy: 'reduce',
    },
    session: 'weegavond',
    replies: [
      { by: 'driss', daysAgo: 25.8, text: 'Citroenschijfjes: van 3 kilo naar een halve. Ik wil niet dat dit mijn nalatenschap wordt.' },
      { by: 'bas', daysAgo: 25, text: 'Werkt niet voor brood, wel voor beleg. Scheelt ons een bakje ei per dag.' },
      { by: 'esra', daysAgo: 22, text: 'ik was er niet bij maar heb het geprobeerd met fruit op de taartjes. werkt. duurt wel 10 min langer in de spits' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Hang de gft-emmer aan de snijplank, niet bij de deur',
    by: 'facilitator',
    daysAgo: 26,
    text: 'Let op: gescheiden in de keuken is nog niet gescheiden opgehaald. Bij de meesten gaat het achter de deur weer bij elkaar, omdat een eigen bak laten legen te duur is. Zie de vraag over het gezamenlijke contract.',
    learning: {
      situation:
        'In bijna elke keuken stond de gft-emmer bij de achterdeur, omdat daar plek is. De kok staat vier meter verderop en gooit alles in de bak bij zijn knie. Die bak is restafval.',
      obstacle: 'room',
      tried:
        'Kantine: emmer met een beugel aan de werkbank. Pizzeria: gat in het werkblad, emmer eronder. Café: het bakje van de deur naar de snijplank, verder niets. Hotel: emmer naast de afruimkar.',
      worked:
        'Kantine 8 kilo per week uit het restafval, pizzeria 11, café 5. Alleen door te verplaatsen. In het hotel ging het goed tot er uitzendkrachten kwamen die de emmer niet kenden. Een plaatje boven de emmer helpt, tekst niet.',
      strategy: 'recycle',
    },
    session: 'weegavond',
    replies: [
      { by: 'henk', daysAgo: 25.5, text: 'Die laatste alinea moet eigenlijk bovenaan.' },
      {
        by: 'member',
        daysAgo: 20,
        text: 'Emmer hangt sinds een week. Eerste week 9 kilo. En dan sta je buiten bij de container en kieper je alles weer bij elkaar. Dat doet zeer.',
      },
      { by: 'joke', daysAgo: 19.6, text: 'Precies dat. Onze jongens vragen nu waarom ze het eigenlijk doen en ik heb geen goed antwoord.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Sausemmers gaan terug als je ze schoon en per tien aanbiedt',
    by: 'facilitator',
    daysAgo: 26,
    text: 'Hotel Het Zeepaard en Volle Maan hebben de contactpersonen. Vraag er hier naar, dan sturen ze een bericht. Geen namen van groothandels in een open kring, dat hebben we zo afgesproken.',
    learning: {
      situation:
        'Emmers van 3 tot 10 liter (mayonaise, pindasaus, augurken). Een druk café gooit er negen per week weg en daar zit een halve kliko in. De meeste zaken wisten niet dat een deel van de groothandels ze terugneemt.',
      obstacle: 'visibility',
      tried:
        'Bellen met de groothandel in plaats van de chauffeur vragen. Retour op de bestelling zetten. Emmers uitspoelen met de voorspoeldouche, deksels apart, stapelen per tien.',
      worked:
        'Bij twee groothandels lukt het, bij één niet en bij de rest weten we het niet. Uitspoelen kost 40 seconden per emmer. Minder dan tien nemen ze niet, en dan staat er dus een toren van acht in de gang. In een kleine zaak is dat het echte probleem.',
      strategy: 'reuse',
    },
    session: 'weegavond',
    replies: [
      { by: 'aoife', daysAgo: 24, language: 'en', text: 'First ten buckets went back this week. The driver looked at me like I had handed him a baby, but he took them.' },
      { by: 'driss', daysAgo: 23.6, text: 'De mijne zegt: niet op zijn lijst. Staat wél op de bestelling. We gaan het de volgende keer met drie man zeggen.' },
      { by: 'femke', daysAgo: 18, text: 'Voor wie geen tien kwijt kan: zet ze bij mij op zaterdagochtend, ik heb een loods en ik lever er toch veertig per week in.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'discussion',
    title: 'De pizzadoos: vet karton, en nu?',
    about: { strategy: 'recycle', obstacle: null, tags: ['verpakking'] },
    by: 'lorenzo',
    daysAgo: 36,
    text: `Laten we eerlijk zijn over de doos. Wij doen er 900 per week. Volgens de één mag hij bij papier, volgens de ander bij rest als er vet aan zit, en er zit **altijd** vet aan. Intussen staat op de doos een groen blaadje.

Ik heb drie opties gezien:

1. Een plastic doos met statiegeld. 14 euro per stuk in inkoop. Mijn bezorgers krijgen hem niet plat in de tas.
2. Een dunnere doos. Scheelt 20 gram karton. Bodem werd zacht, negen klachten op één avond.
3. Niets doen.

Ik sta nu op 3. Overtuig me.`,
    replies: [
      {
        by: 'dewi',
        daysAgo: 35.8,
        text: 'Wij bezorgen voor twee zaken met statiegelddozen. Retour is ons probleem niet eens, het terugbrengen van een lege doos kost net zoveel fietstijd als het brengen van een volle. Zolang niemand die rit betaalt wordt het niks. Met tien zaken in dezelfde buurt zou het anders liggen.',
      },
      { by: 'joke', daysAgo: 35.5, text: 'Papiertje op de bodem. Vet papiertje bij rest, doos bij het papier. Klaar.' },
      { by: 'lorenzo', daysAgo: 35.4, text: 'Joke. Daar heb ik negen jaar overheen gekeken.' },
      {
        by: 'henk',
        daysAgo: 35,
        text: 'Voor zover ik zie accepteert de verwerker dozen met een vetvlek wel, maar geen kaas en geen saus. Een inlegvel helpt dus echt. Het is wel per verwerker verschillend, ik vraag het na.',
      },
      {
        by: 'tomas',
        daysAgo: 34.2,
        language: 'en',
        text: 'Before we fall in love with the plastic box: in most studies I know a reusable box has to go round somewhere between 10 and 30 times before it wins from cardboard, depending on washing and transport. Sanne’s bowls came back, what, twice?',
      },
      { by: 'member', daysAgo: 34, text: 'Au. 1,8 keer gemiddeld.' },
      { by: 'driss', daysAgo: 33.7, text: 'Of je eet de pizza gewoon daar op. Noem me ouderwets.' },
      { by: 'lorenzo', daysAgo: 33.5, text: 'Driss heeft het enige bedrijf ter wereld dat mensen binnen laat zitten, hij mag dat zeggen. Ik heb zestien stoelen.' },
      {
        by: 'zeynep',
        daysAgo: 32,
        text: 'Een klant bij ons brengt haar eigen bakplaat mee naar de pizzeria. Warm terug op de fiets. Werkt alleen als je dichtbij woont en een beetje gek bent.',
      },
      {
        by: 'henk',
        daysAgo: 21,
        text: 'Nagevraagd bij onze verwerker: vetvlek mag, als het karton droog is. Kaas en saus niet. Ga er niet van uit dat het bij een ander hetzelfde is.',
      },
      {
        by: 'lorenzo',
        daysAgo: 10,
        text: 'Inlegvel ingevoerd, 1,1 cent per stuk. Wie met eigen plaat of doos komt krijgt een euro korting, elf keer gebruikt in drie weken, zes daarvan dezelfde meneer.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'discussion',
    title: 'Eén inzamelaar voor de hele steeg: wie durft er?',
    about: { strategy: 'recycle', obstacle: 'responsibility', tags: ['samen inzamelen', 'gft'] },
    by: 'driss',
    daysAgo: 49,
    text: `Ik heb geteld. In onze steeg van 140 meter komen in één week **zes** verschillende vuilniswagens voor negen zaken. De eerste om tien voor zes. Ik woon erboven.

Iedereen heeft zijn eigen contract, zijn eigen einddatum en zijn eigen zwager die het geregeld heeft. Als we met z’n negenen één inzamelaar nemen, één keer per dag, dan is het stiller, goedkoper en kun je ook papier en gft apart doen.

Waarom gebeurt dat dan niet? Ik hoor graag waarom het niet kan, dan weet ik wat ik moet oplossen.`,
    replies: [
      { by: 'wout', daysAgo: 48.8, text: 'Contracten met stilzwijgende verlenging van drie jaar. De mijne loopt nog 22 maanden. Dat is één.' },
      { by: 'lorenzo', daysAgo: 48.6, text: 'Twee: de buurman mag niet weten hoeveel ik weggooi. Dan weet hij ook hoeveel ik verkoop.' },
      { by: 'driss', daysAgo: 48.5, text: 'Lorenzo, ik kan je dozen tellen vanaf mijn balkon.' },
      {
        by: 'karim',
        daysAgo: 48,
        text: 'Drie, als ik mag: de bakken moeten ergens staan. In de openbare ruimte zetten we liever geen vaste bedrijfscontainers neer, ook geen gezamenlijke. Op eigen terrein kan veel meer. Is er in de steeg een binnenplaats of een garagebox?',
      },
      { by: 'driss', daysAgo: 47.7, text: 'Binnenplaats achter de nummers 8 tot 14. Van drie eigenaren, van wie er één niet opneemt.' },
      {
        by: 'henk',
        daysAgo: 47.2,
        text: 'Ik rijd er op dit moment voor twee van de negen. Ik zeg het er eerlijk bij: één klant van negen zaken is voor mij minder gedoe, maar ik verlies dan ook de opslag op kleine bakjes. Een concurrent kan hier net zo goed op inschrijven. Vraag er dus drie.',
      },
      {
        by: 'dewi',
        daysAgo: 46.5,
        text: 'Een bakfiets haalt 180 kilo per rit uit een steeg waar een wagen niet hoeft te komen. Wij kunnen de eerste honderd meter doen, naar een plek waar de wagen wel staat. Dan ben je het geluid kwijt en krijgt Henk-Jan één adres.',
      },
      {
        by: 'femke',
        daysAgo: 45,
        text: 'Let op het eind van je contract, je moet vaak drie maanden van tevoren opzeggen. Zet het nu in je agenda, iedereen die dit leest. Ik was een week te laat en zit er nog twee jaar aan vast.',
      },
      {
        by: 'admin',
        daysAgo: 44.4,
        text: 'Vanuit het programma kan ik een ruimte en een kop koffie regelen, en iemand die de contracten naast elkaar legt. Meebetalen aan de inzameling zelf kan niet, dat is aan jullie. Ik weet dat er op bedrijventerreinen (de Challenge) ervaring is met samen inkopen, ik zoek op wie dat trok.',
      },
      { by: 'facilitator', daysAgo: 43, text: 'Hier zit een avond in. Driss, zou jij een plattegrond willen maken met wie waar zit en tot wanneer het contract loopt?' },
      { by: 'driss', daysAgo: 42.8, text: 'Dat wordt lopen langs acht deuren. Twee daarvan zeggen me geen gedag. Ik doe het.' },
      {
        by: 'driss',
        daysAgo: 2.2,
        text: 'Plattegrond is af. Zeven van de negen hebben hun einddatum gegeven, vier lopen er dit jaar af. De man die me geen gedag zegt gaf koffie.',
      },
    ],
  },
]
