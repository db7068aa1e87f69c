import type { Compilable, CompiledQuery } from 'kysely'
import type { Db } from './database.ts'

class Hole {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that is built and compiled once, which for a page's great query takes longer than running it; every call only fills in the values.
 * `build` must hand its values straight to the query: while it runs they are holes, so there is nothing to look at or to decide by.
 */
export function prepared<V extends Record<string, unknown>, R>(build: (db: Db, values: V) => Compilable<R>) {
  let compiled: CompiledQuery<R> | undefined
  return async (db: Db, values: V): Promise<R[]> => {
    compiled ??= build(db, holes as V).compile()
    const parameters = compiled.parameters.map((value) => (value instanceof Hole ? values[value.name] : value))
    return (await db.executeQuery<R>({ ...compiled, parameters })).rows
  }
}

const holes: object = new Proxy(
  {},
  {
    get: (_, name) => new Hole(String(name)),
    ownKeys: () => {
      throw new Error('a prepared query names each of its values')
    },
  },
)
