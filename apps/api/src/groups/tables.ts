import type { Generated, JSONColumnType } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    group: {
      id: Generated<number>
      slug: string
      name: string
      goal: string
      purpose: string
      purposeHtml: string
      yields: string
      rhythm: string
      agreements: JSONColumnType<string[]>
      anonymousAllowed: Generated<boolean>
      visibility: 'public' | 'members'
      joining: 'open' | 'request' | 'invite'
      zone: string
      createdAt: Generated<string>
    }
    membership: { groupId: number; personId: number; joinedAt: Generated<string>; seenAt: string | null; facilitatorAt: string | null; moderatorAt: string | null }
    joinRequest: { groupId: number; personId: number; motivation: string; askedAt: Generated<string> }
    invitation: { tokenHash: string; groupId: number; inviterId: number; note: string; expiresAt: string; usedAt: string | null; usedById: number | null }
  }
}
