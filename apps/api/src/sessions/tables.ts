import type { Dots } from '@kring/contract/boards'
import type { PlanFigures } from '@kring/contract/breakouts'
import type { StageKind, StageDraft, StageSettings } from '@kring/contract/scripts'
import type { Card } from '@kring/contract/sessions'
import type { Generated, JSONColumnType } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    script: {
      id: Generated<number>
      ownerId: number
      meetingId: number | null
      title: string
      stages: JSONColumnType<StageDraft[]>
      version: Generated<number>
      changedAt: Generated<string>
    }
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
      code: string | null
      guestsAt: string | null
      message: string | null
      messageAt: string | null
      calledAt: string | null
      expiredAt: string | null
      softEndedAt: string | null
      plannedMinutes: number
      reportId: number | null
      authorsForgottenAt: string | null
    }
    stage: {
      id: Generated<number>
      sessionId: number
      ordinal: number
      key: string
      kind: StageKind
      title: string
      prompt: string
      aim: Generated<string>
      minutes: number
      settings: JSONColumnType<StageSettings>
      round: number | null
      revealedAt: string | null
      closedAt: string | null
      leftAt: string | null
      tally: JSONColumnType<Dots[]> | null
    }
    seat: {
      ordinal: Generated<number>
      sessionId: number
      personId: number
      takenAt: Generated<string>
      byCode: Generated<boolean>
      runsAt: string | null
      namedAt: string | null
      leftAt: string | null
      impressionAt: string | null
    }
    readiness: { stageId: number; personId: number; at: Generated<string> }
    note: {
      id: string
      sessionId: number
      stageId: number
      authorId: number | null
      groupId: number | null
      text: string
      card: Card | null
      writtenAt: Generated<string>
      harvestItemId: number | null
      clusterId: string | null
      place: number | null
      shownAt: string | null
      paper: Generated<boolean>
      late: Generated<boolean>
    }
    cluster: { id: string; sessionId: number; stageId: number; name: string; madeAt: Generated<string> }
    dots: { stageId: number; personId: number; target: string; count: number }
    breakoutRound: { sessionId: number; round: number; seed: number; figures: JSONColumnType<PlanFigures>; publishedAt: string | null; lockedAt: string | null }
    breakoutGroup: { id: Generated<number>; sessionId: number; round: number; number: number; topic: Generated<string> }
    breakoutPlace: { sessionId: number; round: number; personId: number; groupId: number; pinnedAt: string | null }
    handover: { sessionId: number; toId: number; byId: number; at: string }
    hand: { sessionId: number; personId: number; raisedAt: Generated<string> }
    turn: {
      id: Generated<number>
      stageId: number
      groupId: number | null
      personId: number
      beganAt: Generated<string>
      endedAt: string | null
      passed: Generated<boolean>
    }
    impression: { sessionId: number; worth: number; voice: number }
    harvestItem: {
      id: Generated<number>
      sessionId: number
      kind: Card
      threadId: number | null
      title: string
      at: Generated<string>
      text: Generated<string>
      ownerId: number | null
      dueOn: string | null
      doneAt: string | null
      doneById: number | null
    }
  }
}
