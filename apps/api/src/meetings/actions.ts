import { randomUUID } from 'node:crypto'
import type { Viewer } from '@kring/contract/auth'
import type { Answer, Meeting } from '@kring/contract/meetings'
import { isMember } from '@kring/domain/groups'
import { freePlaces, isOn, maySchedule } from '@kring/domain/meetings'
import { render } from '@kring/markdown'
import { findJoinable } from '../groups/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { conflict, forbidden, missing, wrong } from '../platform/refusal.ts'
import { isZone, momentOf } from '../platform/zone.ts'
import { countComing, findAnswer, findLine, findMeeting, findState, insertMeeting, lockMeeting, putRsvp, updateMeeting } from './queries.ts'

export type MeetingPlan = Pick<Meeting, 'title' | 'purpose' | 'yields' | 'startsAtLocal' | 'minutes' | 'zone' | 'place' | 'link' | 'capacity'>

export const scheduleMeeting = (db: Database, viewer: Viewer, groupId: number, plan: MeetingPlan) =>
  transact(db, async (tx) => {
    if (!(await findJoinable(tx, viewer, groupId))) throw missing()
    if (!maySchedule(viewer, groupId)) throw forbidden('group.facilitators-only')
    const row = rowOf(plan)
    demandFuture(row)
    const id = await insertMeeting(tx, { ...row, groupId, hostId: viewer.id, uid: randomUUID() })
    record(tx, `group:${groupId}`, 'meeting.scheduled', viewer.id, await findLine(tx, id))
    return readBack(tx, viewer, id)
  })

export const changeMeeting = (db: Database, viewer: Viewer, meetingId: number, plan: MeetingPlan) =>
  transact(db, async (tx) => {
    const meeting = await demandFacilitator(tx, viewer, meetingId)
    const row = rowOf(plan)
    if (row.startsAt !== meeting.startsAt) demandFuture(row)
    const moved = (['startsAt', 'endsAt', 'zone', 'place', 'link'] as const).some((part) => row[part] !== meeting[part])
    await updateMeeting(tx, meetingId, row, moved)
    await tellMeeting(tx, viewer, meeting)
    return readBack(tx, viewer, meetingId)
  })

export const cancelMeeting = (db: Database, viewer: Viewer, meetingId: number, reason: string) =>
  transact(db, async (tx) => {
    const meeting = await demandFacilitator(tx, viewer, meetingId)
    if (meeting.sessionId) throw conflict('session.started')
    await updateMeeting(tx, meetingId, { cancelledAt: new Date().toISOString(), cancelReason: reason.trim() }, true)
    await tellMeeting(tx, viewer, meeting, 'meeting.cancelled')
    return readBack(tx, viewer, meetingId)
  })

export const answerMeeting = (db: Database, viewer: Viewer, meetingId: number, answer: Answer) =>
  transact(db, async (tx) => {
    const meeting = await lockMeeting(tx, viewer, meetingId)
    if (!meeting) throw missing()
    if (!isMember(viewer, meeting.group.id)) throw forbidden('group.members-only')
    demandOn(meeting)
    if (answer === 'yes' && (await findAnswer(tx, meetingId, viewer.id)) !== 'yes') await demandPlace(tx, meeting)
    const rsvp = await putRsvp(tx, { meetingId, personId: viewer.id, answer })
    record(tx, `meeting:${meetingId}`, 'rsvp.answered', viewer.id, { rsvp, coming: await countComing(tx, meetingId) })
    return rsvp
  })

/** The page and the group's lists show the meeting as it is now. */
async function tellMeeting(tx: Tx, actor: Viewer, meeting: { id: number; group: { id: number } }, kind: 'meeting.changed' | 'meeting.cancelled' = 'meeting.changed') {
  record(tx, `meeting:${meeting.id}`, kind, actor.id, await findState(tx, meeting.id))
  record(tx, `group:${meeting.group.id}`, 'meeting.changed', actor.id, await findLine(tx, meeting.id))
}

async function demandFacilitator(tx: Tx, viewer: Viewer, meetingId: number) {
  const meeting = await lockMeeting(tx, viewer, meetingId)
  if (!meeting) throw missing()
  if (!maySchedule(viewer, meeting.group.id)) throw forbidden('group.facilitators-only')
  demandOn(meeting)
  return meeting
}

function demandOn(meeting: { endsAt: string; cancelledAt: string | null }) {
  if (!isOn(meeting, new Date().toISOString())) throw conflict(meeting.cancelledAt ? 'meeting.cancelled' : 'meeting.over')
}

async function demandPlace(tx: Tx, { id, capacity }: { id: number; capacity: number | null }) {
  if (freePlaces({ capacity, coming: await countComing(tx, id) }) === 0) throw conflict('meeting.full')
}

function demandFuture({ startsAt }: { startsAt: string }) {
  const fiveYears = Temporal.Now.zonedDateTimeISO('UTC').add({ years: 5 }).toInstant().toString()
  if (startsAt <= new Date().toISOString()) throw wrong('startsAtLocal', 'date.past')
  if (startsAt > fiveYears) throw wrong('startsAtLocal', 'date.far')
}

/** The plan as it is kept: the wall clock as it was said, and the moments that follow from it. */
export function rowOf({ title, purpose, yields, startsAtLocal, minutes, zone, place, link, capacity }: MeetingPlan) {
  const where = { place: place?.trim() || null, link: safe(link?.trim() || null) }
  if (!where.place && !where.link) throw wrong('place', 'meeting.nowhere')
  if (!isZone(zone)) throw wrong('zone', 'zone.unknown')
  const start = momentOf(startsAtLocal, zone)
  if (!start) throw wrong('startsAtLocal', 'date.unreal')
  return {
    ...where,
    title: title.trim(),
    purpose,
    purposeHtml: render(purpose),
    yields: yields.trim(),
    startsAtLocal,
    minutes,
    zone,
    capacity,
    startsAt: iso(start),
    endsAt: iso(start.add({ minutes })),
  }
}

const iso = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds).toISOString()

function safe(link: string | null) {
  if (link && (!URL.canParse(link) || new URL(link).protocol !== 'https:')) throw wrong('link', 'link.unsafe')
  return link
}

async function readBack(tx: Tx, viewer: Viewer, meetingId: number) {
  const meeting = await findMeeting(tx, viewer, meetingId)
  if (!meeting) throw missing()
  return meeting
}
