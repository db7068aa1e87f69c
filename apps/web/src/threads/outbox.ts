import * as contract from '@kring/contract/threads'
import type { Reply, Thread } from '@kring/contract/threads'
import { requestOf } from '@kring/contract/call'
import type { Language } from '@kring/contract/wire'
import { createSignal, onCleanup, onMount } from 'solid-js'
import type { Draft } from '../drafts/draft.ts'
import { Failure } from '../shell/http.ts'
import { onAnswer, post, unsent, withdraw } from '../shell/outbox.ts'

export type Outbox = ReturnType<typeof createOutbox>
type Sending = ReturnType<Draft['sending']>

/** Replies are shown before they arrive, and wait with their text when they do not. */
export function createOutbox(threadId: number, language: Language, arrive: (reply: Reply) => void) {
  // Here, so that a letter that comes back to be changed brings its choice along.
  const [unnamed, chooseUnnamed] = createSignal(false)
  const [arrived, setArrived] = createSignal<Reply[]>([])
  const url = `/threads/${threadId}/replies`
  const hear = (reply: Reply) => {
    arrive(reply)
    setArrived((all) => [...all, reply])
  }
  onMount(() => onCleanup(onAnswer(url, hear)))

  /** Throws what is wrong with the text itself; anything else waits at the letter for another try. */
  async function send(text: string, { title, slug }: Thread, { place, draft, key, settled }: Sending) {
    const body = { text, language, ...(unnamed() && { anonymous: true }), ...(draft.length > 0 && { draft }) }
    const request = requestOf(contract.postReply, { params: { threadId }, body })
    const href = `/threads/${threadId}/${slug}`
    const outcome = await post(
      { key, url: request.url, body: request.body ?? '', place, fields: { text, anonymous: unnamed() ? 'on' : '' }, draft, words: text, title, href },
      settled,
    )
    if (!('problem' in outcome) || !outcome.problem.errors) return
    withdraw(key)
    throw new Failure(outcome.problem)
  }

  return { arrived, unnamed, chooseUnnamed, send, letters: () => unsent().filter((letter) => letter.url === url) }
}
