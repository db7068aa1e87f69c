import type { Author } from '@kring/contract/people'
import type { Language } from '@kring/contract/wire'
import Reply from 'lucide-solid/icons/reply'
import { type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import styles from './threads.module.css'

type Props = {
  id: string
  heading: 'h2' | 'h3'
  author: Author
  at: string
  href?: string
  language: Language
  onReply?: (() => void) | undefined
  actions?: JSX.Element
  children: JSX.Element
}

/** Somebody's words, under their face and name. */
export function Post(props: Props) {
  const t = useText('threads')
  return (
    <article id={props.id} tabindex="-1" class={styles.post} aria-labelledby={`${props.id}-by`}>
      <Avatar {...props.author} />
      <header class={styles.head}>
        <div>
          <Dynamic component={props.heading} id={`${props.id}-by`} class="person__name">
            <Name author={props.author} />
          </Dynamic>
          <p class="person__org">
            <Show when={props.author.organisation}>
              <span class="seg">{props.author.organisation}</span>{' '}
            </Show>
            <a class={`seg plain ${styles.moment}`} rel="external" href={props.href ?? `#${props.id}`}>
              <Time at={props.at} />
              <span class="vh">, {t.permalink(props.author.name)}</span>
            </a>
          </p>
        </div>
        <Show when={props.onReply}>
          <Button icon size="s" class={styles.replySmall ?? ''} aria-label={t.replyTo(props.author.name)} onClick={() => props.onReply?.()}>
            <Reply />
          </Button>
        </Show>
      </header>
      <div class={styles.words} lang={props.language}>
        {props.children}
      </div>
      <Show when={props.actions || props.onReply}>
        <footer class={styles.actions}>
          {props.actions}
          <Show when={props.onReply}>
            <Button kind="quiet" size="s" class={styles.replyWide ?? ''} aria-label={t.replyTo(props.author.name)} onClick={() => props.onReply?.()}>
              {t.reply}
            </Button>
          </Show>
        </footer>
      </Show>
    </article>
  )
}

/** Profiles are for members. */
function Name(props: { author: Author }) {
  const me = useMe()
  return (
    <Show when={me()?.viewer} fallback={props.author.name}>
      <a class="nolink" href={`/people/${props.author.id}`}>
        {props.author.name}
      </a>
    </Show>
  )
}
