import type { Report, ReportPart } from '@kring/contract/reports'
import type { Kind, Learning, ReactionKind } from '@kring/contract/threads'
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Told = { situation: string; tried: string; worked: string; cost?: string; whoToAsk?: string }
type Column<T> = ColumnType<T | null, string | null, string | null>
type LearningColumn = Column<Told & { html: Told }>
type ReportColumn = Column<Omit<Report, 'meetingId'> & { html: Record<ReportPart, string> }>
/** What happens to a post after it was written. */
type Story = {
  version: Generated<number>
  editedAt: string | null
  editNote: Generated<string>
  takenBackAt: string | null
  takenBackWords: ColumnType<object | null, string | null, string | null>
  anonymous: Generated<boolean>
}
/** Which post: one of the two. */
type PostKey = { threadId: number | null; replyId: number | null }

declare module '../platform/database.ts' {
  interface Tables {
    thread: Story & {
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
      tags: Generated<string[]>
      learning: LearningColumn
      report: ReportColumn
      meetingId: number | null
      sessionId: number | null
      learningsMade: Generated<number>
      reviewAt: string | null
      reviewedAt: string | null
      outdatedAt: string | null
      outdatedText: Generated<string>
      postedAt: Generated<string>
      lastPostAt: Generated<string>
      replyCount: Generated<number>
      lastReplyId: number | null
      recentAuthorIds: Generated<number[]>
      acceptedReplyId: number | null
      acceptedAt: string | null
      acceptedById: number | null
      resolvedAt: string | null
      resolvedById: number | null
      resolution: Generated<string>
      pinnedAt: string | null
      pinnedUntil: string | null
      closedAt: string | null
    }
    reply: Story & { id: Generated<number>; threadId: number; authorId: number; text: string; html: string; language: 'nl' | 'en'; postedAt: Generated<string> }
    revision: PostKey & {
      id: Generated<number>
      version: number
      title: string | null
      text: string
      learning: JSONColumnType<Learning> | null
      report: JSONColumnType<Report> | null
      note: string
      writtenAt: string
    }
    reaction: PostKey & { id: Generated<number>; personId: number; kind: ReactionKind; at: Generated<string> }
    mention: PostKey & { id: Generated<number>; personId: number; at: Generated<string>; seenAt: string | null }
    reading: { personId: number; threadId: number; readTo: number; at: Generated<string> }
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
