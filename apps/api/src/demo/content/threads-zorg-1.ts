import type { DemoThread } from './shape.ts'

export const zorgThreads1: DemoThread[] = [
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Welke handelingen mogen zonder handschoenen?',
    about: { strategy: 'refuse', obstacle: 'knowledge', tags: ['handschoenen'] },
    by: 'bregje',
    daysAgo: 105,
    text: 'Huisartsenpraktijk, zeven mensen. We gaan door drie dozen per week. Onze assistente draagt ze bij bloeddruk meten. Ik wil een lijstje, geen discussie.',
    replies: [
      { by: 'anouk', daysAgo: 104.8, text: 'Bij ons idem, bij eten uitdelen zelfs.' },
      { by: 'maaike', daysAgo: 104.5, text: 'Hier is het bijna alles mond, dus ik denk dat ik niet veel kan halen. Ik lees mee.' },
      { by: 'leonie', daysAgo: 104.2, text: 'Let op wat een lijst doet: mensen zoeken op wat wél moet. Ik zou beginnen met wat níet hoeft, en dat bovenaan zetten.' },
      {
        by: 'chandra',
        daysAgo: 103.4,
        accepted: true,
        text: `De regel is eenvoudig. Handschoenen als je in contact kunt komen met bloed, lichaamsvochten, slijmvliezen of huid die stuk is. Ook bij sommige medicijnen en middelen. Verder niet. Zo staat het in de landelijke richtlijn over persoonlijke bescherming, lees hem er zelf ook op na.

| handeling | handschoen |
|---|---|
| bloeddruk, pols, temperatuur in het oor | nee |
| hechtingen verwijderen, droge wond | nee, wel handen ontsmetten |
| intramusculaire of subcutane injectie | nee, tenzij de huid stuk is |
| bloed prikken | ja |
| wond met vocht, uitstrijkje, urine | ja |
| instrumenten met bloed opruimen, bureau met desinfectans | ja |
| wassen van intacte huid, bed opmaken, eten geven | nee |

Twee dingen die ik erbij wil zeggen. **Handhygiëne is het echte werk**: een handschoen over een vieze hand helpt niemand, en na het uittrekken moet je ook ontsmetten. En heeft iemand eczeem of een wondje aan de hand, dan is dat een reden om met je bedrijfsarts te praten en niet om standaard te dragen.

Neem dit als start. Laat het voor jouw praktijk vaststellen.`,
      },
      { by: 'bregje', daysAgo: 103.2, text: 'Top. Hangt.' },
      {
        by: 'viktor',
        daysAgo: 102.6,
        language: 'en',
        text: 'For the lab the table is different (chemicals, mostly), but I will make one like it. May I send you mine before I print it, Chandra?',
      },
      { by: 'ineke', daysAgo: 101.9, text: '"Injectie: nee" gaat bij ons op de afdeling een volksopstand geven. Toch klopt het. Ik heb in 1999 geleerd zonder.' },
      { by: 'bregje', daysAgo: 69, text: 'Acht weken later: van 3 dozen naar 1 doos en een kwart per week. Assistente bloeddruk doet het nog steeds wel eens. Mens.' },
      { by: 'chandra', daysAgo: 68.5, text: 'Een mens is geen incident. Mooi resultaat, Bregje.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Ongeopende medicijnen na overlijden: mag daar echt niets mee?',
    by: 'anouk',
    daysAgo: 89,
    text: 'Vorige week weer. Een bewoner overleed en er stonden voor naar schatting 400 euro aan ongeopende doosjes in de kast. Zegel erop, goed bewaard. Alles in de bak. De familie vroeg of iemand anders er iets aan had. Ik wist geen ander antwoord dan nee. Is het nee?',
    replies: [
      { by: 'bregje', daysAgo: 88.7, text: 'Voor zover ik weet: nee.' },
      {
        by: 'orhan',
        daysAgo: 88.2,
        accepted: true,
        text: `Het is nee, en ik leg graag uit waarom, want ik vind het zelf ook moeilijk.

Zodra een medicijn de apotheek uit is kan ik niet meer garanderen hoe het bewaard is. Te warm in een auto is genoeg. Ik mag het dus niet opnieuw uitgeven, ook niet met zegel. Voor een klein aantal heel dure middelen (tegen kanker) is er onderzoek gedaan met verpakking die de temperatuur bijhoudt. Of en waar dat nu gewone praktijk is, weet ik niet zeker, dat zou ik na moeten vragen.

Wat wel kan is zorgen dat het er niet staat:

- kleiner afleveren in de laatste fase, per week in plaats van per drie maanden
- bij opname of overlijden meteen de herhaling stoppen (gebeurt verrassend vaak niet)
- samen één keer per kwartaal de kast door

Dat laatste doe ik graag bij jullie. Een uur, koffie, klaar.`,
      },
      { by: 'anouk', daysAgo: 87.9, text: 'Graag. En dank voor het waarom, daar heb ik bij een volgende familie iets aan.' },
      {
        by: 'orhan',
        daysAgo: 40,
        text: 'Uitkomst van de eerste kast: 61 doosjes, waarvan 38 van een herhaling die nog doorliep. Per week afleveren kost mij iets meer werk, daar staat tegenover dat ik minder retour moet wegen. Bij 22 bewoners doen we het nu zo.',
      },
      { by: 'henk', daysAgo: 39.5, text: 'Als inzamelaar verdien ik aan jouw retourbak. Dit is dus slecht nieuws en ik gun het jullie.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Looking for purchase data, not waste data',
    by: 'tomas',
    daysAgo: 35,
    language: 'en',
    text: `We are estimating how much disposable material goes through care in Leiden. Waste data tells me "23 tonnes, mixed". That is a cloud. Purchase data tells me 410,000 gloves, size M.

Is there any organisation here that would share purchase lines (no prices) for gloves, underpads, gowns and tubing? I can sign whatever needs signing.`,
    replies: [
      { by: 'anouk', daysAgo: 34.6, text: 'Mag ik dit in het Nederlands beantwoorden? Wij bestellen via een inkoopcombinatie. Ik heb alleen doosjes op een pakbon.' },
      { by: 'tomas', daysAgo: 34.5, language: 'en', text: 'Of course. A pile of packing slips is fine, I have students.' },
      {
        by: 'philip',
        daysAgo: 33.3,
        accepted: true,
        text: 'Kan, met drie voorwaarden: geen prijzen, geen leveranciersnaam in een publicatie, en wij lezen mee voordat er iets naar buiten gaat. Ik kan per artikelgroep twaalf maanden leveren, in aantallen en met het gewicht per doos erbij. Dat laatste vroeg nooit iemand, maar het staat gewoon in de artikelkaart.',
      },
      { by: 'tomas', daysAgo: 33.2, language: 'en', text: 'Weight per box! That saves us a month. All three conditions are fine.' },
      {
        by: 'viktor',
        daysAgo: 32,
        language: 'en',
        text: 'You can have ours too: 96 lines, mostly tips, plates and bottles. We are small, but our gloves per person will shock you.',
      },
      { by: 'facilitator', daysAgo: 31.8, text: 'Wat leuk dat dit hier lukt. Tomás, neem je de eerste tabel mee als we het over onderleggers hebben?' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Maaltijden op zaal: de helft komt terug. Wat kan ik doen zonder de keuken te verbouwen?',
    by: 'samir',
    daysAgo: 14,
    text: `Gewogen op twee afdelingen, een week: 212 gram per warme maaltijd retour. Dat is 44 procent van wat er op het bord lag. De keuken kookt goed, daar ligt het niet aan. Bestellen gaat nu om 10 uur voor de avond. Dan weet een patiënt niet of hij om zes uur op de scan ligt, misselijk is of al naar huis.

Wat hebben jullie geprobeerd?`,
    replies: [
      { by: 'ineke', daysAgo: 13.8, text: 'Ik zie ze terugkomen van de uitslaap: bord onder de kap, niet aangeraakt, want mevrouw mocht nog niet eten. Elke dag.' },
      {
        by: 'anouk',
        daysAgo: 13.1,
        accepted: true,
        text: `Verpleeghuis, dus anders, maar misschien heb je er iets aan. Wij zijn gestopt met borden vooraf. Twee schalen op de kar, de voedingsassistent schept op aan tafel en vraagt: hoeveel? Van 180 naar 70 gram retour per persoon. Kostte 20 minuten extra per maaltijd en er is minder onrust, want mensen ruiken het.

Op zaal zou ik beginnen met één ding: bestellen zo laat als de keuken aankan. Een uur later scheelt al. En kleine portie als standaard, groot op verzoek. Wij hebben dat op de kaart omgedraaid en 6 op de 10 laten klein staan.`,
      },
      {
        by: 'chandra',
        daysAgo: 12.7,
        text: 'Opscheppen op zaal mag, met eigen lepel per gerecht, afgedekte schalen en niet bij isolatie. Bel me even voor je begint, dan loop ik één keer mee.',
      },
      {
        by: 'philip',
        daysAgo: 12.4,
        text: 'Contract met de keukenleverancier gaat per maaltijd. Minder eten op het bord is dus niet vanzelf minder geld. Wel een goed moment, want het loopt over zeven maanden af.',
      },
      { by: 'samir', daysAgo: 12.2, text: 'Klein als standaard kan volgende maand. Later bestellen ga ik met de keuken bespreken, ze zuchtten al aan de telefoon.' },
      { by: 'leonie', daysAgo: 11, text: 'Bel me voor je begint, dan tel ik ook de week ervóór op dezelfde manier. Anders gelooft straks niemand het verschil.' },
    ],
  },
  {
    group: 'moet-dat-steriel',
    kind: 'question',
    title: 'Wat doen jullie met drinkbekertjes bij de tandarts?',
    about: { strategy: 'refuse', obstacle: null, tags: ['verpakking'] },
    by: 'maaike',
    daysAgo: 7.2,
    text: 'Vijf stoelen, elk 14 patiënten per dag, elk een plastic bekertje met een spoeltablet. Dat zijn er 350 per week (ja, ik heb een rekenmachine gebruikt). Karton heb ik geprobeerd, dat wordt zacht en er lekt roze water over iemands trui. Glas mag volgens mij, maar dan moeten we afwassen op een temperatuur die onze spoelbak niet haalt.',
    replies: [
      { by: 'viktor', daysAgo: 7, language: 'en', text: 'Autoclavable polypropylene cups? We have beakers that survived 200 cycles. They are ugly and eternal.' },
      {
        by: 'chandra',
        daysAgo: 6.6,
        accepted: true,
        text: 'Glas of stevig kunststof mag, het hoeft niet steriel, wel thermisch gereinigd. Een gewone instrumentenwasser haalt dat. Zit er in jouw wasser nog ruimte ’s avonds?',
      },
      {
        by: 'maaike',
        daysAgo: 6.5,
        text: 'Ja! Die draait op half vol om 17.30. Daar heb ik nooit aan gedacht. Maar moet het spoelen überhaupt? De jongere collega’s laten niet meer spoelen na het poetsen.',
      },
      { by: 'bregje', daysAgo: 6.1, text: 'Als het niet hoeft: niet doen. Goedkoopste beker.' },
      {
        by: 'maaike',
        daysAgo: 4.4,
        text: 'Ik leg het voor in het team. Spoelen alleen als het moet, en dan uit een beker die in de wasser gaat. Dan hou ik er misschien 80 per week over, allemaal uit de wasser.',
      },
    ],
  },
]
