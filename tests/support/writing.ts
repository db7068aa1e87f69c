import * as posts from '@kring/contract/posts'
import * as contract from '@kring/contract/threads'
import type { Event } from './evening.ts'
import type { Actor, World } from './world.ts'

type Words = Partial<{ version: number; title: string | null; text: string; learning: contract.Learning | null; note: string }>
export const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

/** What people do with posts, said shortly; in the members-only group unless it says otherwise. */
export function writing(world: Pick<World, 'app' | 'ask' | 'done' | 'member' | 'facilitator' | 'group'>) {
  const open = (who = world.member, title = 'Waar blijft het koffiedik?', groupId = world.group.id) =>
    world.done(who, contract.postThread, { params: { groupId }, body: { kind: 'question', title, text: 'Wij hebben 400 kilo.', learning: null, language: 'nl' } })
  const reply = (threadId: number, text = 'Naar de kwekerij.', who: Actor = world.facilitator) =>
    world.done(who, contract.postReply, { params: { threadId }, body: { text, language: 'nl' } })
  const keyOf = (threadId: number, replyId?: number) => ({ params: { threadId, post: replyId === undefined ? 'opening' : String(replyId) } })
  const wordsOf = (words: Words) => ({ version: 1, title: null, text: 'Anders.', learning: null, note: '', ...words })
  return {
    open,
    reply,
    keyOf,
    read: (who: Actor | null, threadId: number) => world.done(who, contract.readThread, { params: { threadId } }),
    edit: (who: Actor, threadId: number, replyId: number | undefined, words: Words) => world.ask(who, posts.editPost, { ...keyOf(threadId, replyId), body: wordsOf(words) }),
    history: async (who: Actor | null, threadId: number, replyId?: number) => (await world.done(who, posts.listRevisions, { ...keyOf(threadId, replyId), querystring: {} })).items,
    /** As if it was posted an hour ago: mending it now is seen. */
    age: async (threadId: number) => {
      const { db } = world.app
      await db.updateTable('thread').where('id', '=', threadId).set({ postedAt: anHourAgo() }).execute()
      await db.updateTable('reply').where('threadId', '=', threadId).set({ postedAt: anHourAgo() }).execute()
    },
    eventsOn: (topic: string): Promise<(Event & { seq: number })[]> =>
      world.app.db.selectFrom('event').where('topic', '=', topic).select(['seq', 'kind', 'payload']).orderBy('seq').execute(),
  }
}
