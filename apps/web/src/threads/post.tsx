import type { Author } from '@kring/contract/people'
import type { Language } from '@kring/contract/wire'
import Reply from 'lucide-solid/icons/reply'
import { type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Time } from '../ui/time.tsx'
import styles from './post.module.css'

type Props = {
  id: string
  heading: 'h2' | 'h3'
  author: Author | null
  at: string
  /** Its lasting address. */
  href: string
  language: Language
  onReply?: (() => void) | undefined
  actions?: JSX.Element
  children: JSX.Element
}

/** Somebody's words, under their face and name. Plain elements where a page has dozens: a component that spreads its attributes takes the server ten times as long. */
export function Post(props: Props) {
  const t = useText('threads')
  const name = () => props.author?.name ?? t.anonymous
  return (
    <article id={props.id} tabindex="-1" class={styles.post} aria-labelledby={`${props.id}-by`}>
      <Show when={props.author} fallback={<span class="av" data-sector="anders" aria-hidden="true" />}>
        {(author) => <Avatar {...author()} />}
      </Show>
      <header class={styles.head}>
        <div>
          <Show
            when={props.heading === 'h2'}
            fallback={
              <h3 id={`${props.id}-by`} class="person__name">
                <Name author={props.author} name={name()} />
              </h3>
            }
          >
            <h2 id={`${props.id}-by`} class="person__name">
              <Name author={props.author} name={name()} />
            </h2>
          </Show>
          <p class="person__org">
            <Show when={props.author?.organisation}>
              <span class="seg">{props.author?.organisation}</span>{' '}
            </Show>
            <a class={`seg plain ${styles.moment}`} href={props.href}>
              <Time at={props.at} />
              <span class="vh">, {t.permalink(name())}</span>
            </a>
          </p>
        </div>
        <Show when={props.onReply}>
          <button type="button" aria-keyshortcuts="r" class={`btn btn--icon btn--s ${styles.replySmall}`} aria-label={t.replyTo(name())} onClick={() => props.onReply?.()}>
            <Reply />
          </button>
        </Show>
      </header>
      <div class={styles.words} lang={props.language}>
        {props.children}
      </div>
      <Show when={props.actions || props.onReply}>
        <footer class={styles.actions}>
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

/** Profiles are for members, of who posted under their name. */
function Name(props: { author: Author | null; name: string }) {
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
