import { community } from '@kring/api/demo/content/index.ts'
import type { DemoGroup, DemoThread } from '@kring/api/demo/content/shape.ts'
import { startGroup } from '@kring/contract/groups'
import { cancelMeeting, scheduleMeeting } from '@kring/contract/meetings'
import { closeThread, moveThread, pinThread } from '@kring/contract/moderation'
import { changeProfile } from '@kring/contract/people'
import { startSession, writeNote } from '@kring/contract/sessions'
import { changeTemplate } from '@kring/contract/templates'
import { postReply, postThread } from '@kring/contract/threads'
import { faultsIn, mayEditTemplates } from '@kring/domain/templates'
import { settingsOf } from '@kring/domain/script'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { lotte } from '../support/posts.ts'

const { people, groups, threads, meetings, sessions } = community
const zone = 'Europe/Amsterdam'
const group = (slug: string) => groups.find((one) => one.slug === slug) ?? fail(`no group ${slug}`)
const meeting = (key: string) => meetings.find((one) => one.key === key) ?? fail(`no meeting ${key}`)
const has = (of: DemoGroup, person: string, role: 'facilitator' | 'moderator') => of.members[person]?.includes(role) ?? false
const count = (kind: DemoThread['kind']) => threads.filter((thread) => thread.kind === kind).length
const share = (kind: DemoThread['kind']) => count(kind) / threads.length
const replies = threads.flatMap((thread) => thread.replies)
const language = (post: { language?: 'en' }) => post.language ?? 'nl'

/** A report as somebody would send it. */
const reportOf = ({ meeting: _, actions, ...told }: NonNullable<DemoThread['report']>) => ({
  ...told,
  meetingId: 1,
  actions: actions.map(({ what, who }) => ({ what, who, by: '2026-01-01' })),
})

function fail(why: string): never {
  throw new Error(why)
}

/** What the contract says of a body somebody would send, empty where it fits. */
function misfits(schema: TSchema, body: unknown, of: string) {
  return Value.Errors(schema, body).map((error) => `${of}: ${error.instancePath} ${error.message}`)
}

describe('people of the demo community', () => {
  it('nobody is there twice, by key or by name', () => {
    expect(new Set(people.map((person) => person.key)).size).toBe(people.length)
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length)
  })

  it('everybody fits a profile and is in a group', () => {
    const wrong = people.flatMap(({ key, name, organisation, sector, offers, seeks }) => misfits(changeProfile.schema.body, { name, organisation, sector, offers, seeks }, key))
    expect(wrong).toEqual([])
    expect(people.filter((person) => !groups.some((one) => person.key in one.members)).map((person) => person.key)).toEqual([])
    expect(people.length).toBeGreaterThanOrEqual(48)
  })

  it('the four one can sign in as have their place', () => {
    const roles = (person: string, role: 'facilitator' | 'moderator') => groups.filter((one) => has(one, person, role))
    expect(people.filter((person) => person.community === 'admin').map((person) => person.key)).toEqual(['admin'])
    expect(roles('facilitator', 'facilitator').length).toBeGreaterThanOrEqual(2)
    expect(roles('moderator', 'moderator').length).toBeGreaterThanOrEqual(3)
    expect(groups.filter((one) => 'member' in one.members)).toHaveLength(3)
    expect(groups.filter((one) => 'moderator' in one.members && !has(one, 'moderator', 'moderator')).length).toBeGreaterThanOrEqual(1)
  })
})

describe('groups of the demo community', () => {
  it('every group fits its charter and knows its members', () => {
    const keys = new Set(people.map((person) => person.key))
    for (const { slug, members, templates: _, ...charter } of groups) {
      expect(misfits(startGroup.schema.body, { ...charter, zone }, slug)).toEqual([])
      expect(Object.keys(members).filter((key) => !keys.has(key))).toEqual([])
    }
  })

  it('who facilitates a group does not moderate it', () => {
    for (const { slug, members } of groups) {
      const roles = Object.values(members)
      expect(roles.filter((of) => of.includes('facilitator')).length, slug).toBeOneOf([1, 2])
      expect(roles.filter((of) => of.includes('moderator')).length, slug).toBe(1)
      expect(
        roles.every((of) => of.length < 2),
        slug,
      ).toBe(true)
    }
  })

  it('who worded a form may, and the form is a good one', () => {
    const worded = groups.flatMap(({ slug, templates = [] }) => templates.map((template) => ({ ...template, slug })))
    for (const { slug, key, by, form } of worded) {
      const roles = group(slug).members[by] ?? []
      const in1 = (role: 'facilitator' | 'moderator') => (roles.includes(role) ? [1] : [])
      expect(mayEditTemplates({ ...lotte, facilitates: in1('facilitator'), moderates: in1('moderator') }, 1), key).toBe(true)
      expect([...misfits(changeTemplate.schema.body, { version: 0, form }, key), ...faultsIn(key, form)], key).toEqual([])
    }
    expect(worded.map(({ slug }) => slug)).toEqual(['halve-kliko', 'halve-kliko', 'halve-kliko', 'halve-kliko'])
  })

  it('one group is for its members only', () => {
    expect(groups).toHaveLength(7)
    expect(groups.filter((one) => one.visibility === 'members' && one.joining === 'invite')).toHaveLength(1)
  })
})

