import Type, { type Static } from 'typebox'
import { Cursor, Done, Instant, Line, Id, Nullable, Page, route, Shape } from './wire.ts'

/** Where words are meant to go: `new-<group>-<kind>`, `reply-<thread>` or `edit-<thread>-<post>`. */
export const DraftPlace = Type.String({
  pattern: '^(new-[1-9][0-9]{0,14}-(question|learning|discussion|report|announcement)|reply-[1-9][0-9]{0,14}|edit-[1-9][0-9]{0,14}-(opening|[1-9][0-9]{0,14}))$',
  maxLength: 60,
  description: '`new-<group>-<kind>`, `reply-<thread>` or `edit-<thread>-<post>`',
})

/** The name that the device which wrote it gave one state of a draft; no two states share one. */
export const DraftVersion = Type.String({ format: 'uuid' })
/** States of a draft that somebody has seen, or wrote themselves: what takes their place is no surprise. */
export const DraftVersions = Type.Array(DraftVersion, { maxItems: 20 })

/** What stands in the fields of a form, by their names. */
export const DraftFields = Type.Record(Type.String({ pattern: '^[A-Za-z][!-~]{0,499}$' }), Type.String(), { additionalProperties: false, maxProperties: 200 })
export type DraftFields = Static<typeof DraftFields>

export const Draft = Shape({ place: DraftPlace, fields: DraftFields, version: DraftVersion, savedAt: Instant })
export type Draft = Static<typeof Draft>

/** A draft in the list of its writer. `group` and `thread` are null where the writer can see them no more. */
export const DraftLine = Shape({
  place: DraftPlace,
  version: DraftVersion,
  savedAt: Instant,
  title: Type.String({ description: 'what it will be called; empty for a reply' }),
  words: Type.String({ description: 'its first words' }),
  group: Nullable(Shape({ id: Id, slug: Type.String(), name: Type.String() })),
  thread: Nullable(Shape({ id: Id, slug: Type.String(), title: Line })),
})
export type DraftLine = Static<typeof DraftLine>

const params = Shape({ place: DraftPlace })

export const listDrafts = route('member', 'GET', '/me/drafts', 'What I began to write and did not post, newest first', {
  querystring: Shape({ after: Type.Optional(Cursor) }),
  response: { 200: Page(DraftLine) },
})
export const readDraft = route('member', 'GET', '/me/drafts/:place', 'What I began to write there; null where that is nothing', {
  params,
  response: { 200: Nullable(Draft) },
})
export const keepDraft = route('member', 'PUT', '/me/drafts/:place', 'Keep what I write there; refused where the draft is in a state that is not among `over`', {
  params,
  body: Shape({ fields: DraftFields, version: DraftVersion, over: DraftVersions }),
  response: { 200: Shape({ version: DraftVersion, savedAt: Instant }) },
})
export const discardDraft = route('member', 'DELETE', '/me/drafts/:place', 'Throw a draft away; for an hour it can be kept again', { params, response: { 204: Done } })
