import type { DemoThread } from './shape.ts'

export const zorgThreads3: DemoThread[] = [
  {
    group: 'moet-dat-steriel',
    kind: 'discussion',
    title: 'Wegwerpschaartjes: steriliseren kost ook energie, zeggen ze',
    by: 'ineke',
    daysAgo: 30,
    text: 'In de hechtset zit een metalen schaartje. Eén knip, dan in de naaldencontainer. Van staal! Als ik vraag waarom, hoor ik: steriliseren kost water en stroom, dus per saldo maakt het niets uit. Is dat zo, of is dat een verhaal?',
    replies: [
      {
        by: 'philip',
        daysAgo: 29.8,
        text: 'De set is 1,80 en komt steriel binnen. Onze sterilisatie rekent intern 2,40 per instrument. Dáár komt het verhaal vandaan: geld, geen milieu.',
      },
      {
        by: 'tomas',
        daysAgo: 29.1,
        language: 'en',
        text: 'For steel instruments every study I trust says reuse wins by a wide margin, often 5 to 10 times lower impact after a normal number of uses. Sterilising a full load matters though: a half empty autoclave is a different story. So the statement is false for full loads and half true at three in the morning.',
      },
      {
        by: 'chandra',
        daysAgo: 28.6,
        text: 'Een hergebruikt instrument moet wel reinigbaar zijn. Goedkope schaartjes zijn dat niet: het scharnier is dicht. Je kunt de wegwerpschaar dus niet zelf gaan wassen, dat zie ik wel eens gebeuren. Koop dan een goede.',
      },
      { by: 'bregje', daysAgo: 28.3, text: 'Wij hebben geen eigen sterilisatie meer. Voor een kleine praktijk was het papierwerk te veel. Dus alles wegwerp, met pijn.' },
      { by: 'maaike', daysAgo: 27.5, text: 'Wij hebben er een die om half zes half leeg draait, zie elders. Bregje, hemelsbreed 400 meter. Mag dat, voor elkaar?' },
      {
        by: 'chandra',
        daysAgo: 26.9,
        text: 'Dat is een goede vraag en geen eenvoudige. Er moet iemand verantwoordelijk zijn voor het hele traject en dat moet op papier. Ik zeg niet nee. Ik zeg: niet beginnen voor we het samen bekeken hebben.',
      },
      { by: 'bregje', daysAgo: 26.5, text: 'Doe ik. Wanneer?' },
      { by: 'chandra', daysAgo: 26.2, text: 'Ik heb de volgende bijeenkomst een half uur eerder vrij gehouden.' },
      {
        by: 'henk',
        daysAgo: 25,
        text: 'Ondertussen: staal uit naaldencontainers gaat bij de verbrander met een magneet uit de as. Het is niet helemaal weg. Wel een dure manier om aan oud ijzer te komen.',
      },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'discussion',
    title: 'Waarom pakken we er drie als één genoeg is?',
    by: 'leonie',
    daysAgo: 17,
    text: `Ik heb op twee plekken gekeken hoe mensen handschoenen uit de doos trekken. Bij 4 van de 10 keer kwam er meer dan één mee. De rest ging in de zak, of in de bak. Niemand doet dat expres, de doos is zo gemaakt.

Drie dingen die we zouden kunnen proberen, in volgorde van gedoe:

1. doos op de kop hangen (komt er één tegelijk uit, maar hij valt soms leeg)
2. een houder die van onderaf geeft, per stuk bij de manchet
3. de doos 2 meter verder hangen

Welke durven jullie, en waarom die niet?`,
    replies: [
      { by: 'viktor', daysAgo: 16.7, language: 'en', text: 'Option 2 exists, we have it. Gloves one by one, cuff first. The refills only come from one brand, that is the catch.' },
      { by: 'chandra', daysAgo: 16.4, text: 'Uit oogpunt van hygiëne heeft 2 mijn voorkeur, je raakt alleen de manchet aan. 3 is riskant op plekken waar het wél snel moet.' },
      { by: 'anouk', daysAgo: 16, text: 'Bij ons was 3 gewoon het verplaatsen uit de kamers. Dat deed meer dan alle uitleg.' },
      {
        by: 'ineke',
        daysAgo: 15.5,
        text: 'Optie 4: eentje met droge handen pakken. Handalcohol nog nat, dan trek je de hele doos leeg. Iedereen weet het en niemand wacht 20 seconden.',
      },
      { by: 'leonie', daysAgo: 15.3, text: 'Ineke!! Dat heb ik niet gezien en dat verklaart mijn gekke ochtendmeting.' },
      { by: 'samir', daysAgo: 14.5, text: 'Ik hang er op één afdeling acht van optie 2 op als Philip de houders kan lenen in plaats van kopen.' },
      { by: 'philip', daysAgo: 13.9, text: 'Gevraagd. Proefperiode van zes weken kan, houders gratis, en dan weet ik ook wat de navulling kost.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'discussion',
    title: 'Wat mag ik als inzamelaar eigenlijk uit de zorg meenemen?',
    by: 'henk',
    daysAgo: 61,
    text: 'Ik krijg deze vraag wekelijks en ik geef elke keer een ander antwoord, want elke locatie zegt zelf wat "medisch" is. De ene praktijk doet een pleister bij restafval, de andere in een vat van 12 euro per keer. Kunnen we hier samen iets opschrijven?',
    replies: [
      { by: 'bregje', daysAgo: 60.5, text: 'Bij ons gaat bijna alles in het vat omdat niemand een fout wil maken.' },
      {
        by: 'samir',
        daysAgo: 60,
        text: 'Wij hebben een tabel van vier bladzijden. Kern: scherp, lichaamsdelen, besmet met iets ernstigs en cytostatica apart. De rest is gewoon bedrijfsafval, ook als het er vies uitziet. Vies is geen categorie.',
      },
      {
        by: 'chandra',
        daysAgo: 59.4,
        text: 'Zo is het ongeveer, al hangt het van de situatie af en zijn er landelijke sectorplannen die dit regelen. Ik zou niemand aanraden op basis van een forumbericht te scheiden. Wel om de eigen tabel eens naast die van een ander te leggen.',
      },
      { by: 'maaike', daysAgo: 58.8, text: 'Amalgaam apart, dat weet bij ons iedereen. Over de rest ruziën we.' },
      { by: 'henk', daysAgo: 58.5, text: '"Vies is geen categorie" laat ik op de wagen zetten. Samir, zou je die vier bladzijden willen meenemen?' },
      { by: 'samir', daysAgo: 57, text: 'Neem ik mee. Zonder logo, en met een streep erdoor waar het alleen voor een ziekenhuis geldt.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'announcement',
    title: 'Proefafspraken, derde versie',
    by: 'chandra',
    daysAgo: 22,
    text: `De afspraken voor een proef zijn bijgewerkt na het tellen op de gang. Op één bladzijde:

1. Eerst twee weken tellen, op dezelfde manier als straks.
2. Eén verandering tegelijk.
3. Infectiepreventie (eigen, of ik voor wie niemand heeft) leest vooraf mee.
4. Er is één naam die mag stoppen, zonder overleg. Die naam hangt op de afdeling.
5. Na de proef twee weken tellen, en na een half jaar nog een keer één week.

Nieuw is 4. Dank aan degene die vroeg wie er eigenlijk op de rem mag trappen.`,
    pinned: { by: 'chandra', reason: 'Hier begint elke proef in deze kring.' },
    replies: [
      { by: 'viktor', daysAgo: 21.5, language: 'en', text: 'Number 4 is very good. In our lab that is now Agnieszka and she enjoys it.' },
      { by: 'anouk', daysAgo: 21, text: 'Bij punt 1 tellen wij dozen en geen handschoenen. Mag dat?' },
      { by: 'chandra', daysAgo: 20.8, text: 'Dozen is goed, als je de halve ook telt.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'announcement',
    title: 'Drie weken onderleggers tellen: wie doet er nog mee?',
    by: 'facilitator',
    daysAgo: 8,
    text: 'Voor de bijeenkomst over onderleggers hebben we tot nu toe drie plekken die tellen: Het Duinriet, Zomerkade en één afdeling van Rijnoever. Mooi zou zijn: vijf. Tellen is turven per dienst, op een kaartje aan de kar. Je kunt morgen beginnen en dan ben je precies op tijd klaar.',
    replies: [
      { by: 'maaike', daysAgo: 7.7, text: 'Wij hebben geen onderleggers maar wel die slabbetjes met een kettinkje. Telt dat?' },
      { by: 'facilitator', daysAgo: 7.6, text: 'Dat telt als vierde plek. Van harte.' },
      { by: 'viktor', daysAgo: 6, language: 'en', text: 'Bench paper in the lab? Same idea, blue, absorbent, mostly dry when we bin it.' },
      { by: 'facilitator', daysAgo: 5.7, language: 'en', text: 'Five. Thank you, Viktor.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Koelelementen, 40 per week: wie heeft er iets aan?',
    about: { strategy: 'reuse', obstacle: null, tags: ['reststroom'] },
    by: 'orhan',
    daysAgo: 0.4,
    text: 'Elke levering van gekoelde medicijnen komt met gelpacks van 500 gram. Terugsturen mag niet van de groothandel, "niet gevalideerd". Ik geef ze aan klanten met een sportblessure, maar zoveel blessures zijn er niet in deze wijk. Ze zijn schoon en heel. Er liggen er nu 190.',
    replies: [
      {
        by: 'samir',
        daysAgo: 0.2,
        text: 'Keuken wil er misschien 30 voor de bezorging aan huis. Ik vraag het na. De rest: Buurtkeuken Stevenshof? Die zoeken altijd koeling, dacht ik.',
      },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'discussion',
    title: 'Wie betaalt de extra minuten?',
    about: { strategy: null, obstacle: 'costs', tags: [] },
    by: 'bregje',
    daysAgo: 83,
    text: 'Alles hier kost een paar minuten meer. Handen ontsmetten, opscheppen op zaal, herbruikbaar wassen. In een consult van tien minuten zijn twee minuten twintig procent. Ik ben vóór, maar waar komen ze vandaan?',
    replies: [
      { by: 'anouk', daysAgo: 82.6, text: 'Bij ons kwamen ze uit minder eczeem en dus minder ziekmeldingen. Dat is geen grap, maar het duurde een half jaar voor je het ziet.' },
      { by: 'philip', daysAgo: 82, text: 'Op papier komen ze uit de inkoop: wat je minder koopt kan naar uren. In de praktijk zijn dat twee potjes die elkaar niet kennen.' },
      { by: 'ineke', daysAgo: 81.5, text: 'Ik heb daar een cynisch antwoord op en een eerlijk antwoord. Het eerlijke: wij doen het in onze pauze en dat moet je dus niet willen.' },
      { by: 'bregje', daysAgo: 81.2, text: 'Precies daarom stel ik de vraag.' },
      {
        by: 'leonie',
        daysAgo: 80,
        text: 'Zou het helpen om bij elke proef ook de minuten te turven, naast de stuks? Dan zie je welke proef tijd kost en welke tijd oplevert. Die tweede soort bestaat, bijvoorbeeld niet meer spoelen of niet meer trekken aan een tweede handschoen.',
      },
      { by: 'facilitator', daysAgo: 79.5, text: 'Ik neem "minuten" op in het telformulier. En ik stel voor dat we beginnen met proeven die tijd opleveren.' },
      { by: 'maurits', daysAgo: 78, text: 'Voor wie met gemeentelijke contracten werkt: minuten zijn bespreekbaar als ze in de uitvraag staan, achteraf niet.' },
    ],
  },
]
