import type { DemoThread } from './shape.ts'

export const bouwThreads3: DemoThread[] = [
  {
    group: 'los-te-schroeven',
    kind: 'discussion',
    title: 'Purschuim: verbieden of voorlichten?',
    about: { strategy: 'refuse', obstacle: 'awareness', tags: ['losmaakbaar'] },
    by: 'iris',
    daysAgo: 42,
    text: `Ik heb gisteren een kozijn van drie jaar oud uit een gevel zien komen. Eerst met een zaag, toen met een breekijzer, daarna in de container. Het kozijn was perfect. De spouw zat vol pur.

Ik zou het in mijn bestekken gewoon willen verbieden. Bandjes, compriband, hennep, kurk, latten: het kan allemaal zonder. Wie houdt me tegen?`,
    replies: [
      {
        by: 'gerard',
        daysAgo: 41.9,
        text: 'Ik. Een blik pur kost 9 euro en is in twee minuten klaar. Compriband kost 40 en moet op een rechte sponning. In Leiden is niks recht.',
      },
      { by: 'erik', daysAgo: 41.7, text: 'En als het tocht bellen ze wie?' },
      { by: 'danuta', daysAgo: 41.4, text: 'Hennepvezel in de kier en afstuccen met kalk. Dat deed men honderd jaar.' },
      { by: 'gerard', daysAgo: 41.3, text: 'Men stookte ook op kolen, Danuta.' },
      {
        by: 'mo',
        daysAgo: 41,
        text: 'Uit mijn hoek: pur is het verschil tussen een kozijn van 80 euro en een kozijn van min 15. Ik moet betalen om het kwijt te raken. Als iemand me dat verschil gaf was er morgen geen pur meer.',
      },
      { by: 'pim', daysAgo: 40.6, text: 'Halve oplossing: pur alleen op vier punten en de rest band. Dat zaag je in een minuut los.' },
      {
        by: 'sjoerd',
        daysAgo: 40.2,
        text: 'Opletten bij luchtdichtheid. In nieuwbouw wordt daarop gemeten en dan red je het met hennep niet zonder meer. Bij verbouw is er ruimte.',
      },
      { by: 'iris', daysAgo: 39.8, text: 'Gerard, stel dat ik 31 euro per kozijn extra in de begroting zet. Doe je het dan zonder morren?' },
      { by: 'gerard', daysAgo: 39.6, text: 'Zonder morren bestaat niet. Maar dan doe ik het.' },
      {
        by: 'olaf',
        daysAgo: 38.7,
        text: 'Ik hoor: verbieden werkt niet als niemand het betaalt, en met 31 euro en Pims vier punten komen we een eind. Zullen we het een ochtend echt maken, mét stopwatch? Dan hoeven we er niet meer over te praten.',
      },
      { by: 'gerard', daysAgo: 38.5, text: 'Eindelijk iemand die wil werken.' },
      { by: 'erik', daysAgo: 38, text: 'Ik zit die ochtend op een klus. Laat maar horen of het tocht.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'discussion',
    title: 'De opdrachtgever wil het niet betalen. En dan?',
    about: { strategy: null, obstacle: 'costs', tags: ['aanbesteden'] },
    by: 'gerard',
    daysAgo: 25,
    text: `Ik lees hier mooie dingen. Maar in de laatste tien offertes heb ik zes keer een losmaakbare variant aangeboden, netjes, met uitleg. Zes keer ging hij eruit. Twee keer bij een klant die zelf over duurzaam begon.

Meerprijs was tussen de 3 en de 8 procent. Wat moet ik doen, gratis? Ik heb acht man.`,
    replies: [
      { by: 'lotte', daysAgo: 24.7, text: 'Namens een opdrachtgever die ook wel eens streept: wij strepen wat als **optie** onderaan staat. Wat er gewoon in zit, zien we niet.' },
      { by: 'iris', daysAgo: 24.4, text: 'Precies. Zet het niet als variant, zet het als de manier waarop Opdam bouwt.' },
      { by: 'gerard', daysAgo: 24.3, text: 'Dan ben ik 6 procent duurder dan de concurrent en krijg ik de klus niet.' },
      {
        by: 'erik',
        daysAgo: 24,
        text: 'Ik heb het andersom gedaan. Eerst drie dingen zoeken die goedkoper worden (radiatoren houden, leidingen in het zicht, geen verlaagd plafond). Met dat geld betaal je de schroeven.',
      },
      { by: 'nico', daysAgo: 23.5, text: 'Drie tot acht procent waarvan? Van de aanneemsom of van het onderdeel? Dat scheelt nogal.' },
      { by: 'gerard', daysAgo: 23.4, text: 'Van het onderdeel. Van de som is het een half procent, denk ik.' },
      { by: 'nico', daysAgo: 23.3, text: 'Dan zou ik dat getal noemen.' },
      {
        by: 'sjoerd',
        daysAgo: 22,
        text: 'Nico heeft hier iets. Op een verbouwing van twee ton praten we dan over 1.000 euro. Daar struikelt niemand over, mits het zo op papier staat.',
      },
      { by: 'koen', daysAgo: 21.5, text: 'Voor mijn onderzoek: wie beslist er bij die zes eigenlijk? De klant, of de adviseur van de klant?' },
      { by: 'gerard', daysAgo: 20, text: 'Vier keer de adviseur. Nu je het vraagt.' },
      {
        by: 'gerard',
        daysAgo: 1.6,
        text: 'Update. Offerte de deur uit met de losse details er gewoon in, geen aparte regel, som 0,6 procent hoger. Vandaag getekend. Niemand heeft er iets over gezegd. Ik weet niet of ik blij moet zijn of beledigd.',
      },
      { by: 'iris', daysAgo: 1.4, text: 'Blij, Gerard.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'discussion',
    title: 'Wat noemen we eigenlijk losmaakbaar?',
    about: { strategy: 'rethink', obstacle: 'definitions', tags: ['losmaakbaar'] },
    by: 'sjoerd',
    daysAgo: 151,
    text: `In drie bestekken die ik dit jaar zag stond "losmaakbaar". Eén keer betekende het geschroefd, één keer "met gangbaar gereedschap te verwijderen" (een slijptol is ook gangbaar) en één keer niets.

Er bestaan methodes met een index van 0 tot 1, die zijn goed doordacht en op de bouwplaats gebruikt niemand ze. Kunnen we het hier eens worden over één zin?`,
    replies: [
      { by: 'mo', daysAgo: 150.6, text: 'Als ik het eraf krijg zonder dat het in waarde zakt.' },
      { by: 'iris', daysAgo: 150.2, text: 'Ik zou de verbinding én de bereikbaarheid erin willen. Een schroef achter een betegelde wand telt niet.' },
      {
        by: 'maurits',
        daysAgo: 149.5,
        text: 'Voor een uitvraag moet ik het kunnen controleren. Dus: door één of twee personen, met handgereedschap, zonder schade aan het onderdeel en aan wat ernaast zit.',
      },
      { by: 'gerard', daysAgo: 149, text: '"Zonder schade aan wat ernaast zit" is bij oud stucwerk kansloos. Zeg "herstelbare schade".' },
      {
        by: 'olaf',
        daysAgo: 140,
        text: 'Wat er op de ochtend uitkwam: *Losmaakbaar is wat twee mensen met handgereedschap eruit krijgen, zonder dat het onderdeel minder waard wordt en met hooguit schade aan de buren die je met een emmer stuc herstelt.* Drie mensen vonden het te slap, twee te streng. We gebruiken hem een jaar en kijken dan.',
      },
      { by: 'sjoerd', daysAgo: 139.6, text: 'Te slap, maar ik teken.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'announcement',
    title: 'Binnen deze week: balken, een trap en 48 m² eiken',
    by: 'shanice',
    daysAgo: 2,
    text: `Nieuw in het depot. Wie reserveert haalt binnen tien dagen, dat is de afspraak.

- 14 vuren balken, 7,5 × 20, lengtes 3,10 tot 4,60, bouwjaar rond 1930, koppen al gezaagd
- steektrap, beuken, 2,72 hoog, rechtsom
- 48 m² eiken tapis, opgenomen zonder lijm (dank aan wie dat ooit zo gelegd heeft)
- 6 wastafels met zuil, twee met een haarscheur, die zijn gratis

Foto’s en maten op https://example.org/achterdeur.`,
    pinned: { by: 'shanice', reason: 'Partij ligt er tot eind volgende week.' },
    replies: [
      { by: 'pim', daysAgo: 1.9, text: 'Balken, allemaal. Kom morgen.' },
      { by: 'gerard', daysAgo: 1.8, text: 'Te laat dus. Zet me op de lijst voor de volgende.' },
      { by: 'iris', daysAgo: 1.5, text: 'De trap! Rechtsom! Mag ik hem twee dagen vasthouden, ik moet meten. Ja, ik weet wat jullie nu denken.' },
      { by: 'shanice', daysAgo: 1.4, text: 'Twee dagen. Omdat je het vóór het tekenen vraagt.' },
      { by: 'quinten', daysAgo: 0.9, text: 'Haarscheurwastafels graag, voor de wasplek op het terrein.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'announcement',
    title: 'Ochtend zonder kit: neem je eigen gereedschap mee',
    by: 'olaf',
    daysAgo: 10,
    text: `Over een week of drie maken we bij Pim drie aansluitingen op ware grootte en halen we ze weer uit elkaar. Ik zoek nog:

- twee mensen die klokken en eerlijk zijn
- een stuk oude badkamerwand van minstens een meter
- iemand die foto’s maakt met een duimstok erbij

Wie nooit op de bouw staat is juist welkom. Een verzekeraar die zelf een kozijn uit de pur heeft moeten zagen, begrijpt het daarna beter. Loes, jij kunt niet, ik weet het.`,
    replies: [
      { by: 'koen', daysAgo: 9.8, text: 'Ik klok.' },
      { by: 'amber', daysAgo: 9.5, text: 'Ik neem vier studenten mee, eentje fotografeert. Badkamerwand hebben we op school staan, oefenmuur uit vorig jaar.' },
      { by: 'danuta', daysAgo: 9, text: 'Ik klok ook. Gerard vertrouw ik niet met een stopwatch.' },
      { by: 'gerard', daysAgo: 8.8, text: 'Terecht.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Wie kent dit paumelle-scharnier nog?',
    by: 'ruud',
    daysAgo: 1.3,
    text: 'Klant uit de Professorenwijk, binnendeuren van rond 1912, paumelles van 110 mm met een bolle knop, linksdraaiend. Hij mist er drie. Ik heb 104 en 120. Als Mo of Shanice iets tegenkomt uit die tijd: losse knoppen mag ook.',
    replies: [{ by: 'shanice', daysAgo: 1.1, text: 'Ik heb een emmer. Letterlijk een emmer. Kom zaterdag graven.' }],
  },
  {
    group: 'los-te-schroeven',
    kind: 'learning',
    title: 'Werkbladen van afgekeurde buitendeuren: eentje ging krom',
    by: 'pim',
    daysAgo: 205,
    text: 'Let op oude verf. Als je niet weet hoe oud: laten testen op lood voor je gaat schuren, of chemisch strippen.',
    learning: {
      situation: 'Shanice had 30 massieve buitendeuren die niemand wilde: te laag voor nu, te goed voor de container. Meranti en eiken.',
      obstacle: 'knowledge',
      tried: 'Glasstroken eruit, sponning afgezaagd, twee deuren naast elkaar verlijmd tot een blad van 70 breed. Olie erop. Acht stuks voor een kantine.',
      worked: `Zeven zijn mooi en liggen er al een half jaar. Eentje trok hol, 9 mm over twee meter. Mijn fout: die deur had jaren met één kant in de zon gehangen en ik had hem niet laten acclimatiseren. Nu laat ik hout uit een gevel drie weken liggen voor ik het zaag.

Uren: 5 per blad. Van nieuw eiken was ik in 3 klaar geweest, maar dan had het hout 160 gekost in plaats van 20.`,
      strategy: 'repurpose',
    },
    replies: [
      { by: 'sjoerd', daysAgo: 204.5, text: 'Mooi dat je de krommte in millimeters geeft.' },
      { by: 'danuta', daysAgo: 204, text: 'Strippen doe ik op olie met een warmtelamp, niet met een föhn. Die wordt te heet en dan komt het lood eruit.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'discussion',
    title: 'Vertel je een bewoner dat de deur gebruikt is?',
    by: 'lotte',
    daysAgo: 57,
    text: `In een woning die wij opknappen hangen straks zes binnendeuren uit een ander complex. Geschilderd, nieuw beslag, je ziet er niets van. Collega’s zeggen: niet over beginnen, want dan willen ze huurverlaging. Ik vind het raar om het niet te zeggen.

Wat zouden jullie doen?`,
    replies: [
      { by: 'iris', daysAgo: 56.7, text: 'Vertellen. Met trots. Een kaartje in de meterkast: deze deur hing eerder daar en daar.' },
      { by: 'gerard', daysAgo: 56.5, text: 'Niks zeggen. Als hij goed sluit is het een deur.' },
      {
        by: 'nico',
        daysAgo: 56,
        text: 'U bent een verhuurder en geen winkel. Zolang de kwaliteit gelijk is heeft een huurder er volgens mij geen recht op om het te weten. Maar ik zou het als huurder wél prettig vinden.',
      },
      { by: 'loes', daysAgo: 55.2, text: 'Zeg het als het een ander onderhoud vraagt. Anders is het informatie en geen waarschuwing, en die toon zou ik ook kiezen.' },
      {
        by: 'lotte',
        daysAgo: 41,
        text: 'We hebben het verteld, bij de sleuteloverdracht, tussen neus en lippen. Acht van de twaalf haalden hun schouders op, drie vonden het leuk, één wilde een nieuwe. Die heeft hij gekregen.',
      },
      { by: 'gerard', daysAgo: 40.8, text: 'Eén op de twaalf. Valt me mee.' },
    ],
  },
]
