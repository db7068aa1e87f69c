import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Readable } from 'node:stream'
import type { Viewer } from '@kring/contract/auth'
import { isMember } from '@kring/domain/groups'
import { findJoinable } from '../groups/queries.ts'
import type { Database, Tx } from '../platform/database.ts'
import { transact } from '../platform/ledger.ts'
import { forbidden, missing, Refusal, wrong } from '../platform/refusal.ts'
import { slugOf } from '../platform/slug.ts'
import type { Storage } from '../platform/storage.ts'
import { kindOf } from './kinds.ts'
import { remake } from './pictures.ts'
import { deleteFiles, findStored, insertFile, listDocuments, takeUnused, updateReleased, updateUsed } from './queries.ts'

export type Upload = { name: string; bytes: Readable; most: number }

/** Takes a file in. Its row comes first: whatever goes wrong after that, the sweep finds it. */
export async function uploadFile(db: Database, storage: Storage, person: Viewer, groupId: number, upload: Upload) {
  if (!(await findJoinable(db, person, groupId))) throw missing()
  if (!isMember(person, groupId)) throw forbidden('group.members-only')
  return whileArriving(storage, async (folder) => {
    const { path, ...file } = await receive(folder, upload)
    const key = randomUUID()
    const id = await insertFile(db, { key, groupId, personId: person.id, usedAt: null, ...file })
    await storage.put(key, path, file.type)
    return transact(db, (tx) => findStored(tx, id))
  })
}

/** What somebody just wrote points at these uploads of theirs: from now on the group sees them. */
export async function useFiles(tx: Tx, author: Viewer, groupId: number, text: string, told: object | null = null) {
  const ids = filesIn([text, ...Object.values(told ?? {})])
  if (ids.length > 0) await updateUsed(tx, ids, author.id, groupId)
}

/** A document tells who made it, out of sight: without a name only pictures, which are made anew, and plain text go along. */
export async function demandNoDocuments(tx: Tx, author: Viewer, { text, learning }: { text: string; learning: object | null }) {
  const fields = Object.entries({ text, ...Object.fromEntries(Object.entries(learning ?? {}).map(([name, words]) => [`learning.${name}`, words])) })
  const documents = await listDocuments(tx, filesIn(fields.map(([, words]) => words)), author.id)
  const field = fields.find(([, words]) => filesIn([words]).some((id) => documents.includes(id)))
  if (field) throw wrong(field[0], 'file.named')
}

/** These words are gone: their author's uploads that no other post of the group points at are left to the sweep. */
export async function releaseFiles(tx: Tx, personId: number, groupId: number, words: unknown[]) {
  const ids = filesIn(words)
  if (ids.length > 0) await updateReleased(tx, ids, personId, groupId)
}

const filesIn = (words: unknown[]) => words.flatMap((text) => [...String(text).matchAll(/\/files\/(\d{1,15})\//g)].map(([, id]) => Number(id)))

/** Removes what was uploaded and never used, the bytes before the row that knows of them. */
export async function sweepFiles(db: Database, storage: Storage) {
  const swept = await db.transaction().execute(async (tx) => {
    const unused = await takeUnused(tx)
    for (const { key } of unused) await storage.remove(key)
    const ids = unused.map(({ id }) => id)
    if (ids.length > 0) await deleteFiles(tx, ids)
    return unused.length
  })
  if (swept > 0) await sweepFiles(db, storage)
}

/** A folder of its own for one upload, gone when it is over, however it ends. */
async function whileArriving<T>({ incoming }: Storage, work: (folder: string) => Promise<T>) {
  await mkdir(incoming, { recursive: true })
  const folder = await mkdtemp(join(incoming, 'upload-'))
  return work(folder).finally(() => rm(folder, { recursive: true, force: true }))
}

async function receive(folder: string, { name, bytes, most }: Upload) {
  const came = join(folder, 'came')
  await save(bytes, came, most)
  if ((await stat(came)).size === 0) throw new Refusal(422, 'file.empty')
  const kind = await kindOf(came, name)
  const stem = slugOf(parse(name).name, 'bestand')
  if (!kind.picture) return { path: came, name: `${stem}.${kind.extension}`, type: kind.type, size: (await stat(came)).size, width: null, height: null }
  const made = join(folder, 'made')
  const pixels = await remake(came, made)
  return { path: made, name: `${stem}.webp`, type: 'image/webp', size: (await stat(made)).size, ...pixels }
}

/** A loop and no pipeline: that would hang up on the sender, who is still to hear what was wrong. */
async function save(bytes: Readable, path: string, most: number) {
  const file = await open(path, 'wx')
  let size = 0
  try {
    for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
      size += chunk.length
      if (size > most) throw new Refusal(413, 'file.large')
      await file.appendFile(chunk)
    }
  } finally {
    // What is still to come flows away: unread it would hold up the answer.
    bytes.resume()
    await file.close()
  }
}
