import type { Viewer } from '@kring/contract/auth'
import type { Seated } from '@kring/contract/sessions'
import type { Language } from '@kring/contract/wire'
import { isMember } from '@kring/domain/groups'
import type { Database, Tx } from '../platform/database.ts'
import { record, transact } from '../platform/ledger.ts'
import { forbidden, missing, wrong } from '../platform/refusal.ts'
import { hashOf } from '../platform/secret.ts'
import { demandRun, instant, topicOf } from './demands.ts'
import { findGuest, insertGuest, isNameTaken, lockDoor, updateGuests } from './door-queries.ts'
import { seatLate } from './late.ts'
import { insertSeat, roundNow } from './queries.ts'

type Knock = { name: string; language: Language; attempt?: string | undefined }

/** With an account one comes in under one's own name; a member of the group needs no open door. */
export const enterByCode = (db: Database, viewer: Viewer, code: string): Promise<{ sessionId: number }> =>
  transact(db, async (tx) => {
    const door = await demandDoor(tx, code)
    const belongs = isMember(viewer, door.groupId)
    if (!belongs && !door.guestsAt) throw forbidden('door.members-only')
    await seat(tx, door.id, viewer.id, await insertSeat(tx, door.id, viewer.id, !belongs))
    return { sessionId: door.id }
  })

/** Without one, a person is made who is known in this session and nowhere else. */
export const enterAsGuest = (db: Database, code: string, { name, language, attempt }: Knock): Promise<{ sessionId: number; personId: number }> =>
  transact(db, async (tx) => {
    const door = await demandDoor(tx, code)
    const entranceHash = attempt === undefined ? null : hashOf(attempt)
    const known = entranceHash === null ? undefined : await findGuest(tx, door.id, entranceHash)
    if (known) return { sessionId: door.id, personId: known.id }
    if (!door.guestsAt) throw forbidden('door.members-only')
    if (await isNameTaken(tx, door.id, name.trim())) throw wrong('name', 'door.name-taken')
    const personId = await insertGuest(tx, { name: name.trim(), language, guestOf: door.id, entranceHash })
    await seat(tx, door.id, personId, await insertSeat(tx, door.id, personId, true))
    return { sessionId: door.id, personId }
  })

export const allowGuests = (db: Database, viewer: Viewer, sessionId: number, guests: boolean) =>
  transact(db, async (tx) => {
    const session = await demandRun(tx, viewer, sessionId)
    await updateGuests(tx, sessionId, guests ? instant(Date.now()) : null)
    record(tx, topicOf(session), 'guests.allowed', viewer.id, { guests })
    return { guests }
  })

async function demandDoor(tx: Tx, code: string) {
  const door = await lockDoor(tx, code)
  if (!door) throw missing('door.unknown')
  return door
}

/** A seat only opens, and nobody has to be asked anew whether they may stay: two hundred who come in would each have all others asked. */
async function seat(tx: Tx, sessionId: number, personId: number, person: Seated | undefined) {
  if (!person) return
  record(tx, topicOf({ id: sessionId }), 'seat.taken', personId, { person })
  await seatLate(tx, sessionId, personId, await roundNow(tx, sessionId))
}
