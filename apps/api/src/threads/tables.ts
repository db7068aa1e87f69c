import type { Kind } from '@kring/contract/threads'
import type { ColumnType, Generated } from 'kysely'

type Told = { situation: string; tried: string; worked: string }

declare module '../platform/database.ts' {
  interface Tables {
    thread: {
      id: Generated<number>
      groupId: number
      kind: Kind
      title: string
      authorId: number
      text: string
      html: string
      excerpt: string
      language: 'nl' | 'en'
      strategy: string | null
      obstacle: string | null
      learning: ColumnType<(Told & { html: Told }) | null, string | null, string | null>
      sessionId: number | null
      postedAt: Generated<string>
      lastPostAt: Generated<string>
      replyCount: Generated<number>
      recentAuthorIds: Generated<number[]>
      acceptedReplyId: number | null
      acceptedAt: string | null
      acceptedById: number | null
      pinnedAt: string | null
      pinnedUntil: string | null
      closedAt: string | null
    }
    reply: { id: Generated<number>; threadId: number; authorId: number; text: string; html: string; language: 'nl' | 'en'; postedAt: Generated<string> }
    ruling: {
      id: Generated<number>
      threadId: number
      kind: 'pin' | 'closure' | 'move'
      byId: number
      reason: string
      at: Generated<string>
      until: string | null
      fromGroupId: number
      toGroupId: number | null
      reversedAt: string | null
      reversedById: number | null
    }
  }
}
