import type { QuestionResolved } from '@kring/contract/questions'
import type { Thread, ThreadLine } from '@kring/contract/threads'
import { isOpen, type Standing } from './threads.ts'

/** After this many days without a post an open question has gone quiet. */
export const quietDays = 60
const day = 86_400_000

/**
 * How a question stands: `open`, `stale` (open, and quiet for {@link quietDays} days), `answered` by a reply, `resolved` without one, or `closed` by a moderator.
 * Null for what is no question.
 * @param now in ms since 1970.
 */
export function standingOf(thread: Standing & Pick<ThreadLine, 'lastPostAt'>, now: number) {
  if (thread.kind !== 'question') return null
  if (thread.acceptedReplyId !== null) return 'answered'
  if (thread.resolvedAt !== null) return 'resolved'
  if (!isOpen(thread)) return 'closed'
  return now - Date.parse(thread.lastPostAt) > quietDays * day ? 'stale' : 'open'
}

/** `question.resolved`, or `resolution.withdrawn` with null. */
export const withResolution = (thread: Thread, told: QuestionResolved | null): Thread => ({ ...thread, resolvedAt: told?.resolvedAt ?? null, resolution: told?.resolution ?? null })

/** A word as somebody wrote it, and the stem (lexeme) that texts are compared by. */
export type Word = { word: string; stem: string }
/** The share of the questions above which a word says nothing about any one of them. */
const common = 0.2
/** What people write about themselves whatever they know; PostgreSQL's stemmers keep these words. */
const small = new Set(
  (
    'alle alles allerlei altijd andere anderen bedrijf bedrijven bieden breed deze dingen door eigen elke ervaring ervaringen gewoon goed goede graag hebben help helpen hulp ieder iedereen ' +
    'iemand jaar jaren jullie kan kennen kennis kunnen maken mee meer meedenken mensen mijn nieuwe nodig onze ons ruim samen soms steeds tegen tijd veel verschillende vooral vraag vragen ' +
    'waar wanneer weet weten welke werk werken wij willen worden zelf zoals zoeken ' +
    'about always also anything different every everything experience good help know lots make many need offer other others people some something thing things together want with work years your'
  ).split(' '),
)

/**
 * Which questions speak of what somebody wrote about themselves, the best fitting first, each with the words in common. A word that more than one in five of the
 * questions uses tells nothing and does not count, nor do words that people use about themselves whatever they know; among a few questions, one use never makes a word common.
 * @param known what the person wrote about themselves, in any order.
 * @param questions with the stems of their texts; among equals their order stays.
 */
export function fitting<Q extends { stems: string[] }>(known: Word[], questions: Q[]): { question: Q; words: string[] }[] {
  const uses = new Map<string, number>()
  for (const { stems } of questions) for (const stem of new Set(stems)) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  const telling = known.filter(({ word, stem }) => !small.has(word) && (uses.get(stem) ?? 0) <= Math.max(1, questions.length * common))
  return questions
    .map((question) => ({ question, words: [...new Map(telling.filter(({ stem }) => question.stems.includes(stem)).map(({ stem, word }) => [stem, word])).values()] }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
}
