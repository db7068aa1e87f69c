import type { DemoThread } from './shape.ts'

export const bonThreads1: DemoThread[] = [
  {
    group: 'samen-op-een-bon',
    kind: 'question',
    title: 'Servetten: wie heeft een leverancier die de dozen terugneemt?',
    about: { strategy: 'reuse', obstacle: null, tags: ['verpakking', 'samen inkopen'] },
    by: 'roos',
    daysAgo: 46,
    text: 'Per maand 22 dozen met papieren servetten en handdoekjes. Elke doos zit om een zak en elke zak om vier pakken. Ik betaal dus om het binnen te krijgen en om het weer weg te krijgen. De leverancier zegt: "u bent de enige die het vraagt". Dat geloof ik niet.',
    movedFrom: { group: 'halve-kliko', by: 'moderator', reason: 'Gaat over inkopen en niet over de bak, en hier zitten ook het ziekenhuis en de verpleeghuizen aan tafel.' },
    replies: [
      { by: 'member', daysAgo: 45.7, text: 'Je bent niet de enige, ik ben alleen te klein om het te vragen.' },
      { by: 'anouk', daysAgo: 45.2, text: 'Handdoekjes, 60 dozen per maand. Ik vraag het morgen, dan kan hij dat zinnetje niet meer gebruiken.' },
      {
        by: 'femke',
        daysAgo: 44.6,
        text: 'Wij zijn van papieren servetten af (stof, 900 stuks, wasserij 11 cent per stuk). Bij een ontbijt met 70 man is dat 8 euro per dag, dus dat ga je niet leuk vinden.',
      },
      {
        by: 'philip',
        daysAgo: 43.9,
        accepted: true,
        text: `Twee dingen uit onze praktijk:

1. Vraag niet om *terugname van dozen* maar om **herbruikbare kratten bij levering**. Retourlogistiek van leeg karton doet niemand, een krat die de chauffeur omwisselt wel. Bij ons doen twee leveranciers dat sinds het in het contract staat.
2. Vraag naar de **bulkvariant zonder binnenzak**. Die bestaat vaak al, voor de zorg. Staat niet in de horecacatalogus omdat niemand erom vroeg.

Ik zoek het artikelnummer op en stuur het je. Als jij, Anouk en wij hetzelfde nummer bestellen heeft de leverancier in deze wijk één pallet te rijden.`,
      },
      { by: 'roos', daysAgo: 43.7, text: 'Kratten in plaats van karton. Natuurlijk. Dank je.' },
      { by: 'moderator', daysAgo: 43, text: 'Ik verplaats dit gesprek naar Samen op één bon, daar leest Maurits ook mee. Alles blijft staan.' },
      {
        by: 'roos',
        daysAgo: 15,
        text: 'Bij mij: bulk zonder binnenzak loopt, scheelt per maand een halve rolcontainer. Kratten: "we nemen het mee in het overleg". Dat zinnetje ken ik dan weer wel.',
      },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'question',
    title: 'Mag een vereniging meeliften op het contract van de gemeente?',
    about: { strategy: null, obstacle: 'structure', tags: ['samen inkopen', 'aanbesteden'] },
    by: 'jeroen',
    daysAgo: 101,
    text: 'Wij zijn een schuur met 84 spullen en we kopen af en toe verf, schroeven, handschoenen. De gemeente koopt dat ook, met korting en volgens regels. Kunnen wij niet gewoon op dat contract bestellen?',
    replies: [
      { by: 'annelot', daysAgo: 100.8, text: 'Leuke vraag, ik denk nee, maar ik laat het aan Maurits.' },
      {
        by: 'maurits',
        daysAgo: 99.5,
        accepted: true,
        text: `Nee, en dat is geen onwil. Een overheidsopdracht is aanbesteed voor een omschreven groep afnemers. Wie er niet in genoemd is mag er later niet bij, want dan hadden andere leveranciers misschien een ander bod gedaan. Scholen en sportclubs vragen dit ook.

Wat wél kan bij een **nieuwe** uitvraag: vooraf een lijst van organisaties opnemen die mogen meebestellen. Dat moet wel met een realistische hoeveelheid erbij en die organisaties moeten zelf ook mogen (een school heeft eigen inkoopregels, een vereniging niet).

En wat vandaag al kan: onze eisenteksten gebruiken. Die zijn openbaar. De prijs krijg je niet, de zinnen wel.`,
      },
      { by: 'jeroen', daysAgo: 99.3, text: 'Duidelijk. Doe mij de zinnen over verf.' },
      { by: 'judith', daysAgo: 98, text: 'Die lijst vooraf lijkt me iets voor deze kring. Bijhouden wie er mee mag bestellen, al is het voor één product.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'question',
    title: 'Werkkleding zonder logo: wie nog meer?',
    by: 'philip',
    daysAgo: 74,
    text: 'Onze technische dienst draagt polo’s met een geborduurd logo. Bij uitdiensttreding mogen ze niet door naar een ander of naar de kringloop, vanwege dat logo. Dat zijn er 400 per jaar. Ik wil naar effen kleding met een afneembaar label. Wie heeft dat, wat gaat er mis?',
    replies: [
      { by: 'moniek', daysAgo: 73.6, text: 'Klittenband-label. Gaat stuk in de was, tenzij je het eraf haalt, en dat doet niemand.' },
      {
        by: 'lotte',
        daysAgo: 73.2,
        text: 'Wij hebben een drukknoop-label, twee knopen. Na een jaar waren er 30 van de 90 kwijt. Toch goed: de kleding gaat nu naar een volgende collega.',
      },
      {
        by: 'gerard',
        daysAgo: 72.8,
        accepted: true,
        text: 'Wij hebben het logo op de **bodywarmer** en niet op het shirt. Iedereen heeft er één, die gaat vijf jaar mee en bij vertrek lever je hem in. Daaronder draag je wat je wilt, als het maar donkerblauw is. Kost minder dan al die polo’s.',
      },
      { by: 'philip', daysAgo: 72.5, text: 'Dat is zo simpel dat er intern een werkgroep voor nodig zal zijn.' },
      { by: 'iris', daysAgo: 72, text: 'Als niemand een logo hoeft kun je met tien organisaties dezelfde donkerblauwe polo bestellen. Dan ben je pas interessant.' },
      {
        by: 'philip',
        daysAgo: 8.5,
        text: 'Technische dienst gaat over op bodywarmer. Van 400 naar naar schatting 90 stuks textiel met logo per jaar. De werkgroep was twee keer bij elkaar.',
      },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'question',
    title: 'Retourritten: wie heeft ’s middags lege kratten?',
    about: { strategy: 'reuse', obstacle: null, tags: ['kratten', 'vervoer'] },
    by: 'dewi',
    daysAgo: 2.6,
    text: 'Wij fietsen ’s ochtends vol de stad in en ’s middags leeg terug. Elke dag 11 ritten. Lege kratten, emmers, rolcontainers (klein), textiel voor de wasserij: wat kan er mee? Ik wil weten: **wat, hoeveel, van waar naar waar**. Prijs bespreken we daarna, maar het is ver onder een bestelbus.',
    replies: [
      { by: 'femke', daysAgo: 2.4, text: 'Linnen, twee zakken van 15 kilo, elke dinsdag en zaterdag, van mijn loods naar de wasserij.' },
      { by: 'roos', daysAgo: 2.1, text: 'Kratten als ze er ooit komen (zie boven). Nu: sausemmers, tien per week, naar Femke.' },
      { by: 'orhan', daysAgo: 1.8, text: 'Retourmedicijnen mag niet op een open fiets, vermoed ik. Lege koelboxen wel: 6 per dag naar het distributiepunt.' },
      { by: 'jasmijn', daysAgo: 1.2, text: 'Lege emmers van 20 liter naar de groothandel bij Lammenschans. Acht per week, ze stinken naar zeep en dat is het ergste.' },
      {
        by: 'dewi',
        daysAgo: 0.5,
        text: 'Als ik dit op de kaart zet is de rode lijn van Roos naar Femke naar de wasserij eigenlijk één rondje. Morgen fiets ik het leeg, met een stopwatch.',
      },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'question',
    title: 'Kroonkurken, iemand?',
    by: 'wout',
    daysAgo: 331,
    text: 'Wij gebruiken er 140.000 per jaar. Staal met een kunststof laagje. Bij het oud ijzer mag, maar wie gaat ze bij gasten ophalen? Bestaat er een partij die kurken zonder dat laagje levert, of een dop die terug kan?',
    replies: [
      {
        by: 'tomas',
        daysAgo: 329,
        language: 'en',
        text: 'The liner is what keeps your beer alive. There are PVC-free liners, which helps recycling a bit. Volume-wise your bottle going round one more time is worth more than the cap, I’m afraid.',
      },
      { by: 'wout', daysAgo: 328.5, text: 'Dat weet ik. Ik blijf er toch naar zoeken.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'learning',
    title: 'Schoonmaakmiddel in grote jerrycans: het statiegeld vergeten',
    by: 'anouk',
    daysAgo: 40,
    text: 'Wie wil overstappen: begin met de vraag waar de lege staan en van wie ze zijn.',
    learning: {
      situation:
        'We kochten allesreiniger in flessen van een liter, 140 per maand. Samen met een school en een kantoor overgestapt op jerrycans van 10 liter met een doseerpomp, retour naar de leverancier.',
      obstacle: 'responsibility',
      tried: 'Eén middel, één leverancier, elke twee weken levering en lege mee terug. 12 euro statiegeld per jerrycan.',
      worked:
        'Per bewoner 38 procent minder kosten en geen flessen meer. Maar: na vier maanden had niemand de lege teruggegeven. De schoonmaak dacht dat de keuken het deed, en omgekeerd. Er stonden 41 jerrycans in een schuurtje, dus 492 euro. Nu hangt er een bordje "leeg hier, op dinsdag" en één naam. Doseren ging eerst ook mis: mensen pompten vijf keer, want het schuimde niet. Het schuimt nooit, dat is juist goed.',
      strategy: 'reuse',
    },
    replies: [
      { by: 'roos', daysAgo: 39.7, text: '492 euro in een schuurtje. Ik ga even kijken bij mij.' },
      { by: 'roos', daysAgo: 39.5, text: '264.' },
      { by: 'olaf', daysAgo: 39, text: 'Hier zit een patroon in, ook bij de emmers en de dozen: het product is geregeld, het **lege** product is van niemand.' },
      { by: 'maurits', daysAgo: 38.2, text: 'Ik neem een regel op: "de leverancier meldt per kwartaal het openstaande statiegeld". Dan hoeft niemand te gaan kijken.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'learning',
    title: 'Samen pallets papier kopen: het ging mis bij de deur',
    by: 'samir',
    daysAgo: 126,
    text: 'Die printercode (je pasje ervoor houden, anders print hij niet) kostte ons niks, het zat al in het apparaat.',
    learning: {
      situation: 'Zeven organisaties, samen één bestelling kopieerpapier: 9 pallets in plaats van 240 losse dozen. Eén rit, geen plastic per doos. Prijs 14 procent lager.',
      obstacle: 'structure',
      tried: 'Eén afleveradres (bij ons aan het laadperron), de rest haalt zelf op binnen een week.',
      worked: `Levering perfect. En toen: twee haalden op met een personenauto en moesten vijf keer rijden. Eén kwam pas na drie weken, pallet in de weg, boete van de brandweer nét niet. Een vereniging bleek voor vier jaar papier te hebben gekocht omdat de kleinste eenheid een halve pallet was. Door de ritten samen is de winst aan kilometers ongeveer nul.

Ik zou het opnieuw doen, maar dan met uitrijden op de fiets in porties, en met de vraag vooraf: hoeveel papier heb je écht nodig? Want bij ons bleek het verbruik na een printercode met 30 procent te dalen. Dat deed meer dan alle pallets.`,
      strategy: 'reduce',
    },
    replies: [
      { by: 'dewi', daysAgo: 125.5, text: 'Drie pallets per dag kunnen wij uitrijden, in stukken van 180 kilo.' },
      { by: 'jasmijn', daysAgo: 125, text: 'We kochten dus met veel moeite samen iets waar we 30 procent minder van nodig hadden. Kan zo’n code ook op de vuilniszakken?' },
      {
        by: 'tomas',
        daysAgo: 124.2,
        language: 'en',
        text: 'The buying saved packaging, the printer code saved paper. Two different rungs of the ladder in one project. Do you have the printer counts from before and after, Samir?',
      },
      { by: 'annelot', daysAgo: 123, text: 'Wij hebben zo’n printercode ook. Ik print sindsdien thuis, bedenk ik nu. Dat is niet de bedoeling.' },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'learning',
    title: 'Vraag levensduur uit in plaats van "circulair"',
    by: 'maurits',
    daysAgo: 62,
    text: 'De drie vragen zijn vrij te gebruiken. Voor een lunchroom met twaalf stoelen werkt alleen de tweede, maar die werkt dan ook echt.',
    learning: {
      situation:
        'Uitvraag voor 300 bureaustoelen. In de vorige ronde stond: "de stoelen zijn circulair". Alle zeven inschrijvers schreven een mooi verhaal en we konden ze niet vergelijken.',
      obstacle: 'definitions',
      tried:
        'Nu drie vragen met een getal als antwoord. Hoeveel jaar garandeert u levering van elk los onderdeel? Hoe lang duurt het vervangen van een zitting, in minuten, met welk gereedschap? Wat betaalt u ons na tien jaar per stoel?',
      worked:
        'Van zeven naar vijf inschrijvers, allemaal vergelijkbaar. Twee bleken hun eigen stoel nog nooit uit elkaar gehaald te hebben en vroegen uitstel. Winnaar was 6 procent duurder in aanschaf en goedkoper over tien jaar. Wat niet goed ging: wij hebben zelf niemand die over tien jaar die vergoeding gaat innen. Staat nu in mijn agenda, als ik er dan nog ben.',
      strategy: 'rethink',
    },
    replies: [
      { by: 'member', daysAgo: 61.5, text: 'Ik vroeg het bij onze nieuwe (oude) stoelen: "vier minuten, inbus 5". Gekocht.' },
      { by: 'philip', daysAgo: 60.8, text: 'Vraag drie ga ik overnemen voor bedden. En ik zet het in twee agenda’s.' },
      { by: 'gerard', daysAgo: 60, text: 'Eindelijk een ambtenaar die minuten vraagt.' },
      {
        by: 'judith',
        daysAgo: 58.5,
        text: 'Maurits, in het onderzoek zagen we destijds dat iedereen iets anders bedoelt met circulair en dat samenwerken daarop vastloopt. Jij hebt het woord gewoon weggelaten. Slim.',
      },
    ],
  },
  {
    group: 'samen-op-een-bon',
    kind: 'learning',
    title: 'Met vier winkels zeep in een vat van 200 liter',
    by: 'jasmijn',
    daysAgo: 183,
    text: 'Pomp 140 euro, gedeeld. Zoek iemand die geen belang heeft om de emmers te vullen.',
    learning: {
      situation:
        'Handzeep en afwasmiddel in jerrycans van 20 liter. De producent levert ook vaten van 200 liter die twintig keer teruggaan, maar dat is voor één winkel een jaar voorraad.',
      obstacle: 'competition',
      tried: 'Vier winkels, één vat per maand. Ik sta ervoor en vul door naar emmers. Twee van de vier zijn concurrent van elkaar en één van mij.',
      worked:
        'Per liter 22 procent goedkoper en geen jerrycans meer. Het spannende was niet de zeep maar dat de anderen konden zien hoeveel ik verkocht. Opgelost door het doorvullen door iemand van de fietskoeriers te laten doen, die vult vier emmers zonder naam. Eén winkel stopte na een half jaar omdat doorvullen op zaterdag niet kan. Mislukt: een vat op de stoep bij 3 graden. Zeep wordt pudding.',
      strategy: 'reuse',
    },
    replies: [
      { by: 'dewi', daysAgo: 182.5, text: 'Wij weten alles en we zeggen niks.' },
      { by: 'moniek', daysAgo: 182, text: 'Van pudding naar zeep, hoe?' },
      { by: 'jasmijn', daysAgo: 181.8, text: 'Twee dagen naast de verwarming en roeren met een spatel van een meter.' },
    ],
  },
]
