import type { DemoGroup } from './shape.ts'
import { klikoTemplates } from './templates.ts'

export const sectorGroups: DemoGroup[] = [
  {
    slug: 'halve-kliko',
    name: 'De halve kliko',
    goal: 'Op 1 mei 2028 hebben twintig Leidse keukens hun restafval gehalveerd, van gemiddeld 84 naar 42 kilo per week. Gewogen, niet geschat.',
    purpose: `Wij koken, bakken, tappen en bezorgen. En we gooien weg: snijresten, borden die half leeg terugkomen, karton met vet, bekers, folie. Iedereen heeft er wel iets op gevonden, maar meestal weet de buurman daar niets van.

In deze kring wegen we, proberen we iets uit en wegen we weer. Je hoeft geen koploper te zijn. De helft van ons begon met één vraag over een volle bak.

**Voor wie:** cafés, restaurants, bakkers, cateraars, hotels, kantines en evenementen. Ook inzamelaars, de buurtkeuken en de gemeente zitten aan tafel, want zonder hen komt de bak niet leeg.

We sluiten aan bij wat er al is, zoals het Platform Duurzame Horeca, en beginnen niet opnieuw.`,
    yields:
      'Je weet na drie weken wat er in je bak zit, je krijgt cijfers van zaken die op de jouwe lijken, en je gaat elke avond naar huis met één ding dat je morgen anders doet.',
    rhythm: 'Eens in de vier weken een avond, steeds bij iemand anders in de zaak. Niet in de zomervakantie.',
    agreements: [
      'We wegen. Schatten mag, als je erbij zegt dat je schat.',
      'Wat mislukt is, vertellen we ook.',
      'Cijfers van een ander gebruik je buiten de kring alleen als die ander het goed vindt.',
      'Een leverancier mag meepraten, maar verkoopt hier niets.',
    ],
    visibility: 'public',
    joining: 'open',
    templates: klikoTemplates,
    members: {
      facilitator: ['facilitator'],
      femke: ['facilitator'],
      moderator: ['moderator'],
      member: [],
      driss: [],
      aoife: [],
      bas: [],
      tini: [],
      lorenzo: [],
      quinten: [],
      roos: [],
      wout: [],
      esra: [],
      joke: [],
      zeynep: [],
      tomas: [],
      karim: [],
      admin: [],
      dewi: [],
      henk: [],
    },
  },
  {
    slug: 'twee-keer-verkocht',
    name: 'Twee keer verkocht',
    goal: 'Op 1 september 2028 hebben vijftien winkels een hoek met tweedehands, verhuur of reparatie die zijn eigen vierkante meters betaalt.',
    purpose: `Een winkel leeft van verkopen. Dus wat doe je als je wilt dat spullen langer meegaan? Daar hebben we het hier over, met de kassabon erbij.

We vergelijken wat een meter tweedehands opbrengt, hoe je een inruilprijs bepaalt, wat reparatie kost aan uren en hoe je het vertelt aan een klant die gewoon nieuw wil. Concurrenten zitten naast elkaar. Dat gaat beter dan je denkt, zolang niemand zijn inkoopprijzen hoeft te laten zien.

**Voor wie:** winkeliers in Leiden, groot en klein, en mensen die met winkels willen werken.`,
    yields: 'Rekenvoorbeelden uit andere winkels, regels voor inbreng en garantie die je kunt overnemen, en iemand om te bellen als een proef tegenvalt.',
    rhythm: 'Eens in de acht weken, een uur na sluitingstijd. Niet in december.',
    agreements: [
      'Marges noem je alleen als je dat zelf wilt. We vragen er niet naar.',
      'Geen preken tegen elkaars klanten of assortiment.',
      'Wie een proef begint, vertelt ook hoe hij afliep.',
    ],
    visibility: 'public',
    joining: 'open',
    members: {
      judith: ['facilitator'],
      liselot: ['moderator'],
      moniek: [],
      abdel: [],
      ruud: [],
      jasmijn: [],
      thijmen: [],
      carla: [],
      yusuf: [],
      hedwig: [],
      esra: [],
      pim: [],
      babs: [],
      dewi: [],
      leonie: [],
      moderator: [],
      annelot: [],
      admin: [],
    },
  },
  {
    slug: 'los-te-schroeven',
    name: 'Los te schroeven',
    goal: 'Voor 1 oktober 2028 zijn twaalf Leidse verbouwingen zo gemaakt dat je ze met een schroefmachine weer uit elkaar haalt, zes daarvan met materiaal dat er al was.',
    purpose: `Er wordt veel gebouwd en verbouwd in Leiden en er gaat veel de container in. Iedereen in de bouw weet dat het anders kan. Het struikelt op prijs, garantie, opslag en planning. Precies daarover praten we hier.

Slopers en architecten aan dezelfde tafel, een constructeur die ja of nee durft te zeggen, een corporatie met een planning. We nemen echte klussen als voorbeeld, geen plaatjes uit een congres. Wat we leren over de straat en het plein nemen we mee naar het Living Lab Circulaire Leefomgeving.

**Neem mee:** een detail, een bon, een foto van een container. Hoe kleiner het voorbeeld, hoe beter het gesprek.`,
    yields: 'Details en bestekteksten die al gebruikt zijn, weten welk materiaal wanneer vrijkomt, en mensen die je ’s ochtends om half acht kunt bellen.',
    rhythm: 'Eens in de zes weken, van kwart voor acht tot half tien ’s ochtends, met broodjes. Steeds op een bouwplaats of in een werkplaats.',
    agreements: [
      'Prijzen zijn om van te leren, niet om door te geven aan de opdrachtgever.',
      'Een constructeur die hier meedenkt, heeft nog niets goedgekeurd.',
      'Geen namen van bewoners of klanten.',
      'Wie materiaal toezegt, haalt het op of meldt zich op tijd af.',
    ],
    visibility: 'public',
    joining: 'open',
    members: {
      olaf: ['facilitator'],
      iris: ['facilitator'],
      shanice: ['moderator'],
      gerard: [],
      mo: [],
      pim: [],
      lotte: [],
      sjoerd: [],
      danuta: [],
      erik: [],
      koen: [],
      amber: [],
      ruud: [],
      quinten: [],
      nico: [],
      loes: [],
      maurits: [],
      admin: [],
    },
  },
  {
    slug: 'moet-dat-steriel',
    name: 'Moet dat steriel?',
    goal: 'Op 1 maart 2028 gebruiken acht afdelingen, praktijken en labs samen 250.000 wegwerphandschoenen en 40.000 onderleggers per jaar minder, zonder één extra infectie.',
    purpose: `In de zorg en op het lab gooien we dingen weg die niet vies zijn. Vaak met een goede reden. Vaak ook omdat het altijd zo ging, omdat de doos naast de deur hangt of omdat niemand durft te zeggen dat het zonder kan.

We kijken per handeling: moet dit steriel, moet dit schoon, of moet het niets? Infectiepreventie zit vanaf het begin aan tafel. Zij heeft het laatste woord over wat veilig is.

Voor ziekenhuis, huisarts, tandarts, apotheek, verpleeghuis en lab. En voor wie levert, wast, herstelt, inzamelt en onderzoekt. Een deel van ons doet mee aan Green Deals; die afspraken doen we hier niet over, we zoeken uit hoe je ze op een gewone dinsdag uitvoert.

*Meedoen op aanvraag, omdat we soms over incidenten praten. Meelezen kan iedereen.*`,
    yields: 'Proefafspraken die langs infectiepreventie zijn geweest, telgegevens van vergelijkbare plekken, en collega’s van buiten je eigen gebouw.',
    rhythm: 'Eens in de acht weken, van vier tot half zes, zodat de dagdienst én de avonddienst kan komen.',
    agreements: [
      'Niets gaat ten koste van de patiënt. Twijfel is genoeg om te stoppen.',
      'Geen verhalen die naar een patiënt of collega te herleiden zijn.',
      'Eerst tellen, dan proberen, dan weer tellen.',
      'Een richtlijn noem je met naam, anders is het een mening.',
    ],
    visibility: 'public',
    joining: 'request',
    members: {
      facilitator: ['facilitator'],
      chandra: ['moderator'],
      ineke: [],
      samir: [],
      philip: [],
      bregje: [],
      orhan: [],
      anouk: [],
      viktor: [],
      maaike: [],
      carla: [],
      tomas: [],
      leonie: [],
      maurits: [],
      henk: [],
      admin: [],
    },
  },
]
