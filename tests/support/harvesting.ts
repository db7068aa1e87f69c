import * as contract from '@kring/contract/harvest'
import * as sessions from '@kring/contract/sessions'
import type { Learning } from '@kring/contract/threads'
import { evenings } from './evening.ts'
import type { Actor, World } from './world.ts'

const empty = { text: '', learning: null, language: 'nl' } as const

/** What a day of the calendar is, this many days from now. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** What people do with what a session left, said shortly. */
export function harvesting(world: World) {
  const { sit } = evenings(world)
  const of = (sessionId: number) => ({ params: { sessionId } })
  const gather = (
    sessionId: number,
    kind: sessions.Card,
    title: string,
    more: { noteIds?: string[]; ownerId?: number | null; dueOn?: string | null; learning?: Learning } = {},
    who = world.facilitator,
  ) => world.ask(who, sessions.gather, { ...of(sessionId), body: { ...empty, kind, title, noteIds: [], ...more } })
  return {
    gather,
    action: async (sessionId: number, title: string, more: { ownerId?: number | null; dueOn?: string | null } = {}) => (await gather(sessionId, 'action', title, more)).body,
    card: (who: Actor, sessionId: number, stageId: number, noteId: string, text: string, card: sessions.Card) =>
      world.ask(who, sessions.writeNote, { params: { sessionId, noteId }, body: { stageId, text, card } }),
    finish: (who: Actor, sessionId: number, itemId: number) => world.ask(who, contract.finishItem, { params: { sessionId, itemId } }),
    change: (who: Actor, sessionId: number, itemId: number, body: { title: string; ownerId: number | null; dueOn: string | null }) =>
      world.ask(who, contract.changeItem, { params: { sessionId, itemId }, body }),
    myActions: async (who: Actor) => (await world.done(who, contract.listMyActions, {})).items,
    carriedOver: (who: Actor, meetingId: number) => world.ask(who, contract.listCarriedOver, { params: { meetingId } }),
    document: async (who: Actor, sessionId: number) => (await world.app.inject({ url: `/api/v1/sessions/${sessionId}/document`, headers: { cookie: who.cookie } })).body,
    draft: (who: Actor, sessionId: number) => world.ask(who, contract.readReportDraft, of(sessionId)),
    publish: (who: Actor, sessionId: number, { title, report }: contract.ReportDraft) =>
      world.ask(who, contract.publishReport, { ...of(sessionId), body: { ...empty, kind: 'report', title, report } }),
    name: (who: Actor, sessionId: number, named: boolean) => world.ask(who, contract.tellNamed, { ...of(sessionId), body: { named } }),
    parting: (who: Actor, sessionId: number) => world.done(who, contract.readParting, of(sessionId)),
    say: (who: Actor, sessionId: number, worth: number, voice: number) => world.ask(who, contract.tellImpression, { ...of(sessionId), body: { worth, voice } }),
    impressions: async (who: Actor, groupId = world.group.id) => (await world.done(who, contract.listImpressions, { params: { groupId } })).items,
    seat: async (people: Actor[], sessionId: number) => {
      for (const who of people) await sit(who, sessionId)
    },
  }
}
