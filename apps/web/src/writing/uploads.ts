import type { StoredFile } from '@kring/contract/files'
import type { Problem } from '@kring/contract/wire'
import { plain } from '@kring/markdown/writing'
import { type Accessor, createSignal } from 'solid-js'
import { problemOf } from '../shell/http.ts'
import { insertParagraph, replace } from './insert.ts'
import { sendFile } from './send-file.ts'

type About = { field: () => HTMLTextAreaElement; groupId: () => number }
/** A file on its way into a text: how much of it is sent, what was wrong, or where it lies. */
export type Upload = {
  file: File
  part: Accessor<number>
  problem: Accessor<Problem | undefined>
  stored: Accessor<StoredFile | undefined>
  send: () => Promise<void>
  cancel: () => void
}

/** One file after another; each that has arrived is put in the text. */
export function createUploads({ field, groupId }: About) {
  const [all, setAll] = createSignal<Upload[]>([])
  let turn = Promise.resolve()
  const remove = (upload: Upload) => {
    upload.cancel()
    setAll((uploads) => uploads.filter((it) => it !== upload))
  }
  const place = (upload: Upload, stored: StoredFile) => {
    insertParagraph(field(), `${stored.picture ? '!' : ''}[${stored.picture ? '' : plain(upload.file.name)}](${stored.url})`)
    if (!stored.picture) remove(upload)
  }

  function add(files: Iterable<File>) {
    const added = [...files].map((file) => createUpload(file, groupId(), place))
    setAll((uploads) => [...uploads, ...added])
    for (const upload of added) turn = turn.then(upload.send)
  }

  /** Says in the text what can be seen on a picture. */
  function describe({ url }: StoredFile, words: string) {
    const text = field().value
    const to = text.indexOf(`](${url})`)
    const from = text.lastIndexOf('![', to)
    if (to >= 0 && from >= 0) replace(field(), plain(words), from + 2, to)
  }

  /** A picture that is no longer in the text needs no description. */
  const prune = () => setAll((uploads) => uploads.filter(({ stored }) => !stored() || field().value.includes(`](${stored()?.url})`)))
  const cancelAll = () => all().forEach((upload) => upload.cancel())

  return { all, add, remove, describe, prune, cancelAll }
}

function createUpload(file: File, groupId: number, onArrive: (upload: Upload, stored: StoredFile) => void): Upload {
  const [part, setPart] = createSignal(0)
  const [problem, setProblem] = createSignal<Problem>()
  const [stored, setStored] = createSignal<StoredFile>()
  const stop = new AbortController()
  const upload: Upload = { file, part, problem, stored, send, cancel: () => stop.abort() }

  async function send() {
    if (stop.signal.aborted) return
    setProblem(undefined)
    setPart(0)
    try {
      const arrived = await sendFile({ groupId, file, signal: stop.signal, onProgress: setPart })
      setStored(arrived)
      onArrive(upload, arrived)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return upload
}
