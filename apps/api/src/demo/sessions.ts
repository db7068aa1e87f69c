import { lengthOf, settingsOf } from '@kring/domain/script'
import type { Tx } from '../platform/database.ts'
import '../sessions/tables.ts'
import type { DemoCommunity, DemoSession } from './content/shape.ts'
import { idsOf, type Ids } from './keys.ts'

const minute = 60_000
type Ran = { id: number; start: number }

/** Each ran as planned: begun on time, every stage its minutes, ended in the last one. */
export async function seedSessions(tx: Tx, { sessions }: DemoCommunity, people: Ids, meetings: Ids): Promise<Ids> {
  const rows: Ran[] = []
  for (const session of sessions) {
    const row = await seedSession(tx, session, people, meetings.idOf(session.meeting))
    await seedSeats(tx, session, row, people)
    await seedStages(tx, session, row, people)
    rows.push(row)
  }
  return idsOf(
    sessions.map(({ meeting }) => meeting),
    rows,
  )
}

async function seedSession(tx: Tx, { facilitator, stages }: DemoSession, people: Ids, meetingId: number): Promise<Ran> {
  const { startsAt } = await tx.selectFrom('meeting').where('id', '=', meetingId).select('startsAt').executeTakeFirstOrThrow()
  const start = Date.parse(startsAt)
  const { id } = await tx
    .insertInto('session')
    .values({
      meetingId,
      facilitatorId: people.idOf(facilitator),
      startedAt: startsAt,
      endedAt: iso(endOf(stages, start)),
      remainingMs: minute,
      totalMs: (stages.at(-1)?.minutes ?? 0) * minute,
      plannedMinutes: lengthOf(stages),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, start }
}

const seedSeats = (tx: Tx, { people: seated }: DemoSession, { id, start }: Ran, people: Ids) =>
  tx
    .insertInto('seat')
    .values(seated.map((key, place) => ({ sessionId: id, personId: people.idOf(key), takenAt: iso(start + place * 10_000) })))
    .execute()

async function seedStages(tx: Tx, { stages }: DemoSession, { id: sessionId, start }: Ran, people: Ids) {
  for (const [ordinal, { notes, ...stage }] of stages.entries()) {
    const begin = endOf(stages.slice(0, ordinal), start)
    const end = begin + stage.minutes * minute
    const isLast = ordinal === stages.length - 1
    const { id: stageId } = await tx
      .insertInto('stage')
      .values({
        ...stage,
        key: `s${ordinal}`,
        settings: JSON.stringify(settingsOf(stage.kind)),
        sessionId,
        ordinal,
        revealedAt: iso(end - 2 * minute),
        leftAt: isLast ? null : iso(end),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.updateTable('session').where('id', '=', sessionId).set({ stageId }).execute()
    const written = notes.map(({ by, text }, place) => ({ authorId: people.idOf(by), text, at: begin + (place + 1) * 20_000 }))
    await tx
      .insertInto('note')
      .values(written.map(({ at, ...note }) => ({ ...note, id: noteId(at), sessionId, stageId, writtenAt: iso(at) })))
      .execute()
  }
}

const endOf = (stages: { minutes: number }[], start: number) => stages.reduce((at, { minutes }) => at + minutes * minute, start)
const iso = (at: number) => new Date(at).toISOString()

/** A ULID as phones make them, the moment in its first ten characters; no two of these notes share one. */
const noteId = (at: number) => crockford(at, 10).padEnd(26, '0')

const crockford = (value: number, length: number): string =>
  length === 0 ? '' : crockford(Math.floor(value / 32), length - 1) + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(value % 32)
