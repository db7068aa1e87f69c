import type { DemoThread } from './shape.ts'

export const horecaThreads4: DemoThread[] = [
  {
    group: 'halve-kliko',
    kind: 'discussion',
    title: 'Die 84 kilo klopt niet',
    by: 'lorenzo',
    daysAgo: 215,
    text: 'In het doel van deze kring staat "gemiddeld 84 kilo per week". Waar komt dat vandaan? Een lunchroom en een hotel bij elkaar optellen en delen door twee is geen gemiddelde, dat is rekenen om te rekenen. Als ik straks op 60 zit ben ik dan goed of slecht bezig? Ik heb geen hotel.',
    replies: [
      {
        by: 'facilitator',
        daysAgo: 214.6,
        text: 'Terechte vraag. Het is het gemiddelde van de elf zaken die bij de start een maand wogen. De kleinste zat op 19 kilo, de grootste op 260.',
      },
      { by: 'lorenzo', daysAgo: 214.5, text: 'Dus niemand zit op 84.' },
      { by: 'femke', daysAgo: 214.2, text: 'Eén iemand wel. Ik. 83.' },
      {
        by: 'tomas',
        daysAgo: 213,
        language: 'en',
        text: 'A mean over such different places hides almost everything. I would keep 84 to 42 as a headline for the group and let everyone halve their own number. Half is half, for a hotel and for a pizzeria.',
      },
      { by: 'joke', daysAgo: 212.8, text: 'Wij zaten op 19. Halveren is bij ons één tas. Moet ik dan nog komen?' },
      { by: 'tini', daysAgo: 212, text: 'Joke jij moet altijd komen, jij maakt ons aan het lachen.' },
      {
        by: 'facilitator',
        daysAgo: 205,
        text: 'Besproken op de avond en zo afgesproken: het doel van de kring blijft 84 naar 42, en ieder halveert zijn **eigen** startgetal. Wie al laag zit, helpt een ander. In het doel staat nu "gewogen, niet geschat" en onze elf startgetallen zijn op te vragen. Lorenzo, dank je dat je het vroeg.',
      },
      { by: 'lorenzo', daysAgo: 204.8, text: 'Akkoord. Mijn startgetal is 71.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'discussion',
    title: 'Alles plantaardig, dan is de helft van het probleem weg',
    by: 'dewi',
    daysAgo: 119,
    text: 'We hebben het hier de hele tijd over bakken en bordjes. Intussen is de grootste knop gewoon wat er op het bord ligt. Vlees en zuivel bederven sneller, kosten meer grondstof en je gooit er dus ook meer mee weg. Waarom staat er niet gewoon in het doel: van de kaart af?',
    closed: {
      by: 'moderator',
      reason:
        'De laatste berichten gingen over elkaar en niet meer over de keuken. Wie de cijfers over menukeuze wil uitwerken: begin een nieuw gesprek met een voorbeeld uit je eigen zaak.',
    },
    replies: [
      { by: 'bas', daysAgo: 118.8, text: 'Omdat ik dan geen klanten meer heb.' },
      {
        by: 'zeynep',
        daysAgo: 118.3,
        text: 'Bij ons is driekwart zonder vlees en niemand merkt het. Niet omdat het moet maar omdat linzen goedkoop zijn. Ik zou er geen regel van maken.',
      },
      { by: 'dewi', daysAgo: 118, text: '"Niet omdat het moet" is precies waarom er niets verandert.' },
      {
        by: 'lorenzo',
        daysAgo: 117.8,
        text: 'Makkelijk praten vanaf een fiets. Heb je personeel? Huur? Een salamileverancier van 81 die ooit je eerste maand heeft voorgeschoten?',
      },
      { by: 'dewi', daysAgo: 117.7, text: 'Ik heb negen collega’s en een loods, dus ja. Maar zodra iemand hier iets écht wil halen jullie er een zielige leverancier bij.' },
      { by: 'lorenzo', daysAgo: 117.6, text: 'Zielig? Kom eens langs en zeg het tegen hem.' },
      {
        by: 'tomas',
        daysAgo: 117.2,
        language: 'en',
        text: 'Could we look at numbers instead? From the bins we sorted, plants are by far the largest part of food waste in kilos. Meat is small in kilos and large in impact. You are both right about different bins.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'discussion',
    title: 'What would you actually want to know from a bin audit?',
    by: 'tomas',
    daysAgo: 14,
    language: 'en',
    text: `In two weeks eleven students will sort bins at six of your places (see Marieke’s announcement). They will happily produce forty pages. I would rather they produce one page you use.

So: which question should be on that page? Please answer in Dutch, they need the practice.`,
    replies: [
      { by: 'member', daysAgo: 13.8, text: 'Hoeveel van wat erin zit had ik kunnen verkopen? Dus niet schillen, maar eten.' },
      { by: 'roos', daysAgo: 13.5, text: 'Per moment van de dag graag. Ik weet het totaal al, ik weet niet wanneer het gebeurt.' },
      { by: 'lorenzo', daysAgo: 13.3, text: 'Hoeveel liter, niet alleen kilo. Ik betaal per liter.' },
      { by: 'joke', daysAgo: 12.6, text: 'Wie het erin gooide. Grapje. Een beetje.' },
      { by: 'aoife', daysAgo: 12, language: 'en', text: 'How much of it did I order, and how much was wrapped around what I ordered?' },
      {
        by: 'tomas',
        daysAgo: 11.1,
        language: 'en',
        text: 'Excellent, that is five columns: sellable or not, time of day, litres, packaging ordered or not ordered. "Who" we will leave out, Joke.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'announcement',
    title: 'Rekenavond over de gft van de steeg: dit hebben we van je nodig',
    by: 'facilitator',
    daysAgo: 3.4,
    text: `De rekenavond is bij Driss in de achterzaal. We kunnen pas rekenen als de getallen er zijn. Stuur ze hier of neem ze mee op een briefje:

- hoeveel kilo gft je per week hebt (een week wegen is genoeg, zeg erbij als je schat)
- hoe vaak je restafval nu geleegd wordt en tot wanneer je contract loopt
- of er bij jou een plek is waar een bak van 240 liter kan staan

Kom je niet uit de steeg? Kom ook. We doen de som zo dat je hem voor je eigen straat kunt overdoen.`,
    pinned: { by: 'moderator', reason: 'Staat boven tot na de rekenavond.' },
    replies: [
      { by: 'tini', daysAgo: 3.1, text: '12 kilo, contract weet ik niet, mijn zoon zoekt. Een bak past naast de kratten als niemand er zijn fiets zet.' },
      { by: 'lorenzo', daysAgo: 2.8, text: '11 kilo, gewogen. 1 september. Geen plek.' },
      { by: 'wout', daysAgo: 2.6, text: 'Bostel niet meegerekend 4 kilo. Mét bostel 360. Ik laat hem er maar buiten.' },
      { by: 'esra', daysAgo: 1.1, text: '6 kilo, geschat!! contract zit in mijn huur dus ik weet niet of ik eruit mag. kan iemand daar naar kijken' },
      { by: 'karim', daysAgo: 0.9, text: 'Esra, neem de bladzijde uit je huurcontract mee, dan kijken we samen. Beloven kan ik niets.' },
      { by: 'aoife', daysAgo: 0.6, language: 'en', text: 'I close at eight so I may be late. Start without me, but keep me a chair near the sums. 5 kg, weighed.' },
      { by: 'member', daysAgo: 0.3, text: '9 kilo, gewogen. Contract loopt nog 14 maanden, zucht. Ik neem de hangweegschaal mee voor wie nog iets wil wegen ;)' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'announcement',
    title: 'Studenten komen je bak sorteren, gratis, twee uur',
    by: 'facilitator',
    daysAgo: 16,
    text: `Over ruim twee weken komen elf studenten industriële ecologie bij zes zaken een dag afval uitzoeken. Jij hoeft alleen de zakken van één dag te bewaren en een plek te hebben waar ze mogen knoeien. Je krijgt je eigen uitkomst, in de kring delen we alleen het totaal.

Er zijn zes plekken: drie vergeven (Peper & Pit, Het Zeepaard, De Rietzoom), drie vrij. Wie eerst komt.`,
    replies: [
      { by: 'bas', daysAgo: 15.9, text: 'Ik. Ze moeten wel om 6 uur kunnen.' },
      { by: 'tomas', daysAgo: 15.7, language: 'en', text: 'At 6 in the morning? I will ask. I expect silence.' },
      { by: 'driss', daysAgo: 15.2, text: 'Ik ook. Ik zet het zeil van de eerste avond weer klaar.' },
      { by: 'tomas', daysAgo: 14.6, language: 'en', text: 'Two students said yes to 6:00. I am as surprised as you are, Bas.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Wie heeft een glazenspoeler te leen tot overmorgen?',
    by: 'driss',
    daysAgo: 0.05,
    text: 'De mijne is ermee gestopt, met een geluid. Monteur komt overmorgen. Handmatig spoelen gaat nog wel maar morgenavond zitten jullie hier met z’n twaalven aan mijn tafel en dan wil ik schone glazen. Twee korven is genoeg.',
    replies: [],
  },
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Van spandoeken 300 tassen gemaakt die niemand wilde',
    by: 'quinten',
    daysAgo: 176,
    text: 'Wie toch iets met doek wil: ik heb nog 180 m² zonder logo, wit, waterdicht. Prima als afdekzeil.',
    learning: {
      situation: 'Na elke editie blijft er 260 m² bedrukt doek over. Polyester met een coating, per stuk een jaartal en een logo. Storten mag, voelt slecht.',
      obstacle: 'visibility',
      tried: 'Sociale werkplaats gevonden die er boodschappentassen van naait. 300 stuks, 7,50 per tas. Bij de merchandise gelegd voor 12,50, met een verhaal op een kaartje.',
      worked: `41 verkocht. De rest hebben we aan vrijwilligers gegeven en die zijn er eerlijk gezegd ook niet blij mee: je loopt met een stuk van een biersponsor over straat. Verlies 1.700 euro. De tas was goed, het doek was lelijk.

Wat we nu doen is saaier. Doeken zonder jaartal, sponsor op een los strookje met klittenband, en het doek gaat volgend jaar weer op. Vier van de negen zijn nu voor de derde keer gebruikt.`,
      strategy: 'repurpose',
    },
    replies: [
      { by: 'tini', daysAgo: 175.5, text: 'Wit en waterdicht, voor boven de bakken op de binnenplaats? 3 bij 4 graag.' },
      { by: 'femke', daysAgo: 175, text: 'Ik heb zo’n tas en hij is onverwoestbaar, dat dan weer wel.' },
      { by: 'quinten', daysAgo: 174.8, text: 'Tini, ligt klaar. Femke, wil je er nog 40?' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'discussion',
    title: 'Dispensers op de kamer: gasten vinden het minder luxe',
    by: 'roos',
    daysAgo: 55,
    text: `We gooien 12 kilo halfvolle shampooflesjes per week weg. Overal lees ik: dispensers. Ik heb ze op zes kamers gehangen en in de beoordeling van juist die kamers kwam twee keer "beetje zwembad" te staan.

De eigenaar wil terug naar flesjes. Ik wil niet terug. Hoe verkoop ik dit naar boven? En is het erg, zwembad?`,
    replies: [
      {
        by: 'aoife',
        daysAgo: 54.6,
        language: 'en',
        text: 'As a guest: what I hate is not the dispenser, it’s the empty dispenser. And the ones bolted at elbow height so you shower around them.',
      },
      { by: 'femke', daysAgo: 54.2, text: 'Goede zeep erin van iemand uit de buurt, met naam erop. Dan is het ineens wel luxe. Mensen zijn zo.' },
      { by: 'lorenzo', daysAgo: 54, text: 'Waarom hang je iets op? Zet niks neer en geef het bij de balie aan wie het vraagt. De helft heeft zelf bij zich.' },
      { by: 'roos', daysAgo: 53.7, text: 'Dat is eigenlijk de goedkoopste van allemaal. Ik durf het alleen niet op de kamers boven de 120 euro.' },
      {
        by: 'tomas',
        daysAgo: 53,
        language: 'en',
        text: 'Could you try Lorenzo’s version on the same six rooms for a month and count requests at the desk? I suspect a number will convince your owner faster than we will.',
      },
      { by: 'roos', daysAgo: 51, text: 'Ga ik voorstellen. Zes kamers niks, zes kamers dispenser met goede zeep, de rest flesjes. Dan hoeft de eigenaar alleen maar te kijken.' },
    ],
  },
]
