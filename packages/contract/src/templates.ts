import Type, { type Static } from 'typebox'
import { Author } from './people.ts'
import { Id, Instant, Nullable, route, Shape, Slug } from './wire.ts'

/** The kinds whose form a group can word itself. Their names are the keys of those forms; any other key is that of a form for discussions. */
export const formKinds = ['question', 'learning', 'discussion', 'report'] as const
export type FormKind = (typeof formKinds)[number]

/** The fields of the guided kinds that a group can explain in its own words. */
export const learningFields = ['situation', 'obstacle', 'tried', 'worked', 'cost', 'strategy', 'whoToAsk'] as const
export const reportFields = ['present', 'discussed', 'decided', 'actions', 'learned', 'nextStep'] as const
export type GuidedField = (typeof learningFields)[number] | (typeof reportFields)[number]

const Hint = Type.String({ maxLength: 300 })
/** One part of what somebody writes: it becomes a `## heading` with their words below it. */
export const Section = Shape({ heading: Type.String({ minLength: 1, maxLength: 80, pattern: '^[^\\r\\n]*\\S[^\\r\\n]*$' }), hint: Hint, required: Type.Boolean() })
export type Section = Static<typeof Section>
export const mostSections = 12

/** What a form asks: `sections` where one writes freely, `hints` at the fields of a guided kind; `name` tells several forms for discussions apart. */
export const Form = Shape({
  name: Type.String({ maxLength: 60, description: 'empty for the form of a kind itself' }),
  intro: Type.String({ maxLength: 300, description: 'instead of the sentence that Kring begins with; empty keeps that' }),
  sections: Type.Array(Section, { maxItems: mostSections }),
  hints: Type.Array(Shape({ field: Type.Enum([...learningFields, ...reportFields]), hint: Hint }), { maxItems: 20 }),
})
export type Form = Static<typeof Form>

/** A form as it is now. No `form`: the group went back to the one that Kring brings, or threw one of its own away. */
export const Template = Shape({ key: Slug, version: Type.Integer({ minimum: 1 }), form: Nullable(Form), by: Author, at: Instant })
export type Template = Static<typeof Template>

const ofGroup = Shape({ groupId: Id })
const params = Shape({ groupId: Id, key: Slug })
const Templates = Shape({ items: Type.Array(Template) })
/** So many forms of its own a group may have beside those of the kinds. */
export const mostForms = 12

export const listTemplates = route('member', 'GET', '/groups/:groupId/templates', 'The forms of a group, as far as it changed them', {
  params: ofGroup,
  response: { 200: Templates },
})
export const listVersions = route('member', 'GET', '/groups/:groupId/templates/:key/versions', 'Who changed a form and when, the newest fifty first', {
  params,
  response: { 200: Templates },
})
export const changeTemplate = route(
  'member',
  'PUT',
  '/groups/:groupId/templates/:key',
  'Change a form (facilitators and moderators); `version` is the one I began with, 0 where there was none',
  {
    params,
    body: Shape({ version: Type.Integer({ minimum: 0 }), form: Nullable(Form) }),
    response: { 200: Template },
  },
)
