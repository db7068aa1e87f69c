import type { DemoThread } from './shape.ts'

export const horecaThreads1: DemoThread[] = [
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Wie weegt er echt elke dag, en hoe hou je dat vol?',
    about: { strategy: 'reduce', obstacle: 'motivation', tags: ['wegen', 'gft'] },
    by: 'member',
    daysAgo: 71,
    text: `Wij zijn drie keer begonnen met wegen. Drie keer ging het tien dagen goed en toen was het weekend, en daarna wist niemand meer waar de lijst lag.

We hebben een keukenweegschaal tot 5 kilo. Een volle zak gaat er dus niet op, die wegen we in twee delen, en dan ben je al twee minuten kwijt terwijl er mensen staan te wachten op hun tosti.

Hoe doen jullie dit? Ik wil best geld uitgeven maar geen 400 euro.`,
    replies: [
      { by: 'joke', daysAgo: 70.9, text: 'Niet. Wij wegen één week per seizoen en dan weten we het wel weer.' },
      { by: 'wout', daysAgo: 70.7, text: 'Dagelijks, maar bij ons weegt alles altijd al. Dat is geen prestatie, dat is brouwen.' },
      {
        by: 'roos',
        daysAgo: 70.2,
        accepted: true,
        text: `Een hangweegschaal. Zo’n ding voor koffers, tot 50 kilo, 14 euro. Hij hangt bij ons aan een S-haak naast de achterdeur en je haalt de zak er even aan als je toch naar buiten loopt. Acht seconden.

Verder drie dingen die bij ons het verschil maakten:

1. Degene die de zak wegbrengt schrijft op, niet de chef.
2. De lijst hangt op ooghoogte met een potlood aan een touw. Geen pen, die is na een dag weg.
3. Wegen doen we drie weken achter elkaar, daarna twee maanden niet. Elke dag het hele jaar door hou je niet vol en het hoeft ook niet.`,
      },
      { by: 'member', daysAgo: 70.1, text: 'Een kofferweegschaal!! Waarom heb ik daar zelf nooit aan gedacht. Besteld.' },
      { by: 'lorenzo', daysAgo: 69.5, text: 'Met alle respect, maar drie weken is te kort. Bij mij scheelt een regenweek veertig procent. Je meet dan het weer.' },
      {
        by: 'tomas',
        daysAgo: 69.3,
        language: 'en',
        text: 'Lorenzo has a point about rain, but three weeks a few times a year beats one heroic month. If you write down the number of guests next to the kilos, the weather mostly cancels out. Grams per guest is the number I would trust.',
      },
      { by: 'lorenzo', daysAgo: 69.2, text: 'Gram per gast, oké. Dat kan ik uit de kassa halen.' },
      {
        by: 'tini',
        daysAgo: 68,
        text: 'Beste Sanne, ik weeg niet met een weegschaal. Ik zet een streep op de ton. Elke avond een streep met stift. Mijn dochter zegt dat het geen wetenschap is maar ik zie precies of het een goede week was. Groetjes, Tini',
      },
      {
        by: 'facilitator',
        daysAgo: 67.6,
        text: 'Mooi dat er nu drie manieren naast elkaar staan: streep, haak en een week per seizoen. Sanne, wil je over een maand laten weten welke het bij jullie geworden is?',
      },
      { by: 'esra', daysAgo: 66, text: 'ik sta alleen in de zaak en ik ga dus niet wegen om kwart over zeven. streep op de ton klinkt haalbaar' },
      {
        by: 'member',
        daysAgo: 41,
        text: 'Terugmelding: het is de haak geworden. 24 van de 28 dagen ingevuld, dat is een persoonlijk record. En ik weet nu dat dinsdag onze slechtste dag is. Had ik nooit gedacht.',
      },
      { by: 'driss', daysAgo: 40.8, text: 'Ik heb er ook een gekocht. Mijn oom gebruikt hem nu voor zijn koffer.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Mag ik eten van gisteren nog meegeven aan de buurtkeuken?',
    about: { strategy: 'reduce', obstacle: 'knowledge', tags: ['voedselveiligheid'] },
    by: 'driss',
    daysAgo: 96,
    text: 'Vrijdag 9 liter harira over. Zaterdag gebeld met de buurtkeuken, die wilden het hebben, maar mijn kok zegt dat het niet mag en dat ik een boete krijg. Het stond netjes in de koeling. Wie heeft gelijk? Ik heb het nu zelf opgegeten. Drie dagen.',
    replies: [
      { by: 'bas', daysAgo: 95.8, text: 'Brood mag, dat weet ik zeker. Soep geen idee.' },
      {
        by: 'zeynep',
        daysAgo: 95.5,
        accepted: true,
        text: `Dag Driss, jammer, we hadden het graag gehad. Zo doen wij het. De controleur die vorig jaar langskwam vond het goed:

- Warm eten moet snel terug naar koud. Wij houden aan: binnen vijf uur onder de 7 graden. In een platte bak, niet in de pan, anders redt het midden het niet.
- Je schrijft erop wat het is, wanneer het gemaakt is en welke allergenen erin zitten. Een stuk tape is genoeg.
- Koud brengen. We meten bij de deur en boven de 7 nemen we het niet aan. Dat is niet onaardig bedoeld.
- Staat er een *te gebruiken tot* op een product en is die datum voorbij, dan nooit. Bij *ten minste houdbaar tot* mag je zelf kijken en ruiken.

Soep van gisteren die koud gestaan heeft is dus geen probleem. Soep die de hele avond warm stond, koud werd en toen weer warm, nemen we niet.`,
      },
      { by: 'driss', daysAgo: 95.4, text: 'Duidelijk. Hij stond in de pan, dus mijn kok had half gelijk. Dat ga ik hem niet vertellen.' },
      {
        by: 'karim',
        daysAgo: 94.1,
        text: 'Aanvulling van mijn kant, met een slag om de arm, want voedselveiligheid is van de NVWA en niet van de gemeente: voor zover ik weet ben je als gever verantwoordelijk tot de keuken het aanneemt, en is de hygiënecode van je branche leidend. Zeyneps lijstje ziet er goed uit.',
      },
      {
        by: 'femke',
        daysAgo: 92,
        text: 'Wij hebben er twee jaar over gedaan om te durven. Wat hielp was een vaste dag afspreken. Dan koelt de kok het meteen terug omdat hij weet dat het weggaat. Anders vindt hij op maandag een bak en gooit hij die uit schrik weg.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Which oat milk comes in something that isn’t a carton?',
    by: 'aoife',
    daysAgo: 23,
    language: 'en',
    text: `We go through about 55 cartons of oat milk a week. It’s a café with nine tables, I honestly don’t know where they put it. The cartons are the biggest thing left in my general waste now, because our collector doesn’t take drinks cartons separately.

Has anyone found kegs, bag-in-box, a tap, a cow? I have about 60 cm of free space under the counter.`,
    replies: [
      { by: 'esra', daysAgo: 22.8, text: 'een haverkoe' },
      {
        by: 'wout',
        daysAgo: 22.5,
        text: 'Er bestaan fusten van 20 liter met havermelk, voor op een tap. Dan heb je wel een koeler en een leiding nodig, en die moet je elke dag spoelen, anders groeit er van alles in. Voor 55 pakken zou ik het niet doen.',
      },
      {
        by: 'member',
        daysAgo: 22.1,
        accepted: true,
        language: 'en',
        text: 'We use bag-in-box, 10 litres, from the organic wholesaler (ask for the horeca list, it is not on the website). The box goes to paper. The bag is still waste, but it is one bag instead of ten cartons. After opening it must stay cold and you have maybe 5 days. Ours stands in the fridge with the tap through a hole Joke’s nephew made in a shelf. It is a bit more expensive, I think 8 cents per litre.',
      },
      { by: 'aoife', daysAgo: 21.9, language: 'en', text: 'Eight cents I can live with. Is the nephew available?' },
      { by: 'joke', daysAgo: 21.7, text: 'Neefje is beschikbaar. Betaling in taart.' },
      {
        by: 'lorenzo',
        daysAgo: 20,
        text: 'Vijf dagen na openen, let daar op. Bij mij ging de helft van zo’n zak weg omdat niemand hier havermelk drinkt. Voor Aoife dus wel, voor mij niet.',
      },
      { by: 'aoife', daysAgo: 8, language: 'en', text: 'Two weeks in: 11 bags instead of 110 cartons. The fridge shelf has a hole, the nephew has a cake. Thank you all.' },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'eiwit over, vier liter per week. iemand?',
    about: { strategy: 'repurpose', obstacle: null, tags: ['reststroom'] },
    by: 'esra',
    daysAgo: 0.13,
    text: 'ik maak crème brûlée en citroentaart dus ik gebruik alleen de dooiers. het eiwit vries ik in, maar de vriezer is nu echt vol (23 bakken van een liter) en er kan geen ijs meer bij. schuimpjes verkoop ik maximaal 30 per week, meer wil leiden niet. wie gebruikt eiwit? gepasteuriseerd is het niet',
    replies: [
      {
        by: 'bas',
        daysAgo: 0.08,
        text: 'Ik kan een liter of twee kwijt in de amandelkoekjes. Voor de rest moet je bij een cateraar zijn denk ik. Bevroren eiwit klopt trouwens prima, soms beter dan vers.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Hoe krijg je gasten zover dat ze hun restje meenemen?',
    about: { strategy: 'reduce', obstacle: 'awareness', tags: ['gasten'] },
    by: 'tini',
    daysAgo: 152,
    text: `Beste allemaal,

Bij ons zijn de porties groot, dat hoort zo. Kleiner maken doe ik niet, dan denken de mensen dat Tini gierig is geworden. Maar er komt per avond zeker vier kilo terug van de tafels en het is goed eten.

Ik vraag altijd of ze het mee willen nemen. De ene helft zegt nee uit beleefdheid en de andere helft zegt ja en laat het bakje op tafel staan. Hoe doen jullie dat?

Groetjes, Tini`,
    replies: [
      { by: 'driss', daysAgo: 151.5, text: 'Vragen bij het afruimen is te laat, dan heeft iedereen in zijn hoofd zijn jas al aan.' },
      { by: 'quinten', daysAgo: 151, text: 'Kun je het bakje niet gewoon in rekening brengen? 50 cent, dan nemen ze het serieus.' },
      { by: 'tini', daysAgo: 150.8, text: 'Vijftig cent vragen voor hun eigen eten? Nee jongen.' },
      {
        by: 'member',
        daysAgo: 150.1,
        accepted: true,
        text: 'Wij zeggen het bij het bestellen: "De portie is groot, wat je niet opkrijgt pakken we in." Dan is het geen vraag meer en hoeft niemand beleefd te zijn. En het bakje gaat niet naar de tafel maar staat klaar bij de kassa, bij de bon. Bij ons ging het van misschien één op de zes naar meer dan de helft. Niet gemeten hoor, dit is geteld op één zaterdag.',
      },
      { by: 'femke', daysAgo: 149.7, text: 'Bij de kassa zetten is slim. Dan hoeft het ook maar één iemand te onthouden.' },
      {
        by: 'tini',
        daysAgo: 131,
        text: 'Lieve Sanne, het werkt. Ik zeg nu: "Morgen smaakt het nog beter." Dat is bij rendang gewoon waar. De emmer van de afruim is nog maar voor de helft vol.',
      },
    ],
  },
  {
    group: 'halve-kliko',
    kind: 'question',
    title: 'Iemand ervaring met een composteermachine in de kelder?',
    by: 'roos',
    daysAgo: 312,
    text: `Wij kregen een aanbod voor een machine die 25 kilo etensresten per dag omzet in een soort droge korrel. Huur 390 per maand, stroom komt daar bij. De verkoper zegt dat je de korrel "aan een boer" kunt geven, maar wist geen boer.

Heeft iemand zo’n ding gehad? Vooral benieuwd naar de geur en naar wat er met die korrel gebeurt.`,
    replies: [
      {
        by: 'wout',
        daysAgo: 311,
        text: 'Gedroogd is nog geen compost. Volgens mij telt het gewoon nog als afval tot iemand het verwerkt. En drogen van nat spul kost stroom, reken dat eerst uit.',
      },
      {
        by: 'karim',
        daysAgo: 309.2,
        text: 'Over de status van die korrel durf ik niets te zeggen. Ik zou de leverancier vragen om op papier te zetten waar andere klanten in de regio het laten. Als dat papier niet komt, weet je ook iets.',
      },
      { by: 'roos', daysAgo: 305, text: 'Het papier komt niet. We laten het even rusten, maar mocht iemand nog ervaring hebben dan hoor ik het graag.' },
    ],
    settled: { daysAgo: 300, text: 'We namen hem niet: niemand wist een adres voor de korrel.' },
  },
]
