import type { DemoThread } from './shape.ts'

export const bouwThreads2: DemoThread[] = [
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Gebruikte kranen en keuring: mag ik ze terughangen?',
    about: { strategy: 'reuse', obstacle: 'knowledge', tags: ['keuring'] },
    by: 'erik',
    daysAgo: 118,
    text: '32 kranen uit een zorggebouw, goed merk, twaalf jaar oud. Nieuwe binnenwerken kosten 9 euro per stuk. De woningbouwklant vraagt of het "mag" in verband met drinkwater. Ik weet dat er een keurmerk op moet zitten, maar wat als ik zelf het binnenwerk vervang?',
    replies: [
      {
        by: 'sjoerd',
        daysAgo: 117.5,
        text: 'Buiten mijn vak, dus dit is lekenpraat: ik zou kijken of het keurmerk op de kraan zelf staat en of je originele onderdelen gebruikt.',
      },
      {
        by: 'lotte',
        daysAgo: 116.9,
        accepted: true,
        text: 'Wij hebben dit uitgezocht voor 50 badkamers. Wat onze adviseur zei: een toestel dat destijds goedgekeurd was en met originele onderdelen hersteld is, mag je weer gebruiken als je de leiding daarna goed spoelt. Uit een zorggebouw zou ik twee keer nadenken vanwege legionella: ontkalken, heet spoelen, en laat bij een grote partij een watermonster nemen. Dat was bij ons 85 euro. Vraag bij een andere opdrachtgever altijd schriftelijk akkoord.',
      },
      { by: 'erik', daysAgo: 116.5, text: 'Monster nemen doe ik. 85 op 32 kranen is te dragen.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'learning',
    title: 'Plinten met schroefhulzen in plaats van lijm: 40 minuten extra per kamer',
    by: 'pim',
    daysAgo: 55,
    text: 'Eigenaar betaalde de eerste keer mopperend, de tweede keer niets.',
    learning: {
      situation: 'Verbouwing van een bovenwoning. Negen kamers. Architect wilde plinten die er heel af kunnen.',
      obstacle: 'costs',
      tried:
        'Schroefhulzen in de muur om de 60 cm, messing schroef met een ring in het zicht. Bij drie kamers verstopt achter een dun latje. Bij één kamer clips uit de keukenbouw geprobeerd.',
      worked:
        '40 minuten extra per kamer tegenover kit. In euro’s: zo’n 30 per kamer. De clips zijn niks, bij een scheve muur springt hij eraf. De zichtbare schroef vond iedereen lelijk op tekening en mooi in het echt. Een jaar later kwam er een kabel bij: plint eraf, kabel erin, plint erop, kwartier. Geen nieuwe plint.',
      cost: 'Zo’n 30 euro per kamer, bijna alles daarvan is loon.',
      strategy: 'reuse',
      whoToAsk: 'Pim, ook voor het merk hulzen.',
    },
    replies: [
      { by: 'gerard', daysAgo: 54.6, text: '40 minuten maal 9 is zes uur. Wie betaalde dat?' },
      { by: 'pim', daysAgo: 54.5, text: 'De klant. Ik had het erin staan als aparte regel, zodat hij kon kiezen.' },
      { by: 'iris', daysAgo: 54, text: 'Mag ik die regel uit je offerte overnemen? Ik heb nog nooit gezien hoe je zoiets opschrijft.' },
      { by: 'danuta', daysAgo: 53.5, text: 'Messing ringen op leem, heel mooi. Volgende keer samen.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'learning',
    title: 'Bakstenen bikken: met kalk ja, met cement vergeet het maar',
    by: 'mo',
    daysAgo: 131,
    text: 'Prijs op de klus kwam uit op 62 cent per steen, gestapeld op pallet. Nieuw was 85. Zonder proefvak had ik mezelf rijk gerekend.',
    learning: {
      situation: 'Schuur uit 1926 en een aanbouw uit 1974, zelfde adres. Architect wilde alle stenen terug. 11.000 stuks.',
      obstacle: 'knowledge',
      tried: 'Proefvak van een vierkante meter uit allebei, voor ik een prijs gaf. Met bikhamer en met een bikmachine die ik een week kon lenen.',
      worked: `Oude schuur: kalkmortel, valt eraf. 150 stenen per man per uur, 8 procent breuk. Aanbouw: cement. 35 per uur, 40 procent breuk en twee polsen kapot. Dat deel is granulaat geworden en daar heb ik niet over gezeurd.

Vuistregel van mij: tot ongeveer 1935 kun je het proberen, daarna eerst testen. Krab met je sleutel in de voeg. Blijft er een groef in staan, dan is het kalk.`,
      strategy: 'reuse',
    },
    replies: [
      { by: 'sjoerd', daysAgo: 130.5, text: 'De sleutelproef ga ik onthouden. Voor dragend werk wil ik daarna nog wel een paar stenen laten drukken.' },
      { by: 'iris', daysAgo: 130, text: 'Ik was die architect. Ik was gepikeerd over de aanbouw en hij had gelijk.' },
      { by: 'mo', daysAgo: 129.8, text: 'Noteer de datum iemand.' },
      {
        by: 'nico',
        daysAgo: 128,
        text: 'Even nagerekend. Het goede deel zal 7.000 stenen geweest zijn: 47 manuren, 4.340 euro. Daar gaan machine, pallets en vervoer nog af, neem ik aan, maar zo gek is dat niet. Waarom doet dan niet iedereen het?',
      },
      { by: 'mo', daysAgo: 127.5, text: 'Omdat je een prijs moet geven voor je weet welke mortel erin zit.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'learning',
    title: 'Radiatoren spoelen en terughangen in 44 woningen',
    by: 'erik',
    daysAgo: 91,
    text: 'Bewoners maakte het niks uit, die wilden weten of het warm werd. Te zien op afspraak, ik heb de meetrapporten.',
    learning: {
      situation: 'Renovatie met warmtepomp. Offerte ging uit van 260 nieuwe radiatoren. De oude waren van 1998, dik plaatstaal, niets mis mee, alleen vol bruine drab.',
      obstacle: 'responsibility',
      tried:
        'Warmteverlies per kamer opnieuw laten rekenen. Bij 170 stuks bleek de oude groot genoeg op lage temperatuur, omdat er tegelijk geïsoleerd werd. Die eraf, buiten spoelen, afpersen op 6 bar, nieuw ventiel, terug. De rest vervangen, 31 daarvan kwamen uit een andere flat.',
      worked:
        'Per radiator 48 euro tegen 165 voor nieuw. Vier lekten na een maand bij de koppeling, dat was mijn montage en niet de radiator. Het echte gevecht was garantie: de leverancier van de warmtepomp wilde zijn papier intrekken. Opgelost met een filter in de retour en een handtekening van mij. Die handtekening staat nu dus onder 170 radiatoren van een ander.',
      strategy: 'refurbish',
    },
    replies: [
      {
        by: 'lotte',
        daysAgo: 90.4,
        text: 'Wij waren de opdrachtgever van een deel hiervan. Ik kan bevestigen dat het warm is. En dat onze inkoopafdeling drie keer vroeg waarom er geen nieuwe op de bon stonden.',
      },
      { by: 'gerard', daysAgo: 90, text: 'En wie neemt die handtekening over als jij met pensioen gaat?' },
      {
        by: 'loes',
        daysAgo: 88.5,
        text: 'Als je dit vaker gaat doen: laat op je polis bijschrijven dat je "gebruikte componenten levert en monteert". Kostte een klant van mij 110 euro per jaar en dan staat het er tenminste.',
      },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'learning',
    title: 'Systeemplafond terug naar de fabriek: alleen per volle pallet',
    by: 'lotte',
    daysAgo: 171,
    text: 'Tip: bel de fabrikant vóór de sloper, en vraag wie er in de buurt nog meer bezig is.',
    learning: {
      situation: 'Kantoor van 900 m² dat wij verbouwden tot woningen. Mineraalplaten, schoon. De fabrikant adverteert met terugname.',
      obstacle: 'supply',
      tried: 'Gebeld, formulier, foto’s. Platen moesten droog, gestapeld per dezelfde soort, minimaal 12 pallets, geen zagerij.',
      worked:
        'We hadden er negen. Drie soorten door elkaar, want er was in de loop der jaren bijgekocht. Met een ander kantoor in de straat samen kwamen we op veertien en toen ging het door, elf weken later. Opslag kostte ons 1.300 euro en dat is meer dan storten. Terugname bestaat dus echt, maar is bedacht voor een kantoortoren.',
      strategy: 'recycle',
    },
    replies: [
      { by: 'shanice', daysAgo: 170.4, text: 'Bij mij kan je pallets parkeren als het binnen zes weken weg is. Niet gratis, wel minder dan 1.300.' },
      {
        by: 'maurits',
        daysAgo: 169,
        text: 'Ik neem "minimaal 12 pallets" mee als vraag in een volgende uitvraag. Terugname zonder ondergrens bestaat vast ook, voor wie erom vraagt.',
      },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'learning',
    title: 'Acht weken te laat: het ontwerp was klaar toen het materiaal kwam',
    by: 'iris',
    daysAgo: 13,
    text: 'Kosten van de fout: 6.400 euro aan nieuwe kozijnen en een avond slecht slapen.',
    learning: {
      situation: 'Buurthuis, kleine uitbreiding. Opdrachtgever wilde zoveel mogelijk gebruikt. Ik ook. We hadden een lijst met wensen: kozijnen, balken, een trap, gevelhout.',
      obstacle: 'structure',
      tried:
        'Netjes eerst ontworpen, vergunning aangevraagd, en toen pas op zoek bij Shanice en Mo. Gevonden: prachtige kozijnen, 9 cm te breed. Een trap met de verkeerde draai. Balken genoeg.',
      worked: `Alleen de balken zitten erin. De kozijnen pasten niet meer in de vergunning. Zes weken later kwam er gevelhout vrij in een straat verderop, en toen was het nieuwe al besteld. Alles wat ik over "ontwerpen met wat er is" heb gezegd op podia, heb ik hier zelf niet gedaan.

Volgende keer: eerst acht weken zoeken, dan pas gevels tekenen. En in de vergunning een marge vragen, bijvoorbeeld kozijnbreedte tussen 90 en 110.`,
      strategy: 'rethink',
    },
    replies: [
      { by: 'mo', daysAgo: 12.8, text: 'Ik heb je over die kozijnen gebeld toen je nog aan het schetsen was. Je zei: kom later maar terug.' },
      { by: 'iris', daysAgo: 12.6, text: 'Ik weet het, Mo. Daarom staat het hier.' },
      { by: 'lotte', daysAgo: 12, text: 'Mag een marge in de vergunning? Dat zou voor ons veel uitmaken.' },
      {
        by: 'admin',
        daysAgo: 11.2,
        text: 'Ik weet dat het bij een vooroverleg besproken kan worden, maar ik weet niet of een bandbreedte altijd geaccepteerd wordt. Ik heb de vraag uitgezet en zet het antwoord hieronder.',
      },
      { by: 'sjoerd', daysAgo: 10.5, text: 'Voor de constructie reken ik graag met de zwaarste variant, dan mag het lichter uitvallen.' },
      { by: 'olaf', daysAgo: 9.9, text: 'Dit is wat mij betreft de opening van de volgende ochtend. Iris, lukt het je om dat zelf te vertellen, ook al begeleid je mee?' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'learning',
    title: 'Wat er na een jaar nog ligt in het depot',
    by: 'shanice',
    daysAgo: 198,
    text: 'De lijst met wat ik wel en niet aanneem staat op https://example.org/achterdeur. Kopiëren mag.',
    learning: {
      situation: 'Een jaar open, 900 m². Ik heb geteld wat er binnenkwam en wat er niet meer weggaat.',
      obstacle: 'supply',
      tried: 'Alles aangenomen wat schoon en heel was, want "je weet nooit". Foto, maat, prijs op 40 procent van nieuw.',
      worked: `Wat binnen een maand weg is: balken, deuren mét kozijn, trappen, wastafels per paar, hardhouten vloer boven de 25 m². Wat er na een jaar ligt: losse binnendeuren (143), keukenkastjes zonder front, dubbelglas in rare maten, en elf sauna-kachels. Vraag niet.

Het depot is geen museum. Sinds vorige maand: geen losse deuren meer, glas alleen op bestelling, en partijen onder de tien stuks alleen als er al een koper is. Ik moest drie keer nee zeggen tegen aardige mensen en daarna ging het.`,
      strategy: 'reuse',
    },
    replies: [
      { by: 'mo', daysAgo: 197.5, text: 'Elf sauna-kachels. Dat was ik.' },
      { by: 'gerard', daysAgo: 197, text: '40 procent van nieuw is te duur als ik zelf moet halen en meten. Bij 30 bel ik eerder.' },
      { by: 'shanice', daysAgo: 196.4, text: 'Eerlijk. Bij afname van een hele partij is het 30, zet ik erbij.' },
    ],
  },
]
