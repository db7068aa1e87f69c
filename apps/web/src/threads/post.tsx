import type { Reaction, ReactionKind, Reply as Said } from '@kring/contract/threads'
import Ellipsis from 'lucide-solid/icons/ellipsis'
import Reply from 'lucide-solid/icons/reply'
import { type JSX, Show, Suspense } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Time } from '../ui/time.tsx'
import { Changeable, usePostActs } from './post-acts.tsx'
import styles from './post.module.css'

const UnnamedNote = part('threads/unnamed-note', () => import('./unnamed-note.tsx'), 'UnnamedNote')
const Reactions = part('threads/reactions', () => import('./reactions.tsx'), 'Reactions')
/** Spelled out: the contract itself stays out of the page. */
const reactionKinds: ReactionKind[] = ['helpful', 'insightful', 'joining']

type Props = {
  id: string
  /** Which post: `opening`, or the id of a reply. */
  of: string
  said: Pick<Said, 'author' | 'mine' | 'postedAt' | 'editedAt' | 'language' | 'takenBackAt' | 'reactions'> & Partial<Pick<Said, 'asker'>>
  heading: 'h2' | 'h3'
  /** Its lasting address. */
  href: string
  onReply?: (() => void) | undefined
  actions?: JSX.Element
  children: JSX.Element
}

/** Somebody's words, under their face and name. Plain elements where a page has dozens: a component that spreads its attributes takes the server ten times as long. */
export function Post(props: Props) {
  const t = useText('threads')
  const acts = usePostActs()
  // The room is there from the start, so that nothing moves when the buttons come.
  const reacts = () => acts.belongs() && !props.said.mine
  const name = () => props.said.author?.name ?? (props.said.asker ? t.asker(acts.thread().kind) : t.anonymous)
  return (
    <article id={props.id} tabindex="-1" class={styles.post} aria-labelledby={`${props.id}-by`}>
      <Show when={props.said.author} fallback={<span class="av av--nobody" aria-hidden="true" />}>
        {(author) => <Avatar {...author()} />}
      </Show>
      <Head post={props} name={name()} />
      <Show when={props.said.takenBackAt} fallback={<Words post={props} />}>
        {(at) => <TakenBack at={at()} />}
      </Show>
      <Show when={props.said.mine && !props.said.author && acts.alive()}>
        <Suspense>
          <UnnamedNote of={props.of} threadId={acts.thread().id} />
        </Suspense>
      </Show>
      <Show when={props.said.reactions.length > 0}>
        <Heard reactions={props.said.reactions} />
      </Show>
      <Show when={(props.actions || props.onReply || reacts()) && !props.said.takenBackAt && !acts.editingAt(props.id)}>
        <footer class={styles.actions}>
          <Show when={reacts()}>
            <div class={styles.room}>
              <Show when={acts.alive()}>
                <Suspense>
                  <Reactions of={props.of} acts={acts} />
                </Suspense>
              </Show>
            </div>
          </Show>
          {props.actions}
          <Show when={props.onReply}>
            <button type="button" aria-keyshortcuts="r" class={`btn btn--quiet btn--s ${styles.replyWide}`} aria-label={t.replyTo(name())} onClick={() => props.onReply?.()}>
              {t.reply}
            </button>
          </Show>
        </footer>
      </Show>
    </article>
  )
}

function Words(props: { post: Props }) {
  return (
    <div class={styles.words} lang={props.post.said.language}>
      <Changeable at={props.post.id}>{props.post.children}</Changeable>
    </div>
  )
}

/** What it was to whom, in one line. */
function Heard(props: { reactions: Reaction[] }) {
  const t = useText('threads')
  const by = (kind: ReactionKind) => props.reactions.filter((one) => one.kind === kind).map(({ person }) => person.name)
  const lines = () => reactionKinds.map((kind) => (by(kind).length > 0 ? t.reactions[kind](by(kind)) : '')).filter(Boolean)
  return <p class={`meta ${styles.words}`}>{lines().join(' · ')}</p>
}

/** What is left where words stood. */
function TakenBack(props: { at: string }) {
  const t = useText('threads')
  return (
    <p class={`meta ${styles.words} ${styles.takenBack}`}>
      {t.takenBack} <Time at={props.at} />
    </p>
  )
}

function Head(props: { post: Props; name: string }) {
  const t = useText('threads')
  const acts = usePostActs()
  return (
    <header class={styles.head}>
      <div>
        <Show
          when={props.post.heading === 'h2'}
          fallback={
            <h3 id={`${props.post.id}-by`} class="person__name">
              <Name author={props.post.said.author} name={props.name} />
            </h3>
          }
        >
          <h2 id={`${props.post.id}-by`} class="person__name">
            <Name author={props.post.said.author} name={props.name} />
          </h2>
        </Show>
        <p class="person__org">
          <Show when={props.post.said.author?.organisation}>
            <span class="seg">{props.post.said.author?.organisation}</span>{' '}
          </Show>
          <a class={`seg plain ${styles.moment}`} href={props.post.href}>
            <Time at={props.post.said.postedAt} />
            <span class="vh">, {t.permalink(props.name)}</span>
          </a>
          <Show when={!props.post.said.takenBackAt && props.post.said.editedAt}>{(at) => <Edited of={props.post.of} at={at()} name={props.name} />}</Show>
        </p>
      </div>
      <Show when={!props.post.said.takenBackAt && props.post.onReply}>
        <button type="button" aria-keyshortcuts="r" class={`btn btn--icon btn--s ${styles.replySmall}`} aria-label={t.replyTo(props.name)} onClick={() => props.post.onReply?.()}>
          <Reply />
        </button>
      </Show>
      {acts.keeping()?.mark(props.post.of)}
      <More id={props.post.id} of={props.post.of} name={props.name} />
    </header>
  )
}

/** Leads to what it said before. */
function Edited(props: { of: string; at: string; name: string }) {
  const t = useText('threads')
  const acts = usePostActs()
  return (
    <>
      {' '}
      <a class={`seg plain ${styles.moment}`} href={`/threads/${acts.thread().id}/history/${props.of}`}>
        {t.edited} <Time at={props.at} />
        <span class="vh">, {t.editedOf(props.name)}</span>
      </a>
    </>
  )
}

/** The button of the one menu that all posts share. */
function More(props: { id: string; of: string; name: string }) {
  const t = useText('threads')
  const me = useMe()
  const acts = usePostActs()
  return (
    <Show when={me()?.viewer}>
      <button
        type="button"
        class="btn btn--icon btn--s"
        aria-haspopup="menu"
        aria-label={t.moreAbout(props.name)}
        onClick={(event) => acts.ask({ post: props.of, at: props.id, button: event.currentTarget })}
      >
        <Ellipsis />
      </button>
    </Show>
  )
}

/** Profiles are for members, of who posted under their name. */
function Name(props: { author: Said['author']; name: string }) {
  const me = useMe()
  return (
    <Show when={me()?.viewer && props.author} fallback={props.name}>
      {(author) => (
        <a class="nolink" href={`/people/${author().id}`}>
          {props.name}
        </a>
      )}
    </Show>
  )
}
