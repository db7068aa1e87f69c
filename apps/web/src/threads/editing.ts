import { createSignal } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { textOf } from '../shell/form.tsx'
import { problemOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import { fill, learningIn, reportIn, writtenIn } from './composing.ts'
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
  const draft = createEditDraft({ viewerId: me()?.viewer?.id ?? 0, threadId, post })
  const [version, setVersion] = createSignal(words.version)
  const [theirs, setTheirs] = createSignal<Words>()
  const written = () => writtenIn(form() ?? document.createElement('form'))
  const put = (fields: Record<string, string>) => {
    const all = form()
    if (all) fill(all, fields)
  }

  function begin() {
    const kept = draft.read()
    put(kept?.written ?? fieldsOf(words))
    if (kept && kept.version !== words.version) setTheirs(words)
    form()?.querySelector<HTMLElement>('input, textarea')?.focus()
  }

  function close() {
    acts.edit(undefined)
    document.getElementById(at)?.focus({ preventScroll: true })
  }

  function cancel() {
    const typed = written()
    const before = version()
    draft.forget()
    close()
    if (Object.entries(fieldsOf(words)).every(([name, value]) => typed[name] === value)) return
    toast({ text: t.discarded, undo: () => (draft.keep(typed, before), draft.flush(), acts.edit(editing)) })
  }

  async function send(data: FormData) {
    const title = post === 'opening' ? textOf(data, 'title') : null
    const body = { version: version(), title, text: textOf(data, 'text'), learning: learningIn(data), ...reportIn(data, () => compose.fillIn), note: textOf(data, 'note') }
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
    toast({ text: t.elsewhere.taken, undo: () => put(mine) })
  }

  return { theirs, kept: draft.kept, keep: () => draft.keep(written(), version()), begin, cancel, send, take }
}
