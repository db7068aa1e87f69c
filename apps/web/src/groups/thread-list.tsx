import type { Group } from '@kring/contract/groups'
import { type Factor, factors, type ListedThread, type Strategy, strategies, type ThreadLine } from '@kring/contract/threads'
import { isMember } from '@kring/domain/groups'
import { fits, withoutThread, withThreadLine } from '@kring/domain/threads'
import { createAsync, revalidate, useSearchParams } from '@solidjs/router'
import Plus from 'lucide-solid/icons/plus'
import { For, Show } from 'solid-js'
import { useText } from '../i18n/text.ts'
import { createLive } from '../realtime/live.ts'
import { useMe } from '../shell/me.tsx'
import { forgetUnread } from '../shell/unread.ts'
import { ThreadLineItem } from '../threads/thread-line.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Chip } from '../ui/label.tsx'
import { Lines } from '../ui/list.tsx'
import { stay } from '../ui/stay.ts'
import { toast } from '../ui/toast.tsx'
import { listThreads, seeThreads } from './api.ts'
import styles from './groups.module.css'
import { NoThreads } from './no-threads.tsx'
import { createSlug } from './slug.ts'

const filters = { all: {}, open: { open: true }, learnings: { kind: 'learning' }, reports: { kind: 'report' } } as const
type Shown = keyof typeof filters
const names: Shown[] = ['all', 'open', 'learnings', 'reports']

/** The threads of a group, filtered and page by page through the address, so that it also works without scripts. */
export function ThreadList(props: { group: Group }) {
  const t = useText('groups')
  const [search] = useSearchParams<{ show: string; after: string; strategy: string; obstacle: string; tag: string }>()
  const about = () => subjectIn(search)
  const show = (): Shown => names.find((name) => name === search.show) ?? 'all'
  const filter = () => ({ ...filters[show()], ...about(), ...(typeof search.after === 'string' && { after: search.after }) })
  const slug = createSlug(props)
  const stored = createAsync(() => listThreads(slug(), filter()))
  const me = useMe()
  const member = () => isMember(me()?.viewer ?? null, props.group.id)
  const readerId = () => (member() ? (me()?.viewer?.id ?? null) : null)
  // An older stretch is a look back: what is new belongs on the first one.
  const place = (list: List, line: ThreadLine): List =>
    search.after !== undefined ? list : fits(line, { ...filters[show()], ...about() }) ? withThreadLine(list, line, readerId()) : withoutThread(list, { threadId: line.id })
  const [threads] = createLive(stored, {
    topic: () => `group:${props.group.id}`,
    events: { 'thread.posted': place, 'thread.changed': place, 'thread.left': withoutThread<List> },
    reset: () => revalidate(listThreads.keyFor(props.group.slug, filter())),
  })
  const seeAll = async () => {
    await seeThreads(props.group.id)
    forgetUnread(props.group.id)
    toast({ text: t.threads.allSeen })
    await revalidate(listThreads.key)
  }
  return (
    <>
      <Filters group={props.group} shown={show()} />
      <Show when={Object.keys(about()).length > 0}>
        <Only group={props.group} about={about()} />
      </Show>
      <Show when={threads()?.items.length} fallback={<NoThreads group={props.group} shown={show()} />}>
        <Lines>
          <For each={threads()?.items}>
            {(thread) => (
              <li>
                <ThreadLineItem thread={thread} />
              </li>
            )}
          </For>
        </Lines>
      </Show>
      <p class={`row ${styles.older}`}>
        <Show when={threads()?.items.some(({ unread }) => unread > 0)}>
          <Button kind="quiet" class="push" onClick={() => void seeAll()}>
            {t.threads.seen}
          </Button>
        </Show>
        <Show when={threads()?.next}>{(next) => <ButtonLink href={`${addressOf(props.group, show(), { ...about(), after: next() })}#threads`}>{t.threads.older}</ButtonLink>}</Show>
        <Show when={search.after !== undefined}>
          <a href={addressOf(props.group, show())}>{t.threads.newest}</a>
        </Show>
      </p>
    </>
  )
}

type List = { items: ListedThread[]; next: string | null; seq: number }

/** What the threads in the list have in common, and the way out. */
function Only(props: { group: Group; about: ReturnType<typeof subjectIn> }) {
  const t = useText('subjects')
  const words = useText('threads')
  const name = () => {
    const { strategy, obstacle, tag } = props.about
    return strategy ? words.strategies[strategy] : obstacle ? words.factors[obstacle] : tag
  }
  return (
    <p class={`row gap-2 ${styles.filters}`}>
      <span>
        {t.only} <strong>{name()}</strong>
      </span>
      <a {...stay} href={addressOf(props.group, 'all')}>
        {t.clear}
      </a>
    </p>
  )
}

/** One subject at a time: the first that the address names and that there is. */
function subjectIn(search: { strategy?: unknown; obstacle?: unknown; tag?: unknown }): { strategy?: Strategy; obstacle?: Factor; tag?: string } {
  const strategy = strategies.find((name) => name === search.strategy)
  const obstacle = factors.find((name) => name === search.obstacle)
  if (strategy) return { strategy }
  if (obstacle) return { obstacle }
  return typeof search.tag === 'string' && search.tag.trim() !== '' && search.tag.length <= 30 ? { tag: search.tag } : {}
}

function Filters(props: { group: Group; shown: Shown }) {
  const t = useText('groups')
  const me = useMe()
  return (
    <div class={`row spread ${styles.filters}`}>
      <nav class="row gap-2" aria-label={t.threads.filterLabel}>
        <For each={names}>
          {(name) => (
            <Chip href={addressOf(props.group, name)} on={name === props.shown}>
              {t.threads.filters[name]}
            </Chip>
          )}
        </For>
      </nav>
      <Show when={isMember(me()?.viewer ?? null, props.group.id)}>
        <ButtonLink size="s" href={`/groups/${props.group.slug}/compose?kind=question`}>
          <Plus />
          {t.threads.post}
        </ButtonLink>
      </Show>
    </div>
  )
}

function addressOf({ slug }: Group, shown: Shown, more: Record<string, string> = {}) {
  const query = new URLSearchParams({ ...(shown !== 'all' && { show: shown }), ...more })
  return query.size > 0 ? `/groups/${slug}?${query}` : `/groups/${slug}`
}
