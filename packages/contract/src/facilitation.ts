import Type, { type Static } from 'typebox'
import { Author } from './people.ts'
import { Done, Id, Instant, Nullable, route, Shape } from './wire.ts'

/** What the facilitator says to everybody at once. */
export const Broadcast = Shape({ text: Type.String({ minLength: 1, maxLength: 280, pattern: '\\S' }), at: Instant })
export type Broadcast = Static<typeof Broadcast>

/** Somebody who would like to say something, in order of asking. */
export const Hand = Shape({ personId: Id, raisedAt: Instant })
export type Hand = Static<typeof Hand>

/** Somebody's turn in a round where each speaks; `groupId` where tables have rounds of their own. Exactly one of a stage and table is not over yet. */
export const Turn = Shape({
  id: Id,
  stageId: Id,
  groupId: Nullable(Id),
  personId: Id,
  beganAt: Instant,
  endedAt: Nullable(Instant),
  passed: Type.Boolean({ description: 'they would rather not, for now' }),
})
export type Turn = Static<typeof Turn>

/** Who led the session on, and who saw to that: the same person where somebody took over. */
export const Handover = Shape({ to: Author, by: Author, at: Instant })
export type Handover = Static<typeof Handover>

/** Who was heard of so far, for who runs the session and while it lasts; how often or what is never in it. */
export const Voice = Shape({
  personId: Id,
  wrote: Type.Boolean({ description: 'put down a note in a step with names; others count for nobody' }),
  spoke: Type.Boolean({ description: 'had a turn and took it' }),
  spokenMs: Type.Integer({ minimum: 0, description: 'length of their turns; what was said outside turns nobody counts' }),
})
export type Voice = Static<typeof Voice>

const ofSession = { params: Shape({ sessionId: Id }) }
const ofPerson = { params: Shape({ sessionId: Id, personId: Id }) }
const done = { response: { 204: Done } }

export const callBack = route('member', 'PUT', '/sessions/:sessionId/call', 'Bring everyone back to the step that is on (facilitator)', {
  ...ofSession,
  response: { 200: Shape({ calledAt: Instant }) },
})
export const broadcast = route('member', 'PUT', '/sessions/:sessionId/message', 'Say something to everybody, or (null) take it away (facilitator)', {
  ...ofSession,
  body: Shape({ text: Nullable(Broadcast.properties.text) }),
  response: { 200: Shape({ message: Nullable(Broadcast) }) },
})
export const raiseHand = route('participant', 'PUT', '/sessions/:sessionId/hand', 'I would like to say something', { ...ofSession, ...done })
export const lowerHand = route('participant', 'DELETE', '/sessions/:sessionId/hands/:personId', 'Not any more; of another, for who runs the session', { ...ofPerson, ...done })
export const giveTurn = route(
  'participant',
  'PUT',
  '/sessions/:sessionId/stages/:stageId/turn',
  'The next one speaks: said by who speaks now, by who sits at the same table, or by the facilitator',
  {
    params: Shape({ sessionId: Id, stageId: Id }),
    body: Shape({
      groupId: Type.Union([Id, Type.Null()], { description: 'the table, where tables have rounds of their own' }),
      from: Type.Union([Id, Type.Null()], { description: 'the turn that is over by this; null where nobody had one' }),
      passed: Type.Boolean({ description: 'they would rather not' }),
      to: Type.Union([Id, Type.Null()], { description: 'who speaks; null when everybody has' }),
    }),
    response: { 200: Shape({ turn: Nullable(Turn) }) },
  },
)
export const addRunner = route('member', 'PUT', '/sessions/:sessionId/runners/:personId', 'Ask somebody at the table to help run the session (facilitator)', {
  ...ofPerson,
  ...done,
})
export const removeRunner = route('member', 'DELETE', '/sessions/:sessionId/runners/:personId', 'They need not help any more (facilitator)', { ...ofPerson, ...done })
export const handOver = route('member', 'PUT', '/sessions/:sessionId/facilitator', 'Hand the session to somebody else who runs it, or take it over (facilitator)', {
  ...ofSession,
  body: Shape({ personId: Id }),
  response: { 200: Handover },
})
export const seeOff = route(
  'member',
  'DELETE',
  '/sessions/:sessionId/seats/:personId',
  'Somebody went home: nobody waits for them, and they are in no group still to come (facilitator)',
  {
    ...ofPerson,
    ...done,
  },
)
/** Somebody who changes tables in a round, from one number to another. */
export const SeatMove = Shape({ personId: Id, round: Type.Integer({ description: 'counted from 0' }), from: Type.Integer(), to: Type.Integer() })
export type SeatMove = Static<typeof SeatMove>

export const foreseeOff = route('member', 'GET', '/sessions/:sessionId/seats/:personId/departure', 'Who would sit at another table if somebody went home now (facilitator)', {
  ...ofPerson,
  response: { 200: Shape({ moves: Type.Array(SeatMove) }) },
})
export const welcomeBack = route('member', 'PUT', '/sessions/:sessionId/seats/:personId', 'Somebody who was seen off is there after all (facilitator)', { ...ofPerson, ...done })
export const listVoices = route('member', 'GET', '/sessions/:sessionId/voices', 'Who has not been heard yet (facilitator, while it lasts)', {
  ...ofSession,
  response: { 200: Shape({ voices: Type.Array(Voice) }) },
})

/** `people.called` on `session:id`: whoever looked elsewhere is asked to come back. */
export const PeopleCalled = Shape({ calledAt: Instant })
export type PeopleCalled = Static<typeof PeopleCalled>

/** `message.said` on `session:id`; null where it was taken away. */
export const MessageSaid = Shape({ message: Nullable(Broadcast) })
export type MessageSaid = Static<typeof MessageSaid>

/** `clock.expired` on `session:id`: the server saw that the time of a stage was over, once. */
export const ClockExpired = Shape({ stageId: Id, expiredAt: Instant })
export type ClockExpired = Static<typeof ClockExpired>

/** `hand.raised` on `session:id`. */
export const HandRaised = Shape({ hand: Hand })
export type HandRaised = Static<typeof HandRaised>

/** `hand.lowered` on `session:id`. */
export const HandLowered = Shape({ personId: Id })
export type HandLowered = Static<typeof HandLowered>

/** `turn.given` on `session:id`: one turn is over, and perhaps another began. */
export const TurnGiven = Shape({ over: Nullable(Turn), turn: Nullable(Turn) })
export type TurnGiven = Static<typeof TurnGiven>

/** `runner.changed` on `session:id`. */
export const RunnerChanged = Shape({ personId: Id, runs: Type.Boolean() })
export type RunnerChanged = Static<typeof RunnerChanged>

/** `session.handed-over` on `session:id`. */
export const HandedOver = Shape({ handover: Handover })
export type HandedOver = Static<typeof HandedOver>

/** `seat.left` on `session:id`: who comes back takes it again. */
export const SeatLeft = Shape({ personId: Id })
export type SeatLeft = Static<typeof SeatLeft>
