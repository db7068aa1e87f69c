import type { Author } from '@kring/contract/people'
import type { Mention, Mentionable } from '@kring/contract/mentions'
import type { Language } from '@kring/contract/wire'
import { excerpt } from '@kring/markdown'
import { sql } from 'kysely'
import { visibleTo } from '../groups/queries.ts'
import { anew, type Db, type Tx } from '../platform/database.ts'
import { seqOf } from '../platform/sql.ts'
import { type PostPlace, shownAuthor } from './post-queries.ts'
import { withSlug } from './queries.ts'
import './tables.ts'

const mostOffered = 8
/** With so many of the thread and the group nobody looks further. */
const enough = 3
/** Who was not looked for in a month is not looked for any more. */
const fresh = sql<boolean>`mention.at > now() - interval '1 month'`

type Sought = { personId: number; groupId: number; threadId: number | undefined; name: string }

/** People whose name has a word that begins so: those who wrote in the thread under their name, then of the group, then others. */
export async function listMentionable(db: Db, { personId, groupId, threadId = 0, name }: Sought) {
  const sought = sql<string>`btrim(name_words(${name}))`
  const { rows } = await sql<Mentionable>`${sql.raw(anew)}
    with found as (
      select person.id, name, organisation, sector, person.id in (select person_id from membership where group_id = ${groupId}) as belongs, person.id in (
          select author_id from reply where thread_id = ${threadId} and not anonymous and taken_back_at is null
          union select author_id from thread where thread.id = ${threadId} and not anonymous and taken_back_at is null
        ) and exists (select from thread where thread.id = ${threadId} and group_id = ${groupId}) as talks
      from person where name_words(name) like '% ' || ${sought} || '%' and suspended_at is null and guest_of is null and person.id <> ${personId}
    )
    select found.id, found.name, organisation, sector, belongs or "group".visibility = 'public' as reads
    from found join "group" on "group".id = ${groupId}
    where talks or belongs or (select count(*) from found near where near.talks or near.belongs) < ${sql.lit(enough)}
    order by talks desc, belongs desc, name_words(found.name) like ' ' || ${sought} || '%' desc, found.name, found.id limit ${sql.lit(mostOffered)}`.execute(db)
  return { items: rows }
}

/** Notes whom a post mentions, and lays a letter to each apart; who was told before is not among the answer. */
export const insertMentions = async (tx: Tx, { threadId, replyId }: PostPlace, people: number[], waitMs: number) =>
  (
    await sql<{ personId: number }>`
      with told as (
        insert into mention (person_id, thread_id, reply_id)
        select id, ${replyId === null ? threadId : null}::bigint, ${replyId}::bigint from person where id = any(${people}::bigint[]) and suspended_at is null and guest_of is null
        on conflict do nothing returning id, person_id
      ), letter as (
        insert into mail (about, next_try_at)
        select 'mention:' || told.id, now() + ${waitMs} * interval '1 millisecond' from told join account on account.person_id = told.person_id order by told.id
      )
      select person_id as "personId" from told`.execute(tx)
  ).rows.map(({ personId }) => personId)

/** Whom it does not mention any more has nothing to look for there; who was told once stays noted. */
export const updateUnmentioned = (tx: Tx, place: PostPlace, people: number[]) =>
  sql`update mention set seen_at = now() where ${keyOf(place)} and seen_at is null and not person_id = any(${people}::bigint[])`.execute(tx)

export const deleteMentions = (tx: Tx, place: PostPlace) => sql`delete from mention where ${keyOf(place)}`.execute(tx)

/** Unread: not gone past by reading on, unless an edit named me afterwards. */
export async function listMentions(db: Db, personId: number) {
  // First where the stream is: what comes meanwhile is heard twice rather than not.
  const { seq } = await db.selectNoFrom(seqOf(sql`${`person:${personId}`}`).as('seq')).executeTakeFirstOrThrow()
  const rows = await mentioned(db, personId)
    .leftJoin('reading', (join) => join.onRef('reading.threadId', '=', 'thread.id').on('reading.personId', '=', personId))
    .where(sql<boolean>`mention.seen_at is null and ${fresh}`)
    .where(sql<boolean>`(reading.read_to is null or reading.read_to < mention.reply_id or reading.at < mention.at)`)
    .orderBy('mention.id', 'desc')
    .limit(5)
    .execute()
  return { seq, items: rows.map(({ text, ...row }): Mention => ({ ...withSlug(row), excerpt: excerptOf(row.post, text, 160) })) }
}

export const updateSeenMention = (db: Db, personId: number, mentionId: number) =>
  db
    .updateTable('mention')
    .where('id', '=', mentionId)
    .where('personId', '=', personId)
    .set({ seenAt: sql`coalesce(seen_at, now())` })
    .returning('id')
    .executeTakeFirst()

export type Told = Pick<Mention, 'threadId' | 'title' | 'post' | 'author'> & { text: string; email: string; language: Language }

/** What a letter about a mention tells, as things are now; nothing where there is nothing to see any more for whom it is. */
export async function findTold(db: Db, mentionId: number): Promise<Told | undefined> {
  const row = await db.selectFrom('mention').where('id', '=', mentionId).where('seenAt', 'is', null).select('personId').executeTakeFirst()
  return (
    row &&
    mentioned(db, row.personId)
      .innerJoin('account', 'account.personId', 'mention.personId')
      .innerJoin('person', 'person.id', 'mention.personId')
      .where('mention.id', '=', mentionId)
      .where('person.suspendedAt', 'is', null)
      .select(['account.email', 'person.language'])
      .executeTakeFirst()
  )
}

/** What began a thread has its first words ready. */
export const excerptOf = (post: string, text: string, length: number) => (post === 'opening' ? text : excerpt(text, length, true))

/** Somebody's mentions in posts that stand and that they may see. */
const mentioned = (db: Db, personId: number) =>
  db
    .selectFrom('mention')
    .leftJoin('reply', 'reply.id', 'mention.replyId')
    .innerJoin('thread', (join) => join.on(sql<boolean>`thread.id = coalesce(reply.thread_id, mention.thread_id)`))
    .innerJoin('group', 'group.id', 'thread.groupId')
    .where('mention.personId', '=', personId)
    .where(visibleTo({ id: personId }))
    .where(sql<boolean>`case when mention.reply_id is null then thread.taken_back_at else reply.taken_back_at end is null`)
    .select([
      'mention.id',
      'thread.id as threadId',
      'thread.title',
      sql<string>`coalesce(mention.reply_id::text, 'opening')`.as('post'),
      sql<Author | null>`case when mention.reply_id is null then ${shownAuthor('thread')} else ${shownAuthor('reply')} end`.as('author'),
      sql<string>`case when mention.reply_id is null then thread.excerpt else reply.text end`.as('text'),
      'mention.at',
    ])

const keyOf = ({ threadId, replyId }: PostPlace) => (replyId === null ? sql`reply_id is null and thread_id = ${threadId}` : sql`reply_id = ${replyId}`)
