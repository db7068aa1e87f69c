import type { Viewer } from '@kring/contract/auth'
import type {
  ClockChanged,
  HarvestGathered,
  MeetingLive,
  Note,
  NoteKept,
  NotesCounted,
  NotesRevealed,
  NoteTakenBack,
  ReadinessChanged,
  SeatTaken,
  Session,
  SessionEnded,
  Stage,
  StageEntered,
  StageKind,
} from '@kring/contract/sessions'
import { paused } from './clock.ts'
import { isMember, mayFacilitate } from './groups.ts'

type Reader = Viewer | null
type Within = { group: { id: number } }

/** Facilitators of the group run its sessions, whichever of them started it. */
export const mayRun = (viewer: Reader, { group }: Within) => mayFacilitate(viewer, group.id)

/** What is said at the table stays with the group: its members take part and read back. */
export const mayTakePart = (viewer: Reader, { group }: Within) => isMember(viewer, group.id)

/** In a discussion people talk to one another; in the other stages they write. */
export const takesNotes = (kind: StageKind) => kind !== 'discussion'

/** Silent writing stays without names, also once it is revealed and also for the facilitator. */
export const showsNames = (kind: StageKind) => kind !== 'writing'

/** `stage.entered`. */
export const withStage = (session: Session, { stageId, clock }: StageEntered): Session => ({
  ...withStageChanged(session, stageId, (stage) => ({ ...stage, ready: [] })),
  stageId,
  clock,
})

/** `clock.changed`. */
export const withClock = (session: Session, { stageId, clock }: ClockChanged): Session => (stageId === session.stageId ? { ...session, clock } : session)

/** `notes.counted`. */
export const withNoteCount = (session: Session, { stageId, notes }: NotesCounted) => withStageChanged(session, stageId, (stage) => ({ ...stage, notes }))

/** `notes.revealed`. Who wrote a nameless note still knows it is theirs. */
export function withRevealedNotes(session: Session, { stageId, revealedAt, notes }: NotesRevealed): Session {
  const open = withStageChanged(session, stageId, (stage) => ({ ...stage, revealedAt }))
  const mine = new Map(session.notes.map(({ id, author }) => [id, author]))
  return withNotes(
    open,
    notes.map((note) => ({ ...note, author: mine.get(note.id) ?? note.author })),
  )
}

/** `seat.taken`. */
export const withSeat = (session: Session, { person }: SeatTaken): Session =>
  session.people.some(({ id }) => id === person.id) ? session : { ...session, people: [...session.people, person] }

/** `readiness.changed`. */
export const withReadiness = (session: Session, { stageId, ready }: ReadinessChanged) => withStageChanged(session, stageId, (stage) => ({ ...stage, ready }))

/** `session.ended`: the clock stands still at what was left. */
export const withEnd = (session: Session, { endedAt }: SessionEnded): Session => ({ ...session, endedAt, clock: paused(session.clock, Date.parse(endedAt)) })

/** `harvest.gathered`: the item, and the notes it was made of. */
export function withHarvest(session: Session, { item }: HarvestGathered): Session {
  const harvest = [...session.harvest.filter(({ id }) => id !== item.id), item].sort((a, b) => a.id - b.id)
  return { ...session, harvest, notes: session.notes.map((note) => (item.noteIds.includes(note.id) ? { ...note, harvestItemId: item.id } : note)) }
}

/** `note.kept`, on the author's own topic. Other sessions of theirs leave this one as it is. */
export const withNote = (session: Session, { sessionId, note }: NoteKept): Session => (sessionId === session.id ? withNotes(session, [note]) : session)

/** `note.taken-back`. */
export const withoutNote = (session: Session, { sessionId, noteId }: NoteTakenBack): Session =>
  sessionId === session.id ? { ...session, notes: session.notes.filter(({ id }) => id !== noteId) } : session

/** `session.started` and `session.ended`, for whoever looks at the meeting itself. */
export const withSession = <M extends { id: number; sessionId: number | null; sessionState: 'live' | 'ended' | null }>(
  meeting: M,
  { meetingId, sessionId, sessionState }: MeetingLive,
): M => (meeting.id === meetingId ? { ...meeting, sessionId, sessionState } : meeting)

const withStageChanged = (session: Session, stageId: number, change: (stage: Stage) => Stage): Session => ({
  ...session,
  stages: session.stages.map((stage) => (stage.id === stageId ? change(stage) : stage)),
})

/** The author's own stream may lag behind the session's: what was harvested stays harvested. */
function withNotes(session: Session, notes: Note[]): Session {
  const changed = new Set(notes.map(({ id }) => id))
  const marked = notes.map((note) => ({ ...note, harvestItemId: session.harvest.find(({ noteIds }) => noteIds.includes(note.id))?.id ?? note.harvestItemId }))
  return { ...session, notes: [...session.notes.filter(({ id }) => !changed.has(id)), ...marked].sort(byMoment) }
}

const byMoment = (a: Note, b: Note) => order(a.writtenAt, b.writtenAt) || order(a.id, b.id)
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
