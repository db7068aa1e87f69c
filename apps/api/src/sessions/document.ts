import type { Report } from '@kring/contract/reports'
import { mostActions } from '@kring/contract/reports'
import { cards, type Card, type HarvestItem, type Note, type Session, type Stage } from '@kring/contract/sessions'
import { boardOf, itemsOn, pilesOn, ranked } from '@kring/domain/boards'
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

/** The same as a report that somebody can go on with. */
export const reportOf = (material: Material, words: DocumentWords): { title: string; report: Report } => {
  const { session, origin } = material
  const of = (kind: Card) => session.harvest.filter((item) => item.kind === kind)
  const list = (kind: Card) => of(kind).map((item) => `- ${itemLine(item, material, words)}`)
  const actions = of('action').slice(0, mostActions)
  const part = (heading: string, lines: string[]) => (lines.length === 0 ? [] : [`**${heading}**\n\n${lines.join('\n')}`])
  return {
    title: cut(words.report(session.title), 200),
    report: {
      meetingId: session.meetingId,
      present: cut(presentOf(material, words), partLength),
      discussed: discussedOf(material, words) || words.nothing,
      decided: '',
      actions: actions.map(({ title, owner, dueOn }) => ({ what: title, who: cut(owner?.name ?? '', 100), by: dueOn })),
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
  const board = stage.tally && boardOf(session.stages, stage.id)
  if (!board) return []
  return [
    ranked(itemsOn(session, board.id), stage.tally ?? [])
      .map(({ name, notes, dots }) => `1. ${plain(name || (notes[0]?.text ?? ''))} (${words.dots(dots)})`)
      .join('\n'),
  ]
}

const tablesOf = (notes: Note[], { groups }: Material['session'], words: DocumentWords) =>
  byTable(notes, groups)
    .map(({ number, topic, notes }) => `${number === null ? '' : `### ${plain(words.table(number, topic))}\n\n`}${notes.map((note) => noteLine(note, words)).join('\n')}`)
    .join('\n\n')

function discussedOf(material: Material, words: DocumentWords) {
  const lines = told(material).flatMap(({ stage, notes }) => [
    { note: false, line: `\n**${entry(stage.title)}:** ${plain(stage.prompt)}\n` },
    ...notes.map((note) => ({ note: true, line: noteLine(note, words) })),
  ])
  const url = harvestUrl(material.origin, material.session)
  let length = 0
  const fits = lines.filter(({ line }) => (length += line.length + 1) < partLength - 200)
  const left = lines.filter(({ note }) => note).length - fits.filter(({ note }) => note).length
  return [...fits.map(({ line }) => line), ...(left > 0 ? [`\n${words.more(left, url)}`] : [])].join('\n').trim()
}

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
