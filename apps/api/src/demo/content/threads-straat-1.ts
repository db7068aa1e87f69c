import type { DemoThread } from './shape.ts'

export const straatThreads1: DemoThread[] = [
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'Wie is aansprakelijk als iemand van de ladder valt?',
    about: { strategy: 'reuse', obstacle: 'responsibility', tags: ['delen', 'verzekering'] },
    by: 'jeroen',
    daysAgo: 93,
    text: 'Onze schuur telt nu 84 spullen en de eerste ongeruste buurman. Hij wil zijn schuifladder erin zetten, "maar als iemand eraf lazert krijg ik de rekening". Ik heb gezocht en vind vooral advocaten die iets willen verkopen. Hoe zit dit bij jullie? En heeft iemand een briefje dat mensen tekenen?',
    replies: [
      { by: 'truus', daysAgo: 92.9, text: 'In vijftig jaar is er één keer iemand van een ladder gevallen en dat was mijn man, van onze eigen ladder.' },
      { by: 'nico', daysAgo: 92.5, text: 'U kunt het uitsluiten met een verklaring. Of dat standhoudt is de vraag. Ik ben benieuwd naar iemand die het wéét.' },
      {
        by: 'loes',
        daysAgo: 91.7,
        accepted: true,
        text: `Ik mag geen advies op maat geven via een forum, maar dit is hoe het in grote lijnen werkt.

- **Gratis uitlenen** heet bruikleen. Wie leent gebruikt het op eigen verantwoordelijkheid, tenzij jij wist dat er iets mis mee was en niets zei. Een ladder met een scheur uitlenen en zwijgen: dan heb je een probleem.
- **Wie ermee werkt en een ander schade doet** (ladder door de ruit van de buren) valt meestal onder zijn eigen aansprakelijkheidsverzekering. Let op: schade aan het geleende ding zélf is bij veel polissen uitgesloten of beperkt.
- **Vraag je geld**, ook al is het twee euro, dan kan het verhuur worden en dan ligt het strenger. Een vrijwillige bijdrage in een pot die losstaat van het ding is wat anders.
- Ben je een stichting of vereniging, neem dan een eigen aansprakelijkheidspolis. Reken op 100 tot 200 euro per jaar. Werk je met vrijwilligers, vraag dan ook of de gemeente een vrijwilligersverzekering heeft waar je onder valt.

Wat ik zelf zou doen: elke lente alles nalopen, een stickertje met datum, en op het briefje zetten "ik heb het nagekeken voor ik het gebruikte". Dat is minder juridisch en het helpt meer.`,
      },
      {
        by: 'karim',
        daysAgo: 90.8,
        text: 'Die vrijwilligersverzekering bestaat in Leiden, volgens mij vallen de meeste buurtinitiatieven eronder. Ik vraag of een deelschuur zonder stichting ook telt.',
      },
      { by: 'jeroen', daysAgo: 90.5, text: 'Dit is wat ik zocht. Het gaat mij ook om het niet-gratis stuk: wij vragen 1 euro per keer. Dat wordt dus een pot met een gleuf.' },
      { by: 'babs', daysAgo: 90, text: 'Waar geld verdwijnt verdwijnt ook het gezeur. Ik blijf het zeggen.' },
      { by: 'raoul', daysAgo: 89.4, text: 'Wij lopen handgereedschap na en plakken een sticker. Andere schuren mogen het op woensdag komen brengen.' },
      { by: 'loes', daysAgo: 88, text: 'En stuur mij gerust het briefje als het er is, dan lees ik het met een rood potlood.' },
      {
        by: 'karim',
        daysAgo: 70,
        text: 'Antwoord over de verzekering: een groep die "enigszins georganiseerd" vrijwilligerswerk doet valt eronder, ook zonder rechtsvorm. Wat daar precies onder valt stond er niet bij. Ik raad aan één keer te mailen met een beschrijving van je schuur en het antwoord te bewaren.',
      },
      {
        by: 'jeroen',
        daysAgo: 33,
        text: 'Briefje is af en door Loes gekeurd, zes regels. Wie hem wil: https://example.org/schuurbriefje. Buurman heeft zijn ladder gebracht. Eerste die hem leende was de buurman zelf.',
      },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'Mag een deelschuur op een parkeerplek staan?',
    by: 'nico',
    daysAgo: 116,
    text: 'Wij hebben in de straat geen voortuinen en geen pleintje. Wel 31 parkeerplaatsen, waarvan er volgens mijn telling (vier weken, elke avond om elf uur) nooit minder dan drie leeg waren. Een schuurtje van 2 bij 4,5 meter zou daar passen. Waar moet ik zijn, en is het kansloos?',
    replies: [
      { by: 'wendela', daysAgo: 115.5, text: 'In mijn wijk is het gelukt met een fietsvlonder, en dat duurde negen maanden.' },
      {
        by: 'karim',
        daysAgo: 114.2,
        accepted: true,
        text: `Niet kansloos, wel werk. Wat je in elk geval nodig hebt:

1. Toestemming voor het gebruik van openbare grond. Dat is van ons, en we kijken naar doorgang, zicht, kabels in de grond en parkeerdruk. Jouw telling helpt, stuur die mee.
2. Mogelijk een omgevingsvergunning, afhankelijk van hoe groot en hoe vast het is. Verplaatsbaar en lager dan drie meter maakt het makkelijker, maar ik kan er niet op vooruitlopen.
3. Draagvlak. Handtekeningen van de mensen die er recht tegenover wonen wegen zwaarder dan honderd likes.

Een tip van mij persoonlijk: vraag een **proef van een jaar** aan. Daar kan mijn afdeling makkelijker ja op zeggen dan op "voor altijd". En doe het niet zonder te vragen, dan moet ik hem weghalen en dat wil ik niet.`,
      },
      { by: 'nico', daysAgo: 113.9, text: 'Dit is helder. Ik stuur tabel, plattegrond en handtekeningen.' },
      { by: 'truus', daysAgo: 113, text: 'Je mag hem ook bij mij in de voortuin, Nico. Maar dan wel groen schilderen.' },
      {
        by: 'nico',
        daysAgo: 27,
        text: 'Proef is toegekend voor twaalf maanden. Doorlooptijd 86 dagen. Eén bezwaar, ingetrokken na appeltaart. Er staat nu een schuur van 2 bij 4,5, van gebruikt hout, en hij is groen omdat Truus dat wilde.',
      },
      {
        by: 'karim',
        daysAgo: 26.7,
        text: 'Fijn dat het er nu staat. Ik kom kijken, en ik neem het dossier mee als voorbeeld voor de volgende, dan kan het hopelijk sneller dan 86.',
      },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'partytent voor 40 man, heeft iemand die??',
    by: 'floor',
    daysAgo: 0.26,
    text: 'zaterdag over 2 weken, huisfeest met alle ouders (elf paar). regen kan natuurlijk altijd. huren kost 160. wij hebben zelf: 2 bakfietsen, biertafel, oneindig veel klapstoelen, dus ruilen kan. kunnen hem zelf ophalen en we ruimen m DROOG op, beloofd',
    replies: [
      { by: 'truus', daysAgo: 0.22, text: 'Wij hebben er een van 3 bij 6, maar die staat nog nat van de buurtbarbecue bij iemand in de gang. Ik ga bellen.' },
      { by: 'moderator', daysAgo: 0.09, text: 'De Lichtkade heeft er meer, Quinten zit niet in deze kring maar wel in De halve kliko. Ik tik hem even aan.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'Tafels en banken lenen tussen verenigingen: hoe regel je dat?',
    about: { strategy: 'reuse', obstacle: 'structure', tags: ['delen'] },
    by: 'joke',
    daysAgo: 29,
    text: 'Drie clubs, één park. Alle drie hebben we 40 klaptafels die twee keer per jaar nodig zijn. Met ons toernooi komen we er 20 tekort, dus we huren. Intussen staan er 300 meter verderop 40 in een hok. Voorzitters zijn het eens, en dan gebeurt er niks. Wie heeft een manier die niet van één persoon afhangt?',
    replies: [
      { by: 'floor', daysAgo: 28.8, text: 'whatsapp groep' },
      { by: 'joke', daysAgo: 28.7, text: 'Hebben we. 214 ongelezen.' },
      {
        by: 'wendela',
        daysAgo: 28.1,
        text: 'Eén lijst aan de binnenkant van het hok, met een potlood, en op elke tafel een kleur van de club. Wie haalt schrijft. Wie niet schrijft, koopt een rondje. Dat laatste heb ik niet bedacht maar het werkt.',
      },
      {
        by: 'zeynep',
        daysAgo: 27.6,
        accepted: true,
        text: `Wij doen het met de moskee en de school. Drie afspraken, dat is alles:

1. één vaste dag per maand dat er iemand is om te geven en te nemen, daarbuiten niet
2. de lener haalt én brengt, de eigenaar tilt niks
3. wat stuk is meld je dezelfde dag, dan kost het niks. Meld je het niet, dan betaal je

Vooral die eerste. Vroeger belde iedereen elke dag en toen stopte de beheerder ermee.`,
      },
      {
        by: 'lotte',
        daysAgo: 27.2,
        text: 'Als jullie een plek zoeken die niet van één club is: in het trappenhuis van ons complex ernaast is een droge berging vrij. Vraag het mij eind van de maand nog eens.',
      },
      {
        by: 'joke',
        daysAgo: 5,
        text: 'Eerste zaterdag gehad. Twee clubs kwamen, de derde "vergat het". Maar we hebben niet gehuurd, dat is 190 euro in de pot. Berging graag, Lotte.',
      },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'Waar laat ik twaalf stoelen waarvan er vier wiebelen?',
    by: 'member',
    daysAgo: 19,
    text: 'Wij krijgen andere stoelen (tweedehands hoor) en deze moeten weg voor het eind van de maand. Hout, stapelbaar, acht goed, vier los in de poten. De milieustraat kan altijd nog.',
    replies: [
      { by: 'babs', daysAgo: 18.9, text: 'Weggeefkast is er te klein voor, maar ik zet ze op de lijst van de kasten. Meestal binnen drie dagen weg.' },
      {
        by: 'raoul',
        daysAgo: 18.6,
        accepted: true,
        text: 'De vier wiebelaars graag naar De Slag. Mijn jongens leren deze maand lijmen en dat gaat beter met een stoel die van iemand is. De acht goede kun je dan tegelijk brengen, twee straten zoeken stoelen voor hun schuur.',
      },
      { by: 'member', daysAgo: 18.4, text: 'Ik kom morgen met de bakfiets. Twee keer dan, of drie.' },
      { by: 'raoul', daysAgo: 4, text: 'Ik ben geen fotograaf, dus in woorden: vier stoelen, nul wiebels, één met een hart erin gesneden. Die hebben we zo gelaten.' },
      { by: 'member', daysAgo: 3.9, text: 'Dat hart was van mijn eerste vaste gast. Mag ik die terugkopen?' },
      { by: 'raoul', daysAgo: 3.8, text: 'Je mag hem lenen. Zo werkt deze kring.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'Wie wil meedoen aan mijn onderzoek naar deelauto’s?',
    by: 'koen',
    daysAgo: 262,
    text: 'Ik zoek straten waar al iets gedeeld wordt, om te vragen of een deelauto een logische volgende stap is. Interview van 20 minuten.',
    replies: [
      { by: 'nico', daysAgo: 261, text: 'Wij delen een ladder. Een auto is een ander ding dan een ladder. Maar kom langs.' },
      { by: 'koen', daysAgo: 150, text: 'Onderwerp is inmiddels iets anders geworden (slopen), dus deze mag dicht. Nico bedankt voor de koffie.' },
    ],
    settled: { daysAgo: 149.9, text: 'Het onderzoek ging over iets anders.' },
  },
]
