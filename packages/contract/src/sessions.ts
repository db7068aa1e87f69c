import Type, { type Static } from 'typebox'
import { Cluster, ClusterId, Dots } from './boards.ts'
import { BreakoutGroup } from './breakouts.ts'
import { Code } from './doors.ts'
import { Broadcast, Hand, Handover, Turn } from './facilitation.ts'
import { Author } from './people.ts'
import { StageDraft, Stages } from './scripts.ts'
import { Learning } from './threads.ts'
import { Done, Id, Instant, Language, Line, Nullable, route, Seq, Shape } from './wire.ts'

export const Stage = Shape({
  id: Id,
  ...StageDraft.properties,
  boardId: Type.Union([Id, Type.Null()], { description: 'the step whose notes lie on the table here, where that is another' }),
  round: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], { description: 'which division into breakout groups holds here, counted from 0; null where all sit together' }),
  revealedAt: Nullable(Instant),
  closedAt: Type.Union([Instant, Type.Null()], { description: 'a facilitator closed the writing, or its time ran out' }),
  notes: Type.Integer({ description: 'how many notes, revealed or not' }),
  tally: Type.Union([Type.Array(Dots), Type.Null()], { description: 'how many dots each cluster or loose note got; null before they are counted' }),
  ready: Type.Array(Id, { description: 'people who said they are done with this stage' }),
})
export type Stage = Static<typeof Stage>

/** What a card of the harvest is about, and what may become of notes: what was learned, what is still asked, what will be done, what to talk about next time. */
export const cards = ['learning', 'question', 'action', 'agenda'] as const
export const Card = Type.Enum([...cards])
export type Card = Static<typeof Card>

/** A client-made ULID, so that a note sent twice is one note. */
export const NoteId = Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' })
/** A note on the board. `author` is null where the stage shows no names; on a note of the viewer's own it is always them. */
export const Note = Shape({
  id: NoteId,
  stageId: Id,
  groupId: Type.Union([Id, Type.Null()], { description: 'the breakout group it was written in' }),
  text: Type.String(),
  card: Type.Union([Card, Type.Null()], { description: 'what kind of card it is, in a harvest' }),
  author: Nullable(Author),
  writtenAt: Instant,
  late: Type.Boolean({ description: 'it came when the writing was over already' }),
  shown: Type.Boolean({ description: 'its author showed it to all before the others were' }),
  paper: Type.Boolean({ description: 'it was written on paper, and typed in by somebody else' }),
  clusterId: Nullable(ClusterId),
  harvestItemId: Nullable(Id),
})
export type Note = Static<typeof Note>

/** Somebody at the table. A guest has no account and is known in this session only. */
export const Seated = Shape({
  ...Author.properties,
  guest: Type.Boolean(),
  runs: Type.Boolean({ description: 'was asked to help run this session' }),
  left: Type.Boolean({ description: 'went home before the end' }),
})
export type Seated = Static<typeof Seated>

/** The clock of the current stage: state, not ticks. Exactly one of `endsAt` (running) and `remainingMs` (paused) is set. */
export const Clock = Shape({ endsAt: Nullable(Instant), remainingMs: Nullable(Type.Integer({ minimum: 0 })), totalMs: Type.Integer({ minimum: 0 }) })
export type Clock = Static<typeof Clock>

/** What was made of notes. Learnings and questions are threads; only actions have an owner and a day. */
export const itemParts = {
  id: Id,
  kind: Card,
  threadId: Nullable(Id),
  title: Line,
  owner: Nullable(Shape({ id: Id, name: Type.String() })),
  dueOn: Nullable(Type.String({ format: 'date' })),
  doneAt: Type.Union([Instant, Type.Null()], { description: 'when it was done, or talked about' }),
}
export const HarvestItem = Shape({ ...itemParts, noteIds: Type.Array(NoteId) })
export type HarvestItem = Static<typeof HarvestItem>

