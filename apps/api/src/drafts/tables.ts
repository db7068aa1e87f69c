import type { DraftFields } from '@kring/contract/drafts'
import type { Generated, JSONColumnType } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    draft: {
      personId: number
      place: string
      groupId: number | null
      threadId: number | null
      fields: JSONColumnType<DraftFields>
      version: string
      savedAt: Generated<string>
      discardedAt: string | null
    }
  }
}
