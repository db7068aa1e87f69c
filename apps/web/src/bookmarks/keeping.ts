import type { Mark } from '@kring/contract/bookmarks'
import { createSignal, type JSX, onMount } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { problemOf, sentenceOf } from '../shell/http.ts'
import { toast } from '../ui/toast.tsx'
import { keepPost, listMarks } from './api.ts'
import { useDialog } from './dialog.ts'
import { createKept, refresh } from './kept.ts'

/** What the posts of a thread need to know of what I kept. */
export type Keeping = {
  /** Keeps a post with one touch; of what is kept it asks the name and the reminder. The focus goes back to `from`. */
  touch: (post: string, from: HTMLElement) => void
  keeps: (post: string) => boolean
  /** The mark at a post, where there is one. */
  mark: (post: string) => JSX.Element
}

/** What I kept of one thread. */
export function createKeeping(threadId: number) {
  const t = useText('keeping')
  const shell = useText('shell')
  const [marks, setMarks] = createSignal<ReadonlyMap<string, Mark>>(new Map())
  const [asked, setAsked] = createSignal<Mark & { from: HTMLElement | null }>()
  const reach = useDialog()
  const ask = (mark: Mark, from: HTMLElement | null) => reach(() => setAsked({ ...mark, from }))
  const show = ({ post }: Pick<Mark, 'post'>, now: Mark | null) =>
    setMarks((all) => new Map([...all, ...(now ? [[post, now] as const] : [])].filter(([key]) => key !== post || now !== null)))
  const kept = createKept<Mark>(show)
  const at = (post: string) => marks().get(post)
  const underWay = new Map<string, Promise<void>>()

  onMount(() => {
    // Whoever cannot be told what is kept can keep all the same; it stays one bookmark.
    listMarks(threadId).then(
      ({ items }) => setMarks((made) => new Map([...items.map((mark) => [mark.post, mark] as const), ...made])),
      () => {},
    )
  })

  async function keep(post: string) {
    show({ post }, { id: 0, post, name: '', remindAt: null })
    try {
      const mark = await keepPost(threadId, post)
      show(mark, mark)
      toast({ text: t.kept, more: { label: t.nameIt, act: () => ask(mark, null) }, undo: () => kept.remove(mark) })
      await refresh()
    } catch (error) {
      show({ post }, null)
      toast({ text: sentenceOf(problemOf(error), shell.problems), again: () => void begin(post), failed: true })
    }
  }
  const begin = (post: string) => {
    const busy = keep(post).finally(() => underWay.delete(post))
    underWay.set(post, busy)
    return busy
  }

  /** A second touch waits for the first, to know what it is about. */
  async function touch(post: string, from: HTMLElement) {
    await underWay.get(post)
    const mark = at(post)
    if (mark) ask(mark, from)
    else await begin(post)
  }

  return { at, asked, close: () => setAsked(), touch, ...kept }
}
