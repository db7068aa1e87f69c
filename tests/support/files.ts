import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A folder for uploads that is gone when this process is. */
export function filesFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'kring-files-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const filesUrl = () => pathToFileURL(filesFolder()).href
