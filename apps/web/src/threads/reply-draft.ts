import type { Thread } from '@kring/contract/threads'
import { mayReplyAnonymously } from '@kring/domain/threads'
import { createEffect, on, onMount } from 'solid-js'
import { createDraft } from '../shell/draft.ts'
import { useMe } from '../shell/me.tsx'
import type { Outbox } from './outbox.ts'

type About = { thread: Thread; viewerId: number; outbox: Outbox }

/** The words below a thread, kept until they have arrived: those in the field and those on their way. */
export function createReplyDraft(about: About, field: () => HTMLTextAreaElement | undefined) {
  const draft = createDraft(() => `${about.viewerId}.thread.${about.thread.id}`)
  const me = useMe()
  const text = () => field()?.value ?? ''
  const write = (text: string) => {
    const area = field()
    if (area) area.value = text
  }
  const choice = createDraft(() => `${about.viewerId}.thread.${about.thread.id}.unnamed`)
  const keep = () => {
    const { unsent, unnamed } = about.outbox
    const words = [...unsent().map(({ text }) => text), text()].filter((words) => words.trim()).join('\n\n')
    draft.keep(words)
    // Of words that come back together, one without a name takes it from all.
    choice.keep(words && [unnamed(), ...unsent().map((letter) => letter.unnamed)].some(Boolean) ? 'unnamed' : '')
  }
  const hasArrived = (words: string) => about.thread.replies.items.some(({ mine, author, text }) => (mine || author?.id === about.viewerId) && text.trim() === words.trim())

  onMount(() => {
    const before = draft.read()
    if (text() === '' && !hasArrived(before)) write(before)
    // Who began it without a name goes on so, unless they say otherwise.
    about.outbox.chooseUnnamed(
      choice.read() !== '' || (before === '' && mayReplyAnonymously(me()?.viewer ?? null, about.thread) && about.thread.mine && about.thread.author === null),
    )
  })
  createEffect(on(about.outbox.letters, () => (keep(), draft.flush(), choice.flush()), { defer: true }))
  createEffect(on(about.outbox.unnamed, keep, { defer: true }))

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
