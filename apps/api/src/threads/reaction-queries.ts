import type { ReactionKind } from '@kring/contract/threads'
import type { Tx } from '../platform/database.ts'
import type { PostPlace } from './post-queries.ts'
import './tables.ts'

/** Whether that is new. */
export async function insertReaction(tx: Tx, place: PostPlace, personId: number, kind: ReactionKind) {
  const given = await tx
    .insertInto('reaction')
    .values({ ...keyOf(place), personId, kind })
    .onConflict((conflict) => conflict.columns(['replyId', 'threadId', 'personId', 'kind']).doNothing())
    .executeTakeFirst()
  return given.numInsertedOrUpdatedRows === 1n
}

/** Whether there was one. */
export async function deleteReaction(tx: Tx, place: PostPlace, personId: number, kind: ReactionKind) {
  const { replyId, threadId } = keyOf(place)
  const { numDeletedRows } = await tx
    .deleteFrom('reaction')
    .where('replyId', 'is not distinct from', replyId)
    .where('threadId', 'is not distinct from', threadId)
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

const keyOf = ({ threadId, replyId }: PostPlace) => ({ threadId: replyId === null ? threadId : null, replyId })
