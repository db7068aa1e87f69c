import type { PostState } from '@kring/contract/posts'
import type { Thread } from '@kring/contract/threads'
import { isMember } from '@kring/domain/groups'
import { withPost } from '@kring/domain/posts'
import type { Keeping } from '../bookmarks/keeping.ts'
import { type Accessor, createContext, createSignal, type JSX, onCleanup, onMount, Show, Suspense, useContext } from 'solid-js'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import type { Words } from './post-words.ts'
import type { Reading } from './reading.ts'

const Keeper = part('bookmarks/keeper', () => import('../bookmarks/keeper.tsx'), 'Keeper')
const PostMenu = part('threads/post-menu', () => import('./post-menu.tsx'), 'PostMenu')
const QuoteButton = part('threads/quote-button', () => import('./quote-button.tsx'), 'QuoteButton')
const PostEditor = part('threads/post-editor', () => import('./post-editor.tsx'), 'PostEditor')

/** A post as it stands on the page: `opening` or the id of a reply, and the element that shows it. */
export type Spot = { post: string; at: string }
type Asked = Spot & { button: HTMLElement }
export type Editing = Spot & { words: Words }
export type PostActs = {
  thread: Accessor<Thread>
  /** Opens the menu of a post at its button. */
  ask: (asked: Asked) => void
  edit: (editing: Editing | undefined) => void
  /** What is being changed in this element. */
  editingAt: (at: string) => Editing | undefined
  changed: (state: PostState) => void
  change: Reading['change']
  /** Takes the reader to where they can write a reply, if there is such a place. */
  toReply: () => HTMLTextAreaElement | undefined
  /** Whether the reader is a member here. */
  belongs: Accessor<boolean>
  /** The page can fetch what it was sent without. */
  alive: Accessor<boolean>
  /** What the reader kept for later, once it is known. */
  keeping: Accessor<Keeping | undefined>
}

const Acts = createContext<PostActs>()

/** What one can do with the posts within, by one menu for all of them. */
export function PostActsProvider(props: { thread: Thread; change: Reading['change']; toReply: PostActs['toReply']; children: JSX.Element }) {
  const [asked, ask] = createSignal<Asked>()
  const [editing, edit] = createSignal<Editing>()
  const me = useMe()
  const [alive, setAlive] = createSignal(false)
  const [picks, setPicks] = createSignal(false)
  const [keeping, setKeeping] = createSignal<Keeping>()
  const keeps = useKeeper()
  const hear = () => acts.belongs() && getSelection()?.type === 'Range' && setPicks(true)
  onMount(() => {
    setAlive(true)
    void editAtOnce()
    document.addEventListener('selectionchange', hear)
    onCleanup(() => document.removeEventListener('selectionchange', hear))
  })
  /** Who comes for a draft of a change finds the form open. */
  const editAtOnce = async () => {
    const [, post] = /^#edit-(opening|\d+)$/.exec(location.hash) ?? []
    if (!post) return
    const { wordsOf } = await import('./post-words.ts')
    edit({ post, at: post === 'opening' ? 'begin' : `reply-${post}`, words: await wordsOf(props.thread.id, post) })
  }
  const acts: PostActs = {
    thread: () => props.thread,
    ask,
    edit,
    editingAt: (at) => (editing()?.at === at ? editing() : undefined),
    changed: (state) => props.change((thread) => withPost(thread, state)),
    change: (fn) => props.change(fn),
    toReply: () => props.toReply(),
    belongs: () => isMember(me()?.viewer ?? null, props.thread.group.id),
    alive,
    keeping,
  }
  return (
    <Acts.Provider value={acts}>
      {props.children}
      <Suspense>
        <Show when={asked()} keyed>
          {(asked) => <PostMenu {...asked} acts={acts} onClose={() => ask()} />}
        </Show>
        <Show when={picks()}>
          <QuoteButton acts={acts} />
        </Show>
      </Suspense>
      <Suspense>
        <Show when={keeps()}>
          <Keeper threadId={props.thread.id} acceptedReplyId={props.thread.acceptedReplyId} onReady={setKeeping} />
        </Show>
      </Suspense>
    </Acts.Provider>
  )
}

/** Whether the way to keep posts is there. Members get it once the page stands, and where it is out of reach the page stands without it. */
function useKeeper() {
  const me = useMe()
  const [there, setThere] = createSignal(false)
  const fetchIt = () =>
    Keeper.preload().then(
      () => setThere(true),
      () => {},
    )
  onMount(() => {
    const timer = setTimeout(() => me()?.viewer && void fetchIt(), 1_000)
    onCleanup(() => clearTimeout(timer))
  })
  return there
}

export function usePostActs() {
  const acts = useContext(Acts)
  if (!acts) throw new Error('no posts to act on here')
  return acts
}

/** The words of a post, or the form to change them. */
export function Changeable(props: { at: string; children: JSX.Element }) {
  const acts = usePostActs()
  return (
    <Show when={acts.editingAt(props.at)} fallback={props.children} keyed>
      {(editing) => (
        <Suspense>
          <PostEditor {...editing} acts={acts} />
        </Suspense>
      )}
    </Show>
  )
}
