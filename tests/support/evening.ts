import type { StageDraft, StageKind, StageSettings } from '@kring/contract/scripts'
import * as contract from '@kring/contract/sessions'
import { settingsOf } from '@kring/domain/script'
import { ulid } from './ulid.ts'
import type { Actor, World } from './world.ts'

/** A step of a script; `settings` is what differs from what its kind does by itself. */
export const step = (kind: StageKind, title: string, prompt: string, minutes: number, settings: Partial<StageSettings> = {}): StageDraft => ({
  key: title
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 20),
  kind,
  title,
  prompt,
  aim: '',
  minutes,
  settings: { ...settingsOf(kind), ...settings },
})

export const script = [
  step('checkin', 'Binnenkomen', 'Hoe zit je erbij?', 5),
  step('writing', 'Stil schrijven', 'Wat kan er met jouw restjes?', 8),
  step('discussion', 'Aan tafel', 'Wat valt op?', 20),
  step('harvest', 'Oogst', 'Wat neem je mee?', 10),
]

/** The harvest of nothing much, where only the notes matter. */
export const question = (noteIds: string[]) => ({
  kind: 'question' as const,
  title: 'Wie heeft kratten?',
  text: 'Twintig stuks.',
  learning: null,
  noteIds,
  language: 'nl' as const,
})

export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
export const stagesOf = (session: contract.Session) => session.stages.map(({ id }) => id) as [number, number, number, number]

export type Event = { kind: string; payload: unknown }

type Place = { app: Pick<World['app'], 'db'> } & Pick<World, 'facilitator' | 'group'>

/** A meeting around now; a page would not let anybody plan one in the past. */
export async function planMeeting({ app, facilitator, group }: Place, { groupId = group.id, startsIn = 0, hours = 2 } = {}) {
  const { id } = await app.db
    .insertInto('meeting')
    .values({
      groupId,
      hostId: facilitator.id,
      title: 'Koffiedik, brood en schillen',
      purpose: 'Leren',
      purposeHtml: '<p>Leren</p>',
      yields: 'Een plan',
      startsAtLocal: '2026-12-17T19:30',
      zone: 'Europe/Amsterdam',
      minutes: hours * 60,
      startsAt: inHours(startsIn),
      endsAt: inHours(startsIn + hours),
      place: 'De Buurtkamer',
      link: null,
      capacity: null,
      uid: ulid(),
      cancelledAt: null,
      cancelReason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What people do on an evening, said shortly. */
export function evenings(world: World) {
  const schedule = (when: Parameters<typeof planMeeting>[1] = {}) => planMeeting(world, when)
  return {
    schedule,
    start: async (groupId = world.group.id, { stages = script, guests = false } = {}) =>
      world.done(world.facilitator, contract.startSession, { params: { meetingId: await schedule({ groupId }) }, body: { stages, guests } }),
    read: (who: Actor, sessionId: number) => world.done(who, contract.readSession, { params: { sessionId } }),
    sit: (who: Actor, sessionId: number) => world.done(who, contract.takeSeat, { params: { sessionId } }),
    write: (who: Actor, sessionId: number, stageId: number, text: string, noteId = ulid()) =>
      world.ask(who, contract.writeNote, { params: { sessionId, noteId }, body: { stageId, text } }),
    go: (sessionId: number, from: number, to: number, who = world.facilitator) => world.ask(who, contract.enterStage, { params: { sessionId }, body: { from, to } }),
    reveal: (sessionId: number, stageId: number) => world.done(world.facilitator, contract.revealNotes, { params: { sessionId, stageId } }),
    end: (sessionId: number, who = world.facilitator) => world.ask(who, contract.endSession, { params: { sessionId } }),
    eventsOn: (topic: string): Promise<Event[]> => world.app.db.selectFrom('event').where('topic', '=', topic).select(['kind', 'payload']).orderBy('seq').execute(),
  }
}
