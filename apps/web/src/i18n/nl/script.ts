import type { StageKind } from '@kring/contract/sessions'

type Words = { title: string; prompt: string }

/** Preparing a session: which steps, with which words. */
export const script = {
  title: (meeting: string) => `Start ${meeting}`,
  heading: 'Zet het draaiboek klaar',
  intro: 'Dit is een rustige opbouw voor een eerste keer. Maak de vragen van jullie zelf: hoe concreter, hoe meer mensen opschrijven.',
  steps: {
    checkin: { title: 'Binnenkomen', prompt: 'Waar kom je vandaan en wat hoop je straks mee te nemen? Eén zin is genoeg.' },
    writing: { title: 'Stil schrijven', prompt: 'Wat loopt er nu mis of blijft er over? Noem wat, hoeveel en wanneer.' },
    discussion: { title: 'Aan tafel', prompt: 'Welk briefje herken je? Vraag door: wat kostte het, wie deed het, wat ging er eerst mis?' },
    harvest: { title: 'Oogst', prompt: 'Wat ga jij voor de volgende keer proberen, en wie bel je als het niet lukt?' },
  } satisfies Record<StageKind, Words>,
  step: (number: number) => `Stap ${number}`,
  kind: 'Soort stap',
  kindHints: {
    checkin: 'Iedereen schrijft een kort briefje, met naam.',
    writing: 'Iedereen schrijft voor zich. De briefjes hebben geen naam.',
    discussion: 'Jullie praten. Niemand schrijft.',
    harvest: 'Iedereen schrijft wat hij meeneemt, met naam.',
  } satisfies Record<StageKind, string>,
  name: 'Hoe heet deze stap?',
  prompt: 'Wat vraag je aan de mensen?',
  minutes: 'Minuten',
  up: (number: number) => `Zet stap ${number} eerder`,
  down: (number: number) => `Zet stap ${number} later`,
  remove: (number: number) => `Haal stap ${number} weg`,
  removed: 'De stap is weg.',
  add: 'Voeg een stap toe',
  total: (minutes: number, of: number) => `${minutes} van de ${of} minuten`,
  fits: (spare: number) => (spare === 0 ? 'Dat past precies.' : `Er blijft ${spare} min over om binnen te komen en na te praten.`),
  tooLong: (over: number) => `Dat is ${over} min te lang voor deze bijeenkomst.`,
  start: 'Start de sessie',
  startHint: 'De klok van stap 1 begint meteen te lopen. Mensen schuiven aan via de bijeenkomst.',
  early: 'Starten kan vanaf een uur voor het begin. Je draaiboek blijft op dit toestel staan.',
  over: 'Deze bijeenkomst is voorbij. Een sessie start je op de dag zelf.',
  cancelled: 'Deze bijeenkomst gaat niet door.',
}
