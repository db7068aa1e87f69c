import { createEffect, createMemo, on, onCleanup, onMount } from 'solid-js'
import { isServer } from 'solid-js/web'
import type { Place } from './api.ts'
import type { Reading } from './reading.ts'
import styles from './post.module.css'

/** The post that was on top of the screen, and how far from the top edge in px. */
export type Left = { threadId: number; post: number; offset: number }

/** Where an address begins to read; without a word, where one left off. */
export function placeOf({ post, after, before, at }: Record<string, string | string[] | undefined>): Place {
  const reply = Number(post)
  if (Number.isSafeInteger(reply) && reply > 0) return { post: reply }
  if (typeof after === 'string') return { after }
  if (typeof before === 'string') return { before }
  return { at: at === 'end' ? 'end' : 'unread' }
}

/** Who comes back to a page they left within this visit: where they were on it. */
export function leftAt(threadId: number): Left | undefined {
  const left: Left | undefined = isServer ? undefined : history.state?.reading
  return left?.threadId === threadId ? left : undefined
}

/** Takes the reader to where they were, to the post that the address names or to what they have not read; from then on what passes before their eyes counts as read. */
export function takePlace(reading: Reading, place: () => Place, left: Left | undefined, firstUnread: () => number | null) {
  const ready = createMemo(() => reading.thread() !== undefined)
  createEffect(
    on([createMemo(() => place().post), ready], ([post, known], before) => {
      if (!known) return
      requestAnimationFrame(() => {
        if (before === undefined && left) return align(left)
        if (post !== undefined) return point(post)
        if (!location.hash && place().at === 'unread' && firstUnread() !== null) document.getElementById('unread')?.scrollIntoView()
      })
    }),
  )
  onMount(() => {
    let stop = () => {}
    let gone = false
    // Not before the page stands: nobody has read anything in the first second.
    const timer = setTimeout(() => void import('./eyes.ts').then(({ watch }) => gone || (stop = watch(reading))), 1_000)
    onCleanup(() => {
      gone = true
      clearTimeout(timer)
      stop()
    })
  })
}

function align({ post, offset }: Left) {
  const top = document.getElementById(`reply-${post}`)?.getBoundingClientRect().top
  if (top !== undefined) window.scrollBy({ top: top - offset, behavior: 'instant' })
}

function point(replyId: number) {
  const element = document.getElementById(`reply-${replyId}`)
  element?.scrollIntoView()
  element?.focus({ preventScroll: true })
  for (const before of document.querySelectorAll(`.${styles.here}`)) before.classList.remove(styles.here ?? '')
  element?.classList.add(styles.here ?? '')
}
