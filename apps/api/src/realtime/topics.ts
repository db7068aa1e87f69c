import type { Db } from '../platform/database.ts'

/** Guests are asked for as person 0. */
export const guest = 0
/** Of these people, those who may hear this topic. One query for a whole room. */
export type Audience = (db: Db, people: number[], id: number) => Promise<number[]>

export type Topics = ReturnType<typeof createTopics>

/** Every slice says here which streams it has and who may hear them. */
export function createTopics() {
  const audiences = new Map<string, { audience: Audience; presence: boolean }>()
  const find = (topic: string) => audiences.get(topic.split(':')[0] ?? '')
  return {
    add: (noun: string, audience: Audience, { presence = false } = {}) => void audiences.set(noun, { audience, presence }),
    nouns: () => [...audiences.keys()],
    hasPresence: (topic: string) => find(topic)?.presence ?? false,
    whoMayHear: async (db: Db, topic: string, people: number[]) => {
      const known = find(topic)
      return known ? new Set(await known.audience(db, [...new Set(people)], Number(topic.split(':')[1]))) : new Set<number>()
    },
  }
}
