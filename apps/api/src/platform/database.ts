import { CamelCasePlugin, type Generated, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { openEmbedded } from './embedded.ts'

/** Every slice adds its own tables in its `tables.ts`. */
export interface Tables {
  topic: { name: string; seq: number; floor: Generated<number> }
  event: { topic: string; seq: number; kind: string; actorId: number | null; payload: unknown; at: Generated<string> }
  epoch: { id: Generated<string> }
  idempotency: { personId: number; key: string; fingerprint: string; answer: unknown; at: Generated<string> }
  mail: {
    id: Generated<number>
    about: string | null
    recipient: Generated<string>
    subject: Generated<string>
    text: Generated<string>
    tries: Generated<number>
    nextTryAt: Generated<string>
  }
}

export type Database = Kysely<Tables>
export type Tx = Transaction<Tables>
export type Db = Database | Tx

/** A database that is open: `listen` hears what other processes notify; on the embedded one there are none. */
export type Connection = {
  db: Database
  embedded: boolean
  listen: (channel: string, heard: (payload: string) => void, connected: () => void) => Promise<() => Promise<void>>
  close: () => Promise<void>
}

export async function connect(where: { databaseUrl: string | null; dataDir: string }): Promise<Connection> {
  return where.databaseUrl ? connectServer(where.databaseUrl) : connectEmbedded(where.dataDir)
}

export function connectServer(connectionString: string): Connection {
  const pool = new pg.Pool({ connectionString, max: 10, Client, types, options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan' })
  // A server that restarts breaks idle clients; the pool replaces them, the process must not fall over.
  pool.on('error', () => {})
  const db = open(pool)
  return { db, embedded: false, listen: (...args) => listenOnServer(connectionString, ...args), close: () => db.destroy() }
}

/** `dump` copies the whole data directory; opening `memory` with one is how tests start in no time. */
export async function connectEmbedded(dataDir: string, dump?: Blob): Promise<Connection & { dump: () => Promise<Blob> }> {
  const { lite, config, close } = await openEmbedded(dataDir, dump)
  const db = open(new pg.Pool({ ...config, max: 1, Client, types }))
  return { db, embedded: true, listen: async () => async () => {}, close: () => db.destroy().then(close), dump: () => lite.dumpDataDir('none') }
}

const open = (pool: pg.Pool) => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] })

/** Identity columns fit a double; moments are ISO strings everywhere, in rows as in JSON. */
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}
const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers[oid] ?? pg.types.getTypeParser(oid, format) }

/** Anywhere in a statement: PostgreSQL plans it for the values of this one time. */
export const anew = '/* planned anew */'

const names = new Map<string, string>()

/**
 * Kysely sends unnamed statements, which PostgreSQL plans anew each time: a name halves the cost of a thread page, and the plan is made once for all values
 * (PostgreSQL's own choice went on planning a group's list for every reader, at the price of running it). So a value that a partial index depends on is
 * written into the statement, and a statement whose best plan hangs on its values carries `anew`.
 */
class NamingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    const query = this.query.bind(this) as (...parts: unknown[]) => unknown
    const named = (text: unknown, values: unknown, ...rest: unknown[]) =>
      typeof text === 'string' && Array.isArray(values) && !text.includes(anew) ? query({ name: nameOf(text), text, values }, ...rest) : query(text, values, ...rest)
    this.query = named as typeof this.query
  }
}
const Client = NamingClient as new () => pg.ClientBase

function nameOf(text: string) {
  const known = names.get(text)
  if (known || names.size >= 1_000) return known
  const name = `k${names.size}`
  names.set(text, name)
  return name
}

/** A client of its own, for the pool's clients come and go; it reconnects by itself until it is ended. */
async function listenOnServer(connectionString: string, channel: string, heard: (payload: string) => void, connected: () => void) {
  let client: pg.Client | undefined
  let ended = false
  const start = async (): Promise<void> => {
    if (ended) return
    client = new pg.Client({ connectionString })
    client.on('notification', ({ payload }) => heard(payload ?? ''))
    client.on('error', () => {})
    client.on('end', () => void setTimeout(start, 500).unref())
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      connected()
    } catch {
      await client.end().catch(() => {})
    }
  }
  await start()
  return async () => {
    ended = true
    await client?.end()
  }
}
