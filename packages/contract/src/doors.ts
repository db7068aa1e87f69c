import Type, { type Static } from 'typebox'
import { Id, Language, Line, Nullable, route, Shape } from './wire.ts'

/** What is said aloud or stands on the screen to come into a session: six signs that cannot be taken for one another, in capitals. */
export const codeSigns = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const Code = Type.String({ pattern: `^[${codeSigns}]{6}$` })

/** What one knows of a session before going in: never who is there or what is said. */
export const Door = Shape({
  sessionId: Id,
  title: Line,
  group: Type.String({ description: "the group's name" }),
  facilitator: Type.String({ description: 'by first name' }),
  guests: Type.Boolean({ description: 'one may come in without an account' }),
})
export type Door = Static<typeof Door>

const params = Shape({ code: Code })
export const readDoor = route('guest', 'GET', '/doors/:code', 'Which session a code belongs to', { params, response: { 200: Door } })
export const enterByCode = route('member', 'PUT', '/doors/:code/seat', 'Take part with my account', { params, response: { 200: Shape({ sessionId: Id }) } })
export const enterAsGuest = route(
  'guest',
  'POST',
  '/doors/:code/guests',
  'Take part without an account, under a name for this session; the same device comes back to the same seat',
  {
    params,
    body: Shape({
      name: Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }),
      language: Language,
      attempt: Type.Optional(
        Type.String({ minLength: 22, maxLength: 64, description: 'a secret of the device, the same when it asks again: whoever did not hear the answer is the same guest' }),
      ),
    }),
    response: { 201: Shape({ sessionId: Id }) },
  },
)
export const allowGuests = route('member', 'PUT', '/sessions/:sessionId/guests', 'Whether who has no account may come in by the code (facilitator)', {
  params: Shape({ sessionId: Id }),
  body: Shape({ guests: Type.Boolean() }),
  response: { 200: Shape({ guests: Type.Boolean() }) },
})

/** How somebody sees circular work. Used to mix breakout groups, shown to nobody. */
export const Approach = Type.Enum(['idealist', 'pragmatist'])
export type Approach = Static<typeof Approach>
export const readApproach = route('participant', 'GET', '/me/approach', 'What I said of my approach; nobody else ever reads it', {
  response: { 200: Shape({ approach: Nullable(Approach) }) },
})
export const tellApproach = route('participant', 'PUT', '/me/approach', 'Say, or forget, whether I am more of an idealist or of a pragmatist', {
  body: Shape({ approach: Nullable(Approach) }),
  response: { 200: Shape({ approach: Nullable(Approach) }) },
})

/** `guests.allowed` on `session:id`. */
export const GuestsAllowed = Shape({ guests: Type.Boolean() })
export type GuestsAllowed = Static<typeof GuestsAllowed>
