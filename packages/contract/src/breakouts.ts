import Type, { type Static } from 'typebox'
import { Done, Id, Instant, Nullable, route, Seq, Shape } from './wire.ts'

const Round = Type.Integer({ minimum: 0, maximum: 29, description: 'counted from 0' })

/** A breakout group of one round: its number as it stands on the table, perhaps a topic, and who sits there. */
export const BreakoutGroup = Shape({
  id: Id,
  round: Round,
  number: Type.Integer({ minimum: 1 }),
  topic: Type.String({ maxLength: 80 }),
  people: Type.Array(Id),
})
export type BreakoutGroup = Static<typeof BreakoutGroup>

/** How good a plan is, in numbers. Figures count what is worse than ideal: 0 is perfect, and the bound says what nobody can get below. */
export const PlanFigures = Shape({
  imbalance: Type.Number(),
  repeats: Type.Integer({ description: 'pairs that meet again, a third time counting double' }),
  bound: Shape({ imbalance: Type.Number(), repeats: Type.Integer() }),
  proven: Type.Boolean({ description: 'no plan can be better' }),
  spread: Type.Array(Shape({ trait: Type.String(), least: Type.Integer(), most: Type.Integer() }), { description: 'how many kinds of each trait sit at a table' }),
  roundsForAll: Type.Union([Type.Integer(), Type.Null()], { description: 'at least so many rounds before everybody has met everybody' }),
})
export type PlanFigures = Static<typeof PlanFigures>

/** A round as the facilitator prepares it: nobody else sees it before it is announced. */
export const PlannedRound = Shape({
  round: Round,
  publishedAt: Nullable(Instant),
  lockedAt: Nullable(Instant),
  groups: Type.Array(BreakoutGroup),
  pinned: Type.Array(Id, { description: 'people who stay where they are put' }),
})
export type PlannedRound = Static<typeof PlannedRound>
/** The whole plan; as `plan.changed` on `console:id` tells it to who runs the session. `figures` are those of the rounds still to come; null where none is drawn. */
export const Plan = Shape({ rounds: Type.Array(PlannedRound), figures: Nullable(PlanFigures) })
export type Plan = Static<typeof Plan>
/** The plan, and its place in the stream of who runs the session. */
export const PlanNow = Shape({ ...Plan.properties, seq: Seq })
export type PlanNow = Static<typeof PlanNow>

const ofSession = { params: Shape({ sessionId: Id }) }
const ofRound = { params: Shape({ sessionId: Id, round: Round }) }

export const readPlan = route('member', 'GET', '/sessions/:sessionId/breakouts', 'How people will be divided (facilitator)', { ...ofSession, response: { 200: PlanNow } })
export const drawPlan = route('member', 'POST', '/sessions/:sessionId/breakouts', 'Divide people anew over the rounds that were not announced; who is pinned stays (facilitator)', {
  ...ofSession,
  body: Shape({
    sectors: Type.Boolean({ description: 'mix sectors' }),
    approaches: Type.Boolean({ description: 'mix approaches' }),
    earlier: Type.Boolean({ description: 'count who met in earlier sessions' }),
  }),
  response: { 200: Plan },
})
export const movePerson = route('member', 'PUT', '/sessions/:sessionId/breakouts/:round/places/:personId', 'Put somebody in a group, and perhaps keep them there (facilitator)', {
  params: Shape({ sessionId: Id, round: Round, personId: Id }),
  body: Shape({ groupId: Id, pinned: Type.Boolean() }),
  response: { 200: Plan },
})
export const nameGroup = route('member', 'PUT', '/sessions/:sessionId/breakouts/:round/topics/:groupId', 'What a group is about (facilitator)', {
  params: Shape({ sessionId: Id, round: Round, groupId: Id }),
  body: Shape({ topic: Type.String({ maxLength: 80 }) }),
  response: { 200: Plan },
})
export const lockRound = route('member', 'PUT', '/sessions/:sessionId/breakouts/:round/lock', 'Keep a round as it is when people are divided anew (facilitator)', {
  ...ofRound,
  response: { 200: Plan },
})
export const unlockRound = route('member', 'DELETE', '/sessions/:sessionId/breakouts/:round/lock', 'Let a round be divided anew (facilitator)', {
  ...ofRound,
  response: { 200: Plan },
})
export const publishRound = route('member', 'PUT', '/sessions/:sessionId/breakouts/:round/announcement', 'Tell everybody where they sit (facilitator)', {
  ...ofRound,
  response: { 204: Done },
})

/** `groups.published` on `session:id`: who sits where in a round, also when somebody came late or moved. */
export const GroupsPublished = Shape({ round: Round, groups: Type.Array(BreakoutGroup) })
export type GroupsPublished = Static<typeof GroupsPublished>
