import { replyPlace } from '@kring/domain/drafts'
import type { Thread } from '@kring/contract/threads'
import { mayReplyAnonymously } from '@kring/domain/threads'
import { createEffect, on, onMount } from 'solid-js'
import { createDraft } from '../drafts/draft.ts'
import { useMe } from '../shell/me.tsx'
import type { Outbox } from './outbox.ts'

type About = { thread: Thread; viewerId: number; outbox: Outbox }

/** The words below a thread, kept until they are sent; from then on the outbox has them. */
export function createReplyDraft(about: About, field: () => HTMLTextAreaElement | undefined) {
  const me = useMe()
  const { unnamed, chooseUnnamed } = about.outbox
  const text = () => field()?.value ?? ''
  const write = (text: string) => {
    const area = field()
    if (area) area.value = text
  }
  const draft = createDraft({
    personId: about.viewerId,
    place: () => replyPlace(about.thread.id),
    fields: () => ({ text: text(), anonymous: unnamed() ? 'on' : '' }),
    put: ({ text = '', anonymous }) => {
      write(text)
      if (text !== '') chooseUnnamed(anonymous === 'on')
    },
  })
  onMount(() => {
    // Who began it without a name goes on so, unless they say otherwise.
    chooseUnnamed(mayReplyAnonymously(me()?.viewer ?? null, about.thread) && about.thread.mine && about.thread.author === null)
    draft.open()
  })
  createEffect(on(unnamed, draft.keep, { defer: true }))

  /** The field is free for the next thought at once; what cannot be sent as it is comes back. */
  async function send(words: string) {
    const sending = draft.sending()
    const sent = about.outbox.send(words, about.thread, sending)
    write('')
    draft.forget()
    await sent.catch((error: unknown) => {
      write([words, text()].filter(Boolean).join('\n\n'))
      draft.keep()
      throw error
    })
  }

  return { ...draft, send }
}
