import type { DemoThread } from './shape.ts'

export const straatThreads3: DemoThread[] = [
  {
    group: 'een-ladder-per-straat',
    kind: 'discussion',
    title: 'Tellen we spullen of tellen we wat er níet gekocht is?',
    by: 'jeroen',
    daysAgo: 75,
    text: 'Ons doel zegt "duizend spullen die niemand nieuw hoefde te kopen". Ik hou de lijst bij en ik zit ermee. In negen schuren staan nu samen 612 dingen. Maar een vijfde deel is het afgelopen jaar nooit geleend. En een ladder die door twaalf huizen geleend is, heeft die één ladder bespaard of twaalf?',
    replies: [
      {
        by: 'nico',
        daysAgo: 74.8,
        text: 'Geen van beide. Alleen de mensen die er anders een gekócht hadden tellen mee. De rest had hem bij de buurman geleend of de lamp niet vervangen.',
      },
      { by: 'truus', daysAgo: 74.5, text: 'Jongens.' },
      { by: 'jeroen', daysAgo: 74.3, text: 'Nico, dat kan ik niet meten.' },
      { by: 'nico', daysAgo: 74.2, text: 'U kunt het vragen. "Wat had je gedaan als de schuur er niet was?" Drie vakjes in het schrift: gekocht, elders geleend, niet gedaan.' },
      { by: 'wendela', daysAgo: 73, text: 'Dat vind ik een leuke vraag, ook om het gesprek. Een maand doen, in drie schuren?' },
      {
        by: 'jeroen',
        daysAgo: 43,
        text: 'Gedaan. 94 uitleningen, drie schuren: 29 zeiden "gekocht", 38 "elders geleend", 27 "niet gedaan". Dus bijna één op de drie. Dan staan we niet op 612 maar ergens rond de 200. Ik vind dat we dat getal moeten gebruiken, ook al is het een stuk minder leuk.',
      },
      { by: 'raoul', daysAgo: 42.5, text: 'Mee eens. Wel met erbij dat 27 mensen iets konden doen wat anders niet gebeurd was. Dat telt voor mij ook.' },
      { by: 'zeynep', daysAgo: 42, text: 'Ik zou dan ook willen weten welke 200 het zijn. Als het vooral ladders en boren zijn hoeven de broodmachines er niet in te staan.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'discussion',
    title: 'Wie komt er eigenlijk niet?',
    by: 'zeynep',
    daysAgo: 11,
    text: `Ik kijk naar de ledenlijst van deze kring en naar mijn keuken op donderdag. Dat zijn twee verschillende steden. Bij mij komen mensen die al hun hele leven delen omdat het moet. Die noemen het geen circulaire economie en ze komen niet op een avond met een flipover.

Ik bedoel het niet als verwijt. Maar als we vijftien straten willen, in welke vijftien dan?`,
    replies: [
      { by: 'wendela', daysAgo: 10.8, text: 'Raak. Van de negen straten zijn er zeven met voortuinen.' },
      { by: 'raoul', daysAgo: 10.5, text: 'Mijn jongeren zouden hier nooit iets plaatsen. Ze zijn er wel elke woensdag en ze repareren jullie spullen.' },
      {
        by: 'lotte',
        daysAgo: 10,
        text: 'Ik kan drie complexen noemen waar een bewonersruimte leegstaat en waar dit zou passen. Ik ben alleen de verhuurder, dus als ík het aankondig komt er niemand. Wie gaat er met me mee flyeren, en wie kookt?',
      },
      { by: 'zeynep', daysAgo: 9.8, text: 'Ik kook. Dat is geen probleem, dat is donderdag.' },
      { by: 'truus', daysAgo: 9, text: 'Vroeger belde je aan. Ik bel nog steeds aan. Ik ga mee.' },
      {
        by: 'admin',
        daysAgo: 8.2,
        text: 'In het onderzoek waar dit uit voortkwam zei iemand: iedereen moet kunnen meedoen. Dat stond er als citaat en ik merk dat het daarna geen onderdeel van het plan is geworden. Ik heb geen oplossing. Een klein budget voor soep en drukwerk kan ik wel aanvragen.',
      },
      { by: 'babs', daysAgo: 7.8, text: 'Budget voor soep!! Dat is het meest radicale wat de gemeente dit jaar gezegd heeft.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'discussion',
    title: 'De gemeente moet de milieustraat gewoon opengooien',
    by: 'babs',
    daysAgo: 136,
    text: 'Elke dag gaan er goede fietsen, kasten en lampen de container in terwijl er een hek omheen staat en een meneer zegt dat je niets mag meenemen. Dat heet diefstal van afval. Gooi dat hek open, dan is het binnen een uur leeg. Waar wachten jullie op?',
    closed: {
      by: 'moderator',
      reason: 'De vraag is beantwoord en er loopt nu een proef. Nieuwe ervaringen graag in een nieuw gesprek, dan raken ze niet zoek onder de oude boosheid.',
    },
    replies: [
      { by: 'nico', daysAgo: 135.7, text: 'Op iemand die zijn arm openhaalt aan een kast en de gemeente aanklaagt, vermoed ik.' },
      {
        by: 'karim',
        daysAgo: 135.1,
        text: 'Dat is één reden, Nico. De andere is dat wat in de container ligt van degene is met wie wij een contract hebben. Ik vind het óók zonde. Wat ik wel kan voorstellen is een plek vóór het hek: brengen, en een ander neemt het mee, zolang het niet over de drempel is.',
      },
      { by: 'babs', daysAgo: 134.8, text: 'Een tafeltje dus.' },
      { by: 'karim', daysAgo: 134.6, text: 'Een tafeltje. Ik weet dat het niet is wat je vroeg.' },
      { by: 'truus', daysAgo: 134, text: 'Begin maar met een tafeltje meisje.' },
      {
        by: 'karim',
        daysAgo: 118,
        text: 'Toestemming voor een proef van zes maanden: een overdekte plek van 12 m² voor het hek, zaterdags met vrijwilligers. Geen elektra met een accu. Wie staat er?',
      },
      { by: 'babs', daysAgo: 117.5, text: 'Ik. Natuurlijk ik.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'announcement',
    title: 'De Slag is twee extra avonden open voor reparatie',
    by: 'raoul',
    daysAgo: 5.6,
    text: 'Omdat er zo veel stuk terugkwam op de laatste avond: deze en volgende week ook dinsdag en donderdag van 7 tot 9. Neem je eigen ding mee, je repareert het zelf en één van de jongeren zit ernaast. Geen accu’s. Stoelen altijd.',
    replies: [
      { by: 'floor', daysAgo: 5.4, text: 'stoel met drie poten telt?' },
      { by: 'raoul', daysAgo: 5.3, text: 'Die telt dubbel.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'announcement',
    title: 'Nieuwe straten aan de soep: nog drie plekken per tafel',
    by: 'wendela',
    daysAgo: 2.7,
    text: `Vier nieuwe straten hebben ja gezegd, waarvan twee zonder voortuin (dank Lotte en Truus voor het aanbellen). Ik zoek van de draaiende straten nog twee mensen die durven vertellen wat er misging. De succesverhalen hebben we.

Zeynep kookt linzensoep. Neem je eigen kom mee, echt waar, we hebben er tien.`,
    replies: [
      { by: 'jeroen', daysAgo: 2.5, text: 'Ik kom met het stanleymes-verhaal.' },
      { by: 'babs', daysAgo: 2.4, text: 'En ik met de haring.' },
      { by: 'member', daysAgo: 1.7, text: 'Misschien later, als de zaak op tijd dicht is. Ik breng dan kommen mee. Ik heb er toevallig 61.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'learning',
    title: 'Vuurkorven van wastrommels: eerst uitbranden, buiten, met de wind mee',
    by: 'raoul',
    daysAgo: 109,
    text: 'Opbrengst 150 euro, ging naar de pot voor nieuwe lasdraad. De jongeren kunnen nu allemaal lassen, dat was eigenlijk de bedoeling.',
    learning: {
      situation:
        'We kregen negen wasmachines die niet te redden waren. De motoren en pompen waren snel weg, de trommels bleven over. Jongeren wilden vuurkorven maken, dat hadden ze op een filmpje gezien.',
      obstacle: 'knowledge',
      tried: 'Trommel eruit, kunststof lagerring eraf, poten van oud betonijzer eronder gelast. Verkocht op de braderie, 25 euro.',
      worked: `Van de negen zijn er zes verkocht. Bij de eerste proef stonk het zo dat de buurvrouw de brandweer belde: er zat nog een rubberring in de felsrand. Dus: ring eruit snijden, dan een uur uitbranden, wind van de huizen af, en de buren van tevoren bellen. Rvs-trommels worden mooi blauw, geëmailleerde springen.

Of het circulair is, daar kregen we ruzie over. Een trommel was gemaakt om te wassen, nu stook je er hout in. Meer dan "beter dan niks" maak ik er niet van.`,
      strategy: 'repurpose',
    },
    replies: [
      { by: 'nico', daysAgo: 108.5, text: 'Met "beter dan niks" bent u eerlijker dan de meeste verslagen. Is de rook van de eerste keer gemeten?' },
      { by: 'raoul', daysAgo: 108.3, text: 'Door de buurvrouw.' },
      {
        by: 'karim',
        daysAgo: 107,
        text: 'Bel een volgende keer ook even met ons, dan weet de meldkamer het. Vuur op een braderie moet in de vergunning staan, dat stond het bij jullie ook.',
      },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'question',
    title: 'Wie kan een gourmetstel maken dat naar plastic ruikt?',
    by: 'truus',
    daysAgo: 3,
    text: 'Het gourmetstel van de straat is 26 keer geleend en nu ruikt het naar plastic als het warm wordt. Er zit een jaartal op: 1988. Weggooien doe ik niet, er is op getrouwd.',
    replies: [
      { by: 'moderator', daysAgo: 2.9, text: 'Niet meer aanzetten! Neem mee naar de tafel, waarschijnlijk de aansluitdoos of het snoer. Kwartiertje werk als het dat is.' },
      { by: 'amber', daysAgo: 2, text: 'En anders komt hij bij ons in de klas. Een apparaat uit 1988 kan nog open, dat maakt het al bijzonder.' },
    ],
  },
  {
    group: 'een-ladder-per-straat',
    kind: 'discussion',
    title: 'Elke maand is wel vaak, toch?',
    by: 'joke',
    daysAgo: 66,
    text: 'Ik ben drie keer niet geweest en dat kwam niet doordat ik niet wilde. Elke maand een avond van twee uur, plus de kantine, plus de gewone dingen. Ik zeg het maar omdat ik denk dat ik niet de enige ben. Kan het ook om de maand, met iets korts ertussen?',
    replies: [
      { by: 'floor', daysAgo: 65.8, text: 'ik kom juist omdat het elke maand is, dan hoef ik niet na te denken' },
      { by: 'jeroen', daysAgo: 65.5, text: 'Opkomst laatste zes keer: 17, 14, 15, 11, 9, 12. Dus je bent niet de enige.' },
      { by: 'truus', daysAgo: 65, text: 'Bij mij is de deur toch open, ik merk het niet eens.' },
      { by: 'wendela', daysAgo: 64.2, text: 'Dank je Joke, precies de reden om dit te zeggen en niet stilletjes weg te blijven. Wat zou "iets korts" zijn voor jou?' },
      { by: 'joke', daysAgo: 64, text: 'Een half uur bij een schuur staan op zaterdagochtend. Kijken, koffie, weg.' },
      {
        by: 'raoul',
        daysAgo: 63,
        text: 'Dat wil ik wel organiseren. Voorstel: avond blijft elke maand, maar niemand hoeft elke keer, en de tweede zaterdag sta ik om tien uur bij een andere schuur. Na drie keer kijken we wat mensen gebruiken.',
      },
      { by: 'joke', daysAgo: 7, text: 'Twee keer bij een schuur gestaan. Zeven man en een hond. Voor mij werkt dit.' },
    ],
  },
]
