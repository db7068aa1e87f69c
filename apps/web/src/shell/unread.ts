import { createSignal } from 'solid-js'

/** Threads with something unread, by group; empty until they were asked for. */
const [unread, setUnread] = createSignal<ReadonlyMap<number, ReadonlySet<number>>>(new Map())
export { setUnread }

/** How many threads of a group have something that I have not read. */
export const unreadIn = (groupId: number) => unread().get(groupId)?.size ?? 0

/** News in a thread, by somebody else. */
export const addUnread = (groupId: number, threadId: number) => setUnread((all) => new Map(all).set(groupId, new Set(all.get(groupId)).add(threadId)))

/** A thread that I read to its end, or that went elsewhere. */
export const readOff = (threadId: number) => setUnread((all) => new Map([...all].map(([groupId, threads]) => [groupId, new Set([...threads].filter((id) => id !== threadId))])))

/** Somebody saw all there is in a group. */
export const forgetUnread = (groupId: number) => setUnread((all) => new Map([...all].filter(([id]) => id !== groupId)))
