import type { FormatWords } from '@kring/domain/formats/library'

/** Formats with which people begin. */
export const opening = {
  'check-in-round': {
    title: 'Rondje inchecken',
    when: 'Aan het begin, als iedereen elkaar kan zien. Na één zin hoor je er al bij.',
    how: 'Om de beurt zegt iedereen één ding. Niemand reageert. Wie niets wil zeggen, slaat over.',
    steps: {
      round: {
        title: 'Rondje inchecken',
        prompt: 'Wie ben je, en wat maakt dat je vandaag gekomen bent? Eén zin is genoeg.',
        aim: 'Iedereen is er, en ieders stem is één keer gehoord.',
      },
    },
  },
  'impromptu-networking': {
    title: 'Snelle kennismaking',
    when: 'Mensen kennen elkaar nog niet, of ze praten steeds met dezelfde. Werkt ook met een volle zaal.',
    how: 'Drie korte gesprekken in tweetallen, elke keer met iemand anders. De vragen blijven dezelfde, dus je antwoord wordt steeds scherper.',
    steps: {
      pair: {
        title: 'Tweetal',
        prompt: 'Waar loop je op dit moment in vast? En wat hoop je hier te halen en te brengen? Ieder twee minuten.',
        aim: 'Weten wie hier rondlopen en waar ze mee zitten.',
      },
      all: {
        title: 'Wat hoorde je?',
        prompt: 'Wat hoorde je meer dan één keer? Wie moet met wie verder praten?',
        aim: 'Zien wat mensen hier met elkaar delen.',
      },
    },
  },
  'make-it-concrete': {
    title: 'Maak het concreet',
    when: 'Vlak voordat mensen ideeën gaan bedenken, en altijd als het onderwerp groot of vaag is.',
    how: 'Iedereen schrijft één echt voorbeeld op, met erbij voor wie het is en voor wanneer. Daarna gaat het gesprek nergens meer over ‘in het algemeen’.',
    steps: {
      concrete: {
        title: 'Een voorbeeld',
        prompt: 'Noem één voorbeeld uit je eigen werk. Wat gebeurde er precies? Voor wie moet het anders, en voor wanneer?',
        aim: 'Straks praten over iets wat je voor je ziet.',
      },
    },
  },
  'first-meeting': {
    title: 'Eerste bijeenkomst',
    when: 'Een kring komt voor het eerst bij elkaar en moet nog kiezen waar het over gaat.',
    how: 'Eerst leren mensen elkaar kennen. Dan kiezen ze uit echte voorbeelden een richting. Aan het eind staan er een doel en een ritme, en heeft iedereen iets afgesproken.',
    steps: {
      arrive: {
        title: 'Binnenkomen',
        prompt: 'Welkom. Pak iets te drinken. Dit levert de avond op: een doel dat we zelf kiezen en een datum voor de volgende keer.',
        aim: 'Iedereen weet wat meedoen oplevert.',
      },
      meet: {
        title: 'Kennismaken',
        prompt: 'Wie ben je, wat doe je, en waarmee kan iemand anders jou om hulp vragen? Ieder twee minuten.',
        aim: 'Iedereen heeft met twee mensen echt gepraat.',
      },
      concrete: {
        title: 'Een voorbeeld',
        prompt: 'Wat wil jij anders in je eigen werk? Noem één voorbeeld, voor wie dat is, en voor wanneer.',
        aim: 'Kiezen uit iets wat je voor je ziet.',
      },
      piles: {
        title: 'Ordenen',
        prompt: 'Welke voorbeelden horen bij elkaar? Geef elke stapel een naam die iedereen begrijpt.',
        aim: 'Zien welke richtingen er zijn.',
      },
      direction: {
        title: 'Richting kiezen',
        prompt: 'Waar wil jij de komende maanden tijd in steken? Verdeel je stippen.',
        aim: 'Eén richting waar genoeg mensen warm voor lopen.',
      },
      goal: {
        title: 'Doel in één zin',
        prompt: 'Schrijf samen één zin: wat is er over een half jaar anders, voor wie, en waaraan zien we dat?',
        aim: 'Een doel waar je aan kunt zien of het lukt.',
      },
      choose: {
        title: 'Welk doel?',
        prompt: 'Hier liggen de zinnen van de tafels. Welke wordt het, of welke twee passen in elkaar? Wie kan er niet mee leven?',
        aim: 'Een doel waar niemand tegen is.',
      },
      rhythm: {
        title: 'Ritme',
        prompt: 'Hoe vaak komen we samen, waar, en hoe lang? En wat doe jij voor de volgende keer?',
        aim: 'Een volgende datum, en van iedereen een eerste stap.',
      },
      close: {
        title: 'Rondje uit',
        prompt: 'Wat neem je mee naar huis? Om de beurt, in één zin.',
        aim: 'Iedereen gaat weg met iets in handen.',
      },
    },
  },
} satisfies Pick<FormatWords, 'check-in-round' | 'impromptu-networking' | 'make-it-concrete' | 'first-meeting'>
