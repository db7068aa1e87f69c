import type { DemoThread } from './shape.ts'

export const bouwThreads1: DemoThread[] = [
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Wie geeft er garantie op een gebruikte balk?',
    about: { strategy: 'reuse', obstacle: 'responsibility', tags: ['garantie', 'hout'] },
    by: 'gerard',
    daysAgo: 77,
    text: `Klus in de Vogelwijk. Opdrachtgever wil de oude vloerbalken terug als ligger in de aanbouw. Mooi hout, recht, droog. Ik heb er geen papier van. Constructeur wil een sterkteklasse, verzekeraar wil een constructeur, en als het doorbuigt bellen ze mij.

Ik doe het graag. Maar op wiens naam?`,
    replies: [
      { by: 'mo', daysAgo: 76.9, text: 'Welk jaar? Dat is vraag één.' },
      { by: 'gerard', daysAgo: 76.8, text: '1931.' },
      { by: 'pim', daysAgo: 76.5, text: 'Dan is het waarschijnlijk beter dan wat je nu koopt. Dichte ringen. Maar dat zegt je verzekeraar niks.' },
      {
        by: 'sjoerd',
        daysAgo: 76.1,
        accepted: true,
        text: `Zo pak ik het aan. Het is geen recept, want ik heb jullie balken niet gezien.

1. **Herkomst en leeftijd** opschrijven, plus wat hij gedragen heeft. Een vloerbalk die tachtig jaar een woonvloer droeg heeft al iets bewezen.
2. **Visueel keuren**: noesten, scheuren, draad, aantasting, oude keepen en gaten. Er zijn regels voor het op zicht sorteren van nieuw naaldhout. Voor gebruikt hout gebruik ik dezelfde, en ik ga daarna een klasse lager zitten. C24 op het oog reken ik als C18.
3. **Balkkoppen eraf.** Waar hij in de muur zat is hij vaak zacht. Dertig centimeter per kant.
4. Ik reken de ligger met die lagere klasse. Meestal komt hij er met wat overmaat gewoon doorheen. Zo niet, dan leg je er één extra.
5. Ik teken voor **mijn berekening**, niet voor jouw balk. Jij tekent dat de balk die erin ligt de balk is die ik gekeurd heb. Foto met een nummer op de kop, klaar.

Reken op 2 à 3 uur van mijn tijd voor een partij als deze.`,
      },
      { by: 'gerard', daysAgo: 75.9, text: 'Kijk, hier kan ik mee naar de klant. Balkkoppen eraf, dan kom ik 20 cm tekort. Maar dan ligt het aan mij.' },
      {
        by: 'loes',
        daysAgo: 75,
        text: 'Vanuit de verzekeringskant: bij de meeste polissen die ik ken gaat het erom of je "deskundig" gehandeld hebt. Punt 5 van Sjoerd, met foto’s, is precies wat een schade-expert wil zien. Meld het wel vooraf aan je verzekeraar als je het vaker gaat doen. Een mailtje, en bewaar het antwoord.',
      },
      {
        by: 'nico',
        daysAgo: 74.5,
        text: 'Bij dezelfde doorsnede gaat een klasse lager van 24 naar 18 N/mm², dus 25 procent minder rekenwaarde. Bij doorbuiging is het de stijfheid die telt, ongeveer 11.000 tegen 9.000. Vaak is dát de maat en dan valt het verlies mee. Sjoerd, klopt dat een beetje?',
      },
      { by: 'sjoerd', daysAgo: 74.2, text: 'Dat klopt een beetje. En "een beetje" is in mijn vak een compliment.' },
      {
        by: 'gerard',
        daysAgo: 44,
        text: 'Ligt erin. Vijf balken, één afgekeurd (zat een oude brandplek in). Kosten: 310 constructeur, halve dag zagen, hout gratis. Nieuw was 640 geweest plus wachten.',
      },
      { by: 'olaf', daysAgo: 43.5, text: 'Gerard, mag ik de foto met de nummers op de koppen als voorbeeld gebruiken op de ochtend over de planning?' },
      { by: 'gerard', daysAgo: 43.4, text: 'Mag. Niet mijn hoofd erbij.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Wanneer moet een sloopmelding binnen zijn, en wat staat erin?',
    by: 'koen',
    daysAgo: 21,
    text: 'Voor mijn afstuderen zoek ik uit wanneer je kunt wéten dat er materiaal vrijkomt. De sloopmelding lijkt een logisch moment. Ik vind overal andere termijnen. Wie weet het uit de praktijk?',
    replies: [
      { by: 'mo', daysAgo: 20.9, text: 'Ik dien ze in als de container besteld is. Dus te laat voor jou.' },
      {
        by: 'admin',
        daysAgo: 19.6,
        accepted: true,
        text: `Ik heb het nagevraagd bij een collega van het loket, dit is haar uitleg in mijn woorden:

- Meldplicht als er asbest uit gaat of als je meer dan ongeveer 10 m³ sloopafval verwacht.
- In principe minimaal **vier weken** voor je begint, via het Omgevingsloket. Voor sommige situaties is het korter.
- Er hoort een opgave bij van wat er vrijkomt en waar het heen gaat. Die wordt in de praktijk vaak grof ingevuld ("puin, hout, overig").

Voor jou betekent het: vier weken is te kort om een nieuwe plek te vinden voor iets groots. En niet elke verbouwing zit erin. Kijk op het loket zelf voor de precieze tekst, want ik ben niet van toezicht.`,
      },
      { by: 'shanice', daysAgo: 19.4, text: 'Klopt met wat ik zie. Als ik een partij pas vier weken van tevoren hoor, kan ik hem opslaan maar niet doorverkopen.' },
      { by: 'koen', daysAgo: 19.2, text: 'Heel fijn. Mag ik die collega interviewen?' },
      { by: 'admin', daysAgo: 18.8, text: 'Stuur mij je vragen, dan leg ik ze voor. Meer dan een half uur krijg ik er denk ik niet uit.' },
      {
        by: 'lotte',
        daysAgo: 18,
        text: 'Bij ons staat een renovatie twee jaar van tevoren in de begroting. Het probleem is niet dat niemand het weet, het probleem is dat wie het weet niet weet dat het iemand kan schelen. Daar mag je me op citeren.',
      },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Leemstuc op een wand die later weer los moet',
    about: { strategy: 'rethink', obstacle: null, tags: ['losmaakbaar'] },
    by: 'danuta',
    daysAgo: 4.1,
    text: `Klant wil leem, architect wil dat de platen over tien jaar weer heel van de stijlen kunnen. Leem plakt. Als ik over de schroefkoppen heen stuc, vind je ze nooit meer terug. Als ik het niet doe, zie je 200 puntjes.

Iemand een idee waar ik niet voor hoef te toveren?`,
    replies: [
      { by: 'pim', daysAgo: 3.9, text: 'Verticale lat over de naad, zichtbaar, in de maat van de plaat. Schroeven zitten onder de lat.' },
      {
        by: 'iris',
        daysAgo: 3.4,
        text: 'Dat vind ik prachtig, maar deze klant wil "rust". Ik heb ooit een leemplaat gebruikt die in zijn geheel achter een plint en een bovenlat klemt, zonder één schroef in het vlak. Je voeg blijft dan wel zichtbaar als een haarlijn, elke 62,5 cm.',
      },
      { by: 'danuta', daysAgo: 3.2, text: 'Haarlijn is bij leem na een jaar een scheurtje. Dan belt de klant mij en niet jou.' },
      {
        by: 'nico',
        daysAgo: 2.7,
        text: 'Magneet. Gewone stalen schroeven vind je met een magneetje door 5 mm leem heen terug. Dan hoeft er niets zichtbaar te zijn, alleen een tekening met de maat erop in de meterkast.',
      },
      {
        by: 'danuta',
        daysAgo: 0.5,
        text: 'Magneet!! Ik ga dat morgen proberen op mijn eigen muur. Maar dan heb je nog het leem zelf: dat moet er eerst af met water. Sloper blij?',
      },
      { by: 'mo', daysAgo: 0.3, text: 'Sloper neutraal. Met water is beter dan met een beitel.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Waar blijft het materialenpaspoort van de gymzaal?',
    about: { strategy: 'reuse', obstacle: 'structure', tags: ['materialenpaspoort'] },
    by: 'nico',
    daysAgo: 284,
    text: 'Bij de opening is verteld dat de nieuwe gymzaal een materialenpaspoort heeft: een lijst van alles wat erin zit en hoe het eruit kan. Ik zou het graag inzien, als voorbeeld voor deze kring. Waar ligt het?',
    replies: [
      { by: 'admin', daysAgo: 281, text: 'Goede vraag. Ik ga op zoek.' },
      {
        by: 'admin',
        daysAgo: 259,
        text: 'Gevonden dat het bestaat en dat het bij de aannemer in een systeem staat waar wij een inlog van hadden. Die inlog stond op naam van iemand die met pensioen is. Wordt aan gewerkt.',
      },
      { by: 'nico', daysAgo: 258, text: 'Dat is precies het soort antwoord waar ik een hekel aan heb en waar ik u toch voor bedank.' },
      {
        by: 'admin',
        daysAgo: 61,
        text: 'Lang stil geweest, excuus. De inlog is er, het bestand ook: 1.140 regels, waarvan de kozijnen en de vloer goed zijn ingevuld en de rest nauwelijks. Delen mag nog niet van de aannemer. Ik leg het eerlijk zo neer, want dit is dus wat een paspoort zonder beheerder wordt.',
      },
      { by: 'sjoerd', daysAgo: 60.5, text: 'Dit verbaast mij niet, maar ik vind het goed dat het hier staat.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Welke plaat kun je acht keer gebruiken als decor?',
    by: 'quinten',
    daysAgo: 69,
    text: 'Wij bouwen per editie 340 m² wand. Multiplex of OSB, gezaagd, geschroefd, geverfd, na drie dagen in de container. Ik wil een plaat die acht edities meegaat, op standaardmaat, met vaste gaten. Wat neem je?',
    replies: [
      { by: 'gerard', daysAgo: 68.8, text: 'Geen OSB. Na twee keer schroeven zit er meer gat in dan plaat.' },
      {
        by: 'pim',
        daysAgo: 68.3,
        accepted: true,
        text: `18 mm berkenmultiplex, randen gelakt, en **inslagmoeren** (M8) op een vast raster van 40 cm. Dan draai je er bouten in, nooit meer schroeven. Plaat kost het dubbele van OSB, moeren 20 cent per stuk, en je bent een keer twee dagen kwijt aan boren. Ik heb zulke platen van een beurs uit 2009.

Twee dingen die misgaan: mensen gaan tóch zagen (verf de achterkant rood en zet erop NIET ZAGEN), en hij wordt zwaar. 18 mm van 1,22 bij 2,44 is 36 kilo. Neem halve platen.`,
      },
      { by: 'quinten', daysAgo: 68.1, text: 'Halve platen, rode achterkant, inslagmoeren. De vormgever gaat huilen om het raster.' },
      { by: 'iris', daysAgo: 67.5, text: 'Nee hoor. Geef een vormgever een raster en een goede reden, dan wordt het vanzelf iets. Bel me.' },
      { by: 'amber', daysAgo: 67, text: 'Boren kan hier op school! 70 studenten, kolomboren, en dan hebben ze eindelijk een keer 800 gaten die ergens voor zijn.' },
      { by: 'quinten', daysAgo: 39, text: '120 halve platen besteld, Ambers klas heeft 1.920 gaten geboord. Zeven op de verkeerde plek. Die hangen nu in de klas.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Afvalhout voor zeventig eerstejaars: wie heeft wat?',
    about: { strategy: 'reuse', obstacle: 'supply', tags: ['hout'] },
    by: 'amber',
    daysAgo: 39,
    text: `Elk jaar koop ik nieuw vuren om verbindingen te oefenen. Pen en gat, liplas, zwaluwstaart. Dat wordt gezaagd, bekeken en weggegooid. Nieuw hout daarvoor voelt dom.

Nodig: zo’n 350 meter, ongeveer 4 bij 6 of 5 bij 7, **zonder spijkers** want onze machines zijn duur. Kwaliteit maakt niet uit. Wel droog.`,
    replies: [
      { by: 'shanice', daysAgo: 38.8, text: 'Heb ik, maar met spijkers.' },
      { by: 'pim', daysAgo: 38.5, text: 'Spijkers eruit halen is ook een vak. Laat ze dat eerst leren.' },
      {
        by: 'gerard',
        daysAgo: 38.2,
        accepted: true,
        text: 'Tengels en regels uit een systeemwand, 400 meter, geschroefd dus geen spijkers. Ligt in mijn loods in de weg. Gratis als je het deze maand haalt. Er zit hier en daar een plug in.',
      },
      { by: 'amber', daysAgo: 38, text: 'Gerard! We komen met de aanhanger. En Pim heeft gelijk, volgend blok wordt ontspijkeren.' },
      { by: 'mo', daysAgo: 37, text: 'Zeg het als dat blok begint. Ik heb er voor twee jaar.' },
    ],
  },
  {
    group: 'los-te-schroeven',
    kind: 'question',
    title: 'Heeft iemand ervaring met een terugkoopafspraak in een bestek?',
    about: { strategy: 'rethink', obstacle: 'structure', tags: ['aanbesteden'] },
    by: 'maurits',
    daysAgo: 11,
    text: 'Voor een tijdelijke school over twee jaar wil ik in de uitvraag zetten dat de bouwer het gebouw na acht jaar terugneemt tegen een vooraf bepaalde prijs. Juridisch kan het. Mijn zorgen zijn praktisch: bestaat die bouwer dan nog, en wat is een reële restwaarde? Ik zoek voorbeelden, ook mislukte.',
    replies: [
      { by: 'gerard', daysAgo: 10.8, text: 'Als je acht jaar vooruit een prijs van mij wil, reken ik mijn risico mee en ben je duurder uit dan met slopen.' },
      { by: 'lotte', daysAgo: 10.1, text: 'Wij hebben het met wisselwoningen gedaan, maar dat was huur. De verhuurder haalde ze gewoon weer op. Is huren een optie?' },
      {
        by: 'maurits',
        daysAgo: 9.7,
        text: 'Huren is over acht jaar bij ons een andere begroting dan bouwen. Dat klinkt als een smoes en dat is het boekhoudkundig ook een beetje. Ik vraag het na.',
      },
    ],
  },
]
