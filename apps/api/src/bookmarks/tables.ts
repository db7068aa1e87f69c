import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    bookmark: {
      id: Generated<number>
      personId: number
      threadId: number | null
      replyId: number | null
      name: Generated<string>
      remindAt: string | null
      createdAt: Generated<string>
      rangAt: string | null
      removedAt: string | null
    }
  }
}
