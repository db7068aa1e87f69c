import type { Viewer } from '@kring/contract/auth'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import type { Database } from '../platform/database.ts'
import { hashOf } from '../platform/secret.ts'
import { deleteExpiredLoginSessions, deleteLoginSession, deleteLoginSessions, extendLoginSession, findLoginSession, insertLoginSession } from './queries.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ device: string; publicId: number }, Whose>
    UserId: number
    DatabaseSessionAttributes: { device: string; publicId: number }
    DatabaseUserAttributes: Whose
  }
}

type Whose = { viewer: Viewer; guestOf: number | null }

/** The one place that knows lucia: everything else creates, validates and revokes login sessions through this. */
export type LoginSessions = ReturnType<typeof createLoginSessions>

export function createLoginSessions(db: Database) {
  const lucia = new Lucia(adapter(db), {
    sessionExpiresIn: new TimeSpan(12, 'h'),
    getSessionAttributes: ({ device, publicId }) => ({ device, publicId }),
    getUserAttributes: ({ viewer, guestOf }) => ({ viewer, guestOf }),
  })
  return {
    create: async (personId: number, device: string) => (await lucia.createSession(personId, { device, publicId: 0 })).id,
    validate: async (secret: string) => {
      const { session, user } = await lucia.validateSession(secret)
      return session && { publicId: session.publicId, viewer: user.viewer, guestOf: user.guestOf }
    },
    revoke: (secret: string) => lucia.invalidateSession(secret),
    sweep: () => lucia.deleteExpiredSessions(),
  }
}

/**
 * Stores the SHA-256 of the secret only. Lucia hands back whatever id we return, so we return the caller's own secret:
 * a hash here would be hashed again at renewal and deletion and silently match nothing.
 */
const adapter = (db: Database): Adapter => ({
  getSessionAndUser: async (secret) => {
    const row = await findLoginSession(db, hashOf(secret))
    if (!row) return [null, null]
    const { publicId, device, expiresAt, viewer, guestOf } = row
    return [
      { id: secret, userId: viewer.id, expiresAt: new Date(expiresAt), attributes: { device, publicId } },
      { id: viewer.id, attributes: { viewer, guestOf } },
    ]
  },
  getUserSessions: async () => [],
  setSession: ({ id, userId, expiresAt, attributes }) =>
    insertLoginSession(db, { idHash: hashOf(id), personId: userId, device: attributes.device, expiresAt: expiresAt.toISOString() }),
  updateSessionExpiration: (secret, expiresAt) => extendLoginSession(db, hashOf(secret), expiresAt.toISOString()),
  deleteSession: (secret) => deleteLoginSession(db, hashOf(secret)),
  deleteUserSessions: (personId) => deleteLoginSessions(db, personId),
  deleteExpiredSessions: () => deleteExpiredLoginSessions(db),
})
