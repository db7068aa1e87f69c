import { longIdle } from '@kring/domain/facilitation'
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/database.ts'
import { clockOf } from './queries.ts'
import './tables.ts'

/** The clocks of sessions that are on, and do something by themselves. */
export const listClocks = (db: Db) => running(db).where('clockEndsAt', 'is not', null).where('softEndedAt', 'is', null).execute()

/** Undefined where another process has it in hand, or the session is over. */
export const lockClock = (tx: Tx, sessionId: number) =>
  running(tx)
    .innerJoin('meeting', 'meeting.id', 'session.meetingId')
    .where('session.id', '=', sessionId)
    .select(['meetingId', 'meeting.groupId', 'stageId'])
    .forUpdate('session')
    .skipLocked()
    .$narrowType<{ stageId: number }>()
    .executeTakeFirst()

export const updateExpiry = (db: Db, sessionId: number, expiredAt: string) => db.updateTable('session').where('id', '=', sessionId).set({ expiredAt }).execute()

export const updateSoftEnd = (db: Db, sessionId: number, softEndedAt: string) => db.updateTable('session').where('id', '=', sessionId).set({ softEndedAt }).execute()

/** Sessions in which nothing happened for very long, at `now` in ms since 1970. */
export const listForgotten = (db: Db, now: number) =>
  db
    .selectFrom('session')
    .where('endedAt', 'is', null)
    .where('startedAt', '<', new Date(now - longIdle).toISOString())
    .where(sql<boolean>`not exists (select from event where topic = 'session:' || session.id and at > ${new Date(now - longIdle).toISOString()})`)
    .where(sql<boolean>`(clock_ends_at is null or clock_ends_at < ${new Date(now - longIdle).toISOString()})`)
    .select('id')
    .execute()

const running = (db: Db) =>
  db
    .selectFrom('session')
    .where('session.endedAt', 'is', null)
    .select(['session.id', clockOf.as('clock'), 'expiredAt', 'softEndedAt'])
