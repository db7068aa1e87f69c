import type { DemoThread } from './shape.ts'

export const horecaThreads4: DemoThread[] = [
  {
    group: 'halve-kliko',
    kind: 'discussion',
    title: 'Eén inzamelaar voor de hele steeg: wie durft er?',
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
      {
        by: 'facilitator',
        daysAgo: 43,
        text: 'Hier zit een avond in. Driss, zou jij een plattegrond willen maken met wie waar zit en tot wanneer het contract loopt?',
      },
      { by: 'driss', daysAgo: 42.8, text: 'Dat wordt lopen langs acht deuren. Twee daarvan zeggen me geen gedag. Ik doe het.' },
      {
        by: 'driss',
        daysAgo: 2.2,
        text: 'Plattegrond is af. Zeven van de negen hebben hun einddatum gegeven, vier lopen er dit jaar af. De man die me geen gedag zegt gaf koffie.',
      },
    ],
  },
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
      {
        by: 'dewi',
        daysAgo: 117.7,
        text: 'Ik heb negen collega’s en een loods, dus ja. Maar zodra iemand hier iets écht wil halen jullie er een zielige leverancier bij.',
      },
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
      {
        by: 'tini',
        daysAgo: 3.1,
        text: '12 kilo, contract weet ik niet, mijn zoon zoekt. Een bak past naast de kratten als niemand er zijn fiets zet.',
      },
      { by: 'lorenzo', daysAgo: 2.8, text: '11 kilo, gewogen. 1 september. Geen plek.' },
      { by: 'wout', daysAgo: 2.6, text: 'Bostel niet meegerekend 4 kilo. Mét bostel 360. Ik laat hem er maar buiten.' },
      { by: 'esra', daysAgo: 1.1, text: '6 kilo, geschat!! contract zit in mijn huur dus ik weet niet of ik eruit mag. kan iemand daar naar kijken' },
      { by: 'karim', daysAgo: 0.9, text: 'Esra, neem de bladzijde uit je huurcontract mee, dan kijken we samen. Beloven kan ik niets.' },
      {
        by: 'member',
        daysAgo: 0.3,
        text: '9 kilo, gewogen. Contract loopt nog 14 maanden, zucht. Ik neem de hangweegschaal mee voor wie nog iets wil wegen ;)',
      },
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
]
