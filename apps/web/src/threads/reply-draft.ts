import type { Thread } from '@kring/contract/threads'
import { createEffect, on, onMount } from 'solid-js'
import { createDraft } from '../shell/draft.ts'
import type { Outbox } from './outbox.ts'

type About = { thread: Thread; viewerId: number; outbox: Outbox }

/** The words below a thread, kept until they have arrived: those in the field and those on their way. */
export function createReplyDraft(about: About, field: () => HTMLTextAreaElement | undefined) {
  const draft = createDraft(() => `${about.viewerId}.thread.${about.thread.id}`)
  const text = () => field()?.value ?? ''
  const write = (text: string) => {
    const area = field()
    if (area) area.value = text
  }
  const keep = () => draft.keep([...about.outbox.unsent(), text()].filter((words) => words.trim()).join('\n\n'))
  const hasArrived = (words: string) => about.thread.replies.items.some(({ mine, author, text }) => (mine || author?.id === about.viewerId) && text.trim() === words.trim())

  onMount(() => {
    const before = draft.read()
    if (text() === '' && !hasArrived(before)) write(before)
  })
  createEffect(on(about.outbox.letters, () => (keep(), draft.flush()), { defer: true }))

  /** The field is free for the next thought at once; what cannot be sent as it is comes back. */
  async function send(words: string) {
    write('')
    await about.outbox.send(words).catch((error: unknown) => {
      write([words, text()].filter(Boolean).join('\n\n'))
      keep()
      throw error
    })
  }

  return { kept: draft.kept, keep, send }
}
