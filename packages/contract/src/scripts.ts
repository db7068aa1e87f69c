import Type, { type Static } from 'typebox'
import { Done, Id, Instant, Line, Nullable, route, Shape } from './wire.ts'

/** What a step is called and drawn as; what it does follows from its {@link StageSettings}. */
export const stageKinds = ['arrival', 'checkin', 'writing', 'discussion', 'breakout', 'clustering', 'voting', 'harvest', 'reflection'] as const
export const StageKind = Type.Enum([...stageKinds])
export type StageKind = Static<typeof StageKind>

/** Names a step within its script, so that another step can point at it wherever both move. */
export const StageKey = Type.String({ pattern: '^[a-z0-9]{1,20}$' })

/** How people sit: `new` groups, the `same` as in the step with groups before it, or those `merged` two by two (1-2-4-all). New ones have a size or a count. */
export const Grouping = Shape({
  as: Type.Enum(['new', 'same', 'merged']),
  size: Nullable(Type.Integer({ minimum: 2, maximum: 50 })),
  count: Nullable(Type.Integer({ minimum: 2, maximum: 100 })),
})
export type Grouping = Static<typeof Grouping>

/** Dots to give: how many each has, and how many of them may go to one note or cluster. */
export const DotRules = Shape({ budget: Type.Integer({ minimum: 1, maximum: 20 }), perItem: Type.Integer({ minimum: 1, maximum: 20 }) })
export type DotRules = Static<typeof DotRules>

/** What a step lets people do, and who sees what of it. */
export const StageSettings = Shape({
  writers: Type.Enum(['everyone', 'facilitator', 'nobody']),
  names: Type.Boolean({ description: 'whether notes carry the name of who wrote them; without, nobody ever sees it, facilitators neither' }),
  sight: Type.Enum(['own', 'table', 'all'], { description: 'who reads a note before the reveal: who wrote it, their breakout group, or everybody' }),
  reveal: Type.Enum(['facilitator', 'author'], { description: 'who shows notes to all: the facilitator shows them together, or each author their own' }),
  grouping: Nullable(Grouping),
  board: Type.Union([StageKey, Type.Null()], { description: 'the earlier step whose notes lie on the table; null for its own' }),
  turns: Type.Boolean({ description: 'each speaks in turn; passing is allowed' }),
  dots: Nullable(DotRules),
})
export type StageSettings = Static<typeof StageSettings>

/** A step of a script. `minutes` is how long it lasts. */
export const StageDraft = Shape({
  key: StageKey,
  kind: StageKind,
  title: Line,
  prompt: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  aim: Type.String({ maxLength: 200, description: 'what this step is for; may be empty' }),
  minutes: Type.Integer({ minimum: 1, maximum: 240 }),
  settings: StageSettings,
})
export type StageDraft = Static<typeof StageDraft>

/** As many steps as a script may have. */
export const mostStages = 30
export const Stages = Type.Array(StageDraft, { minItems: 1, maxItems: mostStages })

const head = { title: Line, changedAt: Instant, version: Type.Integer({ description: 'goes up with every change; name it when you change the script' }) }
/** A script of one's own to begin others with, in a list. */
export const ScriptLine = Shape({ id: Id, ...head, minutes: Type.Integer(), steps: Type.Integer() })
export type ScriptLine = Static<typeof ScriptLine>
/** A script in full. */
export const Script = Shape({ id: Id, ...head, stages: Stages })
export type Script = Static<typeof Script>

const ofMeeting = Shape({ meetingId: Id })
const version = Type.Integer({ minimum: 0, description: 'the one it was made from; 0 for the first' })

export const readScript = route('member', 'GET', '/meetings/:meetingId/script', 'The script that is being prepared for a meeting; null where nobody began (facilitators)', {
  params: ofMeeting,
  response: { 200: Nullable(Script) },
})
export const keepScript = route('member', 'PUT', '/meetings/:meetingId/script', 'Prepare the script of a meeting (facilitators)', {
  params: ofMeeting,
  body: Shape({ title: Line, stages: Stages, version }),
  response: { 200: Script },
})
export const listOwnScripts = route('member', 'GET', '/me/scripts', 'My own scripts to begin with', { response: { 200: Type.Array(ScriptLine) } })
export const readOwnScript = route('member', 'GET', '/me/scripts/:scriptId', 'A script of mine', { params: Shape({ scriptId: Id }), response: { 200: Script } })
export const addOwnScript = route('member', 'POST', '/me/scripts', 'Keep a script to begin others with', {
  body: Shape({ title: Line, stages: Stages }),
  response: { 201: Script },
})
export const removeOwnScript = route('member', 'DELETE', '/me/scripts/:scriptId', 'Forget a script of mine', { params: Shape({ scriptId: Id }), response: { 204: Done } })
