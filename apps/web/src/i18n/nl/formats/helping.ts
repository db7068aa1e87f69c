import type { FormatWords } from '@kring/domain/formats/library'

/** Formats in which people help each other. */
export const helping = {
  'troika-consulting': {
    title: 'Hulp in drietallen',
    when: 'Iedereen zit met een eigen vraag, en raad van gelijken is genoeg om verder te kunnen.',
    how: 'Drie mensen, drie beurten. Eén vertelt, de anderen vragen kort door. Dan draait de verteller zich om en hoort de anderen over de vraag praten. Elke ronde vertelt iemand anders.',
    steps: {
      reflect: {
        title: 'Jouw vraag',
        prompt: 'Waar loop je op vast? Welke hulp zou je willen? Schrijf het in één of twee zinnen op.',
        aim: 'Straks meteen bij de vraag zijn.',
      },
      ask: {
        title: 'Vertel je vraag',
        prompt: 'Eén van jullie vertelt waar hij of zij op vastloopt. De anderen vragen alleen wat onduidelijk is.',
        aim: 'De vraag goed begrijpen.',
      },
      advice: {
        title: 'Draai je om',
        prompt: 'Wie vertelde, draait zich om en zegt niets. De andere twee praten over de vraag: wat zou jij doen, wat zien we over het hoofd?',
        aim: 'Raad horen zonder je te hoeven verdedigen.',
      },
      thanks: { title: 'Wat hielp?', prompt: 'Draai terug. Wat hielp je het meest? Daarna is de volgende aan de beurt.', aim: 'Weten wat je nu gaat doen.' },
    },
  },
  'peer-consultation': {
    title: 'Intervisie',
    when: 'Iemand brengt iets in uit het eigen werk, en een vaste groep wil daar rustig van leren.',
    how: 'Groepjes van zes met één inbrenger. Eerst alleen vragen, dan denken de anderen hardop na terwijl de inbrenger luistert, dan adviezen. De inbrenger kiest zelf wat bruikbaar is.',
    steps: {
      case: {
        title: 'Inbreng',
        prompt: 'Kies met je groepje wiens vraag jullie nemen. De inbrenger vertelt wat er gebeurde en sluit af met één vraag. De anderen luisteren.',
        aim: 'Eén echte vraag van één mens.',
      },
      questions: { title: 'Vragen', prompt: 'Stel alleen vragen. Open, kort, en zonder raad erin. De inbrenger antwoordt.', aim: 'De vraag achter de vraag vinden.' },
      analysis: {
        title: 'Hardop denken',
        prompt: 'De inbrenger schuift naar achteren en luistert. De anderen: wat speelt hier volgens jou? Wat valt je op?',
        aim: 'Meer kanten zien dan je er zelf zag.',
      },
      advice: {
        title: 'Adviezen',
        prompt: 'Om de beurt één advies: ‘Als ik jou was, dan…’. Schrijf het op, zodat de inbrenger het kan meenemen.',
        aim: 'Een paar wegen om uit te kiezen.',
      },
      choice: { title: 'Wat neem je over?', prompt: 'De inbrenger: wat raakte je, en wat ga je als eerste doen?', aim: 'De inbrenger kiest.' },
      learned: { title: 'Wat leerde jij?', prompt: 'Ook wie niets inbracht, leerde iets. Wat neem jij mee naar je eigen werk?', aim: 'Iedereen gaat wijzer weg.' },
    },
  },
  '15-percent-solutions': {
    title: '15 % oplossingen',
    when: 'Mensen wachten op geld, regels of een baas. Dit laat zien wat er vandaag al kan.',
    how: 'Iedereen schrijft op wat hij zelf kan doen, zonder extra geld en zonder dat het van iemand mag. Daarna helpen twee anderen om het scherper te maken.',
    steps: {
      alone: {
        title: 'Jouw 15 %',
        prompt: 'Wat kun jij zelf doen, zonder extra geld en zonder het iemand te vragen? Schrijf alles op, hoe klein ook.',
        aim: 'Zien hoeveel er al kan.',
      },
      share: { title: 'Deel het', prompt: 'Vertel om de beurt wat er op je lijst staat. De anderen luisteren.', aim: 'Van elkaar afkijken.' },
      help: {
        title: 'Maak het scherper',
        prompt: 'Help elkaar om de beurt: waar begin je, wat gaat er mis, wie kun je bellen?',
        aim: 'Van een goed voornemen naar een eerste stap.',
      },
      promise: { title: 'Dit ga ik doen', prompt: 'Wat doe jij, en voor welke dag? Schrijf het op met je naam.', aim: 'Een afspraak die je volgende keer kunt nakijken.' },
    },
  },
} satisfies Pick<FormatWords, 'troika-consulting' | 'peer-consultation' | '15-percent-solutions'>
