import { sql } from 'kysely'
import type { Tx } from '../platform/database.ts'
import type { PostPlace } from './post-queries.ts'
import './tables.ts'

/** What a thread is called whose opening is gone, in its own language: it still needs a name among others. */
const nameless = sql`
  case when language = 'en'
  then case kind when 'question' then 'A question that was taken back' when 'learning' then 'A learning that was taken back' when 'report' then 'A report that was taken back' else 'A post that was taken back' end
  else case kind when 'question' then 'Een teruggenomen vraag' when 'learning' then 'Een teruggenomen les' when 'report' then 'Een teruggenomen verslag' else 'Een teruggenomen bericht' end end`

/** Apart they wait for their author to think again; nothing but \`updateWordsBack\` reads them there. */
export const takeWordsAway = (tx: Tx, { threadId, replyId }: PostPlace) =>
  replyId === null
    ? sql`
      update thread set taken_back_at = now(), version = version + 1, text = '', html = '', excerpt = '', learning = null, report = null, edit_note = '', title = ${nameless},
        taken_back_words = jsonb_build_object('title', title, 'text', text, 'html', html, 'excerpt', excerpt, 'learning', learning, 'report', report, 'edit_note', edit_note)
      where id = ${threadId}`.execute(tx)
    : sql`
      update reply set taken_back_at = now(), version = reply.version + 1, text = '', html = '', edit_note = '',
        taken_back_words = jsonb_build_object('text', reply.text, 'html', reply.html, 'edit_note', reply.edit_note,
          'accepted_at', case when thread.accepted_reply_id = reply.id then accepted_at end, 'accepted_by_id', case when thread.accepted_reply_id = reply.id then accepted_by_id end)
      from thread where reply.id = ${replyId} and thread.id = reply.thread_id`.execute(tx)

export type WordsBack = { text: string; told: object | null; acceptedAt: string | null; acceptedById: number | null }

/** What was put back; nothing where the words are forgotten. */
export async function updateWordsBack(tx: Tx, { threadId, replyId }: PostPlace) {
  const back = sql`taken_back_at = null, taken_back_words = null, version = version + 1`
  const { rows } = await (
    replyId === null
      ? sql<WordsBack>`
      update thread set ${back}, (title, text, html, excerpt, learning, report, edit_note) = (
        select title, text, html, excerpt, nullif(learning, 'null'), nullif(report, 'null'), edit_note from jsonb_populate_record(null::thread, taken_back_words)
      ) where id = ${threadId} and taken_back_words is not null
      returning text, coalesce(learning, report) as told, null as "acceptedAt", null::bigint as "acceptedById"`
      : sql<WordsBack>`
      with kept as (select taken_back_words as words from reply where id = ${replyId})
      update reply set ${back}, (text, html, edit_note) = (select text, html, edit_note from jsonb_populate_record(null::reply, taken_back_words))
      where id = ${replyId} and taken_back_words is not null
      returning text, null as told, (select words ->> 'accepted_at' from kept) as "acceptedAt", (select (words ->> 'accepted_by_id')::bigint from kept) as "acceptedById"`
  ).execute(tx)
  return rows[0]
}

/** It was the answer and becomes it again. */
export async function updateAnswerAgain(tx: Tx, threadId: number, replyId: number, { acceptedAt, acceptedById }: Pick<WordsBack, 'acceptedAt' | 'acceptedById'>) {
  if (acceptedById === null) return false
  await tx.updateTable('thread').where('id', '=', threadId).set({ acceptedReplyId: replyId, acceptedAt, acceptedById }).execute()
  return true
}

/** Who replied last, of those whose words stand there under their name. */
export const updateFaces = (tx: Tx, threadId: number) =>
  sql`
    update thread set recent_author_ids = coalesce((select array_agg(author_id order by last desc) from (
      select author_id, max(id) as last from reply where thread_id = ${threadId} and taken_back_at is null and not anonymous group by author_id order by last desc limit 4
    ) recent), '{}') where id = ${threadId}`.execute(tx)

type Forgotten = PostPlace & { groupId: number; authorId: number; text: string; told: object | null }

/** Posts whose minute is over, locked; those that another process is busy with are left to it. */
export const takeForgotten = async (tx: Tx) =>
  (
    await sql<Forgotten>`
      with openings as (select * from thread where ${isOver} limit 50 for update skip locked), replies as (select * from reply where ${isOver} limit 50 for update skip locked)
      select id as thread_id, null::bigint as reply_id, group_id, author_id, taken_back_words ->> 'text' as text, coalesce(nullif(taken_back_words -> 'learning', 'null'), nullif(taken_back_words -> 'report', 'null')) as told from openings
      union all
      select thread_id, replies.id, group_id, replies.author_id, replies.taken_back_words ->> 'text', null from replies join thread on thread.id = thread_id`.execute(tx)
  ).rows

const isOver = sql`taken_back_words is not null and taken_back_at < now() - interval '1 minute'`

export async function deleteTraces(tx: Tx, { threadId, replyId }: PostPlace, groupId: number) {
  const key = replyId === null ? sql`reply_id is null and thread_id = ${threadId}` : sql`reply_id = ${replyId}`
  await sql`delete from revision where ${key}`.execute(tx)
  await sql`delete from reaction where ${key}`.execute(tx)
  // Below its floor a topic tells nothing any more.
  const topics = replyId === null ? [`thread:${threadId}`, `group:${groupId}`] : [`thread:${threadId}`]
  await sql`delete from event using topic where event.topic = any(${topics}) and topic.name = event.topic and event.seq <= topic.floor`.execute(tx)
}

export const updateForgotten = (tx: Tx, { threadId, replyId }: PostPlace) =>
  replyId === null
    ? tx.updateTable('thread').where('id', '=', threadId).set({ takenBackWords: null }).execute()
    : tx.updateTable('reply').where('id', '=', replyId).set({ takenBackWords: null }).execute()
