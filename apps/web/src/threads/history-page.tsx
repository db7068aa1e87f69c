import type { Revision } from '@kring/contract/posts'
import { createAsync, type RoutePreloadFunc, type RouteSectionProps } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import styles from './history.module.css'
import { useParts } from './post-parts.ts'
import { readHistory } from './posts-api.ts'
import { WordDiff } from './word-diff.tsx'

export const preload: RoutePreloadFunc = ({ params }) => void readHistory(Number(params['threadId']), params['post'] ?? '')

/** How a post read before, and what changed each time. */
export function HistoryPage(props: RouteSectionProps) {
  const t = useText('posts')
  const threadId = () => Number(props.params['threadId'])
  const post = () => props.params['post'] ?? ''
  const after = () => [props.location.query['after']].flat()[0]
  const history = createAsync(() => readHistory(threadId(), post(), after()))
  const back = () => `/threads/${threadId()}${post() === 'opening' ? '' : `?post=${post()}`}`
  return (
    <Show when={history()}>
      {(history) => (
        <section class="page narrow">
          <Head title={t.history.title} />
          <header class="stack gap-3">
            <p class="crumb">
              <a href={back()}>{t.history.back}</a>
            </p>
            <h1>{t.history.title}</h1>
            <Show when={history().items.length > 1}>
              <p class="soft">{t.history.lead}</p>
            </Show>
          </header>
          <ol class="lines">
            <For each={pairsOf(history())}>{(pair) => <Version {...pair} newest={after() === undefined && pair.now === history().items[0]} />}</For>
          </ol>
          <p class="row">
            <Show when={history().next}>{(next) => <ButtonLink href={`${props.location.pathname}?after=${next()}`}>{t.history.older}</ButtonLink>}</Show>
            <Show when={after()}>
              <a href={props.location.pathname}>{t.history.newest}</a>
            </Show>
          </p>
        </section>
      )}
    </Show>
  )
}

type Pair = { now: Revision; before: Revision | undefined }

/** Each version with the one before it; the last of a page is the first of the next. */
function pairsOf({ items, next }: { items: Revision[]; next: string | null }): Pair[] {
  const pairs = items.map((now, place) => ({ now, before: items[place + 1] }))
  return next === null ? pairs : pairs.slice(0, -1)
}

function Version(props: Pair & { newest: boolean }) {
  const t = useText('posts')
  const title = () => (props.newest ? t.history.now : props.before ? t.history.changed : t.history.first)
  return (
    <li>
      <article class="stack gap-3">
        <header>
          <h2 class={styles.when}>{title()}</h2>
          <p class="meta">
            <Time at={props.now.writtenAt} />
          </p>
        </header>
        <Show when={props.now.note}>
          <p class={styles.note}>{props.now.note}</p>
        </Show>
        <Changes now={props.now} before={props.before} />
      </article>
    </li>
  )
}

/** Only the parts that changed; of the first version everything. */
function Changes(props: Pair) {
  const t = useText('posts')
  const partsOf = useParts()
  const parts = () => {
    const before = props.before && partsOf(props.before)
    return partsOf(props.now)
      .map((part, place) => ({ ...part, before: before?.[place]?.text ?? part.text }))
      .filter((part) => (before ? part.before !== part.text : part.text !== ''))
  }
  return (
    <For each={parts()} fallback={<p class="muted">{t.history.same}</p>}>
      {(part) => (
        <div>
          <Show when={part.label}>
            <h3 class={styles.label}>{part.label}</h3>
          </Show>
          <WordDiff before={part.before} after={part.text} />
        </div>
      )}
    </For>
  )
}