export const Session = Shape({
  id: Id,
  meetingId: Id,
  title: Line,
  group: Shape({ id: Id, slug: Type.String(), name: Type.String() }),
  facilitator: Type.Object(Author.properties, { description: 'who leads it now', additionalProperties: false }),
  handovers: Type.Array(Handover),
  startedAt: Instant,
  endedAt: Nullable(Instant),
  stages: Type.Array(Stage),
  plannedMinutes: Type.Integer({ description: 'how long the script was when the session began; it may have changed since' }),
  stageId: Id,
  clock: Clock,
  expiredAt: Type.Union([Instant, Type.Null()], { description: 'when the time of this stage ran out, while nobody gave it more' }),
  calledAt: Type.Union([Instant, Type.Null()], { description: 'when everybody was last asked to come back, in this stage' }),
  message: Nullable(Broadcast),
  hands: Type.Array(Hand, { description: 'who would like to say something, in order of asking' }),
  turns: Type.Array(Turn, { description: 'of rounds where each speaks, in order; forgotten when the session is over' }),
  code: Type.Union([Code, Type.Null()], { description: 'what brings people in without looking for the meeting; none when the session is over' }),
  guests: Type.Boolean({ description: 'whether who has no account may come in by the code' }),
  people: Type.Array(Seated, { description: 'everyone who took a seat, in order of coming' }),
  groups: Type.Array(BreakoutGroup, { description: 'who sits where, of the rounds that were announced' }),
  personId: Type.Integer({ minimum: 1, description: 'who is looking' }),
  runs: Type.Boolean({ description: 'the viewer may run this session' }),
  notes: Type.Array(Note, { description: "those the viewer may read: revealed ones, their breakout group's where it may, and their own" }),
  clusters: Type.Array(Cluster, { description: 'in order of making' }),
  harvest: Type.Array(HarvestItem),
  reportId: Type.Union([Id, Type.Null()], { description: 'the thread that is its report' }),
  now: Instant,
  seq: Seq,
  ownSeq: Type.Integer({ minimum: 0, description: "the same for the viewer's own stream, `person:id`" }),
})
export type Session = Static<typeof Session>

const params = Shape({ sessionId: Id })
const ofStage = Shape({ sessionId: Id, stageId: Id })
/** Commands say which stage they were meant for; when it has moved on they are refused with 409 `stage.moved`. */
const during = { stageId: Id }

export const startSession = route('member', 'POST', '/meetings/:meetingId/session', 'Start a meeting live, from a script (facilitators)', {
  params: Shape({ meetingId: Id }),
  body: Shape({ stages: Stages, guests: Type.Boolean({ description: 'whether who has no account may come in by the code' }) }),
  response: { 201: Session },
})
export const readSession = route('participant', 'GET', '/sessions/:sessionId', 'Where the session is now', { params, response: { 200: Session } })
export const takeSeat = route('participant', 'PUT', '/sessions/:sessionId/seat', 'Take part', { params, response: { 200: Session } })
export const enterStage = route('member', 'PUT', '/sessions/:sessionId/stage', 'Go to a stage: next, back or any other (facilitator)', {
  params,
  body: Shape({ from: Id, to: Id }),
  response: { 200: Clock },
})
export const pauseClock = route('member', 'PUT', '/sessions/:sessionId/pause', 'Stop the clock (facilitator)', { params, body: Shape(during), response: { 200: Clock } })
export const resumeClock = route('member', 'DELETE', '/sessions/:sessionId/pause', 'The clock goes on (facilitator)', { params, response: { 200: Clock } })
export const extendStage = route('member', 'POST', '/sessions/:sessionId/extensions', 'More or less time for this stage (facilitator)', {
  params,
  body: Shape({ ...during, minutes: Type.Integer({ minimum: -60, maximum: 60 }) }),
  response: { 200: Clock },
})
export const revealNotes = route('member', 'PUT', '/sessions/:sessionId/stages/:stageId/reveal', 'Show the notes of a stage to everybody (facilitator)', {
  params: ofStage,
  response: { 200: Type.Array(Note) },
})
export const closeWriting = route('member', 'PUT', '/sessions/:sessionId/stages/:stageId/closure', 'Nobody writes in this stage any more (facilitator)', {
  params: ofStage,
  response: { 200: Shape({ closedAt: Nullable(Instant) }) },
})
export const openWriting = route('member', 'DELETE', '/sessions/:sessionId/stages/:stageId/closure', 'Let people write on in this stage (facilitator)', {
  params: ofStage,
  response: { 200: Shape({ closedAt: Nullable(Instant) }) },
})
export const endSession = route('member', 'PUT', '/sessions/:sessionId/end', 'End the session (facilitator)', { params, response: { 200: Shape({ endedAt: Instant }) } })
export const writeNote = route('participant', 'PUT', '/sessions/:sessionId/notes/:noteId', 'Write a note, or write it anew', {
  params: Shape({ sessionId: Id, noteId: NoteId }),
  body: Shape({
    ...during,
    text: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
    card: Type.Optional(Nullable(Card)),
    paper: Type.Optional(
      Shape({ groupId: Type.Union([Id, Type.Null()], { description: 'typed in from paper, for this table: by who sits there or runs the session, as long as it lasts' }) }),
    ),
  }),
  response: { 200: Note },
})
export const takeBackNote = route('participant', 'DELETE', '/sessions/:sessionId/notes/:noteId', 'Take back a note of mine', {
  params: Shape({ sessionId: Id, noteId: NoteId }),
  response: { 204: Done },
})
export const showNote = route('participant', 'PUT', '/sessions/:sessionId/notes/:noteId/showing', 'Show a note of mine to everybody, where authors do that themselves', {
  params: Shape({ sessionId: Id, noteId: NoteId }),
  response: { 200: Note },
})
export const sayReady = route('participant', 'PUT', '/sessions/:sessionId/stages/:stageId/readiness', 'I am done with this stage', { params: ofStage, response: { 204: Done } })
export const sayNotReady = route('participant', 'DELETE', '/sessions/:sessionId/stages/:stageId/readiness', 'I am still busy', { params: ofStage, response: { 204: Done } })
export const gather = route('member', 'POST', '/sessions/:sessionId/harvest', 'Turn notes into a learning, question, action or point for the agenda (facilitator)', {
  params,
  body: Shape({
    kind: Card,
    title: Line,
    text: Type.String({ maxLength: 50_000 }),
    learning: Nullable(Learning),
    ownerId: Type.Optional(Nullable(Id)),
    dueOn: Type.Optional(Nullable(Type.String({ format: 'date' }))),
    noteIds: Type.Array(NoteId, { maxItems: 200, uniqueItems: true }),
    language: Language,
  }),
  response: { 201: HarvestItem },
})

