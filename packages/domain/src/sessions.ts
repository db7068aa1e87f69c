import type { Viewer } from '@kring/contract/auth'
import type { GroupsPublished } from '@kring/contract/breakouts'
import type { GuestsAllowed } from '@kring/contract/doors'
import type {
  ClockChanged,
  HarvestGathered,
  MeetingLive,
  Note,
  NoteKept,
  NoteShown,
  NotesCounted,
  NotesRevealed,
  NoteTakenBack,
  ReadinessChanged,
  SeatTaken,
  Session,
  SessionEnded,
  Stage,
  StageEntered,
  WritingClosed,
} from '@kring/contract/sessions'
import { paused } from './clock.ts'
import { isMember, mayFacilitate } from './groups.ts'

type Reader = Viewer | null
type Within = { group: { id: number } }

/** Facilitators of the group run its sessions, whichever of them started it. */
export const mayRun = (viewer: Reader, { group }: Within) => mayFacilitate(viewer, group.id)

/** What is said at the table stays with the group: its members take part and read back. */
export const mayTakePart = (viewer: Reader, { group }: Within) => isMember(viewer, group.id)

/** Whether people put notes down in this stage, or only talk. */
export const takesNotes = ({ settings }: Pick<Stage, 'settings'>) => settings.writers !== 'nobody'

/** Whether people are only coming in: nothing to do yet, so nothing to be ready with. */
export const isArrival = ({ kind }: Pick<Stage, 'kind'>) => kind === 'arrival'

/** Whether the viewer may write in this stage. */
export const mayWrite = ({ settings }: Pick<Stage, 'settings'>, { runs }: Pick<Session, 'runs'>) => settings.writers === 'everyone' || (settings.writers === 'facilitator' && runs)

/** Whether everybody may read what is written in this stage from the moment it is there. */
export const isOpen = ({ settings, revealedAt }: Pick<Stage, 'settings' | 'revealedAt'>) => revealedAt !== null || settings.sight === 'all'

/** `stage.entered`. */
export const withStage = (session: Session, { stageId, clock }: StageEntered): Session => ({
  ...withStageChanged(session, stageId, (stage) => ({ ...stage, ready: [], closedAt: null })),
  stageId,
  clock,
  expiredAt: null,
  calledAt: null,
})

/** `clock.changed`. Time that ran out before is no matter any more. */
export const withClock = (session: Session, { stageId, clock }: ClockChanged): Session => (stageId === session.stageId ? { ...session, clock, expiredAt: null } : session)

/** `writing.closed`. */
export const withClosedWriting = (session: Session, { stageId, closedAt }: WritingClosed) => withStageChanged(session, stageId, (stage) => ({ ...stage, closedAt }))

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
  session.people.some(({ id }) => id === person.id)
    ? { ...session, people: session.people.map((known) => (known.id === person.id ? person : known)) }
    : { ...session, people: [...session.people, person] }

/** `readiness.changed`: the ids stay in order, as a fresh read has them. */
export const withReadiness = (session: Session, { stageId, personId, ready }: ReadinessChanged) =>
  withStageChanged(session, stageId, (stage) => {
    const others = stage.ready.filter((id) => id !== personId)
    return { ...stage, ready: ready ? [...others, personId].sort((a, b) => a - b) : others }
  })

/** `guests.allowed`. */
export const withGuests = (session: Session, { guests }: GuestsAllowed): Session => ({ ...session, guests })

/** `groups.published`: who sits where in one round takes the place of what was known of that round. What was said at a table that the viewer left stays there. */
export function withGroups(session: Session, { round, groups }: GroupsPublished): Session {
  const all = [...session.groups.filter((group) => group.round !== round), ...groups].sort((a, b) => a.round - b.round || a.number - b.number)
  const left = new Set(all.filter(({ people }) => !people.includes(session.personId)).map(({ id }) => id))
  const stays = (note: Note) => note.groupId === null || !left.has(note.groupId) || note.author?.id === session.personId || liesOpen(session, note)
  return { ...session, groups: all, notes: session.notes.filter(stays) }
}

/** `note.shown`. Who wrote a nameless note still knows it is theirs. */
export const withShownNote = (session: Session, { note }: NoteShown): Session =>
  withNotes(session, [{ ...note, author: session.notes.find(({ id }) => id === note.id)?.author ?? note.author }])

/** `note.shown` on `table:id`, which is heard from its beginning: of what lies open all have heard since, and what is said at other tables is not for the viewer. */
export function withTableNote(session: Session, { note }: NoteShown): Session {
  const known = session.notes.find(({ id }) => id === note.id) ?? note
  const sitsThere = session.groups.some(({ id, people }) => id === note.groupId && people.includes(session.personId))
  return sitsThere && !liesOpen(session, known) ? withShownNote(session, { note }) : session
}

/** `session.ended`: the clock stands still at what was left, and who asked or spoke when is forgotten. */
export const withEnd = (session: Session, { endedAt }: SessionEnded): Session => ({
  ...session,
  endedAt,
  code: null,
  clock: paused(session.clock, Date.parse(endedAt)),
  expiredAt: null,
  calledAt: null,
  message: null,
  hands: [],
  turns: [],
})

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

const liesOpen = ({ stages }: Session, { stageId, shown }: Note) => shown || stages.some((stage) => stage.id === stageId && isOpen(stage))

/** The author's own stream may lag behind the session's: what was harvested or put together stays so. */
function withNotes(session: Session, notes: Note[]): Session {
  const changed = new Set(notes.map(({ id }) => id))
  const known = new Map(session.notes.map(({ id, clusterId }) => [id, clusterId]))
  const marked = notes.map((note) => ({
    ...note,
    clusterId: known.has(note.id) ? (known.get(note.id) ?? null) : note.clusterId,
    harvestItemId: session.harvest.find(({ noteIds }) => noteIds.includes(note.id))?.id ?? note.harvestItemId,
  }))
  return { ...session, notes: [...session.notes.filter(({ id }) => !changed.has(id)), ...marked].sort(byMoment) }
}

const byMoment = (a: Note, b: Note) => order(a.writtenAt, b.writtenAt) || order(a.id, b.id)
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
