import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import type { Storage } from './storage.ts'

/** Uploads in a folder of this machine: a file gets its place by one rename, when all of it is on the disk. */
export function keepInFolder(folder: string): Storage {
  const placeOf = (key: string) => join(folder, key.slice(0, 2), key)
  return {
    incoming: join(folder, 'incoming'),
    async put(key, path) {
      await settle(path)
      await mkdir(dirname(placeOf(key)), { recursive: true })
      await rename(path, placeOf(key))
    },
    async read(key) {
      const stream = createReadStream(placeOf(key))
      await once(stream, 'open')
      return stream
    },
    remove: (key) => rm(placeOf(key), { force: true }),
  }
}

async function settle(path: string) {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
