import Type, { type Static } from 'typebox'
import { Id, Instant, Shape } from './wire.ts'

/** A stream of events: `group:7`, `thread:42`, `meeting:3`, `session:9`, `person:5`. */
export const Topic = Type.String({ pattern: '^[a-z]+:[1-9][0-9]{0,15}$', maxLength: 40 })

/** What a client says over the socket. `after` is the last seq it has applied; `epoch` the one it read with it. */
export const Said = Type.Union([
  Shape({ subscribe: Topic, after: Type.Integer({ minimum: 0 }), epoch: Type.Optional(Type.String({ maxLength: 40 })) }),
  Shape({ unsubscribe: Topic }),
  Shape({ ping: Type.Number({ description: "the client's own clock, given back in the pong" }) }),
])
export type Said = Static<typeof Said>

/** What the server says, one JSON text a line; a message may be several lines. Events of one topic come in order of `seq`, without gaps. */
export const Heard = Type.Union([
  Shape({ topic: Topic, seq: Type.Integer(), kind: Type.String(), payload: Type.Unknown() }),
  Shape({ subscribed: Topic, seq: Type.Integer({ description: 'head of the topic when replay ended' }), epoch: Type.String() }),
  Shape({ reset: Topic, seq: Type.Integer(), epoch: Type.String(), why: Type.String() }),
  Shape({ refused: Topic }),
  Shape({ present: Topic, people: Type.Array(Id) }),
  Shape({ pong: Type.Number(), now: Instant }),
])
export type Heard = Static<typeof Heard>