describe('threads of the demo community', () => {
  it('everybody writes where they are a member', () => {
    const strangers = threads.flatMap(({ group: slug, by, title, replies: answers }) =>
      [by, ...answers.map((reply) => reply.by)].filter((person) => !(person in group(slug).members)).map((person) => `${person} in ${title}`),
    )
    expect(strangers).toEqual([])
  })

  it('every post fits the contract', () => {
    const wrong = threads.flatMap((thread) => [
      ...misfits(
        postThread.schema.body,
        {
          kind: thread.kind,
          title: thread.title,
          text: thread.text,
          learning: thread.learning ?? null,
          ...(thread.report && { report: reportOf(thread.report) }),
          language: language(thread),
        },
        thread.title,
      ),
      ...thread.replies.flatMap((reply) => misfits(postReply.schema.body, { text: reply.text, language: language(reply) }, thread.title)),
    ])
    expect(wrong).toEqual([])
    expect(new Set(threads.map((thread) => thread.title)).size).toBe(threads.length)
  })

  it('nobody answers before they are asked, or before the last one spoke', () => {
    for (const { title, daysAgo, replies: answers } of threads) {
      const times = [daysAgo, ...answers.map((reply) => reply.daysAgo)]
      expect(
        times.every((time, index) => time > 0 && (index === 0 || time < (times[index - 1] ?? 0))),
        title,
      ).toBe(true)
    }
  })

  it('a learning is told in full, and only questions have an accepted reply', () => {
    for (const { title, kind, text, learning, replies: answers } of threads) {
      expect(learning !== undefined, title).toBe(kind === 'learning')
      expect(kind === 'report' || text.length > 0, title).toBe(true)
      expect(answers.filter((reply) => reply.accepted).length, title).toBeLessThanOrEqual(kind === 'question' ? 1 : 0)
    }
  })

  it('a report is of a meeting of its group that was over, and its actions come after it', () => {
    const told = threads.flatMap((thread) => (thread.report ? [{ ...thread, report: thread.report }] : []))
    expect(threads.filter(({ kind }) => kind === 'report').length).toBe(told.length)
    for (const { title, group: slug, daysAgo, report } of told) {
      const { group: met, inDays } = meeting(report.meeting)
      expect([met, daysAgo < -inDays], title).toEqual([slug, true])
      expect(
        report.actions.every((action) => action.inDays === null || action.inDays > inDays),
        title,
      ).toBe(true)
    }
    expect(told.length).toBeGreaterThanOrEqual(2)
    expect(threads.filter(({ learning }) => learning?.cost && learning.whoToAsk).length).toBeGreaterThanOrEqual(5)
  })

  it('a moderator of the group ruled, and of both where a thread moved', () => {
    for (const { group: slug, title, by, pinned, closed, movedFrom } of threads) {
      for (const ruling of [pinned, closed, movedFrom]) expect(!ruling || has(group(slug), ruling.by, 'moderator'), title).toBe(true)
      if (pinned) expect(misfits(pinThread.schema.body, { reason: pinned.reason, until: null }, title)).toEqual([])
      if (closed) expect(misfits(closeThread.schema.body, { reason: closed.reason }, title)).toEqual([])
      if (!movedFrom) continue
      expect(misfits(moveThread.schema.body, { groupId: 1, reason: movedFrom.reason }, title)).toEqual([])
      expect(has(group(movedFrom.group), movedFrom.by, 'moderator') && by in group(movedFrom.group).members, title).toBe(true)
    }
    expect(threads.filter((thread) => thread.pinned).length).toBeGreaterThanOrEqual(4)
    expect(threads.filter((thread) => thread.closed)).toHaveLength(2)
    expect(threads.filter((thread) => thread.movedFrom)).toHaveLength(1)
  })

  it('there is enough to read, of every kind and in both languages', () => {
    const questions = threads.filter((thread) => thread.kind === 'question')
    const answered = questions.filter((thread) => thread.replies.some((reply) => reply.accepted))
    expect(threads.length).toBeGreaterThanOrEqual(90)
    expect(replies.length).toBeGreaterThanOrEqual(330)
    expect(Math.max(...threads.map((thread) => thread.replies.length))).toBeLessThanOrEqual(14)
    expect(share('question')).toBeGreaterThan(0.35)
    expect(share('learning')).toBeGreaterThan(0.2)
    expect(share('discussion')).toBeGreaterThan(0.18)
    expect(share('announcement')).toBeGreaterThan(0.07)
    expect(answered.length / questions.length).toBeGreaterThan(0.55)
    expect(answered.length / questions.length).toBeLessThan(0.8)
    expect(threads.filter((thread) => thread.language === 'en').length).toBeGreaterThanOrEqual(4)
  })

  it('something happened today, and something a year ago', () => {
    const days = threads.flatMap((thread) => [thread.daysAgo, ...thread.replies.map((reply) => reply.daysAgo)])
    expect(days.filter((day) => day < 0.5).length).toBeGreaterThanOrEqual(5)
    expect(Math.max(...days)).toBeGreaterThan(300)
    expect(Math.max(...days)).toBeLessThan(427)
    expect(days.filter((day) => day <= 60).length).toBeGreaterThan(days.length / 3)
  })
})

