import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { Viewer } from '@kring/contract/auth'
import type { Access, Language } from '@kring/contract/wire'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'
import type { Config } from './config.ts'
import type { Connection, Database } from './database.ts'
import type { Postman } from './mail.ts'
import { Refusal } from './refusal.ts'
import type { Storage } from './storage.ts'

declare module 'fastify' {
  interface FastifyInstance {
    settings: Config
    connection: Connection
    db: Database
    storage: Storage
    postman: Postman
  }
  interface FastifyRequest {
    /** Who is signed in, null for a guest. */
    viewer: Viewer | null
    language: Language
    /** Whose requests it counts for; 0 for a stranger. */
    personId: number
  }
  interface FastifyContextConfig {
    /** Routes of the contract say who may knock; pages and assets have none. */
    access?: Access
    /** Not a route of the contract, and all the same it knows who came into a session by its code. */
    participants?: true
    /** What is asked here is kept nowhere but in its own place: no key and no trace of the request tells afterwards who asked it. */
    untraced?: true
  }
}

export type App = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider>

/** The signed-in person. On a `member` route there always is one: the door refused everybody else. */
export function memberOf({ viewer }: Pick<FastifyRequest, 'viewer'>): Viewer {
  if (!viewer) throw new Refusal(401, 'unauthenticated')
  return viewer
}
