import type { Outcome } from '@kring/contract/learnings'
import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    learningUse: { threadId: number; personId: number; outcome: Outcome; text: string; at: Generated<string> }
    learningSource: { id: Generated<number>; learningId: number; threadId: number | null; replyId: number | null; objectedAt: string | null }
  }
}
