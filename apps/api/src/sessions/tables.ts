import type { StageKind } from '@kring/contract/sessions'
import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    session: {
      id: Generated<number>
      meetingId: number
      facilitatorId: number
      startedAt: Generated<string>
      endedAt: string | null
      stageId: number | null
      clockEndsAt: string | null
      remainingMs: number | null
      totalMs: Generated<number>
    }
    stage: {
      id: Generated<number>
      sessionId: number
      ordinal: number
      kind: StageKind
      title: string
      prompt: string
      minutes: number
      revealedAt: string | null
      leftAt: string | null
    }
    seat: { ordinal: Generated<number>; sessionId: number; personId: number; takenAt: Generated<string> }
    readiness: { stageId: number; personId: number; at: Generated<string> }
    note: { id: string; sessionId: number; stageId: number; authorId: number; text: string; writtenAt: Generated<string>; harvestItemId: number | null }
    harvestItem: { id: Generated<number>; sessionId: number; kind: 'learning' | 'question'; threadId: number; title: string; at: Generated<string> }
  }
}
