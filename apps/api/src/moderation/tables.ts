import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    disclosure: { id: Generated<number>; threadId: number | null; replyId: number | null; groupId: number; byId: number; reason: string; at: Generated<string> }
  }
}
