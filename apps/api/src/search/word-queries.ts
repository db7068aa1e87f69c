import type { Term } from '@kring/domain/search'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../platform/database.ts'
import './tables.ts'

/** A term as the languages see it: a tsquery in each, the stems in it, the share of the posts that has one of them, and the share that has a word that begins so. Of so many `posts`. */
export type Word = Term & { plain: string; nl: string; en: string; stems: string[]; share: number; shareBegun: number; posts: number }
/** A word of the forum that is akin to the term at this place, and the share of the posts that has it. */
export type Akin = { place: number; word: string; share: number }

/** So many words akin to what was typed are looked for in all; of each word the shortest, for they differ least. */
const most = 30
/** Shorter words look like too many others. */
const shortest = 4

/** PostgreSQL's own statistics know the most common words; what they do not know is rare. */
const common = sql`common as materialized (
  select word, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as known (word, share)
  where schemaname = current_schema and tablename = 'post_search' and attname = 'search' and word is not null)`

export const readWords = async (tx: Tx, terms: Term[]) =>
  (
    await sql<Word>`
      with ${common}
      select text, phrase, without, prefix, plain, nl::text, en::text, stems,
        coalesce((select sum(share) from common where word = any (stems)), 0)::float as share,
        coalesce((select sum(share) from common where word = any (stems) or (prefix and starts_with(word, plain))), 0)::float as share_begun,
        (select last_value from post_search_number_seq)::int as posts
      from unnest(${terms.map(({ text }) => text)}::text[], ${terms.map(({ phrase }) => phrase)}::boolean[], ${terms.map(({ without }) => without)}::boolean[],
          ${terms.map(({ prefix }) => prefix)}::boolean[]) with ordinality as typed (text, phrase, without, prefix, place),
        unaccent(lower(text)) as plain,
        lateral (select ${asQuery('dutch')} as nl, ${asQuery('english')} as en, array(
          select unnest(tsvector_to_array(to_tsvector('kring_dutch', search_words(text)))) union select unnest(tsvector_to_array(to_tsvector('kring_english', search_words(text))))
        ) as stems) as understood
      order by place`.execute(tx)
  ).rows

const asQuery = (language: 'dutch' | 'english') => {
  const configuration = sql.lit(`kring_${language}`)
  return sql`case when phrase then phraseto_tsquery(${configuration}, search_words(text)) else plainto_tsquery(${configuration}, search_words(text)) end`
}

/**
 * Dutch writes words together. *materiaal* finds *bouwmateriaal* and *materiaalpaspoort*: words that begin or end with it, with three letters or more besides.
 * *bouwmateriaal* finds *materiaal*: what follows the first part, where both parts are words of this forum.
 */
export async function listCompounds(tx: Tx, words: Word[]) {
  const { rows } = await sql<Akin>`
    with ${common}, typed as (${formsOf(words)}), parts as (
      select place, unnest(${stemsIn(sql`left(form, cut)`)}) as first, unnest(${stemsIn(sql`substr(form, cut + 1)`)}) as head
      from typed, generate_series(3, length(form) - ${sql.lit(shortest)}) as cut where whole
    )
    select place, word, coalesce(share, 0)::float as share from (
      select place, word from typed join lexeme on word like '%' || form || '%' and length(word) >= length(form) + 3 and (starts_with(word, form) or word like '%' || form)
      union
      select place, word from parts join lexeme on word = head where exists (select from lexeme where word = first)
    ) akin left join common using (word)`.execute(tx)
  return shortestOfEach(rows)
}

/** Words of about the same length that share most of their groups of three letters with what was typed. One that is not common may be nearly so: half as much as the least common. */
export const listLookalikes = async (tx: Tx, words: Word[]) =>
  (
    await sql<Akin>`
      with ${common} select distinct place, word, coalesce(share, (select min(share) / 2 from common), 0)::float as share from (${formsOf(words)}) typed, lateral (
        select word from lexeme where word % form and similarity(word, form) >= 0.4 and abs(length(word) - length(form)) <= 2 order by similarity(word, form) desc, word limit 5
      ) near left join common using (word)`.execute(tx)
  ).rows

/** Of the words of a text, lower case or not, those that come from one of these stems. */
export const listMatching = async (tx: Tx, words: string[], stems: string[]) =>
  (
    await sql<{ word: string }>`
      select word from unnest(${words}::text[]) word where ${stemsIn(sql`unaccent(lower(word))`)} && ${stems}::text[]`.execute(tx)
  ).rows.map(({ word }) => word)

/** Each word as it was typed (`whole`) and as its stems. */
function formsOf(words: Word[]) {
  const forms = words.flatMap(({ plain, stems, phrase, without }, place) => {
    if (phrase || without || !/^\p{L}+$/u.test(plain)) return []
    return [...new Set([plain, ...stems])].filter((form) => form.length >= shortest).map((form) => ({ place, form, whole: form === plain }))
  })
  return sql`
    select * from unnest(${forms.map(({ place }) => place)}::int[], ${forms.map(({ form }) => form)}::text[], ${forms.map(({ whole }) => whole)}::boolean[]) as typed (place, form, whole)`
}

/** The stems of one word without accents, in both languages. */
const stemsIn = (word: RawBuilder<unknown>) => sql`(ts_lexize('dutch_stem', search_words(${word})) || ts_lexize('english_stem', search_words(${word})))`

function shortestOfEach(akin: Akin[]) {
  const places = [...new Set(akin.map(({ place }) => place))]
  return places.flatMap((place) =>
    akin
      .filter((one) => one.place === place)
      .sort((a, b) => a.word.length - b.word.length || a.word.localeCompare(b.word))
      .slice(0, most / places.length),
  )
}
