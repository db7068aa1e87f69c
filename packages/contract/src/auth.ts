import Type, { type Static } from 'typebox'
import { Done, Id, Instant, Language, Line, Nullable, route, Shape } from './wire.ts'

const Email = Type.String({ format: 'email', maxLength: 254 })
/** Any characters: length is what makes a password strong. Checked against known bad ones on the server. */
const Password = Type.String({ minLength: 8, maxLength: 256 })
/** The secret of a mailed link, 256 random bits in base64url. */
export const Token = Type.String({ minLength: 20, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' })

/** Who is looking, and what they may do where. Travels to the browser so that it can hide what the server would refuse. */
export const Viewer = Shape({
  id: Id,
  name: Line,
  language: Language,
  admin: Type.Boolean(),
  memberOf: Type.Array(Id, { description: 'groups' }),
  facilitates: Type.Array(Id, { description: 'groups' }),
  moderates: Type.Array(Id, { description: 'groups' }),
})
export type Viewer = Static<typeof Viewer>

/** What the frame of every page needs to know. */
export const Me = Shape({
  viewer: Nullable(Viewer),
  sector: Nullable(Type.String()),
  organisation: Nullable(Type.String()),
  community: Type.String(),
  language: Language,
  demo: Type.Boolean({ description: 'the demo community: signing in with one click is possible' }),
  groups: Type.Array(Shape({ id: Id, slug: Type.String(), name: Type.String() }), { description: 'mine, by name' }),
})
export type Me = Static<typeof Me>

export const LoginSession = Shape({
  id: Id,
  device: Type.String({ description: 'browser and system, as it called itself' }),
  createdAt: Instant,
  lastSeenAt: Instant,
  current: Type.Boolean(),
})
export type LoginSession = Static<typeof LoginSession>

export const readMe = route('guest', 'GET', '/me', 'Who am I, and where', { response: { 200: Me } })
export const setLanguage = route('member', 'PUT', '/me/language', 'Choose the language of the interface', {
  body: Shape({ language: Language }),
  response: { 204: Done },
})
export const register = route('guest', 'POST', '/accounts', 'Ask for an account; the answer is the same whether or not the address is known', {
  body: Shape({
    name: Type.String({ minLength: 2, maxLength: 80, pattern: '\\S' }),
    email: Email,
    password: Password,
    language: Language,
    founding: Type.Optional(Token),
  }),
  response: { 202: Done },
})
export const verifyEmail = route('guest', 'POST', '/email-verifications', 'Prove an address with the mailed token', {
  body: Shape({ token: Token }),
  response: { 204: Done },
})
export const signIn = route('guest', 'POST', '/login-sessions', 'Sign in', {
  body: Shape({ email: Email, password: Type.String({ minLength: 1, maxLength: 256 }) }),
  response: { 201: Viewer },
})
export const signInAs = route('guest', 'POST', '/demo-login-sessions', 'Sign in as somebody of the demo community', {
  body: Shape({ as: Type.Enum(['member', 'facilitator', 'moderator', 'admin']) }),
  response: { 201: Viewer },
})
export const signOut = route('member', 'DELETE', '/login-sessions/current', 'Sign out', { response: { 204: Done } })
export const listLoginSessions = route('member', 'GET', '/login-sessions', 'Where I am signed in', {
  response: { 200: Type.Array(LoginSession) },
})
export const endLoginSession = route('member', 'DELETE', '/login-sessions/:loginSessionId', 'Sign out somewhere else', {
  params: Shape({ loginSessionId: Id }),
  response: { 204: Done },
})
export const forgetPassword = route('guest', 'POST', '/password-resets', 'Ask for a link to choose a new password; the answer is always the same', {
  body: Shape({ email: Email }),
  response: { 202: Done },
})
export const resetPassword = route('guest', 'POST', '/passwords', 'Choose a new password with the mailed token; ends every login session', {
  body: Shape({ token: Token, password: Password }),
  response: { 204: Done },
})
