import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox'

/** A positive row number, as PostgreSQL's identity columns hand them out. */
export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })
/** A moment in UTC, RFC 3339, milliseconds at most. */
export const Instant = Type.String({ format: 'date-time', description: 'UTC, RFC 3339' })
/** One line of plain text, 1–200 characters, not only white space. */
export const Line = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
/** Plain text of several lines, up to 2,000 characters, may be empty. */
export const Lines = Type.String({ maxLength: 2_000 })
/** What people write in posts: markdown, 1–50,000 characters, not only white space. */
export const Markdown = Type.String({ minLength: 1, maxLength: 50_000, pattern: '\\S' })
/** HTML that `@kring/markdown` made; nothing else may fill it. */
export const Html = Type.String({ description: 'made by @kring/markdown only' })
/** The name of a thing in a URL: small letters, digits and hyphens. */
export const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 2, maxLength: 80 })
/** A language that the interface speaks (BCP 47). */
export const Language = Type.Enum(['nl', 'en'])
export type Language = Static<typeof Language>
/** An opaque place in a list, handed out as `next`. */
export const Cursor = Type.String({ minLength: 1, maxLength: 200, pattern: '^[A-Za-z0-9_-]+$' })

/** An object whose unknown properties are refused. */
export const Shape = <P extends TProperties>(properties: P) => Type.Object(properties, { additionalProperties: false })
/** A value or null. */
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
/** A stretch of a list: its items and the cursor of the stretch after it, null at the end. */
export const Page = <T extends TSchema>(item: T) => Shape({ items: Type.Array(item), next: Nullable(Cursor) })
export type Page<T> = { items: T[]; next: string | null }

/** The place in its topic's event stream at which this state was read: subscribe with it to hear what came after. */
export const Seq = Type.Integer({ minimum: 0 })

/** An error as RFC 9457 sends it. `code` is stable and for programs; `errors` points at fields of the form. */
export const Problem = Shape({
  type: Type.String(),
  title: Type.String({ description: 'a sentence in the language of the reader' }),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  requestId: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(Shape({ field: Type.String(), code: Type.String(), message: Type.String() }))),
})
export type Problem = Static<typeof Problem>

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
/** Who may knock: `guest` routes answer anybody (visibility still decides what), `member` routes want somebody signed in, `participant` routes also take who came into a session by its code. */
export type Access = 'guest' | 'member' | 'participant'
type Parts = { params?: TObject; querystring?: TObject; consumes?: string[]; body?: TSchema; response: Record<number, TSchema> }

/**
 * One route as both sides know it: Fastify takes it as route options, the web calls it.
 * @param access who may knock; the server refuses others with 401.
 * @param summary what it does, one sentence for the API's documentation.
 */
export function route<const S extends Parts>(access: Access, method: Method, url: string, summary: string, parts: S) {
  const tag = url.split('/')[1] ?? ''
  return { method, url, config: { access }, schema: { ...parts, summary, tags: [tag] } }
}

/** The answer that says nothing but "done" (204). */
export const Done = Type.Null()

type Part<S, K extends string> = S extends { [key in K]: infer T extends TSchema } ? { [key in K]: Static<T> } : unknown
type AnyRoute = { method: Method; url: string; schema: { response: Record<number, TSchema> } }
export type { AnyRoute }
type Query<S> = S extends { querystring: infer T extends TSchema } ? (object extends Static<T> ? { querystring?: Static<T> | undefined } : { querystring: Static<T> }) : unknown
/** What a caller of the route has to give: `params`, `querystring` (unless all of it is optional), `body`, whichever it has. */
export type Input<R extends AnyRoute> = Part<R['schema'], 'params'> & Query<R['schema']> & Part<R['schema'], 'body'>
/** What the route answers when all is well. */
export type Output<R extends AnyRoute> = Static<R['schema']['response'][keyof R['schema']['response'] & number]>
