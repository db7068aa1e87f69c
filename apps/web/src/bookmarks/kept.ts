import { revalidate } from '@solidjs/router'
import { useText } from '../i18n/text.ts'
import { problemOf, sentenceOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import { changeBookmark, listBookmarks, listDue, removeBookmark, type Words } from './api.ts'

type Kept = Words & { id: number }

/** What I do with what I kept: seen at once, sent one after the other, put back as it was when it does not arrive, and with a way back when it does. */
export function createKept<T extends Kept>(show: (before: T, now: T | null) => void) {
  const t = useText('keeping')
  const shell = useText('shell')
  let sent: Promise<unknown> = Promise.resolve()

  function send(before: T, now: T | null, back: T | null, said?: { text: string; undo: () => void }) {
    show(before, now)
    sent = sent
      .then(() => (now ? changeBookmark(now.id, now) : removeBookmark(before.id)))
      .then(
        () => (said && toast(said), refresh()),
        (error: unknown) => {
          show(before, back)
          toast({ text: sentenceOf(problemOf(error), shell.problems), again: () => send(before, now, back, said), failed: true })
        },
      )
  }

  const change = (before: T, words: Partial<Words>, text: string) => {
    const now = { ...before, ...words }
    send(before, now, before, { text, undo: () => send(now, before, now) })
  }
  const remove = (before: T) => send(before, null, before, { text: t.removed, undo: () => send(before, before, null) })

  /** For a form, which says itself what is wrong. */
  async function save(before: T, words: Words) {
    const { name, remindAt } = await changeBookmark(before.id, words)
    const now = { ...before, name, remindAt }
    show(before, now)
    toast({ text: t.saved, undo: () => send(now, before, now) })
    await refresh()
  }

  return { change, remove, save }
}

/** Lists that were read before say it when they are seen again. */
export const refresh = () => revalidate([listBookmarks.key, listDue.key])
