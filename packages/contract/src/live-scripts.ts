import Type, { type Static } from 'typebox'
import { mostStages, StageDraft } from './scripts.ts'
import { Stage } from './sessions.ts'
import { Id, Nullable, route, Shape } from './wire.ts'

/** A step as it should become; without an id it is a new one. */
export const StepAsked = Shape({ id: Nullable(Id), ...StageDraft.properties })
export type StepAsked = Static<typeof StepAsked>

/** The script of a session that runs. */
export const LiveScript = Shape({
  version: Type.String({ description: 'stands for what all steps are at this moment; name it when you change them' }),
  stages: Type.Array(
    Shape({ id: Id, ...StageDraft.properties, fixed: Type.Boolean({ description: 'the session has been in this step, or there are notes in it: it stays as it is' }) }),
  ),
})
export type LiveScript = Static<typeof LiveScript>

const ofSession = { params: Shape({ sessionId: Id }) }

export const readLiveScript = route('member', 'GET', '/sessions/:sessionId/script', 'The script of a session, as it may still be changed (facilitator)', {
  ...ofSession,
  response: { 200: LiveScript },
})
export const changeScript = route('member', 'PUT', '/sessions/:sessionId/script', 'Change the steps that are still to come; fixed ones stay, in their order (facilitator)', {
  ...ofSession,
  body: Shape({ version: Type.String({ maxLength: 64 }), stages: Type.Array(StepAsked, { minItems: 1, maxItems: mostStages }) }),
  response: { 200: LiveScript },
})

/** `script.changed` on `session:id`: all steps in their new order. What happened in those that were there already stays as it was. */
export const ScriptChanged = Shape({ stages: Type.Array(Shape({ id: Id, ...StageDraft.properties, boardId: Stage.properties.boardId, round: Stage.properties.round })) })
export type ScriptChanged = Static<typeof ScriptChanged>
