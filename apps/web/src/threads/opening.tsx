import type { Thread } from '@kring/contract/threads'
import { mayModerate } from '@kring/domain/groups'
import { mayDescribe } from '@kring/domain/subjects'
import Lock from 'lucide-solid/icons/lock'
import Pin from 'lucide-solid/icons/pin'
import Sprout from 'lucide-solid/icons/sprout'
import { createSignal, For, onMount, Show, Suspense } from 'solid-js'
import { useLanguage, useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { part } from '../shell/part.ts'
import { Chip, KindMark } from '../ui/label.tsx'
import { Time } from '../ui/time.tsx'
import { Post } from './post.tsx'
import type { Reading } from './reading.ts'
import { Said } from './said.tsx'
import { ThreadKind } from './thread-kind.tsx'
import styles from './post.module.css'

const DescribeThread = part('subjects/describe-thread', () => import('../subjects/describe-thread.tsx'), 'DescribeThread')
const ReportTold = part('threads/report-told', () => import('./report-told.tsx'), 'ReportTold')
const ModerateThread = part('moderation/moderate-thread', () => import('../moderation/moderate-thread.tsx'), 'ModerateThread')

type Told = NonNullable<Thread['learning']>

/** Where a thread stands, what it is and what it is about. */
export function ThreadHead(props: { thread: Thread; change: Reading['change']; onRuled: () => void }) {
  const t = useText('threads')
  const me = useMe()
  const viewer = () => me()?.viewer ?? null
  const [alive, setAlive] = createSignal(false)
  onMount(() => setAlive(true))
  const describes = () => alive() && mayDescribe(viewer(), props.thread)
  const about = (name: string, value: string) => `/groups/${props.thread.group.slug}?${new URLSearchParams({ [name]: value })}`
  return (
    <header class="stack gap-3">
      <p class="crumb">
        <a href={`/groups/${props.thread.group.slug}`}>{props.thread.group.name}</a> › {t.conversations}
      </p>
      <div class="row">
        <ThreadKind thread={props.thread} />
        <Show when={props.thread.pinnedAt}>
          <KindMark>
            <Pin />
            {t.pinned}
          </KindMark>
        </Show>
        <Show when={props.thread.closedAt}>
          <KindMark>
            <Lock />
            {t.closedMark}
          </KindMark>
        </Show>
        <span class="push">
          <Show when={alive() && mayModerate(viewer(), props.thread.group.id)}>
            <Suspense>
              <ModerateThread thread={props.thread} viewer={viewer()} onRuled={props.onRuled} />
            </Suspense>
          </Show>
        </span>
      </div>
      <h1>{props.thread.title}</h1>
      <Show when={props.thread.strategy || props.thread.obstacle || props.thread.tags.length > 0 || describes()}>
        <p class="row gap-2">
          <Show when={props.thread.strategy}>{(strategy) => <Chip href={about('strategy', strategy())}>{t.strategies[strategy()]}</Chip>}</Show>
          <Show when={props.thread.obstacle}>
            {(obstacle) => <Chip href={about('obstacle', obstacle())}>{props.thread.kind === 'learning' ? t.obstacle(obstacle()) : t.factors[obstacle()]}</Chip>}
          </Show>
          <For each={props.thread.tags}>{(tag) => <Chip href={about('tag', tag)}>{tag}</Chip>}</For>
          <Show when={describes()}>
            <Suspense>
              <DescribeThread thread={props.thread} change={props.change} />
            </Suspense>
          </Show>
        </p>
      </Show>
      <Provenance session={props.thread.session} />
    </header>
  )
}

/** The question, learning or story that began it. */
export function Opening(props: { thread: Thread; onReply?: (() => void) | undefined }) {
  return (
    <Post id="begin" heading="h2" of="opening" said={props.thread} href={`/threads/${props.thread.id}/${props.thread.slug}`} onReply={props.onReply}>
      <Show when={props.thread.learning}>{(learning) => <Learning told={learning()} obstacle={props.thread.obstacle} />}</Show>
      <Show when={props.thread.report}>
        {(report) => (
          <Suspense>
            <ReportTold report={report()} />
          </Suspense>
        )}
      </Show>
      <Said of={props.thread} />
    </Post>
  )
}

/** What makes a learning usable by somebody else. */
function Learning(props: { told: Told; obstacle: Thread['obstacle'] }) {
  const t = useText('threads')
  return (
    <>
      <Part told={props.told} name="situation" />
      <Show when={props.obstacle}>
        {(obstacle) => (
          <section class={styles.told}>
            <h3>{t.told.obstacle}</h3>
            <p>{t.factors[obstacle()]}</p>
          </section>
        )}
      </Show>
      <Part told={props.told} name="tried" />
      <Part told={props.told} name="worked" />
      <Show when={props.told.cost}>
        <Part told={props.told} name="cost" />
      </Show>
      <Show when={props.told.whoToAsk}>
        <Part told={props.told} name="whoToAsk" />
      </Show>
    </>
  )
}

function Part(props: { told: Told; name: keyof Told }) {
  const t = useText('threads')
  return (
    <section class={styles.told}>
      <h3>{t.told[props.name]}</h3>
      <Said of={props.told} field={props.name} />
    </section>
  )
}

function Provenance(props: { session: Thread['session'] }) {
  const t = useText('threads')
  const language = useLanguage()
  return (
    <Show when={props.session}>
      {(session) => (
        <p class="meta row row--nowrap gap-2">
          <Sprout />
          <span>
            {t.harvested} <a href={`/sessions/${session().id}/report`}>{session().title}</a>, <Time at={session().at} />
            <Show when={session().thanks.length > 0}>. {t.thanks(new Intl.ListFormat(language).format(session().thanks))}</Show>
          </span>
        </p>
      )}
    </Show>
  )
}
