import type { DemoThread } from './shape.ts'

export const flipoverThreads: DemoThread[] = [
  {
    group: 'achter-de-flipover',
    kind: 'question',
    title: 'Hoe begin je als de helft boos binnenkomt?',
    by: 'wendela',
    daysAgo: 67,
    text: `Nieuwe straat, eerste avond, twintig mensen. Acht ervan zijn boos over iets heel anders (een gekapte boom). Ik had een mooie kennismaking klaarliggen met kaartjes. Na tien minuten was het een inspraakavond en ik stond erbij met mijn kaartjes.

Wat had ik moeten doen in minuut één?`,
    replies: [
      { by: 'judith', daysAgo: 66.7, text: 'Drie vragen voor ik iets vind. Wist je het van tevoren? Was er iemand over wie het ging in de zaal? En wat deden de andere twaalf?' },
      { by: 'wendela', daysAgo: 66.5, text: 'Nee. Nee. Naar hun schoenen kijken.' },
      {
        by: 'facilitator',
        daysAgo: 65.8,
        accepted: true,
        text: `Ik zou het op de muur zetten. Letterlijk: "Er is hier iets gebeurd met een boom. Wie wil vertellen wat, in twee minuten?" Opschrijven, in hun woorden, en dan vragen: "Kunnen we daar vanavond iets aan doen?" Meestal is het antwoord nee, en dat zeggen ze dan zelf. Daarna mag jij door. Wat je niet noemt blijft in de kamer.

Ik heb dit geleerd van een avond waar ik het níet deed. Er werd drie keer "eerst de boom" geroepen, tot de koffie.`,
      },
      { by: 'raoul', daysAgo: 65, text: 'En zet de kaartjes weg. Als mensen boos zijn voelt een kaartje als een spelletje.' },
      {
        by: 'wendela',
        daysAgo: 22,
        text: 'Gedaan, bij een andere straat, andere boom (echt waar). Zeven minuten. Daarna zei degene die het hardst riep: "Maar waar staat die ladder dan?"',
      },
    ],
  },
  {
    group: 'achter-de-flipover',
    kind: 'question',
    title: 'Wie neemt het over als ik stop?',
    by: 'raoul',
    daysAgo: 3.3,
    text: `Over een half jaar ga ik twee dagen minder werken. De kring heeft Wendela en mij. Als ik wegval heeft ze het alleen, en ons eigen doel hier zegt dat er overal twee moeten zijn. Ik heb drie mensen op het oog. Alle drie zijn ze goed, alle drie zeggen ze "ik kan dat niet".

Brengen jullie me iets wat geen advertentie is?`,
    replies: [
      {
        by: 'judith',
        daysAgo: 3.1,
        text: 'Drie vragen. Wat doen ze nu al zonder dat het begeleiden heet? Wat zou jij missen als je niet meer vooraan staat? En weet Wendela het?',
      },
      {
        by: 'raoul',
        daysAgo: 3,
        text: 'De een houdt bij wie er lang niet geweest is. De tweede ruimt altijd op en hoort dan alles. De derde stelt de vraag die ik vergat. Wat ik zou missen: dat ze blij zijn als ik binnenkom, geloof ik. En ja, sinds gisteren.',
      },
      {
        by: 'facilitator',
        daysAgo: 2.5,
        text: 'Dan heb je er toch al drie die het doen. Ik zou niet vragen "wil je begeleider worden" maar "wil jij de eerste tien minuten doen op de telavond".',
      },
      { by: 'leonie', daysAgo: 1.4, text: 'Eerste tien minuten is klein genoeg om ja op te zeggen. Zeg er wel bij wie er naast ze zit, anders blijft het eng.' },
    ],
  },
  {
    group: 'achter-de-flipover',
    kind: 'learning',
    title: 'Idealisten en pragmatici aan één tafel: laat ze eerst samen iets wegen',
    by: 'facilitator',
    daysAgo: 24,
    text: 'Draaiboek is over te nemen: 10 inchecken, 12 stil schrijven, 25 in drieën, 25 samen, 15 oogst. Meer dan dat paste niet en hoefde ook niet.',
    learning: {
      situation:
        'In mijn horecakring zit de helft die vindt dat het sneller moet en de helft die vindt dat het moet kunnen betalen. Als het over "het systeem" ging waren we na een kwartier twee kampen. In dat onderzoek uit het begin staat dat een sessie daarop vastliep: te abstract en de groepjes niet gemengd. Ik herkende elke regel.',
      obstacle: 'definitions',
      tried:
        'Op de weegavond geen stelling en geen visie. Wel twaalf minuten stil schrijven over één soort afval, met kilo’s. Daarna drietallen die ik zelf had ingedeeld: steeds iemand die haast heeft, iemand die rekent en iemand uit een heel andere keuken.',
      worked:
        'Over een emmer van 11 kilo kun je niet ideologisch zijn. De rekenaars vroegen door, de haastigen hadden voor het eerst munitie. Het gesprek over het grote kwam er alsnog, in de laatste ronde, en toen ging het over contracten en niet over elkaar. Wat niet goed ging: één drietal bleef beleefd en er kwam niets. Ik had ze moeten ruilen en ik durfde niet.',
      strategy: 'rethink',
    },
    replies: [
      { by: 'olaf', daysAgo: 23.6, text: 'Hoe heb je ingedeeld zonder dat mensen zich een etiket voelden?' },
      { by: 'facilitator', daysAgo: 23.4, text: 'Ik heb alleen gezegd: steeds drie verschillende keukens. De rest stond in mijn schrift en dat heb ik daarna verscheurd.' },
      { by: 'femke', daysAgo: 23, text: 'Ik zat erbij als deelnemer en had het niet door. Nu wel. Ik zat met een café en een kantine, hm.' },
      { by: 'facilitator', daysAgo: 22.8, text: 'De kantine was de rekenaar, Femke.' },
      { by: 'iris', daysAgo: 21.5, text: 'Ik ga dit doen met de stopwatch-ochtend. Eerst iets uit elkaar halen, dan pas praten.' },
    ],
  },
  {
    group: 'achter-de-flipover',
    kind: 'learning',
    title: 'Te abstract begonnen: "Wat is jouw droomgebouw?"',
    by: 'iris',
    daysAgo: 98,
    text: 'Ik heb sindsdien een briefje in mijn map: *wat kunnen ze aanraken?*',
    learning: {
      situation: 'Eerste ochtend waarop ik zelf begeleidde in de bouwkring. Tien mensen, kwart voor acht, koude keet.',
      obstacle: 'goal',
      tried: 'Ik vroeg naar hun droomgebouw in 2050. Ik dacht: even los van de dagelijkse zorgen.',
      worked:
        'Twee mensen hadden een prachtig verhaal, ik en de enige andere architect. De rest keek naar de broodjes. Na een half uur zei iemand: "Ik heb om negen uur een kraan." Toen heb ik gevraagd welke container er vandaag bij hen op de stoep stond en was het ineens een gesprek. Les voor mezelf: ik begon bij wat míj energie geeft.',
      strategy: 'rethink',
    },
    replies: [
      { by: 'olaf', daysAgo: 97.6, text: 'Ik zat erbij en ik had ook niks gezegd. We hadden elkaar vooraf moeten vragen: wat gaan ze na afloop anders doen?' },
      { by: 'wendela', daysAgo: 97, text: 'Ik had vorige maand "droomstraat" op de flap staan. Ik zeg niks.' },
      { by: 'judith', daysAgo: 95.5, text: 'Mag ik dit anoniem gebruiken in mijn onderwijs? Studenten denken dat dit alleen hun overkomt.' },
      { by: 'iris', daysAgo: 95.4, text: 'Mag, en met naam hoeft ook niet anoniem. Ik bedoel: het mag gewoon.' },
    ],
  },
  {
    group: 'achter-de-flipover',
    kind: 'discussion',
    title: 'De stille helft',
    by: 'judith',
    daysAgo: 43,
    text: `Voor de casus van volgende week. In de winkelkring praten er steeds vijf en zwijgen er zes, en het zijn elke keer dezelfde zes. Online idem: ze lezen alles en ze schrijven niets. Ik betrap me erop dat ik de vijf dankbaar ben omdat ze de avond vullen.

Wat ik wil weten: is stil zijn een probleem, of is het alleen míjn probleem?`,
    replies: [
      { by: 'raoul', daysAgo: 42.6, text: 'Vraag: komen de stille zes terug?' },
      { by: 'judith', daysAgo: 42.5, text: 'Ja, trouwer dan de vijf.' },
      { by: 'wendela', daysAgo: 42, text: 'Dan halen ze er iets uit. Ik zou ze iets laten dóén in plaats van zeggen. Bij ons schept de stilste altijd soep en weet daarna alles.' },
      {
        by: 'leonie',
        daysAgo: 41.3,
        text: 'Eerst schrijven, dan praten. Een minuut stilte vooraf haalt de halve drempel weg, want dan hoef je niet tegelijk te denken en te durven. Dat is vaak onderzocht.',
      },
      {
        by: 'judith',
        daysAgo: 30,
        text: 'Na onze avond heb ik drie van de zes gebeld. Twee waren tevreden. De derde zei: "Het gaat altijd over winkels met personeel, en ik ben alleen." Dat was geen verlegenheid, dat was een onderwerp. Daar had ik nooit achter gekomen met een rondje.',
      },
    ],
  },
  {
    group: 'achter-de-flipover',
    kind: 'announcement',
    title: 'Volgende keer: de casus van Raoul',
    by: 'olaf',
    daysAgo: 8.4,
    text: `De volgende intervisie gaat over overdragen. Raoul zet zijn vraag hier een paar dagen van tevoren neer. Regels zoals altijd: lezen, drie vragen bedenken, adviezen thuislaten tot het derde kwartier.

Twee praktische dingen. Femke kan niet, wie maakt de aantekeningen? En de vorige keer liepen we twintig minuten uit, dat was mijn schuld, ik vond het te leuk.`,
    replies: [
      { by: 'facilitator', daysAgo: 8.1, text: 'Ik schrijf. Jij let op de klok.' },
      { by: 'olaf', daysAgo: 8, text: 'Streng. Goed.' },
    ],
  },
  {
    group: 'achter-de-flipover',
    kind: 'discussion',
    title: 'Mag je als begeleider een mening hebben?',
    by: 'facilitator',
    daysAgo: 15,
    text: `Vorige week vroeg iemand mij op de man af wat ík ervan vond, tijdens een fel gesprek. Ik zei "dat doet er vanavond niet toe". Het klonk netjes en ik zag die persoon dichtklappen. Achteraf had ik wél een mening en hij was nog bruikbaar ook.

Hoe doen jullie dat?`,
    replies: [
      {
        by: 'wendela',
        daysAgo: 14.8,
        text: 'Vragen dan eerst. Wat hoopte die persoon te horen? Was je zelf aan de beurt volgens de afspraken? En wat dacht je op het moment zelf?',
      },
      { by: 'facilitator', daysAgo: 14.6, text: 'Steun, denk ik. Nee, we hadden er niets over afgesproken. Op het moment zelf: als ik nu iets zeg kiezen ze allemaal partij.' },
      { by: 'olaf', daysAgo: 14, text: 'Ik leg dan mijn pen neer en zeg: "Even zonder pet." Eén zin. Dan pen weer op. Het werkt doordat ze het zien.' },
      {
        by: 'iris',
        daysAgo: 13.5,
        text: 'Ik ben zelf architect in een kring met bouwers, iedereen weet al wat ik vind. Doen alsof ik neutraal ben zou raarder zijn. Ik vraag aan Olaf om te leiden als het over mijn vak gaat.',
      },
      {
        by: 'judith',
        daysAgo: 12,
        text: 'Afspreken aan het begin helpt. "Ik let op de vorm. Wil je mijn mening, vraag hem in de pauze." Dan is het geen afwijzing maar een afspraak.',
      },
    ],
  },
]
