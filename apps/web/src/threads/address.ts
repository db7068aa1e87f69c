import type { Thread } from '@kring/contract/threads'

/** The lasting address of a reply, wherever its thread goes; the part behind # is for who reads without JavaScript. */
export const addressOf = ({ id, slug }: Pick<Thread, 'id' | 'slug'>, replyId: number) => `/threads/${id}/${slug}?post=${replyId}#reply-${replyId}`
