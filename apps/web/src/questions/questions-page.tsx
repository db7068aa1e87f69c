import { type Wait, waits } from '@kring/contract/questions'
import { createAsync, type RoutePreloadFunc, useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { Head } from '../shell/head.tsx'
import { useMe } from '../shell/me.tsx'
import { ThreadLineItem } from '../threads/thread-line.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Chip } from '../ui/label.tsx'
import { Lines } from '../ui/list.tsx'
import { Empty } from '../ui/surface.tsx'
import { Time } from '../ui/time.tsx'
import { listQuestions } from './api.ts'

export const preload: RoutePreloadFunc = () => listQuestions({ wait: 'open' })

/** What waits for an answer, for who facilitates and for who may know it. */
export function QuestionsPage() {
  const t = useText('questions')
  const [search] = useSearchParams<{ wait: string; after: string }>()
  const wait = (): Wait => waits.find((name) => name === search.wait) ?? 'open'
  const questions = createAsync(() => listQuestions({ wait: wait(), ...(typeof search.after === 'string' && { after: search.after }) }))
  return (
    <section class="page">
      <Head title={t.title} description={t.intro} />
      <header class="stack gap-3">
        <h1>{t.title}</h1>
        <p class="lead">{t.intro}</p>
      </header>
      <nav class="row gap-2" aria-label={t.filterLabel}>
        <For each={waits}>
          {(name) => (
            <Chip href={addressOf(name)} on={name === wait()}>
              {t.filters[name]}
            </Chip>
          )}
        </For>
      </nav>
      <h2 class="vh">{t.filters[wait()]}</h2>
      <Show when={questions()?.items.length} fallback={<Nothing wait={wait()} />}>
        <Lines>
          <For each={questions()?.items}>
            {(question) => (
              <li>
                <ThreadLineItem thread={question} withGroup>
                  <p class="meta">
                    <span class="seg">
                      {t.asked} <Time at={question.postedAt} />
                    </span>{' '}
                    <Show when={question.fits.length > 0}>
                      <span class="seg">{t.fits(question.fits)}</span>
                    </Show>
                  </p>
                </ThreadLineItem>
              </li>
            )}
          </For>
        </Lines>
      </Show>
      <p class="row">
        <Show when={questions()?.next}>{(next) => <ButtonLink href={addressOf(wait(), next())}>{t.more}</ButtonLink>}</Show>
        <Show when={search.after !== undefined}>
          <a href={addressOf(wait())}>{t.first}</a>
        </Show>
      </p>
    </section>
  )
}

const addressOf = (wait: Wait, after?: string) => `/questions?${new URLSearchParams({ wait, ...(after !== undefined && { after }) })}`

function Nothing(props: { wait: Wait }) {
  const t = useText('questions')
  const me = useMe()
  const way = () => {
    if (props.wait === 'fitting') return { href: '/settings/profile', label: t.toProfile }
    return me()?.groups.length === 0 || props.wait === 'open' ? { href: '/groups', label: t.toGroups } : { href: '/questions', label: t.toAll }
  }
  return (
    <Empty title={t.none[props.wait].title} action={<ButtonLink href={way().href}>{way().label}</ButtonLink>}>
      {t.none[props.wait].text}
    </Empty>
  )
}
