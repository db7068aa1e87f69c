import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { textOf } from '../shell/form.tsx'
import { problemOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import { fill, isBlank, learningIn, reportIn, writtenIn } from './composing.ts'
import { createEditDraft, fieldsOf } from './edit-draft.ts'
import type { Editing, PostActs } from './post-acts.tsx'
import { type Words, wordsOf } from './post-words.ts'
import { editPost } from './posts-api.ts'

/** Changing a post: what was typed is kept until it is saved, and what was saved elsewhere meanwhile is shown beside it. */
export function createEditing({ acts, ...editing }: Editing & { acts: PostActs }, form: () => HTMLFormElement | null | undefined) {
  const t = useText('posts')
  const compose = useText('compose')
  const me = useMe()
  const { post, at, words } = editing
  const threadId = acts.thread().id
  const [version, setVersion] = createSignal(words.version)
  const [theirs, setTheirs] = createSignal<Words>()
  const draft = createEditDraft({ viewerId: me()?.viewer?.id ?? 0, threadId, post, words, version, form, onOlder: () => setTheirs(words) })
  const written = () => writtenIn(form() ?? document.createElement('form'))
  const put = (fields: Record<string, string>) => {
    const all = form()
    if (all) fill(all, fields)
  }

  function begin() {
    put(fieldsOf(words))
    draft.open(true)
    form()?.querySelector<HTMLElement>('input, textarea')?.focus()
  }

  function close() {
    acts.edit(undefined)
    document.getElementById(at)?.focus({ preventScroll: true })
  }

  function cancel() {
    const typed = draft.written()
    draft.discard()
    close()
    if (!isBlank(typed)) toast({ text: t.discarded, undo: () => (draft.bringBack(typed), acts.edit(editing)) })
  }

  async function send(data: FormData) {
    const title = post === 'opening' ? textOf(data, 'title') : null
    const { draft: from, settled } = draft.sending()
    await settled
    const body = {
      ...(from.length > 0 && { draft: from }),
      version: version(),
      title,
      text: textOf(data, 'text'),
      learning: learningIn(data),
      ...reportIn(data, () => compose.fillIn),
      note: textOf(data, 'note'),
    }
    acts.changed(await editPost(threadId, post, body).catch(meet))
    draft.forget()
    close()
    toast({ text: t.saved })
  }

  /** The text that came first is fetched, so that both are there; saving again is then meant. */
  async function meet(error: unknown): Promise<never> {
    if (problemOf(error).code === 'post.edited-elsewhere') {
      const now = await wordsOf(threadId, post)
      setTheirs(now)
      setVersion(now.version)
    }
    throw error
  }

  function take(other: Words) {
    const mine = written()
    put(fieldsOf(other))
    draft.keep()
    toast({ text: t.elsewhere.taken, undo: () => (put(mine), draft.keep()) })
  }

  return { draft, theirs, begin, cancel, send, take }
}
