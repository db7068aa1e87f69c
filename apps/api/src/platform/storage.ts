import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Config } from './config.ts'
import { keepInFolder } from './folder.ts'

/** Where uploads lie, by key. What was put is there whole; what was not put to its end is not there at all. */
export type Storage = {
  /** A folder of this machine for what is still coming in. */
  incoming: string
  /** Takes a finished file over from `incoming`. */
  put: (key: string, path: string, type: string) => Promise<void>
  read: (key: string) => Promise<Readable>
  /** Removing what is not there is no mistake. */
  remove: (key: string) => Promise<void>
}

/** The part that speaks S3 is loaded only by who uses it. */
export async function openStorage({ files }: Pick<Config, 'files'>): Promise<Storage> {
  if ('folder' in files) return keepInFolder(files.folder)
  const { keepInBucket } = await import('./bucket.ts')
  return keepInBucket(files)
}

/** What a process that was killed left half-way; a day is longer than any upload takes. */
export async function sweepIncoming({ incoming }: Storage) {
  for (const name of await readdir(incoming).catch(() => [])) {
    const path = join(incoming, name)
    const begun = await stat(path).catch(() => undefined)
    if (begun && begun.mtimeMs < Date.now() - 86_400_000) await rm(path, { recursive: true, force: true })
  }
}
