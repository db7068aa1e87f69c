import type { Card } from '@kring/contract/sessions'
import type { Language } from '@kring/contract/wire'

/** What a session's document and report say of themselves. */
export type DocumentWords = {
  title: (meeting: string) => string
  report: (meeting: string) => string
  sat: (people: number) => string
  thanks: (named: string[], others: number) => string
  table: (number: number, topic: string) => string
  cards: Record<Card, string>
  kinds: Record<Card, string>
  more: (notes: number, url: string) => string
  nameless: string
  loose: string
  dots: (count: number) => string
  nobody: string
  done: string
  nothing: string
}

const tableOf = (word: string) => (number: number, topic: string) => (topic ? `${word} ${number}: ${topic}` : `${word} ${number}`)
const listOf = (language: Language, of: string[]) => new Intl.ListFormat(language).format(of)

export const documentWords: Record<Language, DocumentWords> = {
  nl: {
    title: (meeting) => `Oogst van ${meeting}`,
    report: (meeting) => `Verslag van ${meeting}`,
    sat: (people) => (people === 1 ? 'Eén persoon schoof aan.' : `${people} mensen schoven aan.`),
    thanks: (named, others) =>
      named.length === 0 ? '' : `Met dank aan ${listOf('nl', [...named, ...(others > 0 ? [others === 1 ? 'nog één ander' : `nog ${others} anderen`] : [])])}.`,
    table: tableOf('Tafel'),
    cards: { learning: 'Dit leerden we', question: 'Dit vragen we nog', action: 'Dit gaan we doen', agenda: 'Hierover praten we de volgende keer' },
    kinds: { learning: 'Lessen', question: 'Vragen', action: 'Acties', agenda: 'Voor de volgende keer' },
    more: (notes, url) => `[Nog ${notes === 1 ? 'één briefje' : `${notes} briefjes`} van deze avond](${url})`,
    nameless: 'Stapel zonder naam',
    loose: 'Los',
    dots: (count) => (count === 1 ? '1 stip' : `${count} stippen`),
    nobody: 'nog niemand',
    done: 'gedaan',
    nothing: 'Er ligt nog niets open.',
  },
  en: {
    title: (meeting) => `Harvest of ${meeting}`,
    report: (meeting) => `Report of ${meeting}`,
    sat: (people) => (people === 1 ? 'One person took part.' : `${people} people took part.`),
    thanks: (named, others) => (named.length === 0 ? '' : `With thanks to ${listOf('en', [...named, ...(others > 0 ? [others === 1 ? 'one other' : `${others} others`] : [])])}.`),
    table: tableOf('Table'),
    cards: { learning: 'What we learned', question: 'What we still ask', action: 'What we will do', agenda: 'What to talk about next time' },
    kinds: { learning: 'Learnings', question: 'Questions', action: 'Actions', agenda: 'For next time' },
    more: (notes, url) => `[${notes === 1 ? 'One more note' : `${notes} more notes`} of this session](${url})`,
    nameless: 'Pile without a name',
    loose: 'Loose',
    dots: (count) => (count === 1 ? '1 dot' : `${count} dots`),
    nobody: 'nobody yet',
    done: 'done',
    nothing: 'Nothing lies open yet.',
  },
}
