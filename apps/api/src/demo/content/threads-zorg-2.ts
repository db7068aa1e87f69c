import type { DemoThread } from './shape.ts'

export const zorgThreads2: DemoThread[] = [
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Wie heeft een isolatiejas die 75 keer gewassen kan worden?',
    about: { strategy: 'reuse', obstacle: 'supply', tags: ['isolatiejassen', 'aanbesteden'] },
    by: 'philip',
    daysAgo: 192,
    text: 'Wij zoeken een herbruikbare isolatiejas ter vervanging van ca. 30.000 wegwerpjassen per jaar. Leveranciers noemen 75 tot 100 wassingen. Ik wil ervaring van een gebruiker, geen folder. Vooral: wat begeeft het eerst?',
    replies: [
      { by: 'carla', daysAgo: 191, text: 'De drukknopen en de manchet. Altijd. Ik heb er voor een verpleeghuis 40 gerepareerd, de stof zelf was nog prima.' },
      { by: 'samir', daysAgo: 189.5, text: 'En de wasserij moet ze willen sorteren. Die van ons wil geen tweede soort jas in de stroom.' },
      { by: 'philip', daysAgo: 186, text: 'Dank. Nog niet gevonden wat ik zoek: iemand met wastellingen over een heel jaar.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Wie krijgt de anesthesiegassen uit het dak?',
    by: 'ineke',
    daysAgo: 47,
    text: 'Nee, serieus. We vangen niets op. Er schijnen systemen te zijn die narcosegas terugwinnen. Een anesthesioloog bij ons zegt dat minder gebruiken veel meer doet dan opvangen. Weet iemand hoe dat zit?',
    replies: [
      {
        by: 'tomas',
        daysAgo: 46.7,
        language: 'en',
        text: 'Your anaesthesiologist is right as far as I have read. Some gases have thousands of times the effect of CO₂ and capturing them is still inefficient. Low flow, and avoiding the worst gas altogether, comes first. Desflurane has been restricted in the EU for this reason, I believe.',
      },
      { by: 'chandra', daysAgo: 46.1, text: 'Niet mijn terrein. Op het landelijke netwerk voor groene OK’s staat hier volgens mij veel over.' },
      {
        by: 'ineke',
        daysAgo: 45.8,
        accepted: true,
        text: 'Ik beantwoord mezelf maar, na een koffie met de anesthesie: we gebruiken het ergste gas al twee jaar niet meer en de stroom staat standaard laag. Wat er over is zit voor het grootste deel in lachgas, en dat lekt uit de leidingen in het gebouw. Ze hebben gemeten dat er meer verdwijnt dan er gebruikt wordt. Dichtdraaien dus, en losse flesjes. Geen apparaat nodig.',
      },
      {
        by: 'facilitator',
        daysAgo: 45.5,
        text: 'Wie van de andere locaties weet eigenlijk hoe het met de lachgasleidingen in het eigen gebouw zit? Mag ook een bericht aan mij zijn.',
      },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'learning',
    title: 'Handschoenen uit bij bedden en eten: 31.000 minder in vier maanden',
    by: 'anouk',
    daysAgo: 67,
    text: 'Voor de teamavond heb ik vier vragen op een kaartje gezet. Wie die wil hebben, stuur ik ze.',
    learning: {
      situation:
        'Verpleeghuis, 84 bewoners. We bestelden 22.000 handschoenen per maand. Collega’s droegen ze bij alles, ook bij het smeren van een boterham. Veel collega’s hadden er eczeem van.',
      obstacle: 'motivation',
      tried:
        'Eerst twee weken dozen geteld. Toen een teamavond waarin iedereen mocht zeggen waarom hij ze draagt. Antwoorden: "voor mijzelf", "omdat het hoort", "familie vindt het netjes". Daarna de dozen uit de kamers gehaald en alleen nog op de verzorgingskar en in de badkamer. Handalcohol op elke plek waar een doos hing.',
      worked:
        'Na vier maanden 14.000 per maand in plaats van 22.000. Eczeemklachten van elf naar vier collega’s, dat was voor het team belangrijker dan het milieu. Geen verschil in infecties, al zegt Chandra terecht dat vier maanden kort is. Wat niet werkte: de poster. En de nachtdienst hadden we vergeten te vragen, die hing de dozen terug.',
      cost: 'Handalcohol en een teamavond met bitterballen, samen zo’n 280 euro. We bestellen nu 600 euro per maand minder.',
      strategy: 'refuse',
      whoToAsk: 'Anouk, ik kom ook wel langs. Over de cijfers weet Chandra meer.',
    },
    replies: [
      { by: 'bregje', daysAgo: 66.8, text: '"Voor mijzelf" hoor ik ook. Wat zei je dan?' },
      { by: 'anouk', daysAgo: 66.5, text: 'Niks. Ik vroeg wie er eczeem had. Toen gingen er elf handen omhoog.' },
      { by: 'chandra', daysAgo: 65.9, text: 'Zo hoort het. Ik wil de cijfers na een jaar graag nog eens zien, want een winter met griep is de echte toets.' },
      { by: 'ineke', daysAgo: 65, text: 'Voor de nachtdienst zou ik een apart plaatsje in de hemel willen reserveren.' },
      { by: 'philip', daysAgo: 64, text: 'Even voor de zekerheid: zelfde doosgrootte in beide perioden? Wij zijn in die tijd van 200 naar 250 stuks per doos gegaan.' },
      { by: 'anouk', daysAgo: 63.6, text: 'Zelfde doos. Ik ben het in het magazijn gaan nakijken want ik schrok ervan.' },
      { by: 'maurits', daysAgo: 60.2, text: 'Ik gebruik "22.000 naar 14.000" in een gesprek over onze zorgcontracten, als voorbeeld dat minder inkopen ook inkopen is.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'learning',
    title: 'Blauw wikkelvlies apart inzamelen kan, maar de baal moet droog zijn',
    by: 'samir',
    daysAgo: 146,
    text: 'Ik ben er blij mee en toch: het beste vlies is geen vlies. We testen nu containers van metaal voor 12 netten.',
    learning: {
      situation:
        'Om elk steriel instrumentennet zit blauw polypropyleen vlies. Schoon als het eraf gaat, want de patiënt is er nog niet. Bij ons 7.900 kilo per jaar bij het ziekenhuisafval.',
      obstacle: 'supply',
      tried: 'Blauwe zak op de voorbereidingsruimte van zes OK’s, vóór de patiënt binnenkomt. Geperst in balen van 90 kilo. Afnemer gevonden die er korrels van maakt.',
      worked:
        'Technisch goed. Na tien weken de eerste baal teruggekregen: nat, en er zaten twee hechtingsverpakkingen in. Balen stonden onder een afdak aan de verkeerde kant. Nu in een droge gang, met brandweer overlegd, en één persoon die voor het persen kijkt. We halen nu 4.600 kilo per jaar, de rest is te vuil of wordt vergeten. Opbrengst: nul. Besparing op verbranden: 1.100 euro. Arbeid: meer dan dat.',
      strategy: 'recycle',
    },
    replies: [
      { by: 'henk', daysAgo: 145.5, text: 'Nat is altijd het probleem. Of er ligt een broodje in.' },
      {
        by: 'philip',
        daysAgo: 144.8,
        text: 'De metalen containers kosten 600 per stuk en gaan jaren mee. In de business case zit de arbeid van het inpakken, en dan kom je uit op zo’n vier jaar.',
      },
      { by: 'ineke', daysAgo: 144, text: 'Ze zijn ook zwaar. Vraag mijn schouders.' },
      { by: 'samir', daysAgo: 143.7, text: 'Dat staat in de test als meetpunt. Echt waar.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'learning',
    title: 'Refilling pipette tip racks instead of buying new boxes',
    by: 'viktor',
    daysAgo: 51,
    language: 'en',
    text: 'Happy to show it. Bring a friend from another lab, with more volume we could ask for the filter tips too.',
    learning: {
      situation:
        'We use about 210,000 pipette tips a year. Each rack of 96 came in a plastic box with a lid, in a bag, in a carton. The boxes are sturdy. We were throwing away 2,200 of them a year.',
      obstacle: 'awareness',
      tried:
        'Switched two of five tip sizes to stacked refills. Old boxes go through our own autoclave. Colour sticker per cycle, after five stickers the box retires to the screw collection.',
      worked:
        'Plastic for those sizes went down by roughly 60 % by weight, price per tip down by 9 %. It costs a technician 50 minutes per week. Two groups went back to full boxes for RNA work because they did not trust our autoclave, and I think they are wrong but it is their experiment. Filter tips are not available as refills from our supplier.',
      strategy: 'reuse',
    },
    replies: [
      { by: 'tomas', daysAgo: 50.5, language: 'en', text: 'Good that you mention the 50 minutes. Do you count that as a cost or as a habit?' },
      { by: 'viktor', daysAgo: 50.3, language: 'en', text: 'As a cost until someone complains, then as team building.' },
      { by: 'chandra', daysAgo: 49.8, text: 'Vijf stickers vind ik een mooi systeem. Simpel en iedereen ziet het.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'learning',
    title: 'Aparte bakken op de OK: na drie weken weer weg',
    by: 'ineke',
    daysAgo: 121,
    text: 'Tweede poging start als we een kamer hebben waar we eerst een dag met tape op de vloer mogen plakken.',
    learning: {
      situation: 'Acht operatiekamers. We wilden papier, folie en hard plastic apart, want van het afval op een OK is een groot deel verpakking die nooit bij de patiënt komt.',
      obstacle: 'structure',
      tried: 'Drie bakken per kamer, met plaatjes. Introductie op een teamoverleg. Enthousiasme van twee mensen, van wie ik er een was.',
      worked: `In week één ging het goed. In week twee waren die twee mensen vrij. In week drie stonden de bakken op de gang "omdat ze in de weg stonden bij de C-boog", en dat wás ook zo. Schoonmaak gooide alles bij elkaar omdat zij geen bericht had gehad.

Wat ik ervan leerde: de plek in de kamer moet je bedenken met degene die er het meeste last van heeft. De schoonmaak begint niet ná jouw proef, die is jouw proef. En als iets aan twee mensen hangt is het geen proef maar een hobby.`,
      strategy: 'recycle',
    },
    replies: [
      { by: 'samir', daysAgo: 120.6, text: 'Ik had moeten zorgen dat mijn mensen het wisten. Dit was voor de helft mijn fout.' },
      { by: 'ineke', daysAgo: 120.4, text: 'Derde deel. Maar lief.' },
      {
        by: 'leonie',
        daysAgo: 119.5,
        text: 'Bij de tweede poging help ik graag met de tape. Kan ik daarvoor een ochtend meelopen terwijl er nog niets verandert? Dan weten we wie er wanneer langs die plek moet.',
      },
      { by: 'facilitator', daysAgo: 118, text: 'Dank je Ineke. Dit lezen mensen later terug als zij beginnen.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'learning',
    title: 'Isolatiejassen herstellen: drie euro per jas, tot de stof op is',
    by: 'carla',
    daysAgo: 41,
    text: 'Ik kan er 60 per week. Anouk heeft de lijst met wat wel en niet hersteld mag worden, Chandra heeft hem nagekeken.',
    learning: {
      situation: 'Het verpleeghuis heeft 240 herbruikbare jassen. Na een jaar waren er 90 afgekeurd. Ik mocht ze bekijken: bij 71 was alleen een drukknoop of een manchet stuk.',
      obstacle: 'supply',
      tried:
        'Knopen vervangen door sterkere, manchet dubbel gestikt. Getekend waar de stof dun wordt tegen het licht. Met de wasserij afgesproken dat zij kapotte jassen in een aparte zak doen.',
      worked:
        '68 terug in gebruik, 3 uitgevallen bij de test met water. Gemiddeld 3 euro per jas tegen 19 nieuw. Na acht maanden is van de 68 ongeveer de helft nog heel, dus je wint een half leven en niet een heel leven. Een knoop moet tegen 75 graden kunnen, dat wist ik niet van de eerste honderd.',
      strategy: 'repair',
    },
    replies: [
      { by: 'philip', daysAgo: 40.6, text: 'Dit beantwoordt voor een deel mijn oude vraag over wat het eerst stukgaat. Mag ik je uitnodigen bij ons magazijn?' },
      { by: 'carla', daysAgo: 40.5, text: 'Ja hoor. Ik neem mijn lamp mee.' },
      { by: 'anouk', daysAgo: 39, text: 'Nog nooit zo’n nuchtere leverancier gehad. Ze keurde er zelf drie af die ik had laten zitten.' },
      { by: 'orhan', daysAgo: 38, text: 'Doe je ook tilmatten? Ik bezorg bij een instelling die ze met tape plakt.' },
      { by: 'carla', daysAgo: 37.8, text: 'Nee. Daar hangt iemand in. Dat moet de fabrikant doen, en die tape moet er vandaag nog af.' },
    ],
  },
]
