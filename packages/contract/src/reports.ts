import Type, { type Static } from 'typebox'
import { Html, Id, Instant, Line, Nullable, Shape } from './wire.ts'

const Part = Type.String({ maxLength: 5_000, description: 'markdown; may be empty' })

/** What somebody does after a meeting: who it is stands there in words, for not everybody who meets has an account; `by` is a day of the calendar. */
export const Action = Shape({ what: Line, who: Type.String({ maxLength: 100 }), by: Nullable(Type.String({ format: 'date' })) })
export type Action = Static<typeof Action>
export const mostActions = 30

/** The parts of a meeting report that are markdown, in the order of the page. */
export const reportParts = ['present', 'discussed', 'decided', 'learned', 'nextStep'] as const
export type ReportPart = (typeof reportParts)[number]

/** What a meeting brought, as its writer has it. Who was there is never filled in for them: it says only what they choose to tell. */
export const Report = Shape({
  meetingId: Nullable(Id),
  present: Part,
  discussed: Type.String({ minLength: 1, maxLength: 5_000, pattern: '\\S' }),
  decided: Part,
  actions: Type.Array(Action, { maxItems: mostActions }),
  learned: Part,
  nextStep: Part,
})
export type Report = Static<typeof Report>

/** The same as everybody reads it; what was left open is empty. */
export const ToldReport = Shape({
  present: Html,
  discussed: Html,
  decided: Html,
  actions: Type.Array(Action),
  learned: Html,
  nextStep: Html,
  meeting: Nullable(Shape({ id: Id, title: Type.String(), startsAt: Instant })),
})
export type ToldReport = Static<typeof ToldReport>
