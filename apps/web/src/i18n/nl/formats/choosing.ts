import type { FormatWords } from '@kring/domain/formats/library'

/** Formats in which people stop, choose or look back. */
export const choosing = {
  triz: {
    title: 'Zo gaat het zeker mis',
    when: 'Er moet iets stoppen voor er iets nieuws kan beginnen. Brengt lachen, en daarna eerlijkheid.',
    how: 'Deze werkvorm heet TRIZ. Bedenk eerst hoe je het slechtste resultaat haalt. Kijk dan wat je daarvan nu al doet. Kies tot slot waar je mee stopt.',
    steps: {
      worst: {
        title: 'Het slechtste plan',
        prompt: 'Hoe zorgen we dat het zeker mislukt? Schrijf op wat we dan moeten doen. Overdrijf gerust.',
        aim: 'Vrij denken over wat misgaat.',
      },
      honest: {
        title: 'Wat doen we al?',
        prompt: 'Wat op jullie lijst lijkt op iets wat we nu doen? Wees eerlijk, en noem geen namen.',
        aim: 'Zien waar we onszelf in de weg zitten.',
      },
      stop: { title: 'Waar stoppen we mee?', prompt: 'Kies één ding waar jullie mee stoppen. Wie doet wat als eerste?', aim: 'Ruimte maken.' },
      all: { title: 'Hiermee stop ik', prompt: 'Waar stop jij mee, en vanaf wanneer?', aim: 'Iedereen stopt met iets van zichzelf.' },
    },
  },
  'min-specs': {
    title: 'Zo min mogelijk regels',
    when: 'Er zijn te veel regels en afspraken, en niemand weet meer welke ertoe doen.',
    how: 'Schrijf eerst alles op wat moet en wat niet mag. Streep dan elke regel door waar je buiten kunt. Er blijven er meestal twee tot vijf over.',
    steps: {
      alone: { title: 'Alleen', prompt: 'Wat moet er allemaal, en wat mag er niet? Schrijf elke regel op die je kunt bedenken.', aim: 'Niets overslaan.' },
      everything: { title: 'Alles op tafel', prompt: 'Leg jullie regels bij elkaar. Wat mist er nog?', aim: 'Een lijst die compleet is.' },
      least: {
        title: 'Strepen',
        prompt: 'Neem elke regel apart: als iemand deze breekt, lukt het doel dan nog? Ja? Streep door. Schrijf op wat overblijft.',
        aim: 'Alleen houden wat echt moet.',
      },
      together: {
        title: 'Bij elkaar',
        prompt: 'Leg de overgebleven regels van alle tafels bij elkaar. Welke zijn dezelfde? Welke kunnen nog weg?',
        aim: 'Eén korte lijst voor iedereen.',
      },
    },
  },
  'what-so-what-now-what': {
    title: 'Wat, nou en, en nu?',
    when: 'Jullie hebben net samen iets meegemaakt of afgerond en willen er iets van leren.',
    how: 'Drie vragen in een vaste volgorde: wat gebeurde er, wat betekent dat, wat doen we nu? Wie een vraag vooruit loopt, wordt vriendelijk teruggehaald.',
    steps: {
      alone: { title: 'Alleen', prompt: 'Wat zag, hoorde of las je? Schrijf alleen op wat er gebeurde, nog niet wat je ervan vindt.', aim: 'Beginnen bij feiten.' },
      what: { title: 'Wat?', prompt: 'Wat gebeurde er? Leg de feiten bij elkaar. Wat viel op?', aim: 'Hetzelfde verhaal kennen.' },
      sowhat: { title: 'Nou en?', prompt: 'Waarom doet dat ertoe? Welk patroon zie je? Wat hadden we niet verwacht?', aim: 'Begrijpen wat het betekent.' },
      nowwhat: { title: 'En nu?', prompt: 'Wat doen we nu anders? Wie begint, met wat, en wanneer?', aim: 'Van inzicht naar een stap.' },
      all: { title: 'Delen', prompt: 'Leg per tafel het inzicht en de stap neer waar de anderen iets aan hebben.', aim: 'De hele groep leert van elke tafel.' },
    },
  },
  'past-frustrations': {
    title: 'Terugkijken op wat knelde',
    when: 'Mensen hebben eerder met elkaar gewerkt en daar iets vervelends aan overgehouden. Doe dit voor je iets nieuws begint.',
    how: 'Eerst een afspraak: iedereen deed wat hij kon met wat hij toen wist. Dan schrijft iedereen zonder naam op wat er misging, luisteren mensen naar elkaar, en maken ze één afspraak voor straks.',
    steps: {
      safe: {
        title: 'Zo praten we erover',
        prompt: 'Iedereen deed wat hij kon met wat hij toen wist. We noemen wat er gebeurde, geen namen. Wat hier gezegd wordt, blijft hier. Kan iedereen zich daarin vinden?',
        aim: 'Veilig genoeg om eerlijk te zijn.',
      },
      happened: {
        title: 'Wat gebeurde er?',
        prompt: 'Wanneer liep samenwerken vast? Schrijf op wat er gebeurde en wat het met je deed. Er komt geen naam bij.',
        aim: 'Alles kan gezegd worden.',
      },
      listen: { title: 'Luisteren', prompt: 'Om de beurt vertelt iemand wat hij kwijt wil. De anderen luisteren en zeggen alleen: dank je.', aim: 'Gehoord worden.' },
      patterns: {
        title: 'Wat keert terug?',
        prompt: 'De briefjes liggen open. Wat lijkt op elkaar? Geef elke stapel een naam zonder schuld erin.',
        aim: 'Van iets van één mens naar iets van ons allemaal.',
      },
      otherwise: { title: 'Wat had geholpen?', prompt: 'Neem één stapel. Wat had toen geholpen? Wat hebben we daarvoor van elkaar nodig?', aim: 'Van klacht naar behoefte.' },
      agree: {
        title: 'Eén afspraak',
        prompt: 'Welke afspraak wil jij dat we vanaf nu maken? Schrijf hem zo op dat je kunt zien of we ons eraan houden.',
        aim: 'Het volgende begin wordt anders.',
      },
      close: { title: 'Rondje uit', prompt: 'Hoe ga je nu weg? Om de beurt, in één zin.', aim: 'Niemand blijft er alleen mee zitten.' },
    },
  },
} satisfies Pick<FormatWords, 'triz' | 'min-specs' | 'what-so-what-now-what' | 'past-frustrations'>
