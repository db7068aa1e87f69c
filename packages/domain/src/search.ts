import { type Status, statuses } from '@kring/contract/search'
import { type Factor, factors, type Kind, kinds, type Strategy, strategies } from '@kring/contract/threads'

/** A word, or several in quotes that have to follow each other. `prefix`: the last one, which may not be typed to its end. */
export type Term = { text: string; phrase: boolean; without: boolean; prefix: boolean }
export type Filters = { in?: string; kind?: Kind; by?: string; strategy?: Strategy; factor?: Factor; tag?: string; status?: Status; before?: string; after?: string }
export type Operator = keyof Filters
/** What somebody looks for; `unclear` holds the operators whose value cannot be. */
export type Search = { terms: Term[]; filters: Filters; unclear: Operator[] }

/** Operators and the names people may give them. */
const names: Record<Operator, string[]> = {
  in: ['in'],
  kind: ['kind', 'soort'],
  by: ['by', 'door', 'van'],
  strategy: ['strategy', 'strategie'],
  factor: ['factor'],
  tag: ['tag', 'label'],
  status: ['status', 'stand'],
  before: ['before', 'voor', 'tot'],
  after: ['after', 'na', 'vanaf'],
}
const operators: Operator[] = ['in', 'kind', 'by', 'strategy', 'factor', 'tag', 'status', 'before', 'after']
const operatorNamed = (name: string) => operators.find((operator) => names[operator].includes(name.toLowerCase()))

const dutch = new Map<string, Kind | Status>([
  ['vraag', 'question'],
  ['les', 'learning'],
  ['gesprek', 'discussion'],
  ['verslag', 'report'],
  ['mededeling', 'announcement'],
  ['stil', 'stale'],
  ['beantwoord', 'answered'],
  ['opgelost', 'resolved'],
  ['gesloten', 'closed'],
])

/** `-` and an operator's name, both optional; then something in quotes, or anything up to white space. A quote that is not closed ends with the text. */
const piece = /(-?)(?:(\p{L}+):(?=\S))?(?:"([^"]*)(?:"|$)|(\S+))/gu

/**
 * Reads what somebody typed: words, "several words", -without, and `operator:value` in Dutch or English (the value in quotes where it has spaces). Everything reads as
 * something: an unknown operator is a word, a control character a space. Of an operator that is there twice the last one counts; an operator with a minus, or with a value that cannot be, is `unclear`.
 * Days are those of the calendar: `before:2026-03-01` leaves that day out, `after:2026-03-01` has it in; a month or year stands for its first day.
 */
export function parseSearch(typed: string): Search {
  const search: Search = { terms: [], filters: {}, unclear: [] }
  for (const [whole, minus = '', name = '', quoted, bare = ''] of typed.replace(/\p{Cc}/gu, ' ').matchAll(piece)) {
    const operator = operatorNamed(name)
    if (operator) readFilter(search, operator, minus ? '' : (quoted ?? bare))
    else addTerm(search.terms, { text: quoted ?? (name ? whole.slice(minus.length) : bare), phrase: quoted !== undefined, without: minus !== '', prefix: false })
  }
  const last = search.terms.at(-1)
  if (last && !last.phrase && !last.without && typed.endsWith(last.text)) last.prefix = true
  return search
}

function addTerm(terms: Term[], term: Term) {
  if (/[\p{L}\p{N}]/u.test(term.text)) terms.push(term)
}

function readFilter(search: Search, operator: Operator, value: string) {
  const filter = filterOf(operator, value.trim())
  if (filter) Object.assign(search.filters, filter)
  else search.unclear.push(operator)
}

function filterOf(operator: Operator, value: string): Filters | undefined {
  const word = value.toLowerCase()
  const meant = dutch.get(word) ?? word
  if (operator === 'kind') return chosen(kinds, meant, (kind) => ({ kind }))
  if (operator === 'status') return chosen(statuses, meant, (status) => ({ status }))
  if (operator === 'strategy') return chosen(strategies, word, (strategy) => ({ strategy }))
  if (operator === 'factor') return chosen(factors, word, (factor) => ({ factor }))
  if (operator === 'in') return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word) ? { in: word } : undefined
  if (operator === 'tag') return word === '' ? undefined : { tag: word }
  if (operator === 'by') return value === '' ? undefined : { by: value }
  const day = dayOf(value)
  return day === undefined ? undefined : { [operator]: day }
}

const chosen = <T extends string>(known: readonly T[], word: string, as: (value: T) => Filters) => {
  const value = known.find((one) => one === word)
  return value === undefined ? undefined : as(value)
}

/** The day as RFC 3339 writes it; undefined for one that is not on the calendar. */
function dayOf(value: string) {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  const written = `${year}-${month}-${day}`
  const time = Date.parse(`${written}T00:00:00Z`)
  return year !== undefined && !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : undefined
}

/** A search as one would type it: `parseSearch` reads the same terms and filters from it. */
export function writeSearch({ terms, filters }: Pick<Search, 'terms' | 'filters'>) {
  const asked = Object.entries(filters).map(([operator, value]) => `${operator}:${/\s/.test(value) ? `"${value}"` : value}`)
  return [...asked, ...terms.map(({ text, phrase, without }) => `${without ? '-' : ''}${phrase ? `"${text}"` : text}`)].join(' ')
}

/**
 * A few lines around the first marks of a text.
 * @param isHit whether a word, as it stands in the text, is one that was looked for.
 * @param length about how many characters (UTF-16 units) to keep; cut between words, with an ellipsis where something is left out.
 * @returns text with the words that were found as ranges [from, to).
 */
export function snippetOf(text: string, isHit: (word: string) => boolean, length = 220): { text: string; marks: [number, number][] } {
  const found = wordsOf(text).filter(({ word }) => isHit(word))
  const from = startOf(text, densest(found, length), length)
  const to = endOf(text, from + length)
  const lead = from > 0 ? '…' : ''
  const shift = lead.length - from
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: found.filter(({ at, word }) => at >= from && at + word.length <= to).map(({ at, word }) => [at + shift, at + word.length + shift]),
  }
}

/** The words of a text, and where each begins. */
export const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ word: match[0], at: match.index }))

/** Where the stretch of this length begins that has the most hits; the first of equals. */
function densest(found: { at: number }[], length: number) {
  const within = (index: number) => found.filter(({ at }, other) => other >= index && at < (found[index]?.at ?? 0) + length * 0.7).length
  const best = found.slice(0, 50).reduce((best, _, index) => (within(index) > within(best) ? index : best), 0)
  return found[best]?.at ?? 0
}

/** A little before what was found, at the beginning of a word. */
function startOf(text: string, at: number, length: number) {
  if (at < length * 0.6 || text.length <= length) return 0
  const from = Math.min(at - Math.floor(length * 0.3), text.length - length)
  const space = text.indexOf(' ', from)
  return space === -1 || space >= at ? from : space + 1
}

function endOf(text: string, to: number) {
  if (to >= text.length) return text.length
  const space = text.lastIndexOf(' ', to)
  return space > to - 40 ? space : to
}
