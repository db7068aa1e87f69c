import type { Answer } from '@kring/contract/meetings'
import type { Generated } from 'kysely'

declare module '../platform/database.ts' {
  interface Tables {
    meeting: {
      id: Generated<number>
      groupId: number
      hostId: number
      title: string
      purpose: string
      purposeHtml: string
      yields: string
      startsAtLocal: string
      zone: string
      minutes: number
      startsAt: string
      endsAt: string
      place: string | null
      link: string | null
      capacity: number | null
      uid: string
      sequence: Generated<number>
      changedAt: Generated<string>
      cancelledAt: string | null
      cancelReason: string | null
      createdAt: Generated<string>
    }
    rsvp: { id: Generated<number>; meetingId: number; personId: number; answer: Answer; answeredAt: Generated<string> }
  }
}
