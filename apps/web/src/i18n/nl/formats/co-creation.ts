import type { FormatWords } from '@kring/domain/formats/library'

/** The four rounds in which businesses and a municipality design how they work together. */
export const coCreation = {
  'co-creation': {
    title: 'Co-creatie in vier rondes',
    when: 'Bedrijven, gemeente en anderen willen samenwerken en moeten nog ontdekken waaraan en hoe.',
    how: 'Vier rondes: contact leggen, waar wil je heen, belemmeringen en kansen, en de vorm van samenwerken. Voor elke ronde schrijft iedereen eerst een voorbeeld op. Elke ronde zijn er nieuwe, gemengde groepjes. Wat eerder knelde komt eerst op tafel.',
    steps: {
      yields: {
        title: 'Welkom',
        prompt: 'Fijn dat je er bent. Dit levert de middag jou op: één plan waar je morgen mee verder kunt, en de mensen om het mee te doen.',
        aim: 'Iedereen weet wat meedoen oplevert.',
      },
      before: {
        title: 'Wat knelde eerder?',
        prompt: 'Wanneer liep samenwerken voor jou vast? Schrijf op wat er gebeurde. Er komt geen naam bij.',
        aim: 'Oude frustratie krijgt een plek, zodat ze niet meepraat.',
      },
      said: { title: 'Dat is gezegd', prompt: 'De briefjes liggen open. Wat herken je? Wat moet vandaag anders gaan?', aim: 'Met open ogen beginnen.' },
      contactcase: {
        title: 'Voorbeeld: contact',
        prompt: 'Denk aan iemand met wie je goed samenwerkt. Hoe kwamen jullie aan elkaar? Wie zette de eerste stap?',
        aim: 'Over iets echts praten.',
      },
      contact: {
        title: 'Ronde 1: contact leggen',
        prompt: 'Leg je voorbeelden naast elkaar. Wie mist er nog in jouw werk? Hoe kom je met die persoon in contact, en wie hier kan helpen?',
        aim: 'Elkaar leren kennen en een eerste naam meenemen.',
      },
      practicecase: {
        title: 'Voorbeeld: waar wil je heen?',
        prompt: 'Wat wil je in je eigen zaak of wijk anders? Noem één ding, voor wie het is, en voor wanneer.',
        aim: 'Een doel dat je voor je ziet.',
      },
      practice: {
        title: 'Ronde 2: waar wil je heen?',
        prompt: 'Wat van deze voorbeelden lukt niemand alleen? Schrijf op wat jullie samen willen bereiken, voor wie en voor wanneer.',
        aim: 'Doelen waar je elkaar voor nodig hebt.',
      },
      obstaclecase: {
        title: 'Voorbeeld: een hobbel',
        prompt: 'Welke hobbel kwam je tegen, en wie kwam er wél overheen? Schrijf op wat die anders deed.',
        aim: 'Leren van wat al eens lukte.',
      },
      obstacle: {
        title: 'Ronde 3: hobbels en kansen',
        prompt: 'Kies de hobbel die het meest in de weg zit. Wat kun je zelf, wat moet een ander doen, en wat is de kleinste stap die telt?',
        aim: 'Hobbels met een naam en een weg eromheen.',
      },
      choose: { title: 'Kiezen', prompt: 'Hier liggen de doelen uit ronde 2. Waar zet jij je tijd in? Verdeel je stippen.', aim: 'Verder met wat mensen echt willen.' },
      formcase: {
        title: 'Voorbeeld: wie doet mee?',
        prompt: 'Neem het gekozen doel. Wie heb je morgen nodig, wat vraag je van diegene, en voor wanneer?',
        aim: 'De samenwerking heeft gezichten.',
      },
      form: {
        title: 'Ronde 4: zo doen we het',
        prompt: 'Spreek af hoe jullie samenwerken: wie doet wat, wat levert het ieder op, wanneer zien jullie elkaar weer, en waaraan merk je dat het niet lukt?',
        aim: 'Een afspraak, geen voornemen.',
      },
      promise: { title: 'Oogst', prompt: 'Wat doe jij, met wie, en voor welke dag?', aim: 'Afspraken met een naam en een datum.' },
      close: { title: 'Rondje uit', prompt: 'Wat is voor jou veranderd sinds je binnenkwam? Om de beurt, in één zin.', aim: 'Samen afsluiten.' },
    },
  },
} satisfies Pick<FormatWords, 'co-creation'>
