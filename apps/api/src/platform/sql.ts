import { type RawBuilder, sql } from 'kysely'

/** A moment inside json_build_object, written as the type parser writes it outside: UTC, milliseconds. */
export const iso = (column: string) => sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Where a topic's stream is, in the same statement (so the same snapshot) as the state that is read. */
export const seqOf = (topic: RawBuilder<unknown>) => sql<number>`coalesce((select seq from topic where name = ${topic}), 0)`
