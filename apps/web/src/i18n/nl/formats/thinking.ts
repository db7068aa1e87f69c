import type { FormatWords } from '@kring/domain/formats/library'

/** Formats in which people think together. */
export const thinking = {
  '1-2-4-all': {
    title: '1-2-4-allen',
    when: 'Je wilt ideeën van iedereen, niet alleen van wie het hardst praat. Snel, en voor elke grootte.',
    how: 'Iedereen denkt eerst alleen. Dan in tweeën, dan twee tweetallen bij elkaar, dan allemaal. Kom liever nog een ronde terug dan een ronde langer te maken.',
    steps: {
      alone: {
        title: 'Alleen',
        prompt: 'Wat kunnen we doen? Denk eerst een minuut voor jezelf, en schrijf op wat bij je opkomt.',
        aim: 'Iedereen heeft iets voor de eerste aan het woord is.',
      },
      pairs: { title: 'In tweeën', prompt: 'Leg je ideeën naast elkaar. Waar maak je samen iets beters van?', aim: 'Ideeën groeien als je ze deelt.' },
      fours: {
        title: 'Met z’n vieren',
        prompt: 'Twee tweetallen samen. Wat lijkt op elkaar, wat juist niet? Kies één idee voor straks.',
        aim: 'Van veel ideeën naar één per tafel.',
      },
      all: { title: 'Allemaal', prompt: 'Welk idee sprong eruit aan jullie tafel? Leg er één neer.', aim: 'De beste ideeën van elke tafel liggen open.' },
    },
  },
  'world-cafe': {
    title: 'World café',
    when: 'Een vraag heeft meer kanten, en je wilt dat de gedachten van de hele groep door elkaar gaan lopen.',
    how: 'Drie rondes aan kleine tafels. Eén gastheer of gastvrouw blijft zitten en vertelt de volgende gasten wat er is gezegd. De anderen schuiven door. Zet de gastheren vast in de indeling.',
    steps: {
      table: {
        title: 'Ronde',
        prompt: 'Wat zien we hier gebeuren, en wat kan er anders? Schrijf op wat je hoort. Eén van jullie blijft zo zitten en vertelt het de volgende gasten.',
        aim: 'Verder bouwen op wat een andere tafel al zei.',
      },
      harvest: {
        title: 'Oogst',
        prompt: 'Wat kwam aan meer dan één tafel terug? Waar werd je zelf anders door gaan denken?',
        aim: 'Zien wat de hele groep nu weet.',
      },
    },
  },
  'conversation-cafe': {
    title: 'Gesprekscafé',
    when: 'Een onderwerp raakt mensen of verdeelt ze. Dan is luisteren eerst, en praten daarna.',
    how: 'Tafels van zes. Twee rondjes om de beurt met iets in je hand: alleen wie het vasthoudt praat. Dan een open gesprek, en dan om de beurt wat je meeneemt.',
    steps: {
      first: {
        title: 'Eerste rondje',
        prompt: 'Wat denk, voel of doe jij als het hierover gaat? Om de beurt een minuut. Niemand reageert.',
        aim: 'Iedereen is gehoord voor het gesprek begint.',
      },
      second: { title: 'Tweede rondje', prompt: 'Wat denk je nu je de anderen hebt gehoord? Weer om de beurt een minuut.', aim: 'Je eigen gedachte verandert door te luisteren.' },
      open: {
        title: 'Open gesprek',
        prompt: 'Praat door over wat je raakte. Vraag meer dan je zegt. Loopt het hoog op, pak dan weer om de beurt het woord.',
        aim: 'Begrijpen wat eronder zit.',
      },
      takeaway: { title: 'Wat neem je mee?', prompt: 'Wat neem jij mee uit dit gesprek? Schrijf het op en zeg het om de beurt.', aim: 'Het gesprek krijgt een eind.' },
    },
  },
  fishbowl: {
    title: 'Viskom',
    when: 'Een paar mensen hebben iets zelf meegemaakt, en de rest wil daarvan leren.',
    how: 'Drie tot zeven mensen zitten in het midden en praten met elkaar alsof niemand luistert. De anderen zitten eromheen en luisteren. Daarna stellen zij vragen.',
    steps: {
      inside: {
        title: 'In de kom',
        prompt: 'Binnenkring: hoe ging het echt? Vertel het elkaar, ook wat mislukte. Buitenkring: luister alleen.',
        aim: 'Ervaring horen zonder praatje voor de zaal.',
      },
      questions: { title: 'Vragen bedenken', prompt: 'Wat wil jouw tafel nog weten? Schrijf elke vraag op een eigen briefje.', aim: 'Vragen van iedereen, niet van de snelste.' },
      answers: { title: 'Antwoorden', prompt: 'De briefjes liggen open. Binnenkring: welke vraag pakken jullie eerst?', aim: 'Antwoord op wat mensen echt willen weten.' },
      harvest: { title: 'Oogst', prompt: 'Wat ga jij hiervan gebruiken, en wanneer?', aim: 'Van luisteren naar doen.' },
    },
  },
} satisfies Pick<FormatWords, '1-2-4-all' | 'world-cafe' | 'conversation-cafe' | 'fishbowl'>