/** `stage.entered` on `session:id`: who comes back to a stage starts busy again. */
export const StageEntered = Shape({ stageId: Id, clock: Clock })
export type StageEntered = Static<typeof StageEntered>

/** `clock.changed` on `session:id`: paused, going on, or more or less time. */
export const ClockChanged = Shape({ stageId: Id, clock: Clock })
export type ClockChanged = Static<typeof ClockChanged>

/** `writing.closed` on `session:id`; null when it is open again. */
export const WritingClosed = Shape({ stageId: Id, closedAt: Nullable(Instant) })
export type WritingClosed = Static<typeof WritingClosed>

/** `notes.counted` on `session:id`: how many there are now, never what they say. */
export const NotesCounted = Shape({ stageId: Id, notes: Type.Integer() })
export type NotesCounted = Static<typeof NotesCounted>

/** `notes.revealed` on `session:id`: the notes of a stage, which all may read from now on. */
export const NotesRevealed = Shape({ stageId: Id, revealedAt: Instant, notes: Type.Array(Note) })
export type NotesRevealed = Static<typeof NotesRevealed>

/** `seat.taken` on `session:id`. */
export const SeatTaken = Shape({ person: Seated })
export type SeatTaken = Static<typeof SeatTaken>

/** `readiness.changed` on `session:id`: one person; with two hundred at the table a list of all would be most of what a phone hears. */
export const ReadinessChanged = Shape({ stageId: Id, personId: Id, ready: Type.Boolean() })
export type ReadinessChanged = Static<typeof ReadinessChanged>

/** `session.ended` on `session:id`. */
export const SessionEnded = Shape({ endedAt: Instant })
export type SessionEnded = Static<typeof SessionEnded>

/** `harvest.gathered` on `session:id`. */
export const HarvestGathered = Shape({ item: HarvestItem })
export type HarvestGathered = Static<typeof HarvestGathered>

/** `note.shown` on `session:id`: one note that all may read; on `table:id`, one that the breakout group may. */
export const NoteShown = Shape({ note: Note })
export type NoteShown = Static<typeof NoteShown>

/** `note.kept` on `person:id`: the author's own tabs hear what no one else may read yet. */
export const NoteKept = Shape({ sessionId: Id, note: Note })
export type NoteKept = Static<typeof NoteKept>

/** `note.taken-back` on `person:id`, and on `session:id` or `table:id` where others could read it. */
export const NoteTakenBack = Shape({ sessionId: Id, noteId: NoteId })
export type NoteTakenBack = Static<typeof NoteTakenBack>

/** `session.started` and `session.ended` on `meeting:id` and `group:id`. */
export const MeetingLive = Shape({ meetingId: Id, sessionId: Id, sessionState: Type.Enum(['live', 'ended']) })
export type MeetingLive = Static<typeof MeetingLive>
