import type { DemoThread } from './shape.ts'

export const winkelThreads2: DemoThread[] = [
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: '6.000 plastic gordijnringen, wie?',
    by: 'carla',
    daysAgo: 5.2,
    text: 'Uit een hotel. Witte ringen, 25 mm, allemaal gelijk, goed. Ik kan ze niet in mijn gordijnen kwijt want niemand gebruikt ze nog. Smelten mag wat mij betreft niet de eerste gedachte zijn.',
    replies: [{ by: 'hedwig', daysAgo: 4.9, text: '(Rijgkralen voor heel grote kinderhanden? Nee, ik weet het. Maar vraag eens bij de kinderopvang.)' }],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: 'Accu’s van elektrische fietsen: wie durft ze open te maken?',
    about: { strategy: 'repair', obstacle: 'knowledge', tags: ['accu’s', 'keuring'] },
    by: 'abdel',
    daysAgo: 13,
    text: 'Ik heb er 40 staan. De helft is niet kapot, daar is één cel van leeg of het printje praat niet meer met de fiets. Fabrikant zegt: nieuwe accu, 650 euro. Ik wil ze niet zelf openmaken, een klant van mij had brand. Is er iemand die dit netjes doet, met papieren?',
    replies: [
      {
        by: 'thijmen',
        daysAgo: 12.8,
        text: 'Technisch kan ik het, en ik doe het niet. Lithium repareren doe je in een ruimte die daarvoor bedoeld is. Bij mij staat er karton naast.',
      },
      {
        by: 'yusuf',
        daysAgo: 12.1,
        text: 'Er zijn bedrijven die cellen vervangen en opnieuw testen, ik geloof rond de 250 tot 300 euro. Maar niet elk merk, sommige accu’s gaan op slot als je ze opent. Check dat eerst per merk. Hoe bewaar jij ze nu?',
      },
      { by: 'abdel', daysAgo: 12, text: 'In een metalen kist, buiten, onder een afdak.' },
      { by: 'moderator', daysAgo: 11.5, text: 'Mooi dat je dat doet. Bij de reparatietafel nemen we ze helemaal niet aan om die reden.' },
      {
        by: 'abdel',
        daysAgo: 2,
        text: 'Gesproken met een bedrijf in Brabant. 280 euro, een jaar garantie, minimaal tien tegelijk van hetzelfde merk. Ik heb er zeven. Wie kent een fietsenmaker met drie?',
      },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'learning',
    title: 'Boormachines verhuren: 61 keer gevraagd, 9 keer gehuurd',
    by: 'ruud',
    daysAgo: 141,
    text: 'Mijn vader zei al: verhuren is verkopen met extra werk. Hij bedoelde het anders.',
    learning: {
      situation: 'Klanten kopen een boormachine van 89 euro voor vier gaatjes. Mijn dochter vond dat we moesten verhuren. Ik had er drie staan die toch niet verkochten.',
      obstacle: 'time',
      tried: '12 euro per dag, 50 borg, legitimatie erbij. Bordje bij de kassa en in de etalage. Vijf maanden.',
      worked: `61 mensen vroegen ernaar, 9 huurden er een. De rest zei: twaalf euro én twee keer heen en weer, dan koop ik hem wel. Twee kwamen terug met een verbrande koolborstel. Onder de streep 40 euro verdiend en daar heb ik een middag per maand voor staan invullen.

Wat wél werkte: ik zeg nu "ga eerst bij de schuur in je straat kijken". Dat klinkt dom voor een winkelier, maar die mensen kopen hun boortjes en pluggen hier.`,
      strategy: 'rethink',
    },
    replies: [
      { by: 'judith', daysAgo: 140.4, text: 'Wat had de prijs moeten zijn om er 30 te verhuren, denk je? Of lag het meer aan het twee keer heen en weer?' },
      { by: 'ruud', daysAgo: 140.2, text: 'Vijf euro en thuis laten bezorgen. Dan leg ik er dus dubbel op toe.' },
      {
        by: 'jasmijn',
        daysAgo: 139,
        text: 'Het mooie is dat je er dus minder verkoopt en dat toch opschrijft. Dat je doorverwijst naar een deelschuur vind ik de echte uitkomst.',
      },
      { by: 'ruud', daysAgo: 138.8, text: 'Minder boren, meer pluggen. Ik mopper niet.' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'learning',
    title: 'Repareren op vaste tijden: kortere rij, betere marge',
    by: 'abdel',
    daysAgo: 111,
    text: 'Kost niets behalve nee leren zeggen.',
    learning: {
      situation:
        'Mensen kwamen de hele dag binnen met "kunt u even kijken". Ik zat nooit langer dan tien minuten aan één fiets. Reparatie leverde per uur minder op dan de verkoop van lampjes.',
      obstacle: 'time',
      tried:
        'Reparatie van 8 tot 12 met de deur dicht, op afspraak, en een bankje buiten voor kleine dingen tussen 16 en 17 uur. Vaste prijzen op een bord. Gebruikte onderdelen als eerste keus, nieuw alleen als de klant erom vraagt.',
      worked:
        'Van 9 naar 14 reparaties per dag met dezelfde mensen. Marge per uur van 31 naar 52 euro. Gebruikte onderdelen: eerst wilde niemand, toen heb ik de prijzen naast elkaar gezet (achterwiel nieuw 95, gebruikt 40) en nu kiest twee op de drie gebruikt. Verloren: een paar klanten die om drie uur ’s middags met een lekke band staan. Die plakken nu zelf op het bankje, pomp en solutie liggen er.',
      strategy: 'repair',
    },
    replies: [
      { by: 'thijmen', daysAgo: 110.6, text: 'Deur dicht. Ik wou dat ik dat durfde.' },
      { by: 'abdel', daysAgo: 110.5, text: 'Eerste week heb ik het zelf drie keer opengedaan.' },
      { by: 'yusuf', daysAgo: 109, text: 'Bij witgoed kan het niet, wij moeten naar de mensen toe. Maar vaste prijzen naast elkaar zetten heb ik gejat en het werkt.' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'learning',
    title: 'Stofrestanten per kilo verkopen, niet per meter',
    by: 'carla',
    daysAgo: 73,
    text: 'Kosten: 160 euro voor een tweedehands weegschaal. Mijn keukending van 35 mocht niet, want wie op gewicht verkoopt heeft een geijkte nodig. Dat wist ik eerst niet, dus ik zeg het er maar bij.',
    learning: {
      situation: 'Restanten onder de anderhalve meter. Per jaar gooide ik 300 kilo weg, want voor een klant is 80 centimeter "net niks".',
      obstacle: 'visibility',
      tried: 'Mandje "per meter, halve prijs": bleef liggen. Daarna alles op kleur in vier grote manden, met een weegschaal ernaast. 9 euro per kilo, jij zoekt uit.',
      worked:
        '260 van de 300 kilo weg in een jaar. Mensen kijken niet meer of het groot genoeg is, ze pakken wat ze mooi vinden. Kinderen ook. Eén nadeel: je verkoopt goede stof van 30 euro de meter voor wat een kilo weegt. Zijde is licht. De zijde ligt nu achter.',
      strategy: 'repurpose',
    },
    replies: [
      { by: 'jasmijn', daysAgo: 72.5, text: 'Dat klopt van de ijk, en het stickertje verloopt. Bij ons kwamen ze het echt controleren.' },
      { by: 'hedwig', daysAgo: 72, text: 'Ik kocht er voor 4,50 en heb nu gordijntjes voor drie poppenhuizen. Reclame mag hier niet maar dit is een getuigenis.' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'learning',
    title: 'Wasmachines per wasbeurt: na acht maanden weer uit de etalage',
    by: 'yusuf',
    daysAgo: 99,
    text: 'Wie het opnieuw wil proberen krijgt mijn contract en mijn rekensheet. Met een woningcorporatie als klant zou het misschien kunnen, die denkt in twintig jaar.',
    learning: {
      situation:
        'Idee: de klant koopt geen machine maar betaalt 60 cent per wasbeurt. Machine blijft van mij, ik repareer, hij gaat twintig jaar mee en alles komt terug. Ik vond het prachtig, nog steeds.',
      obstacle: 'horizon',
      tried: 'Twaalf degelijke machines ingekocht, 14.000 euro. Teller erin. Contract laten maken (1.900). Studentenhuizen en gezinnen.',
      worked: `Na acht maanden: gemiddeld 3 wassen per week per machine, ik had 5 nodig om de rente te betalen. Twee huishoudens betaalden niet en dan sta je dus als winkelier een wasmachine uit een badkamer te halen. De bank zag twaalf machines niet als bezit maar als risico. Ik ben gestopt, de machines zijn als gebruikt verkocht met een klein verlies.

Technisch klopte alles. Mijn geld zit alleen acht jaar vast en dat van de concurrent na drie dagen niet.`,
      strategy: 'rethink',
    },
    replies: [
      { by: 'leonie', daysAgo: 98.5, text: 'Wat ik hier zo sterk aan vind: het lag niet aan de klanten. Die wasten zelfs minder. En juist daardoor ging het mis.' },
      { by: 'yusuf', daysAgo: 98.3, text: 'Ja. Minder wassen was goed voor alles behalve voor mij.' },
      {
        by: 'annelot',
        daysAgo: 97,
        text: 'Yusuf, mag ik dit verhaal (zonder bedragen als je wilt) gebruiken in een gesprek met een regeling voor ondernemers? Juist die voorfinanciering is waar steeds op vastgelopen wordt.',
      },
      { by: 'yusuf', daysAgo: 96.8, text: 'Met bedragen. Anders geloven ze het niet.' },
      {
        by: 'admin',
        daysAgo: 90,
        text: 'Ik heb het met naam en bedragen doorgestuurd, met jouw akkoord van hierboven. Een toezegging heb ik niet. Wel de vraag of je in een klankbord wilt.',
      },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'learning',
    title: 'Tegoed in plaats van geld: de inbreng kwam terug in de kassa',
    by: 'moniek',
    daysAgo: 45,
    text: 'Te tellen in elke kassa met een extra omzetgroep. Vraag maar.',
    learning: {
      situation: 'Tweedehands nam 18 meter rek in en betaalde die niet. Ik gaf 40 procent contant, en dan was mijn geld op voordat het seizoen begon.',
      obstacle: 'costs',
      tried: '30 procent contant of 45 procent tegoed, een half jaar geldig. Tegoed mag ook op nieuw, dat vond ik eng.',
      worked:
        '74 procent kiest tegoed. Gemiddeld leggen ze er 28 euro bij. Per meter brengt tweedehands nu 61 euro per week op, nieuw 66. Dat is voor het eerst in de buurt. Het halve jaar geldigheid heb ik losgelaten na een ruzie met een klant in een ziekenhuisbed. Doe ik niet meer.',
      cost: 'Niets voor de kassa. Wel 5 uur per week innemen, wassen en prijzen.',
      strategy: 'reuse',
      whoToAsk: 'Moniek. Abdel rekent je voor hoe je de uren van nieuw spul meetelt.',
    },
    replies: [
      { by: 'judith', daysAgo: 44.5, text: 'Je noemt 61 tegen 66. Zit daar het werk van innemen, wassen en prijzen in?' },
      { by: 'moniek', daysAgo: 44.3, text: 'Nee. Dat is de vraag waar ik ’s nachts van wakker lig. Ik schat 5 uur per week. Dan is het dus nog niet rond.' },
      { by: 'hedwig', daysAgo: 44, text: 'Dank je dat je dit zegt. Overal lees je alleen dat het loopt.' },
      { by: 'abdel', daysAgo: 43.7, text: 'Reken die vijf uur ook voor het nieuwe spul: inkoopdagen, retouren, uitpakken. Dan kom je dichter bij elkaar.' },
    ],
  },
]
