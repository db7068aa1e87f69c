import { mayAskName } from '@kring/domain/moderation'
import { mayEdit, mayPutBack, mayTakeBack } from '@kring/domain/posts'
import { mayReply } from '@kring/domain/threads'
import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { serverNow } from '../realtime/live.ts'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import { MenuAt } from '../ui/menu.tsx'
import { toast } from '../ui/toast.tsx'
import { addressOf } from './address.ts'
import type { PostActs, Spot } from './post-acts.tsx'
import { postOf, wordsOf } from './post-words.ts'
import { useQuoting } from './quoting.ts'
import { useWithdrawal } from './withdrawal.ts'

const NameDialog = part('moderation/name-dialog', () => import('../moderation/name-dialog.tsx'), 'NameDialog')

/** What the reader can do with one post. */
export function PostMenu(props: Spot & { button: HTMLElement; acts: PostActs; onClose: () => void }) {
  const t = useText('posts')
  const quotes = useText('quoting')
  const words = useText('keeping')
  const me = useMe()
  const navigate = useNavigate()
  const [asking, setAsking] = createSignal(false)
  const thread = () => props.acts.thread()
  const post = () => postOf(thread(), props.post)
  const { quotePost } = useQuoting(props.acts)
  const { takeBack, putBack } = useWithdrawal(props.acts)
  const edit = async () => {
    const { post, at, acts } = props
    acts.edit({ post, at, words: await wordsOf(thread().id, post) })
  }
  const copyLink = async () => {
    const { id, slug } = thread()
    const address = props.post === 'opening' ? `/threads/${id}/${slug}` : addressOf(thread(), Number(props.post))
    await navigator.clipboard.writeText(new URL(address, location.origin).href)
    toast({ text: t.linkCopied })
  }
  const keep = (stands: boolean) => {
    const keeping = props.acts.keeping()
    const kept = keeping?.keeps(props.post)
    return keeping && (kept || stands) ? [{ label: kept ? words.menu.kept : words.menu.keep, onSelect: () => keeping.touch(props.post, props.button) }] : []
  }
  const items = () => {
    const viewer = me()?.viewer ?? null
    const about = post()
    if (!about) return []
    return [
      ...(mayEdit(viewer, about, thread()) ? [{ label: t.menu.edit, onSelect: () => void edit() }] : []),
      ...(mayReply(viewer, thread()) && !about.takenBackAt ? [{ label: quotes.quote, onSelect: () => void quotePost(props.at) }] : []),
      ...keep(!about.takenBackAt),
      { label: t.menu.copyLink, onSelect: () => void copyLink() },
      ...(about.editedAt && !about.takenBackAt ? [{ label: t.menu.history, onSelect: () => navigate(`/threads/${thread().id}/history/${props.post}`) }] : []),
      ...(mayTakeBack(viewer, about, thread()) ? [{ label: t.menu.takeBack, danger: true, onSelect: () => void takeBack(props.post) }] : []),
      ...(mayAskName(viewer, about, thread()) ? [{ label: t.menu.askName, onSelect: () => setAsking(true) }] : []),
      ...(mayPutBack(viewer, about, thread(), serverNow()) ? [{ label: t.menu.putBack, onSelect: () => void putBack(props.post) }] : []),
    ]
  }
  return (
    <Show when={asking()} fallback={<MenuAt button={props.button} items={items()} onClose={() => asking() || props.onClose()} />}>
      <NameDialog threadId={thread().id} post={props.post} at={props.at} onClose={props.onClose} />
    </Show>
  )
}
