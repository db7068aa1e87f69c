import type { DemoThread } from './shape.ts'

export const horecaThreads2: DemoThread[] = [
  {
    group: 'halve-kliko',
    kind: 'question',
    title: '14.000 tie-wraps per festival. Wat dan wel?',
    about: { strategy: 'refuse', obstacle: null, tags: ['festival'] },
    by: 'quinten',
    daysAgo: 58,
    text: `Serieus geteld: 14.000, van licht tot zwaar. Doeken aan hekken, kabels aan truss, bordjes aan alles. Na afloop knipt iedereen ze door en liggen ze in het gras. Vorige editie hebben vrijwilligers twee dagen geraapt.

Wat ik al weet dat niet werkt:

| wat | waarom niet |
|---|---|
| touw | duurt vier keer zo lang, en niemand onder de 40 kan een fatsoenlijke knoop |
| herbruikbare tie-wraps | worden uit gewoonte toch doorgeknipt |
| bio-tie-wraps | breken in de zon |

Wie heeft een idee dat ook om 4 uur ’s nachts in de regen werkt?`,
    replies: [
      { by: 'joke', daysAgo: 57.8, text: 'Wij hangen spandoeken op met fietsbinnenbanden in stukken. Krijg je gratis.' },
      {
        by: 'femke',
        daysAgo: 57.5,
        accepted: true,
        text: `Elastieken met een bolletje (bungee balls) voor de doeken, klittenband op rol voor de kabels. Wij gebruiken ze voor tenten, al zes jaar dezelfde. Ze kosten rond de 60 cent per stuk bij 1.000, dus het is even slikken, maar je kunt ze met handschoenen aan losmaken en ze gaan niet kapot.

Belangrijkst: een andere kleur kiezen dan zwart. Onze ballen zijn oranje. Die vind je terug én niemand denkt dat hij ze door mag knippen.`,
      },
      { by: 'quinten', daysAgo: 57.3, text: 'Oranje, verdorie. Dat is het.' },
      { by: 'dewi', daysAgo: 56, text: 'Wij hebben een tas vol binnenbanden per week, mocht Jokes variant winnen.' },
      {
        by: 'quinten',
        daysAgo: 12,
        text: 'Update na een klein evenement (1.400 bezoekers): 600 ballen mee, 571 terug. Nul tie-wraps voor doeken, nog 90 voor spul dat echt vast moest. Opruimen van het hekwerk: 5 kwartier in plaats van een halve dag. Dat laatste had ik niet zien aankomen en daarmee is het in mijn begroting ineens wél te verkopen.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Rijst: hoe kook je precies genoeg?',
    about: { strategy: 'reduce', obstacle: null, tags: ['gft'] },
    by: 'tini',
    daysAgo: 9,
    text: `Beste allemaal, na de weegavond heb ik de rijst gewogen. Rauw erin: 31 kilo per week. Gekookt weggegooid: 9 kilo. Ik schaam me een beetje.

Het probleem is dat iedereen om zeven uur komt en dan kan ik niet nog eens twintig minuten wachten. Dus kook ik alles om half zes. Wie weet iets beters? Nasi van de dag erna doe ik al, daar zijn er grenzen aan.`,
    replies: [
      {
        by: 'zeynep',
        daysAgo: 8.9,
        text: 'Twee kleinere pannen, de tweede pas aanzetten als de eerste op de helft is. Dat klinkt kinderachtig maar het scheelt bij ons de helft.',
      },
      { by: 'member', daysAgo: 8.6, text: 'Kun je uit de kassa halen hoeveel borden er per half uur gaan? Wij deden dat met soep en het was elke week bijna hetzelfde.' },
      { by: 'tini', daysAgo: 8.5, text: 'De kassa is een la, Sanne.' },
      {
        by: 'tomas',
        daysAgo: 8,
        language: 'en',
        text: 'Tini, please don’t be ashamed, 9 kg cooked is only about 3.5 kg of raw rice. That is roughly 11 % of what you cook. I have seen canteens throw out a third.',
      },
      {
        by: 'femke',
        daysAgo: 7.6,
        accepted: true,
        text: `Zeynep heeft gelijk over de twee pannen. Ik zou nog één ding doen: schrijf vier weken lang alleen op hoe laat de eerste pan half leeg is. Daarna weet je hoe laat de tweede aan moet, en hoe groot. Bij partijen doe ik het zo met aardappelen en ik zit er nu zelden meer dan een kilo naast.

En warmhouden kan langer dan je denkt als hij boven de 60 blijft, dus de tweede mag best een kwartier te vroeg klaar zijn.`,
      },
      { by: 'tini', daysAgo: 3.2, text: 'Eerste week met twee pannen: 4 kilo weg in plaats van 9. Mijn zoon heeft een wekker gekocht met een kip erop.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Op wiens contract zet je de gft van zes zaken?',
    about: { strategy: 'recycle', obstacle: 'responsibility', tags: ['gft', 'samen inzamelen'] },
    by: 'facilitator',
    daysAgo: 26,
    text: `Uit de weegavond, van de tafel over wat je niet alleen kunt oplossen.

Zes zaken in één steeg hebben samen ongeveer 70 kilo gft per week. Apart is een eigen bak te duur, samen is het één ronde. Maar een inzamelaar wil één klant met één factuur, en niemand van de zes wil voor de andere vijf tekenen.

Wie heeft zoiets op papier gezet, ergens, voor wat dan ook? Een gedeelde parkeerplaats, een gezamenlijke portier? We nemen de antwoorden mee naar de rekenavond.`,
    session: 'weegavond',
    replies: [
      { by: 'driss', daysAgo: 25.7, text: 'Ik wil wel tekenen. Ik wil alleen niet bellen als de buurman niet betaalt.' },
      {
        by: 'henk',
        daysAgo: 25.2,
        text: 'Wat in een andere stad loopt: één zaak is de klant en iedereen legt per kwartaal vooraf in een potje. Is het potje leeg, dan komt de wagen niet. Klinkt streng, maar er is nooit ruzie over geweest.',
      },
      {
        by: 'karim',
        daysAgo: 24.3,
        text: 'Vanuit de regels: ieder bedrijf moet kunnen laten zien dat het zijn afval afgeeft aan een inzamelaar die dat mag. Met een kopie van het contract en een lijstje van wie er meedoet zou dat moeten kunnen, maar ik vraag het na bij een collega van toezicht. Ik wil niet dat jullie straks zes waarschuwingen krijgen omdat ik "moet kunnen" zei.',
      },
      {
        by: 'dewi',
        daysAgo: 19,
        text: 'Bij ons is het een coöperatie geworden omdat we precies dit probleem hadden met de loods. Dat is veel papier voor 70 kilo schillen. Een vereniging zonder notaris kan ook, maar dan ben je persoonlijk aansprakelijk, dus lees je eerst in.',
      },
      {
        by: 'karim',
        daysAgo: 5.1,
        text: 'Terug met antwoord. Toezicht kijkt of er een geldig contract is voor de plek waar de bak staat, en of de bak van iemand is. Een gedeelde bak mag als duidelijk is wie de houder is en welke zaken erop zitten. Een bordje met adressen op de bak is het advies. Dit is geen officiële brief, die krijg ik voor de rekenavond hopelijk rond.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Wie heeft een bordje dat jongeren wél lezen?',
    by: 'joke',
    daysAgo: 208,
    text: 'Kantine, twintig vrijwilligers tussen de 15 en 70. Wij hebben vier bakken en vier bordjes en alles zit in de dichtstbijzijnde. Laminaat helpt niet.',
    replies: [
      {
        by: 'aoife',
        daysAgo: 207.5,
        accepted: true,
        language: 'en',
        text: 'We glued the actual thing on the lid. A real cup, a real banana peel (plastic one, from a toy kitchen). People look at objects, not at words.',
      },
      {
        by: 'quinten',
        daysAgo: 207.1,
        text: 'Op een festival: minder openingen. Bak voor bekers heeft een rond gat, bak voor rest een klep. Dan denkt je hand na in plaats van je hoofd.',
      },
      {
        by: 'joke',
        daysAgo: 206.4,
        text: 'Speelgoedbanaan op de bak gelijmd. Hij is al twee keer gestolen, maar in de bak zit voor het eerst alleen gft. We kopen er een doos van.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Spoelwater van de leidingen: kan daar nog iets mee?',
    about: { strategy: 'repurpose', obstacle: null, tags: ['reststroom'] },
    by: 'wout',
    daysAgo: 17,
    text: `Om de vier weken spoelen we zes leidingen van 30 meter en gaat er 11 liter bier plus spoelmiddel het putje in. Bij jullie in de zaak gebeurt hetzelfde, maar dan bij elke tapinstallatie in de stad. Het bier dat vóór het middel uit de leiding komt is prima bier, alleen lauw en plat.

Heeft iemand daar een bestemming voor? Azijn heb ik geprobeerd, dat is gelukt, maar nu heb ik 60 liter azijn.`,
    replies: [
      { by: 'driss', daysAgo: 16.8, text: 'Ik wil best azijn. Maar 60 liter is veel friet.' },
      {
        by: 'lorenzo',
        daysAgo: 16.4,
        accepted: true,
        text: 'In het deeg. Plat bier in plaats van de helft van het water, geeft kleur. Drie liter per keer kan ik gebruiken, als ik het dezelfde dag krijg.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Kleinere borden op het buffet: het eten bleef liggen waar het lag',
    by: 'roos',
    daysAgo: 129,
    text: 'De borden kwamen tweedehands van een hotel dat ging verbouwen. De oude staan bij Femke.',
    learning: {
      situation:
        'Ontbijtbuffet, 46 kamers, gemiddeld 70 gasten. Van de borden kwam elke ochtend tussen de 5 en 6 kilo terug. Vooral ei, brood en meloen. Schaaltjes met kaas gingen elke dag ongeopend onder de folie door naar de kliko omdat ze twee uur buiten de koeling stonden.',
      obstacle: 'knowledge',
      tried:
        'Borden van 27 naar 21 centimeter. Opscheplepels een maat kleiner. Kaas en vleeswaren per halve schaal, bijvullen als hij leeg is. Het laatste half uur geen nieuwe schalen meer, wel iemand die vraagt of hij iets kan halen. Drie weken met grote borden gewogen, drie weken met kleine.',
      worked:
        'De borden deden het meeste: van 5,4 naar 3,9 kilo per ochtend, zonder één klacht. Het laatste half uur was lastiger, twee reviews over "karig". Daar zijn we op teruggekomen: we vullen nu wel bij maar per drie stuks. De lepels maakten niets uit, mensen scheppen dan gewoon vaker.',
      cost: '110 euro voor tachtig borden, en zes weken lang elke ochtend tien minuten wegen.',
      strategy: 'reduce',
      whoToAsk: 'Roos, liefst na tienen. Femke weet waar de oude borden staan.',
    },
    replies: [
      { by: 'femke', daysAgo: 128.6, text: 'En ze staan daar prima, ik heb er al drie bruiloften mee gedaan.' },
      { by: 'tomas', daysAgo: 128, language: 'en', text: 'This is a very clean comparison, thank you. Did the number of guests stay the same in both periods?' },
      { by: 'roos', daysAgo: 127.7, text: 'Bijna: 69 en 71 gemiddeld. Ik had geluk met het seizoen.' },
      { by: 'tini', daysAgo: 126, text: 'Bij mij kan dit niet, bij mij hoort het bord vol te zijn. Maar voor een hotel vind ik het heel knap.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'learning',
    title: 'Soepkommen met statiegeld: na zes weken gestopt',
    by: 'member',
    daysAgo: 181,
    text: 'De resterende 61 zijn te leen.',
    learning: {
      situation:
        'Wij verkopen rond de 40 soepjes per dag, ruim de helft om mee te nemen. Elke kom is een kartonnen beker met een laagje en een plastic deksel. Ik wilde daarvan af en we hadden 150 stevige kommen kunnen overnemen.',
      obstacle: 'structure',
      tried:
        'Kom voor 3 euro statiegeld, terugbrengen bij ons. Uitleg op de toonbank, ook in het Engels. Personeel getraind. Na twee weken ook terugbrengen bij de boekwinkel verderop, want die wilde graag helpen.',
      worked: `Van de 150 kommen waren er na zes weken nog 61. Niet gestolen, gewoon: in de kastjes op kantoren. Mensen vonden drie euro een prima prijs voor een leuk kommetje. De boekwinkel had er geen plek voor. En de vaatwasser werd de hele middag door kommen bezet, zodat de kopjes op waren. We zijn gestopt.

Wat ik nu anders zou doen: lelijke kommen, vijf euro, en pas beginnen als minstens vijf zaken dezelfde hebben.`,
      cost: 'Alles bij elkaar 340 euro, en een boze vaatwasser (de mens, niet de machine).',
      strategy: 'reuse',
    },
    replies: [
      {
        by: 'aoife',
        daysAgo: 180.5,
        language: 'en',
        text: 'Ugly cups are exactly why mine come back. They are hospital beige. Nobody wants a hospital beige cup in their kitchen. 88 of my 100 are still alive after ten months.',
      },
      { by: 'lorenzo', daysAgo: 180.1, text: 'Dank voor de eerlijkheid. Ik ga het dus ook niet doen.' },
      { by: 'member', daysAgo: 180, text: 'Dat is niet helemaal de conclusie die ik bedoelde, Lorenzo :)' },
      { by: 'lorenzo', daysAgo: 179.8, text: 'Met vijf zaken dezelfde kom wil ik praten. Eerder niet.' },
      { by: 'femke', daysAgo: 176, text: 'Mag ik ze lenen voor partijen? Bij mij komen ze wel terug want ik sta erbij.' },
      {
        by: 'admin',
        daysAgo: 174.3,
        text: 'Dank voor het opschrijven. Ik heb intern gevraagd of er ooit gekeken is naar een gedeeld systeem voor de binnenstad. Antwoord: ja, er ligt een verkenning, en die is niet verder gekomen door de vraag wie het verlies van kommen betaalt. Precies jouw punt dus.',
      },
    ],
  },
]
