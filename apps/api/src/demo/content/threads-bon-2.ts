import type { DemoThread } from './shape.ts'

export const bonThreads2: DemoThread[] = [
  {
    group: 'samen-op-een-bon',
    kind: 'discussion',
    title: 'Vijf producten: welke vijf?',
    about: { strategy: null, obstacle: 'goal', tags: ['samen inkopen'] },
    by: 'olaf',
    daysAgo: 81,
    text: `Op de lijst staan er elf. We kunnen er vijf aan. Schrijf hieronder welke bij jou écht wekelijks binnenkomen, en welke wat jou betreft mag vallen. Volgende keer kiezen we, met iedereen erbij.

Koffie · kopieerpapier · schoonmaakmiddel · handdoekpapier · werkkleding · vuilniszakken · handschoenen · batterijen · verf · meubels · verpakkingsfolie`,
    replies: [
      { by: 'gerard', daysAgo: 80.9, text: 'Verf en handschoenen. Koffie halen we bij de buren.' },
      { by: 'roos', daysAgo: 80.5, text: 'Schoonmaakmiddel en handdoekpapier. Koffie liever niet, daar kies ik smaak op en geen verpakking.' },
      { by: 'wout', daysAgo: 80.3, text: 'Folie. Niemand wil folie en iedereen krijgt het.' },
      { by: 'anouk', daysAgo: 79.8, text: 'Schoonmaakmiddel, handschoenen, kleding.' },
      {
        by: 'jasmijn',
        daysAgo: 79.5,
        text: 'Kan er iets op de lijst dat we samen **niet** meer kopen? Vuilniszakken bijvoorbeeld. Wie zijn stromen scheidt kan de helft van de zakken weglaten.',
      },
      { by: 'henk', daysAgo: 79.2, text: 'Dat klopt deels: papier en hard plastic mag los in mijn bak. Gft graag wel in iets, anders spuit ik elke week.' },
      {
        by: 'tomas',
        daysAgo: 78.6,
        language: 'en',
        text: 'If you want one criterion: euros spent times packaging per euro. I can rank the eleven if five of you send me a month of invoices.',
      },
      { by: 'member', daysAgo: 78, text: 'Mijn facturen zitten in een schoenendoos. Maar hij is compleet!' },
      {
        by: 'maurits',
        daysAgo: 77.2,
        text: 'Voor ons valt meubels af (aparte procedure). Koffie ook, dat contract loopt nog jaren. Met papier, schoonmaak, kleding en handschoenen kan ik meedoen.',
      },
      { by: 'moniek', daysAgo: 76, text: 'Bij mij alleen zakken, folie en papier. Als het te veel over grote organisaties gaat haak ik af, dat zeg ik maar vast.' },
      { by: 'annelot', daysAgo: 75.5, text: 'Dat zou zonde zijn, Moniek. We zetten bij elk product klein en groot samen aan tafel, dat is beloofd.' },
      {
        by: 'judith',
        daysAgo: 74,
        text: 'Let op dat je nu een populariteitswedstrijd houdt. Waar zit bij het product iemand die het **uitzoekt**? Zonder naam erachter is het volgend jaar nog een lijst.',
      },
      { by: 'philip', daysAgo: 73.5, text: 'Mijn naam achter handdoekpapier en kleding.' },
      {
        by: 'olaf',
        daysAgo: 64,
        text: 'De uitslag van de ochtend: schoonmaakmiddel (Anouk), handdoekpapier (Philip), werkkleding (Philip), folie (Wout, die er niet was en dus niet kon weigeren) en vuilniszakken-om-weg-te-laten (Jasmijn). Met twee dingen erbij: klein en groot zijn het per product eens, en wie een product trekt mag stoppen als het hem te veel wordt. Dat moet dan wel hardop.',
      },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'discussion',
    title: 'Wie van ons is te klein?',
    by: 'member',
    daysAgo: 18,
    text: `Op de laatste ochtend zat ik tussen Philip (30.000 bedden, nou ja) en Maurits. Lieve mensen. Maar als zij "een kleine test" zeggen bedoelen ze duizend dozen. Ik heb vijf vierkante meter opslag en daar staat een fiets.

Mijn eerlijke vraag: levert deze kring iets op voor iemand die dertig rollen per maand koopt? Of ben ik er voor de sfeer?`,
    replies: [
      {
        by: 'philip',
        daysAgo: 17.8,
        text: '612 bedden, voor de goede orde. En ja, volgens mij wel: zonder jullie ziet een leverancier ons als "de zorg". Samen met horeca en winkels is het een wijk, en een wijk kan hij in één rit doen.',
      },
      { by: 'moniek', daysAgo: 17.5, text: 'Dat is fijn voor de leverancier, maar Sanne vroeg wat het háár oplevert.' },
      {
        by: 'orhan',
        daysAgo: 17,
        text: 'Ik ben ook klein. Mij leverde het tot nu toe één zin op ("zonder binnenzak graag") en die gebruik ik bij vier leveranciers. Dat was me een ontbijt waard.',
      },
      { by: 'roos', daysAgo: 16.7, text: 'Minimale afname is het echte punt. Wij kunnen een halve pallet kwijt voor anderen als het binnen een week weg is.' },
      {
        by: 'olaf',
        daysAgo: 15.9,
        text: 'Zullen we een grens afspreken: wij kiezen alleen een product als de kleinste aan tafel mee kan doen zonder extra opslag? Dat is streng, maar dan weet je waarom je er bent.',
      },
      { by: 'maurits', daysAgo: 15.2, text: 'Daar kan ik mee leven, mits "de kleinste aan tafel" iemand is die er ook echt zit.' },
      { by: 'member', daysAgo: 14.8, text: 'Ik zit er. Met fiets. En ik stel voor dat Dewi de opslag wordt.' },
      { by: 'dewi', daysAgo: 14.5, text: 'Nee.' },
      { by: 'dewi', daysAgo: 14.4, text: 'Nou. Misschien tien kratten.' },
      { by: 'moniek', daysAgo: 13, text: 'Tien kratten is lief maar dat was Sannes vraag niet. Ik kijk het nog twee keer aan.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'discussion',
    title: 'Subsidie: wij haakten af bij pagina 11',
    about: { strategy: null, obstacle: 'subsidies', tags: ['samen inkopen'] },
    by: 'lotte',
    daysAgo: 153,
    text: `Even zonder omhaal. We wilden met een aannemer en het depot een proef doen met gebruikte binnendeuren, 40 woningen. Er was een regeling, bedrag tot 25.000. Na elf pagina’s van de zeventien zijn we gestopt. Er werd gevraagd naar de CO2-besparing per deur, over dertig jaar. Van een deur die er nog niet was.

Is dat jullie ervaring ook? Ik hoor graag ook van iemand bij wie het wél lukte.`,
    replies: [
      { by: 'gerard', daysAgo: 152.5, text: 'Ik begin er niet aan. Mijn boekhouder rekent 90 euro per uur en bij pagina 11 is de subsidie op.' },
      { by: 'jeroen', daysAgo: 152, text: 'Gelukt, 1.800 euro voor de schuur, formulier van twee kantjes. Andere regeling, voor bewoners. Dus het kan.' },
      {
        by: 'admin',
        daysAgo: 151.2,
        text: 'Lotte, dank. Ik heb die regeling niet bedacht maar ik hoor bij de organisatie die hem uitvoert, dus ik zeg niet dat het elders ligt. Wat ik weet: die CO2-vraag komt uit een verantwoording aan het Rijk. Wat ik niet wist: dat het formulier geen "weet ik niet" toelaat. Dat ga ik aankaarten. Beloven dat het verandert kan ik niet.',
      },
      { by: 'samir', daysAgo: 150.4, text: 'Bij ons lukte het omdat we een subsidieadviseur in dienst hebben. Dat is natuurlijk niet hoe je het wilt.' },
      { by: 'tomas', daysAgo: 149.8, language: 'en', text: 'For a door I can give you a defensible range in an hour. It should not be the applicant’s job, though.' },
      {
        by: 'judith',
        daysAgo: 149,
        text: 'Wat in het onderzoek ook terugkwam: mensen willen bij een subsidie liever een gesprek dan een formulier. Begin met een kwartier bellen, dan weet je of pagina 2 zin heeft.',
      },
      { by: 'annelot', daysAgo: 148.5, text: 'Ik kan voor deze kring een vast belmoment regelen met een collega van subsidies, eens per maand een half uur. Nul formulieren.' },
      {
        by: 'admin',
        daysAgo: 96,
        text: 'Terugkoppeling. Het formulier wordt volgend jaar herzien en er komt een keuze "nog niet bekend, we meten het in de proef". Het aantal pagina’s is nog een gesprek.',
      },
      { by: 'lotte', daysAgo: 95.5, text: 'Fijn dat je terugkomt. We doen de proef intussen zonder subsidie, met 12 deuren.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'discussion',
    title: 'Does joint buying just mean buying more?',
    about: { strategy: 'reduce', obstacle: 'definitions', tags: ['samen inkopen'] },
    by: 'tomas',
    daysAgo: 4.6,
    language: 'en',
    text: `A slightly rude question before the next breakfast. We celebrate a 14 % lower price on paper. When things get cheaper, people usually use more of them. Has anyone here actually bought *less* of something since we started, and do we write that down anywhere?

Our goal counts organisations and products. It does not count tonnes.`,
    replies: [
      { by: 'jasmijn', daysAgo: 4.4, text: 'Ik hoopte al dat iemand dit zou vragen. Vuilniszakken: van 90 naar 35 per maand.' },
      { by: 'samir', daysAgo: 4.1, text: 'Papier, 30 procent, maar dat was de printercode en niet deze kring.' },
      { by: 'philip', daysAgo: 3.8, text: 'Kleding met logo straks ook, als het doorgaat. Verder eerlijk gezegd niet. Wij kopen beter en niet minder.' },
      {
        by: 'maurits',
        daysAgo: 3.3,
        text: 'Ik zou in elke uitvraag één regel willen: "wat is het verbruik nu en wat verwachten we over een jaar?" Wie niets invult mag het komen uitleggen.',
      },
      {
        by: 'admin',
        daysAgo: 2.9,
        text: 'Ik vind dit een terechte vraag, ook aan ons. In onze jaarlijkse voortgang staan projecten en bedragen. Tonnen staan er niet in. Ik wil het bespreken maar zeg erbij dat meten geld kost en dat daar nu geen post voor is.',
      },
      { by: 'annelot', daysAgo: 2, text: 'Zullen we hem op het ontbijt als eerste punt doen, met de facturen ernaast? Dan kan Tomás het op papier zien.' },
      { by: 'tomas', daysAgo: 1.6, language: 'en', text: 'With pleasure. I will bring tape for the prices.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'announcement',
    title: 'Ontbijt: facturen mee, tape ligt klaar',
    by: 'annelot',
    daysAgo: 6.8,
    text: `Over anderhalve week zitten we bij PLNT op de begane grond. Neem drie recente facturen mee van iets wat je elke week koopt. Op papier of op je telefoon. Prijzen mag je afplakken.

We zoeken drie regels: verpakking, bezorging, toeslag. Wie ze niet kan vinden heeft de interessantste factuur.

Voor wie nieuw is: je hoeft niets voor te bereiden en je mag een ontbijt lang alleen luisteren. Olaf en ik willen ook iemand van Economie071 vragen om mee te luisteren. Heb je daar bezwaar tegen, zeg het hier of stuur een van ons een bericht.`,
    pinned: { by: 'moderator', reason: 'Tot en met het ontbijt.' },
    replies: [
      { by: 'moniek', daysAgo: 6.5, text: 'Prima, als ze ook een factuur meenemen.' },
      { by: 'wout', daysAgo: 5.9, text: 'Ik weet nog niet of ik kan, er moet gebrouwen. Folie staat bij mij trouwens nergens op de factuur. Die is "gratis".' },
      { by: 'anouk', daysAgo: 5.1, text: 'Ik neem de jerrycans mee. Op papier dan.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'learning',
    title: 'Palletfolie van zeven bedrijven in één perszak',
    by: 'wout',
    daysAgo: 57,
    text: 'Pers staat bij de drukker, huur 35 per maand gedeeld. Wil jouw straat ook: ik heb het A4’tje met afspraken.',
    learning: {
      situation:
        'Elke pallet die binnenkomt zit in folie. Bij ons 7 kilo per week, bij het hotel 4, bij de drukker naast ons 12. Te weinig voor een eigen container, dus ging het bij het restafval voor zo’n 20 cent per kilo.',
      obstacle: 'costs',
      tried: 'Met zeven bedrijven op één straat doorzichtige zakken van 400 liter neergezet. Elke vrijdag naar een pers bij de drukker. Balen van 50 kilo naar een handelaar.',
      worked: `1.460 kilo in acht maanden. Opbrengst schommelt: eerste baal 6 cent per kilo, laatste baal moesten we er 1 cent op toeleggen. Nog altijd goedkoper dan restafval. Wat misgaat: gekleurde folie en stickers, dan is de hele baal tweede keus. En in week 14 zat er een krentenbol in.

Waar ik niet blij mee ben: we hebben er nu een mooi systeem voor, en niemand vraagt meer aan de leverancier of het zonder folie kan.`,
      strategy: 'recycle',
    },
    replies: [
      { by: 'henk', daysAgo: 56.5, text: '1 cent toeleggen is normaal als de markt slap is. Schone LDPE blijf ik altijd aannemen, zonder krentenbol.' },
      { by: 'jasmijn', daysAgo: 56, text: 'Je laatste alinea is waar ik al een jaar over zeur, dus fijn dat jij het zegt.' },
      { by: 'member', daysAgo: 55.3, text: 'Zitten kleintjes er ook tussen? Ik heb een halve kilo per week.' },
      { by: 'wout', daysAgo: 55, text: 'Gooi maar in de zak bij de bakker, die zit op de route.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'discussion',
    title: 'Wanneer laten we een leverancier aan tafel?',
    by: 'orhan',
    daysAgo: 20,
    text: 'Vorige week belde een vertegenwoordiger die via via van deze kring had gehoord. Hij wil "meedenken". Aan de ene kant: zij weten wat er kan, wij raden maar. Aan de andere kant: dan is het geen gesprek meer onder elkaar. Hoe kijken jullie daarnaar?',
    replies: [
      { by: 'philip', daysAgo: 19.8, text: 'Eén keer, aan het eind, met een vaste vraag en twintig minuten. Nooit bij het opstellen van de eis.' },
      {
        by: 'maurits',
        daysAgo: 19.5,
        text: 'Voor ons is er een harde grens: als wij later een uitvraag doen en één leverancier heeft meegeschreven, hebben we een probleem. Een marktgesprek waar iedereen zich voor kan aanmelden mag wel.',
      },
      { by: 'gerard', daysAgo: 19, text: 'Ik praat liever met de chauffeur dan met de vertegenwoordiger. Die weet wat er terugkomt.' },
      { by: 'anouk', daysAgo: 18.6, text: 'Dat is geen gek idee, een chauffeur uitnodigen.' },
      {
        by: 'olaf',
        daysAgo: 18,
        text: 'Ik noteer: geen verkopers bij het schrijven, één open marktgesprek per product, en een ochtend met twee chauffeurs en een magazijnmeester. Bezwaar? Anders zet ik dat laatste op de agenda.',
      },
      { by: 'roos', daysAgo: 17.2, text: 'Geen bezwaar. Ik weet er een, hij brengt al elf jaar bij ons en hij heeft over alles een mening.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'question',
    title: 'Mijn leidinggevende kiest altijd de laagste prijs. Hoe breng ik terugname ter sprake?',
    about: { strategy: 'rethink', obstacle: 'costs', tags: ['inkopen'] },
    by: 'orhan',
    anonymous: true,
    daysAgo: 5,
    text: 'Ik bestel voor een middelgrote organisatie. Twee keer heb ik een leverancier voorgesteld die zijn verpakking terugneemt. Twee keer werd het de goedkoopste, zonder dat iemand mijn rekensom las. Ik wil geen ruzie op mijn werk, en daarom vraag ik het hier zonder mijn naam. Wat werkte er bij jullie?',
    replies: [
      {
        by: 'maurits',
        daysAgo: 4.7,
        text: 'Vraag niet om een uitzondering maar om een proef van drie maanden, op één product, met het afval in de som. Wij betalen 21 cent per kilo om karton kwijt te raken. Dat staat nooit op dezelfde bladzijde als de prijs van de doos.',
      },
      { by: 'roos', daysAgo: 4.2, text: 'Bij ons hielp het om de chauffeur te laten vertellen hoeveel hij leeg terugrijdt. Dat was geen mening van mij meer.' },
      {
        by: 'orhan',
        anonymous: true,
        daysAgo: 3.6,
        text: 'Een proef van drie maanden heb ik nooit gevraagd, ik vroeg steeds meteen om een contract. Dat ga ik anders doen. Wie heeft een voorbeeld van zo’n som met het afval erin?',
      },
      { by: 'philip', daysAgo: 3.1, text: 'Die heb ik, van werkkleding. Eén bladzijde. Ik zet hem morgen bij de stukken van het ontbijt.' },
    ],
  },
]
