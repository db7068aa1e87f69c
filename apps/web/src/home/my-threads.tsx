import type { ListedThread } from '@kring/contract/threads'
import { createAsync } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { useMe } from '../shell/me.tsx'
import { ThreadLineItem } from '../threads/thread-line.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Lines, SectionHead } from '../ui/list.tsx'
import { Empty } from '../ui/surface.tsx'
import styles from './home.module.css'
import { listMyOpenQuestions, listMyThreads } from './api.ts'

const shown = 5

/** Questions of others that wait, and what was said last. */
export function MyThreads() {
  const t = useText('home')
  const questions = createAsync(() => listMyOpenQuestions())
  const threads = createAsync(() => listMyThreads())
  const waiting = () =>
    questions()
      ?.items.filter(({ mine }) => !mine)
      .slice(0, shown) ?? []
  // What waits is shown once.
  const others = () =>
    threads()
      ?.items.filter(({ id }) => !waiting().some((question) => question.id === id))
      .slice(0, shown) ?? []
  return (
    <div class={`stack gap-7 ${styles.threads}`}>
      <Show when={waiting().length > 0}>
        <Threads title={t.today.questions} threads={waiting()} more={<a href="/questions">{t.today.allQuestions}</a>} />
      </Show>
      <Show when={others().length > 0 || waiting().length > 0} fallback={<Quiet />}>
        <Show when={others().length > 0}>
          <Threads title={t.today.newest} threads={others()} />
        </Show>
      </Show>
    </div>
  )
}

function Threads(props: { title: string; threads: ListedThread[]; more?: JSX.Element }) {
  return (
    <section>
      <SectionHead title={props.title}>{props.more}</SectionHead>
      <Lines>
        <For each={props.threads}>
          {(thread) => (
            <li>
              <ThreadLineItem thread={thread} withGroup />
            </li>
          )}
        </For>
      </Lines>
    </section>
  )
}

function Quiet() {
  const t = useText('home')
  const me = useMe()
  const first = () => me()?.groups[0]
  return (
    <Empty
      title={t.today.quiet.title}
      action={<Show when={first()}>{(group) => <ButtonLink href={`/groups/${group().slug}/compose?kind=question`}>{t.today.quiet.ask(group().name)}</ButtonLink>}</Show>}
    >
      {t.today.quiet.text}
    </Empty>
  )
}
