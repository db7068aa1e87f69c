import type { BoardSorted, Cluster, Dots, DotsCounted } from '@kring/contract/boards'
import type { Note, Session, Stage } from '@kring/contract/sessions'
import { isOpen, takesNotes } from './sessions.ts'

type Step = Pick<Stage, 'id' | 'kind' | 'settings' | 'boardId' | 'revealedAt' | 'notes'>

/**
 * The step whose notes lie on the table in a step (by id): the one its script names, else its own once they lie open, else, where nobody writes, those of
 * the last step before it that was opened. Undefined where nothing does.
 */
export function boardOf<S extends Step>(stages: readonly S[], stageId: number): S | undefined {
  const place = stages.findIndex(({ id }) => id === stageId)
  const stage = stages[place]
  if (!stage) return undefined
  if (stage.boardId !== null) return stages.find(({ id }) => id === stage.boardId)
  if (takesNotes(stage)) return isOpen(stage) ? stage : undefined
  return stages.slice(0, place).findLast(({ revealedAt, notes }) => revealedAt !== null && notes > 0)
}

/** Whether this step is for putting notes together. */
export const isSorting = ({ kind }: Pick<Stage, 'kind'>) => kind === 'clustering'

/** Whether the viewer may sort the notes of a step (`boardId`) now: who runs the session always, everybody while a step is for it. */
export function maySort({ stages, stageId, runs, endedAt }: { stages: readonly Step[]; stageId: number; runs: boolean; endedAt: string | null }, boardId: number) {
  const stage = stages.find(({ id }) => id === stageId)
  return runs || (endedAt === null && stage !== undefined && isSorting(stage) && boardOf(stages, stageId)?.id === boardId)
}

/** What a step for sorting or for dots waits for: the notes it works on, where they do not lie open yet. Undefined where nothing is in the way. */
export function unopenedFor<S extends Step & Pick<Stage, 'kind'>>(stages: readonly S[], stageId: number): S | undefined {
  const place = stages.findIndex(({ id }) => id === stageId)
  const stage = stages[place]
  if (!stage || (!isSorting(stage) && !stage.settings.dots)) return undefined
  const board = boardOf(stages, stageId) ?? stages.slice(0, place).findLast(({ notes }) => notes > 0)
  return board && board.notes > 0 && !isOpen(board) ? board : undefined
}

/** What one can give dots to: clusters, and notes that are in none. */
export type Item = { id: string; name: string; notes: Note[] }

/** What it is called: its name, or the words of the only note in it. Null for several notes that nobody gave a name. */
export const titleOf = ({ name, notes }: Pick<Item, 'name' | 'notes'>) => name || (notes.length > 1 ? null : (notes[0]?.text ?? ''))

/** What lies on the board of a step, in order: its clusters, then its loose notes; each with the notes in it. */
export function itemsOn({ notes, clusters }: Pick<Session, 'notes' | 'clusters'>, boardId: number): Item[] {
  const here = notes.filter(({ stageId }) => stageId === boardId)
  const own = clusters.filter(({ stageId }) => stageId === boardId)
  const within = own.map(({ id, name }) => ({ id, name, notes: here.filter(({ clusterId }) => clusterId === id) }))
  const loose = here.filter(({ clusterId }) => !own.some(({ id }) => id === clusterId)).map((note) => ({ id: note.id, name: '', notes: [note] }))
  return [...within.filter((item) => item.notes.length > 0), ...loose]
}

/** The notes of a step by the cluster they lie in, those in none last; empty where nobody put any together. */
export function pilesOn(session: Pick<Session, 'notes' | 'clusters'>, boardId: number): { cluster: Cluster | null; notes: Note[] }[] {
  const items = itemsOn(session, boardId)
  const clusterOf = ({ id }: Item) => session.clusters.find((cluster) => cluster.id === id)
  const piles = items.flatMap((item) => {
    const cluster = clusterOf(item)
    return cluster ? [{ cluster, notes: item.notes }] : []
  })
  const loose = items.filter((item) => !clusterOf(item)).flatMap(({ notes }) => notes)
  return piles.length > 0 && loose.length > 0 ? [...piles, { cluster: null, notes: loose }] : piles
}

/** With the dots they got, most first; who got none is still there, and equals keep their order. */
export const ranked = (items: readonly Item[], tally: readonly Dots[]) => items.map((item) => ({ ...item, dots: dotsFor(tally, item.id) })).sort((a, b) => b.dots - a.dots)

/** How many of these dots went to a cluster or note. */
export const dotsFor = (dots: readonly Dots[], target: string) => dots.find((one) => one.target === target)?.count ?? 0

/** How many dots somebody has left. */
export const dotsLeft = ({ budget }: { budget: number }, dots: readonly Dots[]) => budget - dots.reduce((sum, { count }) => sum + count, 0)

/** With so many dots on one target instead of what was there. */
export const withDots = (dots: readonly Dots[], target: string, count: number): Dots[] => [
  ...dots.filter((one) => one.target !== target),
  ...(count > 0 ? [{ target, count }] : []),
]

/** Why dots cannot be given so, or null where they can: more for one thing than the step allows, or more in all than everybody has. */
export function whyNoDots(rules: { budget: number; perItem: number }, dots: readonly Dots[], target: string, count: number): 'dots.per-item' | 'dots.over-budget' | null {
  if (count > rules.perItem) return 'dots.per-item'
  return dotsLeft(rules, withDots(dots, target, count)) < 0 ? 'dots.over-budget' : null
}

/** What `board.sorted` will say when these notes are put in a cluster (null: in none), as whoever does it sees it at once. A `name` of null leaves the name as it is. */
export function sorted(
  { clusters, notes }: Pick<Session, 'clusters' | 'notes'>,
  stageId: number,
  noteIds: readonly string[],
  clusterId: string | null,
  name: string | null,
): BoardSorted {
  const placeOf = (note: Note) => (noteIds.includes(note.id) ? clusterId : note.clusterId)
  const own = clusters.filter((cluster) => cluster.stageId === stageId)
  const known = own.find(({ id }) => id === clusterId)
  const others = own.filter(({ id }) => id !== clusterId)
  const all = clusterId === null ? own : [...others, { id: clusterId, stageId, name: name ?? known?.name ?? '' }]
  return {
    stageId,
    clusters: all.filter(({ id }) => notes.some((note) => placeOf(note) === id)).sort(byId),
    moved: noteIds.map((noteId) => ({ noteId, clusterId })),
  }
}

/** `board.sorted`. */
export function withSorted(session: Session, { stageId, clusters, moved }: BoardSorted): Session {
  const places = new Map(moved.map(({ noteId, clusterId }) => [noteId, clusterId]))
  return {
    ...session,
    clusters: [...session.clusters.filter((cluster) => cluster.stageId !== stageId), ...clusters].sort(byId),
    notes: session.notes.map((note) => (places.has(note.id) ? { ...note, clusterId: places.get(note.id) ?? null } : note)),
  }
}

/** `dots.counted`. */
export const withTally = (session: Session, { stageId, tally }: DotsCounted): Session => ({
  ...session,
  stages: session.stages.map((stage) => (stage.id === stageId ? { ...stage, tally } : stage)),
})

/** Ids sort by when they were made. */
const byId = (a: Cluster, b: Cluster) => (a.id < b.id ? -1 : 1)
