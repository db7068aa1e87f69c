import { randomBytes } from 'node:crypto'
import * as contract from '@kring/contract/sessions'
import type { Actor, World } from './world.ts'

export const script = [
  { kind: 'checkin', title: 'Binnenkomen', prompt: 'Hoe zit je erbij?', minutes: 5 },
  { kind: 'writing', title: 'Stil schrijven', prompt: 'Wat kan er met jouw restjes?', minutes: 8 },
  { kind: 'discussion', title: 'Aan tafel', prompt: 'Wat valt op?', minutes: 20 },
  { kind: 'harvest', title: 'Oogst', prompt: 'Wat neem je mee?', minutes: 10 },
] satisfies contract.StageDraft[]

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
export const newId = () => [...randomBytes(26)].map((byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32]).join('')
export const stagesOf = (session: contract.Session) => session.stages.map(({ id }) => id) as [number, number, number, number]

export type Event = { kind: string; payload: unknown }

/** What people do on an evening, said shortly. */
export function evenings(world: World) {
  async function schedule({ groupId = world.group.id, startsIn = 0, hours = 2 } = {}) {
    const { id } = await world.app.db
      .insertInto('meeting')
      .values({
        groupId,
        hostId: world.facilitator.id,
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
        uid: newId(),
        cancelledAt: null,
        cancelReason: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  return {
    schedule,
    start: async (groupId = world.group.id) =>
      world.done(world.facilitator, contract.startSession, { params: { meetingId: await schedule({ groupId }) }, body: { stages: script } }),
    read: (who: Actor, sessionId: number) => world.done(who, contract.readSession, { params: { sessionId } }),
    sit: (who: Actor, sessionId: number) => world.done(who, contract.takeSeat, { params: { sessionId } }),
    write: (who: Actor, sessionId: number, stageId: number, text: string, noteId = newId()) =>
      world.ask(who, contract.writeNote, { params: { sessionId, noteId }, body: { stageId, text } }),
    go: (sessionId: number, from: number, to: number, who = world.facilitator) => world.ask(who, contract.enterStage, { params: { sessionId }, body: { from, to } }),
    reveal: (sessionId: number, stageId: number) => world.done(world.facilitator, contract.revealNotes, { params: { sessionId, stageId } }),
    end: (sessionId: number, who = world.facilitator) => world.ask(who, contract.endSession, { params: { sessionId } }),
    eventsOn: (topic: string): Promise<Event[]> => world.app.db.selectFrom('event').where('topic', '=', topic).select(['kind', 'payload']).orderBy('seq').execute(),
  }
}
