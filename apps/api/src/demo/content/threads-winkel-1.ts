import type { DemoThread } from './shape.ts'

export const winkelThreads1: DemoThread[] = [
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: 'Btw op tweedehands: reken jij over de hele prijs?',
    by: 'moniek',
    daysAgo: 86,
    text: 'Ik koop een jas van een klant voor 15 euro en verkoop hem voor 45. Mijn boekhouder rekent 21 procent over die 45. Een collega uit Haarlem zegt dat ik gek ben. Wie heeft gelijk, en vooral: hoe hou je het bij zonder er een dag per week mee bezig te zijn?',
    replies: [
      { by: 'ruud', daysAgo: 85.8, text: 'Ik verkoop alleen nieuw, maar mijn neef in tweedehands motoren doet iets met marge. Vraag het zo’n type.' },
      {
        by: 'yusuf',
        daysAgo: 85.4,
        accepted: true,
        text: `Dat heet de margeregeling. Koop je van een particulier (dus zonder btw-bon), dan mag je de btw rekenen over het verschil tussen inkoop en verkoop. In jouw geval over 30 euro en niet over 45. Er zijn twee manieren: per stuk, of alles van de maand bij elkaar. Voor kleding mag volgens mij die tweede, "globalisatie" heet dat. Voor mijn wasmachines doe ik het per stuk.

Wat je moet bewaren: een inkoopverklaring met naam, datum, wat het was en wat je betaalde. En je mag geen btw op de bon zetten.

Ik ben geen belastingadviseur, laat je boekhouder dit bevestigen. Maar als hij het woord niet kent zou ik een andere zoeken.`,
      },
      { by: 'moniek', daysAgo: 85.1, text: 'Hij kende het woord. Hij zei: "Ik dacht dat je dat niet wilde." Zes jaar!' },
      {
        by: 'liselot',
        daysAgo: 84.6,
        text: 'Ter aanvulling voor boeken: zelfde regeling, ander btw-tarief. Ik houd een schriftje bij, per dag één regel voor alle inbreng samen. Onze controle ging daarmee goed, maar dat was één controle.',
      },
      { by: 'hedwig', daysAgo: 84, text: '(Ik betaal met een tegoedbon in plaats van geld. Telt dat dan ook als inkoop? Of is het dan korting?)' },
      { by: 'yusuf', daysAgo: 83.8, text: 'Als inkoop, dacht ik, voor de waarde van de bon. Maar hier durf ik mijn hand niet voor in het vuur te steken.' },
      { by: 'moniek', daysAgo: 52, text: 'Voor wie dit later leest: correctie over vijf jaar ingediend, we krijgen een deel terug. Ik koop er paspoppen van.' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: 'Hoe bepaal je wat je geeft voor ingebracht speelgoed?',
    about: { strategy: 'reuse', obstacle: 'costs', tags: ['inbreng'] },
    by: 'hedwig',
    daysAgo: 62,
    text: `Wij hielden vorige week een inbrengavond (veertig ouders, het was gezellig, dat was het probleem). Ik zei overal ja op. Nu staan er 61 puzzels waarvan ik niet weet of ze compleet zijn, en een houten garage waar ik 20 euro voor gaf en die ik zelf voor 24 nieuw kan bestellen.

Ik wil een lijst. Hoe doen jullie het, zonder dat je met elke ouder een gesprek hebt over hoe lief Fien ermee gespeeld heeft?`,
    replies: [
      { by: 'abdel', daysAgo: 61.9, text: 'Altijd hetzelfde percentage van wat jij ervoor gaat vragen. Ik geef 35. Niet onderhandelen, want dan moet je het met iedereen.' },
      { by: 'moniek', daysAgo: 61.6, text: '30 procent in geld of 45 in tegoed. Driekwart kiest tegoed en dat geven ze weer bij mij uit.' },
      { by: 'babs', daysAgo: 61.5, text: 'Of gewoon laten weggeven? Als je er geld aan hangt verdwijnt het uit de weggeefkasten.' },
      { by: 'hedwig', daysAgo: 61.3, text: 'Dat vind ik ook een moeilijk punt, Babs. Maar ik moet wel huur betalen.' },
      { by: 'carla', daysAgo: 61, text: 'Puzzels niet aannemen. Nooit. Ik heb het met knopen geprobeerd, "compleet" bestaat niet.' },
      {
        by: 'moniek',
        daysAgo: 45.5,
        accepted: true,
        text: `Dit is ons kaartje na de avond over nee zeggen. Het ligt bij de kassa, met de tekst naar de klant toe:

1. Wij nemen aan wat we binnen zes weken verkopen. Dat bepalen wij.
2. Schoon, heel, compleet. Kunnen we dat niet in twee minuten zien, dan nemen we het niet.
3. Je krijgt 30% van onze prijs in geld of 45% als tegoed.
4. Wat na zes weken niet weg is, mag je ophalen. Anders geven we het weg (Babs komt op maandag).
5. Maximaal tien stuks per keer, op dinsdag en donderdag.

Regel 5 redde mijn huwelijk. Bij speelgoed zou ik regel 2 streng nemen: dus wel een bak treinrails, geen bordspel met kaartjes.`,
      },
      { by: 'hedwig', daysAgo: 45.2, text: 'Ik ga dit overnemen met bronvermelding. Die twee minuten is goud.' },
      {
        by: 'leonie',
        daysAgo: 44,
        text: 'Mooi detail: omdat het kaartje naar de klant toe ligt, zegt de regel nee en niet jij. Dat scheelt echt, we hebben het bij een bibliotheek gemeten.',
      },
      {
        by: 'hedwig',
        daysAgo: 6,
        text: 'Tweede avond gehad, nu met kaartje. 18 ouders, 74 dingen aangeboden, 31 aangenomen, nul puzzels. Eén moeder was boos, die vond zes weken respectloos. De rest vond het juist duidelijk.',
      },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: 'Wie keurt er na reparatie, en wat zet je op papier?',
    about: { strategy: 'repair', obstacle: 'responsibility', tags: ['keuring', 'garantie'] },
    by: 'thijmen',
    daysAgo: 0.6,
    text: 'Ik reviseer versterkers uit de jaren 70. Ik meet alles door, maar een klant vroeg gisteren om een "keuringsbewijs" omdat zijn verzekeraar daar iets over gezegd had. Voor gereedschap op de bouw heb je NEN 3140, dat snap ik. Maar voor een opgeknapte versterker die ik verkoop? Wat geven jullie mee, en tekenen jullie daarvoor?',
    replies: [
      {
        by: 'yusuf',
        daysAgo: 0.4,
        text: 'Wij geven een meetstaatje mee bij elke opgeknapte machine: isolatieweerstand, aardweerstand, lekstroom, datum, wie. Of dat een officieel bewijs is betwijfel ik, maar er heeft nog nooit iemand om iets anders gevraagd.',
      },
      {
        by: 'moderator',
        daysAgo: 0.15,
        text: 'Bij de reparatietafel doen we het ook zo, met een stickertje erop. Wij zeggen er altijd bij: gemeten op die dag, geen garantie voor later. Maar jij verkoopt, dus jij hebt gewoon garantie te geven. Loes van de verzekeringen zit niet in deze kring, ik vraag haar of ze mee wil kijken.',
      },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: 'Navulbakken schoonmaken: hoe vaak moet dat nou echt?',
    about: { strategy: 'refuse', obstacle: 'knowledge', tags: ['navullen', 'verpakking'] },
    by: 'jasmijn',
    daysAgo: 161,
    text: 'We hebben 84 schepbakken. Nu maken we elke bak leeg en schoon bij elke nieuwe zak. Dat is per week elf uur schoonmaken. Bij droge dingen zoals rijst vraag ik me af of dat nodig is, bij noten weet ik zeker van wel (vet, allergenen). Is er ergens een regel, of verzinnen we het allemaal zelf?',
    replies: [
      { by: 'liselot', daysAgo: 160.6, text: 'Ik heb boeken. Die maak ik nooit schoon. Sterkte.' },
      { by: 'carla', daysAgo: 160, text: 'Rijst en meel: let op motten. Bij mij zaten ze in de wol. Leeg maken is niet voor de hygiëne maar om te zien wat er onderin zit.' },
      { by: 'jasmijn', daysAgo: 159.7, text: 'Ja, bovenop bijvullen is hoe dan ook fout, dan ligt het oudste altijd onderop.' },
      {
        by: 'dewi',
        daysAgo: 159,
        text: 'Drie van onze koeriers werkten in zo’n winkel. Daar: rood, geel, groen op de bak. Rood elke keer, geel om de keer, groen eens per maand.',
      },
      { by: 'jasmijn', daysAgo: 157.3, text: 'Dat vind ik slim. Weet je wat waar onder viel?' },
      {
        by: 'dewi',
        daysAgo: 156.8,
        accepted: true,
        text: 'Nagevraagd: **rood** is noten, gedroogd fruit, alles met vet of suiker erop. **Geel** is muesli, peulvruchten, koekjes. **Groen** is rijst, pasta, suiker, zout. En een bak waar een allergeen in gezeten heeft verandert niet van inhoud zonder helemaal uit elkaar. Ze hadden het met hun hygiënecode naast zich gemaakt en op papier gezet, dat wilde de controleur zien: dat je een plan hebt en je eraan houdt.',
      },
      { by: 'jasmijn', daysAgo: 140, text: 'Van elf naar zes uur. En het plan hangt achter, met datum en handtekening. Dank jullie wel, ook Liselot.' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: 'Wie wil mijn dozen?',
    about: { strategy: 'reuse', obstacle: null, tags: ['verpakking'] },
    by: 'liselot',
    daysAgo: 65,
    text: 'Per week rond de zeventig boekendozen, stevig, meestal A4-formaat en onbeschadigd. Ik snijd ze nu open en betaal om ze af te voeren, terwijl ik bij de buren nieuwe dozen naar binnen zie gaan. Er moet iemand zijn die verzendt.',
    replies: [
      { by: 'thijmen', daysAgo: 64.8, text: 'Ik neem er tien per week, voor platen net te klein, voor losse elementen perfect.' },
      { by: 'esra', daysAgo: 64.7, text: 'voor taart zijn ze te klein en ze ruiken naar roman' },
      { by: 'yusuf', daysAgo: 64.2, text: 'Mijn dozen zijn twee meter hoog. Ruilen?' },
      {
        by: 'dewi',
        daysAgo: 63.5,
        accepted: true,
        text: 'Wij rijden elke dag langs en we hebben een klant met een webwinkel in thee die er vijftig per week zoekt. Zet ze plat bij de deur met een touwtje erom, ik neem ze mee op de ronde van vier uur. De theeklant betaalt 15 cent per doos, daar gaat 10 cent van naar het fietsen en 5 naar jou of een goed doel.',
      },
      { by: 'liselot', daysAgo: 63.3, text: 'Naar de reparatietafel dan. Dit is het beste nieuws sinds de vaste boekenprijs.' },
      {
        by: 'pim',
        daysAgo: 60,
        text: 'Voor wie grote dozen heeft zoals Yusuf: wij gebruiken dubbel golfkarton als afdekking op de vloer bij een klus. Neem ik graag mee, per stapel.',
      },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'question',
    title: 'Welke lege etalages zouden jullie tijdelijk willen gebruiken?',
    by: 'annelot',
    daysAgo: 222,
    text: 'In een paar straten staan etalages leeg terwijl de eigenaar best mee wil werken aan iets tijdelijks. Ik kan niet beloven dat het lukt, maar als ik weet wie er wat zou doen (reparatie, ruil, tentoonstelling) kan ik gerichter bellen. Wie heeft een idee en hoeveel weken heb je nodig?',
    replies: [
      { by: 'babs', daysAgo: 221.5, text: 'Ik! Een weggeefwinkel van drie weken. Er is alleen niemand die de verwarming betaalt.' },
      {
        by: 'moniek',
        daysAgo: 220,
        text: 'Een maand tweedehands kinderkleding met drie winkels samen. Maar niet in de stille hoek, want dan bewijs je alleen dat het niet loopt.',
      },
      { by: 'abdel', daysAgo: 218, text: 'Ik heb dit in het verleden twee keer gehoord en twee keer kwam er niks. Ik doe mee als er een sleutel op tafel ligt.' },
      {
        by: 'annelot',
        daysAgo: 212,
        text: 'Dat begrijp ik, Abdel. Ik heb nu twee eigenaren gesproken. De ene wil alleen met een contract van minimaal een half jaar, de andere denkt na. Ik meld me als er iets verandert.',
      },
    ],
  },
]
