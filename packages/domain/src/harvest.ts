import type { Impressions, ReportPublished } from '@kring/contract/harvest'
import type { Card, HarvestItem, Note, Session } from '@kring/contract/sessions'

/** Fewer answers than this are never told apart from others. */
export const leastAnswers = 5

/** Answers count for this long after a session, in ms; what is told of it afterwards changes no more. */
export const answersFor = 86_400_000

/**
 * Why something cannot be done by a day of the calendar, or null where it can. A day that stood there already may stay.
 * @param today the day that it is where the group meets, 2026-12-17 like `dueOn`.
 */
export function whyNotDue(dueOn: string | null, today: string, before: string | null = null): 'date.past' | 'date.far' | null {
  if (dueOn === null || dueOn === before) return null
  if (dueOn < today) return 'date.past'
  return Number(dueOn.slice(0, 4)) > Number(today.slice(0, 4)) + 5 ? 'date.far' : null
}

/** Whether the viewer may change an action, or say that it is done: who runs the session, and who took it on. */
export const mayChangeItem = ({ runs, personId }: Pick<Session, 'runs' | 'personId'>, { kind, owner }: Pick<HarvestItem, 'kind' | 'owner'>) =>
  (kind === 'action' || kind === 'agenda') && (runs || owner?.id === personId)

/** Notes by the breakout group they were written in, in the order of its number; those of nobody's table first. */
export function byTable(notes: readonly Note[], groups: Session['groups']): { number: number | null; topic: string; notes: Note[] }[] {
  const numbered = new Map(groups.map((group) => [group.id, group]))
  const tables = new Map<number, Note[]>()
  for (const note of notes) tables.set(numbered.get(note.groupId ?? 0)?.id ?? 0, [...(tables.get(numbered.get(note.groupId ?? 0)?.id ?? 0) ?? []), note])
  return [...tables]
    .map(([id, notes]) => ({ number: numbered.get(id)?.number ?? null, topic: numbered.get(id)?.topic ?? '', notes }))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
}

/** What a form begins with for these notes: the kind of their cards, where they have one. */
export const cardOf = (notes: readonly Pick<Note, 'card'>[]): Card | null => notes.find(({ card }) => card !== null)?.card ?? null

/** `report.published`. */
export const withReport = (session: Session, { reportId }: ReportPublished): Session => ({ ...session, reportId })

/** The answers of one session, summed. */
export type Answers = { at: string; answers: number; worth: number; voice: number }

/**
 * Means over sessions that follow each other, each of at least {@link leastAnswers}: a session with fewer is told together with those after it, and
 * what is left over at the end is not told yet. No figure that is told ever changes, so that none can be taken from another.
 * @param sessions in order of time; `worth` and `voice` are sums of grades from 1 to 5.
 */
export function pooled(sessions: readonly Answers[]): Impressions[] {
  const told: Impressions[] = []
  let pool: Answers[] = []
  for (const session of sessions) {
    if (session.answers === 0) continue
    pool = [...pool, session]
    const sum = (of: 'answers' | 'worth' | 'voice') => pool.reduce((all, one) => all + one[of], 0)
    const answers = sum('answers')
    if (answers < leastAnswers) continue
    told.push({ from: pool[0]?.at ?? session.at, to: session.at, sessions: pool.length, answers, worth: mean(sum('worth'), answers), voice: mean(sum('voice'), answers) })
    pool = []
  }
  return told
}

/** One digit is as exact as a handful of answers is. */
const mean = (sum: number, count: number) => Math.round((sum / count) * 10) / 10
