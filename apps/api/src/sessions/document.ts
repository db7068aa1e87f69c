import type { Report } from '@kring/contract/reports'
import { mostActions } from '@kring/contract/reports'
import { cards, type Card, type HarvestItem, type Note, type Session, type Stage } from '@kring/contract/sessions'
import { boardOf, type Item, itemsOn, pilesOn, ranked, titleOf } from '@kring/domain/boards'
import { byTable } from '@kring/domain/harvest'
import { isOpen } from '@kring/domain/sessions'
import { plain } from '@kring/markdown/writing'
import type { DocumentWords } from './document-words.ts'

export type Material = {
  session: Pick<Session, 'id' | 'title' | 'meetingId' | 'stages' | 'notes' | 'clusters' | 'groups' | 'harvest'>
  thanks: { named: string[]; people: number }
  origin: string
  /** A moment or a day of the calendar in words. */
  dayOf: (moment: string) => string
  startedAt: string
}

/** A part of a report holds 5,000 characters; what is over is told by where it is. */
const partLength = 4_800

/** Of what got dots, a report tells this many by itself. */
const mostDotted = 5

/** What lies open of a session, step by step, and what was made of it. No note says whose it is: who is thanked chose to be. */
export const documentOf = (material: Material, words: DocumentWords): string => {
  const { session, dayOf, startedAt } = material
  const notes = new Map(told(material).map((step) => [step.stage.id, step.notes]))
  const stages = session.stages.flatMap((stage) => {
    const own = notes.get(stage.id)
    const parts = [...(own ? [pilesOf(stage, own, session, words)] : []), ...dotsOf(stage, session, words)]
    return parts.length === 0 ? [] : [section(stage, parts.join('\n\n'))]
  })
  const harvest = cards.flatMap((kind) => {
    const items = session.harvest.filter((item) => item.kind === kind)
    return items.length === 0 ? [] : [`## ${words.kinds[kind]}\n\n${items.map((item) => `- ${itemLine(item, material, words)}`).join('\n')}`]
  })
  const body = [...stages, ...harvest]
  const head = [`# ${plain(words.title(session.title))}`, `${dayOf(startedAt)}. ${presentOf(material, words)}`]
  return `${[...head, ...(body.length > 0 ? body : [words.nothing])].join('\n\n')}\n`
}

/** The same as a report that somebody can go on with. A card of which nothing was made yet stands in the part that asks for it. */
export const reportOf = (material: Material, words: DocumentWords): { title: string; report: Report } => {
  const { session, origin } = material
  const of = (kind: Card) => session.harvest.filter((item) => item.kind === kind)
  const cardsOf = (kind: Card) => told(material).flatMap(({ notes }) => notes.filter((note) => note.card === kind && note.harvestItemId === null))
  const list = (kind: Card) => [...of(kind).map((item) => `- ${itemLine(item, material, words)}`), ...cardsOf(kind).map(({ text }) => `- ${entry(text)}`)]
  const actions = [
    ...of('action').map(({ title, owner, dueOn }) => ({ what: title, who: cut(owner?.name ?? '', 100), by: dueOn })),
    ...cardsOf('action').map(({ text }) => ({ what: cut(text.replace(/\s+/g, ' '), 200), who: '', by: null })),
  ]
  const part = (heading: string, lines: string[]) => (lines.length === 0 ? [] : [`**${heading}**\n\n${lines.join('\n')}`])
  return {
    title: cut(words.report(session.title), 200),
    report: {
      meetingId: session.meetingId,
      present: cut(presentOf(material, words), partLength),
      discussed: discussedOf(material, words) || words.nothing,
      decided: '',
      actions: actions.slice(0, mostActions),
      learned: bounded(list('learning'), (left) => `- [+ ${left}](${harvestUrl(origin, session)})`),
      nextStep: cut([...part(words.kinds.agenda, list('agenda')), ...part(words.kinds.question, list('question'))].join('\n\n'), partLength),
    },
  }
}

/** The notes of each step that lie open, where there are any. */
const told = ({ session }: Material) =>
  session.stages.flatMap((stage) => {
    const notes = session.notes.filter((note) => note.stageId === stage.id && (isOpen(stage) || note.shown))
    return notes.length === 0 ? [] : [{ stage, notes }]
  })

const section = ({ title, prompt }: Stage, tables: string) => `## ${entry(title)}\n\n*${plain(prompt)}*\n\n${tables}`

/** By what they were put together as, or else table by table. */
function pilesOf({ id }: Stage, notes: Note[], session: Material['session'], words: DocumentWords) {
  const piles = pilesOn({ notes, clusters: session.clusters }, id)
  if (piles.length === 0) return tablesOf(notes, session, words)
  return piles
    .map(({ cluster, notes }) => `### ${plain(cluster ? cluster.name || words.nameless : words.loose)}\n\n${notes.map((note) => noteLine(note, words)).join('\n')}`)
    .join('\n\n')
}

