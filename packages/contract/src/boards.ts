import Type, { type Static } from 'typebox'
import { Done, Id, Nullable, route, Shape } from './wire.ts'

/** Made by the client (a ULID), so that what is made twice is made once, and what was undone comes back as it was. */
export const ClusterId = Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' })
export const ClusterName = Type.String({ maxLength: 80 })

/** Notes that belong together. It is there as long as a note is in it. */
export const Cluster = Shape({ id: ClusterId, stageId: Type.Integer({ minimum: 1, description: 'the step whose notes these are' }), name: ClusterName })
export type Cluster = Static<typeof Cluster>

/** Dots that were given to a cluster or a loose note. */
export const Dots = Shape({ target: ClusterId, count: Type.Integer({ minimum: 1 }) })
export type Dots = Static<typeof Dots>

const ofNotes = { noteIds: Type.Array(ClusterId, { minItems: 1, maxItems: 200, uniqueItems: true }) }
const ofCluster = { params: Shape({ sessionId: Id, clusterId: ClusterId }) }
const ofStage = { params: Shape({ sessionId: Id, stageId: Id }) }
const done = { response: { 204: Done } }

export const clusterNotes = route(
  'participant',
  'PUT',
  '/sessions/:sessionId/clusters/:clusterId',
  'Put notes together, in a new cluster or one that is there: at the table while a step is for that; for who runs the session always',
  {
    ...ofCluster,
    body: Shape({ ...ofNotes, name: Type.Union([ClusterName, Type.Null()], { description: 'null leaves the name as it is' }) }),
    ...done,
  },
)
export const nameCluster = route('participant', 'PUT', '/sessions/:sessionId/clusters/:clusterId/name', 'Say what a cluster is about', {
  ...ofCluster,
  body: Shape({ name: ClusterName }),
  ...done,
})
export const loosenNote = route('participant', 'DELETE', '/sessions/:sessionId/notes/:noteId/cluster', 'Take a note out of its cluster', {
  params: Shape({ sessionId: Id, noteId: ClusterId }),
  ...done,
})
export const readBallot = route('participant', 'GET', '/sessions/:sessionId/stages/:stageId/dots', 'My own dots; nobody else ever reads them', {
  ...ofStage,
  response: { 200: Shape({ dots: Type.Array(Dots) }) },
})
export const giveDots = route('participant', 'PUT', '/sessions/:sessionId/stages/:stageId/dots/:target', 'So many of my dots go to this cluster or loose note', {
  params: Shape({ sessionId: Id, stageId: Id, target: ClusterId }),
  body: Shape({ count: Type.Integer({ minimum: 0, maximum: 20 }) }),
  ...done,
})
export const countDots = route(
  'member',
  'PUT',
  '/sessions/:sessionId/stages/:stageId/tally',
  'Count the dots: from now on everybody sees how many each got, and who gave them is forgotten (facilitator)',
  {
    ...ofStage,
    response: { 200: Shape({ tally: Type.Array(Dots) }) },
  },
)

/** `board.sorted` on `session:id`: the clusters of a step's notes as they are now, and where the notes that moved are. */
export const BoardSorted = Shape({
  stageId: Id,
  clusters: Type.Array(Cluster),
  moved: Type.Array(Shape({ noteId: ClusterId, clusterId: Nullable(ClusterId) })),
})
export type BoardSorted = Static<typeof BoardSorted>

/** `dots.counted` on `session:id`. */
export const DotsCounted = Shape({ stageId: Id, tally: Type.Array(Dots) })
export type DotsCounted = Static<typeof DotsCounted>
