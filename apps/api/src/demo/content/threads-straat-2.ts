import type { DemoThread } from './shape.ts'

export const straatThreads2: DemoThread[] = [
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'Kindzitjes: durven jullie die uit te lenen?',
    about: { strategy: 'reuse', obstacle: 'responsibility', tags: ['delen', 'verzekering'] },
    by: 'abdel',
    daysAgo: 8,
    text: 'Ik krijg per maand drie goede fietszitjes ingebracht. Verkopen wil ik ze niet, want ik weet niet of ermee gevallen is. Weggooien is zonde. Voor een deelschuur zou het ideaal zijn (oma krijgt kleinkind, drie dagen). Maar als het misgaat is het een kind en geen ladder.',
    replies: [
      { by: 'truus', daysAgo: 7.9, text: 'Als de oma erbij is mag het van mij.' },
      {
        by: 'loes',
        daysAgo: 7.3,
        text: 'Hier ben ik voorzichtig. Bij een ladder kun je zelf zien of hij deugt, bij een zitje met een haarscheur niet. Ik zou het niet doen zonder iemand die ze keurt en dat opschrijft. Zou jij dat willen zijn?',
      },
      { by: 'abdel', daysAgo: 7, text: 'Keuren kan ik, gordels en frame zie ik wel. Of hij van binnen goed is, nee. Dan doe ik liever niks.' },
      {
        by: 'jeroen',
        daysAgo: 6.4,
        accepted: true,
        text: 'Bij ons op de lijst "nemen we niet": helmen, kindzitjes, autostoeltjes, klimspullen. Alles waar je leven van afhangt en je niet ziet of het kapot is.',
      },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'learning',
    title: 'Een schrift werkt beter dan de app',
    used: [{ by: 'nico', daysAgo: 30, outcome: 'worked', text: 'In de trapkast. Er staan al vier mensen in die ik niet kende.' }],
    madeOf: 'Borg of vertrouwen?',
    by: 'truus',
    daysAgo: 58,
    text: 'Kosten: 1,89. Van het touwtje weet ik het niet meer.',
    learning: {
      situation: 'Onze straat, 32 huizen, van 4 tot 91 jaar. Twee jaar geleden kregen we een app van een aardige jongen. Met foto’s en punten.',
      obstacle: 'facilitation',
      tried: 'De app, anderhalf jaar. Daarna een schrift aan een touwtje in de kast.',
      worked: `In de app stonden 140 spullen en er werd 11 keer per maand iets geleend, altijd door dezelfde zes huizen. In het schrift staan 51 spullen en we zitten op 26 keer, door 23 huizen. Want bij het schrift moet je naar de kast, en bij de kast staat altijd wel iemand. Mevrouw van nummer 34 leent niets maar komt elke week lezen wie wat heeft.

Wat je kwijtraakt: je weet niet op afstand of iets er is. Daar is een jongere boos over. Die heeft gelijk, maar hij komt nu wel langs om het te vertellen.`,
      strategy: 'reuse',
    },
    replies: [
      { by: 'jeroen', daysAgo: 57.7, text: 'Als man van de spreadsheet doet dit zeer. Mag ik jouw schrift eens overtypen? Dan kan ik het vergelijken met ons.' },
      { by: 'truus', daysAgo: 57.6, text: 'Kom maar met je laptop, er is soep.' },
      { by: 'floor', daysAgo: 57, text: 'dit is eigenlijk precies hoe onze koelkast werkt' },
      { by: 'wendela', daysAgo: 55.9, text: 'Truus, ik lees dit voor op de eerste avond van elke nieuwe straat, als het mag.' },
      {
        by: 'jeroen',
        daysAgo: 31,
        text: 'Overgetypt. 312 regels, waarvan 9 onleesbaar. De top vijf bij haar: ladder, kruiwagen, gourmet, naaimachine, tapijtreiniger. Bij ons: ladder, boor, hogedrukspuit, partytent, aanhanger. We gaan de tapijtreiniger en de hogedrukspuit ruilen.',
      },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'learning',
    title: 'Weggeefkast: na vier maanden een stortplek',
    by: 'babs',
    daysAgo: 166,
    text: 'Ik zeg nu: eerst het raam, dan de kast. En één regel: past het niet in de kast, dan past het hier niet. Ja, van mij. Een regel.',
    learning: {
      situation: 'Zeven kasten neergezet in één seizoen, met subsidie en een lint. Ik wilde er zo snel mogelijk veel.',
      obstacle: 'responsibility',
      tried: 'Kast van sloophout, open dag en nacht, geen regels want regels schrikken af.',
      worked:
        'Vijf gaan goed. Twee zijn we kwijtgeraakt aan natte matrassen, videobanden en een keer een halve haring. De gemeente haalde er een weg en ze hadden gelijk. Het verschil zat niet in de buurt, wel in **wie erop uitkijkt**. Alle vijf die goed lopen staan tegenover een raam van iemand die zich ermee bemoeit. De twee die misgingen stonden mooi centraal, van niemand dus.',
      strategy: 'reuse',
    },
    replies: [
      { by: 'karim', daysAgo: 165.5, text: 'Dank dat je dit zo opschrijft. Wij hebben intern ook geleerd, namelijk dat bellen vóór het weghalen beter was geweest.' },
      { by: 'truus', daysAgo: 165, text: 'Een halve haring is toch zonde.' },
      { by: 'zeynep', daysAgo: 164, text: 'Zelfde met onze koelkast bij de ingang. Die staat nu binnen, achter de balie, en is nooit meer vies geweest.' },
      { by: 'raoul', daysAgo: 163.2, text: 'Onze kast hangt bij de fietsenstalling en daar kijkt niemand op uit. Ik verhuis hem naar het raam van kantoor.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'learning',
    title: 'Zes geleende boormachines gekeurd, twee direct eruit',
    by: 'raoul',
    daysAgo: 47,
    text: 'Wij doen dit op woensdag. Het mooiste: Dylan (17) keurde de boor van zijn eigen opa af. Die naam mag van hem.',
    learning: {
      situation: 'Voor de schuren kijken wij gereedschap na. Zes boormachines uit drie straten, allemaal "doet het prima".',
      obstacle: 'knowledge',
      tried: 'Snoer, stekker, behuizing, koolborstels, en gemeten met een tester van school. Jongeren doen het, ik teken.',
      worked:
        'Twee eruit: een snoer dat vlak voor de machine gebroken was (je zag het niet, je voelde het) en een behuizing met een barst en een lekstroom die veel te hoog was. Van de vier andere hadden er drie versleten koolborstels, die kosten 6 euro. De twee afgekeurde zijn nu ook weer goed: nieuw snoer van 9 euro, en uit twee behuizingen één gemaakt.',
      cost: 'Per machine een half uur en 5 euro aan onderdelen.',
      strategy: 'repair',
      whoToAsk: 'Raoul, woensdag in de werkplaats. Ruud heeft koolborstels voor bijna elk merk.',
    },
    replies: [
      { by: 'ruud', daysAgo: 46.5, text: 'Koolborstels heb ik voor bijna elk merk, ook van vóór zijn tijd. Stuur hem maar.' },
      { by: 'nico', daysAgo: 46.2, text: 'Wat was de grens voor de lekstroom? En met welke spanning is de isolatie gemeten?' },
      { by: 'raoul', daysAgo: 45.8, text: '500 volt, en we houden de grens aan die op het blad van de cursus staat. Kom woensdag kijken, dan leer je het van Dylan.' },
      { by: 'nico', daysAgo: 44.9, text: 'Geweest. Hij legt het beter uit dan ik vroeger deed.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'learning',
    title: 'Reparatietafel: 214 apparaten, wat ging er mee naar huis?',
    by: 'moderator',
    daysAgo: 85,
    text: 'Lijst en vakjes zijn over te nemen. Tomás heeft de som nagekeken.',
    learning: {
      situation: 'Elke zaterdag een tafel op het Kooiplein. We hielden nooit iets bij, en als iemand vroeg wat het oplevert zei ik "veel". Ik wilde weten of dat waar was.',
      obstacle: 'knowledge',
      tried: 'Een half jaar lang per apparaat vier vakjes: wat, kapot aan, gelukt ja/nee, en de reden als het niet lukte.',
      worked: `Van de 214 gingen er 131 heel naar huis (61 procent).

| soort | binnen | gelukt |
|---|---|---|
| lampen | 38 | 35 |
| koffie en water | 52 | 24 |
| stofzuigers | 41 | 29 |
| naaimachines | 17 | 15 |
| alles met een accu | 66 | 28 |

De reden bij nee was 44 keer "niet open te krijgen zonder slopen" en 27 keer "onderdeel te duur". Maar 12 keer wisten we het gewoon niet. En wat ik niet in een vakje kreeg: van de 131 zijn er minstens twintig gerepareerd door de eigenaar zelf, met één van ons ernaast.`,
      strategy: 'repair',
    },
    replies: [
      { by: 'jeroen', daysAgo: 84.8, text: '38+52+41+17+66 = 214. Ik kan het niet laten.' },
      { by: 'amber', daysAgo: 84, text: '66 keer een accu. Ik ga daar met mijn tweedejaars een les van maken, openmaken zonder slopen.' },
      { by: 'member', daysAgo: 83.5, text: 'Onze melkopschuimer is er een van de 24. Leeft nog!' },
      { by: 'babs', daysAgo: 83, text: 'Kunnen we de 44 niet te openen dingen terugsturen naar de fabriek, met een briefje? Alle 44 op één dag?' },
      { by: 'moderator', daysAgo: 82.7, text: 'Babs, daar ben ik niet tegen.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'learning',
    title: 'Een straatfeest zonder iets te kopen',
    by: 'wendela',
    daysAgo: 32,
    text: 'De lijst met uren is er nog. Er staan er elf open.',
    learning: {
      situation: 'Onze straat bestaat zestig jaar. Het comité had een lijst van 420 euro: bekers, slingers, springkussen, cadeautjes. Iemand zei: wat als we niets kopen?',
      obstacle: 'goal',
      tried:
        'Regel: eten en drinken mag, verder niets nieuws. Iedereen bracht een stoel, een bord en een glas. Slingers uit oude lakens, genaaid door de naaiclub. Springkussen werd een waterbaan van een dekzeil. Cadeautjes: iedereen verloot een uur (grasmaaien, voorlezen, auto wassen).',
      worked:
        'Uitgegeven: 74 euro, allemaal aan eten. Afval: één kliko voor 90 mensen. Drie glazen gebroken. Twee dingen gingen niet goed: mensen die kwamen aanwaaien hadden geen bord en voelden zich te gast in de verkeerde zin, en de vaat van de gezamenlijke schalen kwam neer op drie vrouwen boven de zestig. Volgend jaar: tien borden extra en een afwasrooster met mannen erin.',
      strategy: 'refuse',
    },
    replies: [
      { by: 'truus', daysAgo: 31.8, text: 'Ik was één van die drie. Het was gezellig maar Wendela heeft gelijk.' },
      { by: 'nico', daysAgo: 31.5, text: 'Ik heb me opgegeven voor het rooster. Zwart op wit.' },
      {
        by: 'babs',
        daysAgo: 31.2,
        text: 'EINDELIJK een les over niet kopen. Er staan er in heel deze gemeenschap bijna geen, ik heb het nagezocht. Het gaat altijd over wat je met spullen doet als je ze al hebt.',
      },
      { by: 'lotte', daysAgo: 30, text: 'De uren vind ik het mooist. In ons complex aan de overkant zou dat ook kunnen. Zet je het ook op GaGoed? Dan zien mijn bewoners het.' },
      {
        by: 'admin',
        daysAgo: 29,
        text: 'Babs, dat getal (bijna geen) heb ik ook gezien en het klopt met wat het onderzoek van de hogeschool destijds vond: iedereen denkt bij circulair aan hergebruik en recyclen, bijna niemand aan minder. Ik neem dit feest mee in mijn presentatie voor collega’s.',
      },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'discussion',
    title: 'Borg of vertrouwen?',
    about: { strategy: 'reuse', obstacle: 'responsibility', tags: ['delen'] },
    by: 'wendela',
    daysAgo: 37,
    text: 'In vier straten vragen ze borg, in vijf niet. Ik begeleid ze allebei en ik merk dat mensen het heel principieel maken. Dus graag met voorbeelden uit je eigen schuur: wat kwam er niet terug, en had borg dat voorkomen?',
    replies: [
      { by: 'truus', daysAgo: 36.9, text: 'In 7 jaar: een gourmetstel en een schaar. De schaar lag bij mijzelf.' },
      {
        by: 'jeroen',
        daysAgo: 36.7,
        text: 'In 14 maanden 460 uitleningen, 4 keer niet terug, waarvan 3 gewoon vergeten. Wij vragen 20 euro borg boven een waarde van 100. Dat kost mij per maand een uur administratie. Als ik het optel heb ik dus 14 uur besteed aan één verdwenen stanleymes.',
      },
      { by: 'floor', daysAgo: 36.5, text: 'met borg hadden wij nooit iets geleend, 20 euro is bij ons 4 dagen eten' },
      { by: 'nico', daysAgo: 36, text: 'Bij een gezamenlijke hogedrukspuit van 380 euro wil ik toch graag iets. Niet uit wantrouwen. Als hij weg is heeft niemand hem meer.' },
      {
        by: 'raoul',
        daysAgo: 35.6,
        text: 'Wij vragen geen geld maar een naam en een gezicht. Eerste keer kom je met iemand mee die we kennen. Dat sluit wel mensen uit die niemand kennen, dat weet ik.',
      },
      { by: 'zeynep', daysAgo: 35.2, text: 'Precies die mensen wil je erbij. Bij ons mag je eerste keer twee uur lenen, terwijl er open is. Daarna langer.' },
      { by: 'abdel', daysAgo: 34.5, text: 'Leenfietsen: met borg 0 weg, zonder borg 6 van de 10 weg. Maar dat is een fiets, en Leiden.' },
      { by: 'babs', daysAgo: 34, text: 'Iedereen rekent met wat er wegraakt. Niemand rekent met wie er niet komt.' },
      {
        by: 'wendela',
        daysAgo: 33,
        text: 'Dank. Ik maak er een kaart van: *klein spul nooit borg, eerste keer kort, duur spul samen beslissen.* Met Babs d’r laatste zin eronder, want daar heb ik geen antwoord op.',
      },
      {
        by: 'loes',
        daysAgo: 31.5,
        text: 'Voor dure dingen kan ook: een pot van 2 euro per huishouden per jaar waaruit je vervangt wat weg is. Technisch gezien is dat een verzekering, maar zeg dat niet hardop.',
      },
    ],
  },
]