describe('meetings of the demo community', () => {
  it('every meeting fits the contract', () => {
    const wrong = meetings.flatMap(({ key, title, purpose, yields, time, minutes, place, link, capacity }) =>
      misfits(scheduleMeeting.schema.body, { title, purpose, yields, startsAtLocal: `2026-01-01T${time}`, minutes, zone, place, link, capacity }, key),
    )
    expect(wrong).toEqual([])
    expect(new Set(meetings.map((one) => one.key)).size).toBe(meetings.length)
    const cancelled = meetings.flatMap((one) => (one.cancelled ? [one.cancelled] : []))
    expect(cancelled).toHaveLength(1)
    for (const reason of cancelled) expect(misfits(cancelMeeting.schema.body, { reason }, 'cancellation')).toEqual([])
  })

  it('who answers is a member, answers once, and finds a seat', () => {
    for (const { key, group: slug, host, capacity, coming, maybe, declined } of meetings) {
      const answers = [...coming, ...maybe, ...declined]
      expect(new Set(answers).size, key).toBe(answers.length)
      expect(
        answers.filter((person) => !(person in group(slug).members)),
        key,
      ).toEqual([])
      expect(has(group(slug), host, 'facilitator'), key).toBe(true)
      expect(coming.length, key).toBeLessThanOrEqual(capacity ?? Infinity)
    }
  })

  it('every group but one knows when it meets next, and one meets tomorrow evening', () => {
    const coming = meetings.filter((one) => one.inDays > 0 && !one.cancelled)
    expect(meetings.filter((one) => one.inDays < 0).length).toBeGreaterThanOrEqual(7)
    expect(coming.length).toBeGreaterThanOrEqual(9)
    expect(Math.max(...coming.map((one) => one.inDays))).toBeLessThanOrEqual(56)
    expect(groups.filter((one) => !coming.some((next) => next.group === one.slug))).toHaveLength(1)
    expect(coming.some((one) => one.inDays === 1 && one.time >= '17:00')).toBe(true)
  })
})

describe('the finished session of the demo community', () => {
  it('was led by a facilitator, with twelve at the table and notes that fit', () => {
    for (const { meeting: key, facilitator, people: seats, stages } of sessions) {
      const { coming, inDays, group: slug } = meeting(key)
      expect(inDays).toBeLessThan(0)
      expect(has(group(slug), facilitator, 'facilitator')).toBe(true)
      expect(new Set(seats).size).toBe(12)
      expect(seats.filter((person) => !coming.includes(person))).toEqual([])
      expect(
        misfits(
          startSession.schema.body,
          { stages: stages.map(({ notes: _, ...draft }, place) => ({ ...draft, key: `s${place}`, aim: '', settings: settingsOf(draft.kind) })), guests: false },
          key,
        ),
      ).toEqual([])
      expect(stages.map((stage) => stage.kind)).toEqual(['checkin', 'writing', 'discussion', 'discussion', 'harvest'])
      const notes = stages.flatMap((stage) => stage.notes)
      expect(notes.length).toBeGreaterThanOrEqual(30)
      expect(notes.filter((note) => !seats.includes(note.by))).toEqual([])
      expect(notes.flatMap(({ text }) => misfits(writeNote.schema.body, { stageId: 1, text }, text))).toEqual([])
    }
  })

  it('what was harvested became a thread of the group, after the evening', () => {
    for (const { meeting: key, stages, harvest } of sessions) {
      const { group: slug, inDays } = meeting(key)
      const harvested = threads.filter((thread) => thread.session === key)
      expect(harvested.map(({ kind, title }) => `${kind} ${title}`).toSorted()).toEqual(harvest.map(({ kind, title }) => `${kind} ${title}`).toSorted())
      expect(harvested.every((thread) => thread.group === slug && thread.daysAgo <= -inDays - 1)).toBe(true)
      for (const { title, stage, notes } of harvest)
        expect(
          notes.filter((index) => !stages[stage]?.notes[index]),
          title,
        ).toEqual([])
      expect(harvest.filter((item) => item.kind === 'learning').length).toBeGreaterThanOrEqual(3)
      expect(harvest.filter((item) => item.kind === 'question').length).toBeGreaterThanOrEqual(1)
    }
    expect(sessions).toHaveLength(1)
    expect(threads.filter((thread) => thread.session && !sessions.some((one) => one.meeting === thread.session))).toEqual([])
  })
})
