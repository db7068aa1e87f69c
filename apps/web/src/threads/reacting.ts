import type { ReactionKind } from '@kring/contract/threads'
import { withoutReaction, withReaction } from '@kring/domain/posts'
import { useText } from '../i18n/text.ts'
import { problemOf } from '../shell/http.ts'
import { useMe } from '../shell/me.tsx'
import { toast } from '../ui/toast.tsx'
import type { PostActs } from './post-acts.tsx'
import { postOf } from './post-words.ts'
import { react, withdrawReaction } from './posts-api.ts'

/** What I say of one post: seen at once, sent one after the other, and put back as it was when it does not arrive. */
export function createReacting(post: () => string, { thread, change }: PostActs) {
  const words = useText('shell')
  const me = useMe()
  let sent: Promise<unknown> = Promise.resolve()
  const viewer = () => me()?.viewer ?? null
  const says = (kind: ReactionKind) => postOf(thread(), post())?.reactions.some((one) => one.kind === kind && one.person.id === viewer()?.id) ?? false

  function show(kind: ReactionKind, on: boolean) {
    const person = viewer()
    if (!person) return
    const told = { replyId: post() === 'opening' ? null : Number(post()), reaction: { kind, person: { id: person.id, name: person.name } } }
    change((now) => (on ? withReaction : withoutReaction)(now, told))
  }

  function say(kind: ReactionKind, on: boolean) {
    show(kind, on)
    sent = sent
      .then(() => (on ? react : withdrawReaction)(thread().id, post(), kind))
      .catch((error: unknown) => {
        show(kind, !on)
        toast({ text: problemOf(error).title || words.problems.network, again: () => say(kind, on), failed: true })
      })
  }

  return { says, toggle: (kind: ReactionKind) => say(kind, !says(kind)) }
}
