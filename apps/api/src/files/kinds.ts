import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { Refusal } from '../platform/refusal.ts'

/** What a file is, by its bytes; what its name or browser says of it counts only for plain text, which has no mark of its own. */
export type Kind = { extension: string; type: string; picture: boolean }

const pictures = new Set(['jpg', 'png', 'apng', 'gif', 'webp', 'avif'])
const documents = new Set(['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'])
const texts: Record<string, string> = { txt: 'text/plain', csv: 'text/csv' }

export async function kindOf(path: string, name: string): Promise<Kind> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(path)
  if (found && pictures.has(found.ext)) return { extension: found.ext, type: found.mime, picture: true }
  if (found && documents.has(found.ext)) return { extension: found.ext, type: found.mime, picture: false }
  const extension = extname(name).slice(1).toLowerCase()
  const type = texts[extension]
  if (found || !type || !(await isPlainText(path))) throw new Refusal(415, 'file.kind')
  return { extension, type, picture: false }
}

/** Text as far as one can see, in whatever letters: no control characters, and not the beginning of a document that a browser would run. */
async function isPlainText(path: string) {
  const start = await firstOf(path, 4_096)
  const controls = start.some((byte) => byte < 9 || (byte > 13 && byte < 27))
  return !controls && !new TextDecoder().decode(start).trimStart().startsWith('<')
}

async function firstOf(path: string, length: number) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
