import type { DemoThread } from './shape.ts'

export const winkelThreads3: DemoThread[] = [
  {
    group: 'twee-keer-verkocht',
    kind: 'discussion',
    title: 'Een hoek tweedehands: eet je jezelf niet op?',
    about: { strategy: 'reuse', obstacle: 'competition', tags: ['inbreng'] },
    by: 'yusuf',
    daysAgo: 53,
    text: `Na onze avond over vierkante meters toch de vraag die niemand hardop stelde. Als ik een opgeknapte machine van 240 naast een nieuwe van 499 zet, verkoop ik dan niet gewoon minder nieuwe? Ik verdien op nieuw 70 en op gebruikt 85, dus per stuk is het goed. Maar gebruikt kan ik er maar 6 per maand maken en mijn leverancier van nieuw kijkt naar aantallen.

Hoe ligt dat bij jullie?`,
    replies: [
      { by: 'liselot', daysAgo: 52.8, text: 'Bij boeken merk ik het niet. Wie een tweedehands Couperus koopt had de nieuwe toch niet gekocht.' },
      { by: 'moniek', daysAgo: 52.5, text: 'Bij kleding wel. Ongeveer één op de vijf laat nieuw hangen. Maar ik krijg er mensen bij die hier nooit binnenkwamen.' },
      {
        by: 'jasmijn',
        daysAgo: 52,
        text: 'Is "minder nieuw verkopen" niet precies de bedoeling? Volgens het rapport waar deze kringen mee begonnen kan perfect recyclen maar voor zo’n dertig procent van ons materiaal zorgen. De rest moet dus gewoon niet gemaakt worden.',
      },
      { by: 'yusuf', daysAgo: 51.8, text: 'Jasmijn, ik ben het met je eens en ik betaal zes salarissen. Allebei is waar.' },
      { by: 'ruud', daysAgo: 51.5, text: 'Ik verkoop al 60 jaar reserveonderdelen zodat mensen geen nieuw hoeven te kopen. Ik sta er nog. Alleen niet rijk.' },
      {
        by: 'thijmen',
        daysAgo: 51,
        text: 'Bij mij is het omgekeerd gegaan: ik ben van nieuw naar gebruikt gegaan en toen liep de leverancier weg. Dat was drie maanden slecht slapen en daarna nooit meer.',
      },
      {
        by: 'judith',
        daysAgo: 50.2,
        text: 'Ik hoor drie soorten winkels: bij de een vult het aan, bij de ander vervangt het, en bij Thijmen ís het de winkel. Zou het helpen om dat een keer per soort uit te rekenen in plaats van "tweedehands" in het algemeen?',
      },
      { by: 'hedwig', daysAgo: 49, text: '(Ja graag. Ik ben zo’n tweede soort, geloof ik.)' },
      {
        by: 'annelot',
        daysAgo: 46,
        text: 'Ik zou graag meekijken, ook omdat de gemeente zelf nog niet heel consequent is in welke winkels ze feestelijk opent. Dat mag hier gezegd worden.',
      },
      { by: 'abdel', daysAgo: 45.5, text: 'Dat is voor het eerst dat ik iemand van de gemeente dat hoor zeggen.' },
      {
        by: 'yusuf',
        daysAgo: 43,
        text: 'Ik lees veel begrip en nog weinig getallen. Ik maak de som voor mijn eigen zaak en zet hem hier als het kwartaal dicht is. Doet er nog iemand mee? Anders vergelijk ik mezelf met mezelf.',
      },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'discussion',
    title: 'De uitverkoop overslaan: wie doet mee?',
    by: 'liselot',
    daysAgo: 28,
    text: `Twee keer per jaar zet ik een bak met "alles 40%" buiten. Mensen kopen dan boeken die ze niet lezen, dat zeggen ze er zelf bij. Ik verdien er bijna niets aan en de helft komt een jaar later terug als tweedehands inbreng.

Ik wil hem de volgende keer overslaan. Alleen is het eenzaam om in je eentje geen bord op straat te hebben. Stel dat vijf winkels in dezelfde week een briefje ophangen: *Hier geen uitverkoop. Hier wel iemand die meedenkt of je het nodig hebt.* Wie?`,
    replies: [
      { by: 'jasmijn', daysAgo: 27.9, text: 'Ik. Sowieso. Ik heb nooit uitverkoop dus voor mij is het gratis, dat geef ik toe.' },
      {
        by: 'moniek',
        daysAgo: 27.5,
        text: 'Kan niet. Kleding van dit seizoen is volgend seizoen niets waard, daar zit mijn huur in. Ik zou wel minder kunnen inkopen zodat ik minder hoef af te prijzen, maar dat is een plan voor over een jaar.',
      },
      { by: 'liselot', daysAgo: 27.4, text: 'Dat is eigenlijk een beter plan dan het mijne.' },
      { by: 'ruud', daysAgo: 27, text: 'Ik heb nog nooit uitverkoop gehad. Een scharnier gaat niet uit de mode. Hang dat briefje maar op.' },
      {
        by: 'yusuf',
        daysAgo: 26.6,
        text: 'Ik doe niet mee en ik zal zeggen waarom. Mijn klant wacht op de actie omdat hij het anders niet kan betalen. Als ik niet meedoe gaat hij naar de keten aan de rand van de stad en daar denkt niemand mee.',
      },
      { by: 'babs', daysAgo: 26.2, text: 'Een briefje is wel erg lief. Doe een dag de deur dicht! Dan ziet iemand het.' },
      { by: 'liselot', daysAgo: 26, text: 'Daar gaan we niet uitkomen, Babs, ik heb die deur nodig. Maar ik begrijp je.' },
      {
        by: 'leonie',
        daysAgo: 24.5,
        text: 'Als jullie het doen wil ik graag vooraf en achteraf tellen: bezoekers, bonnen, gemiddelde besteding. Niet om te bewijzen dat het slim is, wel om te weten wat het kost.',
      },
      { by: 'abdel', daysAgo: 20, text: 'Ik hang het op. Bij mij staat er dan onder: *Je oude fiets kan nog drie jaar.*' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'discussion',
    title: '"Gebruikt", "tweedehands", "voorgeleefd": maakt het woord uit?',
    by: 'leonie',
    daysAgo: 19,
    text: `Drie winkels hebben twee weken lang steeds een ander bordje bij dezelfde tafel gezet. Ik heb geteld hoeveel mensen iets oppakten en hoeveel er kochten. Klein en rommelig onderzoek, dus lees het met een korrel zout.

| woord | pakte iets op | kocht |
|---|---|---|
| tweedehands | 31% | 6% |
| gebruikt | 22% | 5% |
| voorgeleefd | 35% | 4% |
| geen woord, alleen prijs en "nagekeken door Abdel" | 33% | 9% |

De laatste rij verraste me. Herkennen jullie dit?`,
    replies: [
      { by: 'abdel', daysAgo: 18.8, text: 'Ik word eindelijk beroemd.' },
      { by: 'moniek', daysAgo: 18.5, text: '"Voorgeleefd" bij kleding, daar krijg ik rillingen van. Van wie dan?' },
      { by: 'ruud', daysAgo: 18.3, text: 'Zet erop wat het is en wat het kost. Heb ik altijd gedaan. Nu is er een tabel van.' },
      { by: 'thijmen', daysAgo: 17.6, text: 'Logisch wel: bij gebruikt is de vraag niet "is het oud" maar "heeft iemand ernaar gekeken". Ik ga mijn naam erop zetten.' },
      { by: 'judith', daysAgo: 16, text: 'Zou je dit op de avond over etalages willen laten zien? Dan maken we er daarna ieder één voor onszelf.' },
      { by: 'leonie', daysAgo: 15.8, text: 'Ja, mits jullie beloven dat niemand deze percentages in een persbericht zet. Het waren 412 mensen.' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'announcement',
    title: 'De etalage-avond gaat niet door: wanneer kunnen winkeliers eigenlijk?',
    by: 'judith',
    daysAgo: 1.3,
    text: `Vijf afmeldingen en vier aanmeldingen, van wie er twee geen winkel hebben. Dat is geen avond. Ik heb hem afgezegd.

Ik wil hem niet zomaar drie weken later zetten. Dit was de tweede keer dat het schoof, dus er klopt iets niet met ons ritme. Schrijf hieronder:

1. welk moment bij jou het minst slecht uitkomt (vroeg, lunch, na sluit, zondag)
2. hoe lang je weg kunt
3. of je het liever in je eigen straat hebt

Geen datumkwestie dus maar een vormkwestie. Als de meesten zeggen "een half uur in de winkel van een ander, om acht uur ’s ochtends", dan doen we dat.`,
    pinned: { by: 'liselot', reason: 'Zodat iedereen zijn avonden kan doorgeven.' },
    replies: [
      { by: 'abdel', daysAgo: 1.2, text: 'Vroeg. 45 minuten. Bij iemand in de zaak, dan zie je tenminste iets.' },
      { by: 'moniek', daysAgo: 1.1, text: 'Maandagochtend, dan zijn we dicht. Een uur is prima.' },
      { by: 'ruud', daysAgo: 1, text: 'Ik ga niet op maandag, dan doe ik de boekhouding. Vroeg wel. Voor achten ben ik er toch.' },
      { by: 'hedwig', daysAgo: 0.7, text: 'Vroeg kan niet met de kinderen (helaas). Na sluitingstijd wel, maar dan max een uur.' },
      { by: 'carla', daysAgo: 0.4, text: 'Zondag! Nee hoor. Vroeg, en dichtbij.' },
      { by: 'liselot', daysAgo: 0.2, text: 'Tussenstand: vroeg 3, maandagochtend 1, na sluit 1. Yusuf, Jasmijn, Thijmen, wat kunnen jullie?' },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'announcement',
    title: 'Kom naar de ronde langs vijf winkels die repareren',
    by: 'annelot',
    daysAgo: 68,
    text: `Samen met de winkeliersvereniging loop ik een ronde langs vijf zaken die repareren of herstellen. Anderhalf uur, met onderweg koffie. We lopen een stuk van De Duurzaamste Kilometer, dus wie die kent komt bekende deuren tegen.

Er kunnen 15 mensen mee. Er komt géén fotograaf, dat vroegen jullie vorige keer.`,
    replies: [
      { by: 'thijmen', daysAgo: 67.5, text: 'Ik doe de deur open om kwart over negen. Niet aan de knoppen zitten.' },
      { by: 'moderator', daysAgo: 66.9, text: 'Ik ga mee en schrijf op wat er te leren valt.' },
      {
        by: 'moderator',
        daysAgo: 60,
        text: 'Beloofd is beloofd. Wat ik meenam: bij alle vijf is het probleem niet de reparatie maar het **bewaren**. Overal staan spullen te wachten op een onderdeel. Vijf volle achterkamers. Als er iets is om samen te doen, dan is het een plank.',
      },
    ],
  },
  {
    group: 'twee-keer-verkocht',
    kind: 'discussion',
    title: 'Weggeven of verkopen: zitten we elkaar in de weg?',
    by: 'babs',
    daysAgo: 7.5,
    text: `Sinds drie winkels inbreng kopen, zie ik het aan de kasten. Wat er binnenkomt is minder en slechter. Een jas waar je tien euro tegoed voor krijgt gaat niet meer naar iemand die hem niet kan betalen.

Ik weet dat jullie moeten leven. Maar ik wil dat het hier een keer gezegd is.`,
    replies: [
      {
        by: 'moniek',
        daysAgo: 7.3,
        text: 'Daar heb ik over nagedacht en ik denk dat je gelijk hebt. Wat ik terug kan doen: wat bij mij na zes weken niet weg is, krijg jij. Dat zijn er 40 per maand en ze zijn goed. Dat doen we al, maar misschien moet het vaker.',
      },
      { by: 'babs', daysAgo: 7.2, text: 'Die 40 zijn fijn. Het zijn wel de 40 die niemand wilde.' },
      { by: 'ruud', daysAgo: 7, text: 'Mijn moeder zei: wat niks kost is niks waard. Ze had het vaker mis, dus ik weet het niet.' },
      {
        by: 'hedwig',
        daysAgo: 6.6,
        text: 'Ik zou bij elke inbrengavond een doos "liever weggeven" neer kunnen zetten, vóór de tafel waar ik prijzen noem. Dan kiest de ouder zelf.',
      },
      { by: 'leonie', daysAgo: 6.1, text: 'Zet hem vooraan en groot, en zeg niet wat je ervan vindt. Ik ben benieuwd hoeveel erin komt.' },
      { by: 'babs', daysAgo: 5.8, text: 'Dat vind ik een goed begin. Ik haal de doos persoonlijk op.' },
      {
        by: 'annelot',
        daysAgo: 4,
        text: 'Als je wilt kan ik vragen of er een vast punt kan komen bij een van de winkels, in plaats van alleen op straat. Zeg maar of dat helpt of dat het weer een gemeentedingetje wordt.',
      },
    ],
  },
]
