import type { ThreadLine } from '@kring/contract/threads'
import { Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Chip } from '../ui/label.tsx'
import { Person } from '../ui/person.tsx'
import styles from './learning-card.module.css'

/** What somebody tried, short enough to want the rest. */
export function LearningCard(props: { thread: ThreadLine; withGroup?: boolean }) {
  const t = useText('threads')
  const said = () => (props.withGroup ? props.thread.group.name : props.thread.replyCount > 0 && t.replies(props.thread.replyCount))
  return (
    <article class={styles.learning}>
      <p class="row gap-2">
        <Show when={props.thread.strategy}>{(strategy) => <Chip>{t.strategies[strategy()]}</Chip>}</Show>
        <Show when={props.thread.obstacle}>{(factor) => <span class="meta">{t.obstacle(factor())}</span>}</Show>
      </p>
      <h3>
        <a class="title-link" href={`/threads/${props.thread.id}/${props.thread.slug}`}>
          {props.thread.title}
        </a>
      </h3>
      <p class="soft">{props.thread.excerpt}</p>
      <Show when={props.thread.author} fallback={<p class="meta">{t.anonymous}</p>}>
        {(author) => <Person person={author()} />}
      </Show>
      <Show when={said()}>{(text) => <p class="meta">{text()}</p>}</Show>
    </article>
  )
}
