import type { Outcome } from '@kring/contract/learnings'
import type { Sector } from '@kring/contract/people'
import type { Action, Report } from '@kring/contract/reports'
import type { Form } from '@kring/contract/templates'
import type { StageKind } from '@kring/contract/scripts'
import type { Kind, Learning, Subjects } from '@kring/contract/threads'

export type DemoPerson = {
  key: string
  name: string
  organisation: string | null
  sector: Sector | null
  offers: string
  seeks: string
  community?: 'admin'
}

export type DemoTemplate = { key: string; by: string; daysAgo: number; form: Form }

export type DemoGroup = {
  slug: string
  name: string
  goal: string
  /** markdown */
  purpose: string
  yields: string
  rhythm: string
  agreements: string[]
  anonymousAllowed?: true
  visibility: 'public' | 'members'
  joining: 'open' | 'request' | 'invite'
  /** what it asks in its own words, by key of the form */
  templates?: DemoTemplate[]
  /** by key of the person; an empty list is a plain member */
  members: { [personKey: string]: ('facilitator' | 'moderator')[] }
}

/** Of a meeting by its key; an action is to be done so many days from today. */
export type DemoReport = Omit<Report, 'meetingId' | 'actions'> & { meeting: string; actions: (Omit<Action, 'by'> & { inDays: number | null })[] }

/** `daysAgo` may be a fraction; 0.04 is an hour. Dutch unless `language` says otherwise. */
type DemoReply = { by: string; daysAgo: number; text: string; accepted?: true; anonymous?: true; language?: 'en' }

export type DemoThread = {
  group: string
  kind: Kind
  title: string
  by: string
  daysAgo: number
  text: string
  learning?: Learning
  report?: DemoReport
  anonymous?: true
  about?: Subjects
  /** who did the same as a learning tells */
  used?: { by: string; daysAgo: number; outcome: Outcome; text: string }[]
  /** title of the thread that a learning was made of, all of it */
  madeOf?: string
  replies: DemoReply[]
  pinned?: { by: string; reason: string }
  /** how a question ended that got no answer; its asker said so */
  settled?: { daysAgo: number; text: string }
  closed?: { by: string; reason: string }
  movedFrom?: { group: string; by: string; reason: string }
  /** key of the meeting whose session it was harvested from */
  session?: string
  language?: 'en'
}

export type DemoMeeting = {
  key: string
  group: string
  host: string
  title: string
  /** markdown */
  purpose: string
  yields: string
  /** calendar days from today, negative is past */
  inDays: number
  /** wall clock in Europe/Amsterdam */
  time: string
  minutes: number
  place: string | null
  link: string | null
  capacity: number | null
  coming: string[]
  maybe: string[]
  declined: string[]
  cancelled?: string
}

export type DemoSession = {
  /** key of the meeting */
  meeting: string
  facilitator: string
  /** those at the table, the facilitator not counted */
  people: string[]
  stages: {
    kind: StageKind
    title: string
    prompt: string
    minutes: number
    notes: { by: string; text: string }[]
  }[]
  /** `stage` and `notes` are positions, from 0; the title is that of the thread it became */
  harvest: { kind: 'learning' | 'question'; title: string; stage: number; notes: number[] }[]
}

export type DemoCommunity = {
  name: string
  people: DemoPerson[]
  groups: DemoGroup[]
  threads: DemoThread[]
  meetings: DemoMeeting[]
  sessions: DemoSession[]
}
