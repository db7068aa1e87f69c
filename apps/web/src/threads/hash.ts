import type { Thread } from '@kring/contract/threads'
import { useLocation } from '@solidjs/router'
import { type Accessor, createEffect, createMemo, on } from 'solid-js'

/** A link to a post further on (`#reply-57`, `#newest`) fetches what lies between, and then goes there. */
export function followHash(thread: Accessor<Thread | undefined>, readOn: () => Promise<void>) {
  const location = useLocation()
  const known = createMemo(() => thread() !== undefined)
  const isFurther = (id: number) => Boolean(thread()?.replies.next) && (thread()?.replies.items.at(-1)?.id ?? 0) < id
  const go = async (hash: string) => {
    const id = hash === '#newest' ? Infinity : Number(/^#reply-(\d+)$/.exec(hash)?.[1] ?? 0)
    if (!isFurther(id)) return
    while (isFurther(id)) await readOn()
    if (document.querySelector(hash)) window.location.replace(hash)
  }
  createEffect(on([() => location.hash, known], ([hash]) => void go(hash)))
}