/** What dots came to, once they were counted. */
function dotsOf(stage: Stage, session: Material['session'], words: DocumentWords) {
  const dotted = dottedOn(stage, session)
  return dotted.length === 0 ? [] : [dotted.map((item) => dotsLine(item, words)).join('\n')]
}

function dottedOn(stage: Stage, session: Material['session']) {
  const board = stage.tally && boardOf(session.stages, stage.id)
  return board ? ranked(itemsOn(session, board.id), stage.tally ?? []) : []
}

/** Where several notes have no name together, their words say which they are. */
const dotsLine = ({ dots, ...item }: Item & { dots: number }, words: DocumentWords) =>
  `1. ${plain(titleOf(item) ?? cut(`${words.nameless}: ${item.notes.map(({ text }) => text).join(' · ')}`, 400))} (${words.dots(dots)})`

const tablesOf = (notes: Note[], { groups }: Material['session'], words: DocumentWords) =>
  byTable(notes, groups)
    .map(({ number, topic, notes }) => `${number === null ? '' : `### ${plain(words.table(number, topic))}\n\n`}${notes.map((note) => noteLine(note, words)).join('\n')}`)
    .join('\n\n')

type Line = { line: string; weight: 'note' | 'dots' | 'heading' }

/** The notes as they were put together, and what got most dots. Where not everything fits, the dots go first. */
function discussedOf(material: Material, words: DocumentWords) {
  const { session, origin } = material
  const notes = new Map(told(material).map((step) => [step.stage.id, step.notes.filter(({ card }) => card === null)]))
  const steps = session.stages.map((stage) => ({ stage, lines: [...pileLines(stage, notes.get(stage.id) ?? [], session, words), ...mostDots(stage, session, words)] }))
  const spoken = steps.some(({ lines }) => lines.length > 0) ? steps.filter(({ lines }) => lines.length > 0) : steps.filter(({ stage }) => notes.has(stage.id))
  const lines = spoken.flatMap(({ stage, lines }): Line[] => [{ weight: 'heading', line: `\n**${entry(stage.title)}:** ${plain(stage.prompt)}\n` }, ...lines])
  let length = 0
  const first = (one: Line) => (one.weight === 'dots' ? 0 : 1)
  const fits = new Set(lines.toSorted((one, other) => first(one) - first(other)).filter(({ line }) => (length += line.length + 1) < partLength - 200))
  const left = lines.filter((one) => one.weight === 'note' && !fits.has(one)).length
  return [...lines.filter((one) => fits.has(one)).map(({ line }) => line), ...(left > 0 ? [`\n${words.more(left, harvestUrl(origin, session))}`] : [])].join('\n').trim()
}

/** Notes under the name of their pile, where there are piles. */
function pileLines({ id }: Stage, notes: Note[], { clusters }: Material['session'], words: DocumentWords): Line[] {
  const lineOf = (note: Note, indent = ''): Line => ({ weight: 'note', line: `${indent}${noteLine(note, words)}` })
  const piles = pilesOn({ notes, clusters }, id)
  if (piles.length === 0) return notes.map((note) => lineOf(note))
  return piles.flatMap(({ cluster, notes }): Line[] => [
    { weight: 'heading', line: `- **${plain(cluster ? cluster.name || words.nameless : words.loose)}**` },
    ...notes.map((note) => lineOf(note, '  ')),
  ])
}

const mostDots = (stage: Stage, session: Material['session'], words: DocumentWords): Line[] =>
  dottedOn(stage, session)
    .filter(({ dots }) => dots > 0)
    .slice(0, mostDotted)
    .map((item) => ({ weight: 'dots', line: dotsLine(item, words) }))

function bounded(lines: string[], rest: (left: number) => string) {
  let length = 0
  const fits = lines.filter((line) => (length += line.length + 1) < partLength)
  return [...fits, ...(fits.length < lines.length ? [rest(lines.length - fits.length)] : [])].join('\n')
}

const noteLine = ({ text, card }: Note, words: DocumentWords) => `- ${card === null ? '' : `**${words.cards[card]}:** `}${entry(text)}`

function itemLine({ kind, threadId, title, owner, dueOn, doneAt }: HarvestItem, { origin, dayOf }: Material, words: DocumentWords) {
  if (threadId !== null) return `[${plain(title)}](${origin}/threads/${threadId})`
  if (kind === 'agenda') return entry(title)
  const facts = [plain(owner?.name ?? words.nobody), ...(dueOn === null ? [] : [dayOf(dueOn)]), ...(doneAt === null ? [] : [words.done])]
  return `${entry(title)} (${facts.join(', ')})`
}

const presentOf = ({ thanks: { named, people } }: Material, words: DocumentWords) =>
  [words.sat(people), words.thanks(named.map(plain), people - named.length)].filter(Boolean).join(' ')

const harvestUrl = (origin: string, { id }: { id: number }) => `${origin}/sessions/${id}/report`

/** Words at the beginning of a line, which is where markdown has most to say. */
const entry = (words: string) =>
  plain(words)
    .replace(/^([#>+\-=:]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')

const cut = (text: string, length: number) => (text.length <= length ? text : `${text.slice(0, length - 1)}…`)
